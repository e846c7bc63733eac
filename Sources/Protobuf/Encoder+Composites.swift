extension Encoder {
    /// A field that is written whatever its value: one with presence that is set, or a oneof's alternative.
    @inlinable @inline(never)
    public mutating func present<F: FieldType>(_: F.Type, _ value: F.Value, tag: UInt32) {
        F.encode(value, into: &self)
        self.tag(tag)
    }

    /// A field with presence.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ value: F.Value?, tag: UInt32) {
        guard let value else { return }
        F.encode(value, into: &self)
        self.tag(tag)
    }

    /// A message that can contain itself.
    @inlinable @inline(never)
    public mutating func optional<F: FieldType>(_: F.Type, _ value: Indirect<F.Value>?, tag: UInt32) {
        guard let value else { return }
        F.encode(value.value, into: &self)
        self.tag(tag)
    }

    /// A singular field without presence of a type that has no call of its own.
    @inlinable @inline(never)
    public mutating func singular<F: FieldType>(_: F.Type, _ value: F.Value, tag: UInt32) {
        if value == F.defaultValue { return }
        F.encode(value, into: &self)
        self.tag(tag)
    }

    /// A repeated field, each element under its own tag.
    @inlinable @inline(never)
    public mutating func repeated<F: FieldType>(_: F.Type, _ values: [F.Value], tag: UInt32) {
        var index = values.count
        while index > 0 {
            index -= 1
            F.encode(values[index], into: &self)
            self.tag(tag)
        }
    }

    /// A repeated field of numbers, all elements under one tag.
    @inlinable @inline(never)
    public mutating func packed<F: FieldType>(_: F.Type, _ values: [F.Value], tag: UInt32) {
        if values.isEmpty { return }
        let before = writtenCount
        var index = values.count
        while index > 0 {
            index -= 1
            F.encode(values[index], into: &self)
        }
        varint(UInt64(writtenCount - before))
        self.tag(tag)
    }

    /// A map, an entry a message. Key and value are both written whatever they are, as the other implementations do.
    @inlinable @inline(never)
    public mutating func map<K: MapKeyType, V: FieldType>(
        _: K.Type, _: V.Type, _ values: [K.Value: V.Value], tag: UInt32
    ) {
        for (key, value) in values {
            let before = writtenCount
            V.encode(value, into: &self)
            self.tag(2 << 3 | V.wireType.rawValue)
            K.encode(key, into: &self)
            self.tag(1 << 3 | K.wireType.rawValue)
            varint(UInt64(writtenCount - before))
            self.tag(tag)
        }
    }
}
