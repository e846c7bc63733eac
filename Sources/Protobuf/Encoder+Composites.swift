extension Encoder {
    /// A field that is written whatever its value: one with presence that is set, or a oneof's alternative.
    @inlinable @inline(never)
    public mutating func present<F: FieldType>(_: F.Type, _ value: F.Value, tag: UInt32) {
        F.encode(value, tag: tag, into: &self)
    }

    /// A field with presence.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ value: F.Value?, tag: UInt32) {
        guard let value else { return }
        F.encode(value, tag: tag, into: &self)
    }

    /// A message that can contain itself.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ value: Indirect<F.Value>?, tag: UInt32) {
        guard let value else { return }
        F.encode(value.value, tag: tag, into: &self)
    }

    /// A singular field without presence of a type that has no call of its own.
    @inlinable @inline(never)
    public mutating func singular<F: FieldType>(_: F.Type, _ value: F.Value, tag: UInt32) {
        if value == F.defaultValue { return }
        F.encode(value, tag: tag, into: &self)
    }

    /// A repeated field, each element under its own tag.
    @inlinable @inline(never)
    public mutating func repeated<F: FieldType>(_: F.Type, _ values: [F.Value], tag: UInt32) {
        var index = values.count
        while index > 0 {
            index -= 1
            F.encode(values[index], tag: tag, into: &self)
        }
    }

    /// A repeated field of numbers, all elements under one tag.
    @inlinable @inline(never)
    public mutating func packed<F: PackableType>(_: F.Type, _ values: [F.Value], tag: UInt32) {
        if values.isEmpty { return }
        let before = writtenCount
        var index = values.count
        while index > 0 {
            index -= 1
            F.encodeElement(values[index], into: &self)
        }
        writePrefix(since: before, tag: tag)
    }

    /// A map, an entry a message. Key and value are both written whatever they are, as the other implementations do.
    @inlinable @inline(never)
    public mutating func map<K: MapKeyType, V: FieldType>(
        _: K.Type, _: V.Type, _ values: [K.Value: V.Value], tag: UInt32
    ) {
        for (key, value) in values {
            let before = writtenCount
            V.encode(value, tag: 2 << 3 | V.wireType.rawValue, into: &self)
            K.encode(key, tag: 1 << 3 | K.wireType.rawValue, into: &self)
            writePrefix(since: before, tag: tag)
        }
    }
}
