extension Decoder {
    /// A field with presence (`optional`, or a message), which is set from now on.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ field: inout F.Value?) throws(MalformedMessage) {
        if field == nil { field = F.defaultValue }
        try F.merge(&field!, from: &self)
    }

    /// A message that can contain itself.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ field: inout Indirect<F.Value>?) throws(MalformedMessage) {
        var value = field?.value ?? F.defaultValue
        field = nil
        try F.merge(&value, from: &self)
        field = Indirect(value)
    }

    /// A singular field without presence of a type that has no call of its own.
    @inlinable @inline(never)
    public mutating func singular<F: FieldType>(_: F.Type, _ field: inout F.Value) throws(MalformedMessage) {
        try F.merge(&field, from: &self)
    }

    /// One alternative of a oneof.
    /// - Parameter current: what this alternative holds now, if it is the one that is set; a message is merged into it.
    @inlinable @inline(never)
    public mutating func alternative<F: FieldType>(
        _: F.Type, merging current: F.Value?
    ) throws(MalformedMessage) -> F.Value {
        var value = current ?? F.defaultValue
        try F.merge(&value, from: &self)
        return value
    }

    /// One element of a repeated field.
    @inlinable @inline(never)
    public mutating func repeated<F: FieldType>(_: F.Type, _ field: inout [F.Value]) throws(MalformedMessage) {
        var value = F.defaultValue
        try F.merge(&value, from: &self)
        field.append(value)
    }

    /// All elements of a packed piece of a repeated field.
    @inlinable @inline(never)
    public mutating func packed<F: FieldType>(_: F.Type, _ field: inout [F.Value]) throws(MalformedMessage) {
        let count = try length()
        let last = position + count
        // Elements may not run past the piece: the message is narrowed to it while they are read.
        let outer = end
        end = last
        switch F.wireType {
        case .fixed32: try reserve(count, 4, &field)
        case .fixed64: try reserve(count, 8, &field)
        default: break
        }
        var value = F.defaultValue
        while position < last {
            try F.merge(&value, from: &self)
            field.append(value)
        }
        end = outer
    }

    @inlinable
    func reserve<Value>(_ count: Int, _ size: Int, _ field: inout [Value]) throws(MalformedMessage) {
        guard count % size == 0 else { throw MalformedMessage(.unevenPackedLength, at: position) }
        if field.isEmpty { field.reserveCapacity(count / size) }
    }

    /// One entry of a map: a message with the key as field 1 and the value as field 2, either of which may be missing.
    @inlinable @inline(never)
    public mutating func map<K: MapKeyType, V: FieldType>(
        _: K.Type, _: V.Type, _ field: inout [K.Value: V.Value]
    ) throws(MalformedMessage) {
        let outer = try enter()
        var key = K.defaultValue
        var value = V.defaultValue
        while let tag = try nextTag() {
            if tag == 1 << 3 | K.wireType.rawValue {
                try K.merge(&key, from: &self)
            } else if tag == 2 << 3 | V.wireType.rawValue {
                try V.merge(&value, from: &self)
            } else {
                try skip(tag)
            }
        }
        leave(outer)
        // Growing from one entry step by step costs a quarter of the time of decoding a message with two maps of twelve.
        if field.isEmpty { field.reserveCapacity(12) }
        field[key] = value
    }
}
