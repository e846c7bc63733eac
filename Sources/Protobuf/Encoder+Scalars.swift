// Singular fields without presence: nothing is written at the default value.
extension Encoder {
    @inline(never)
    public mutating func int32(_ value: Int32, tag: UInt32) {
        if value != 0 { writeVarint(UInt64(bitPattern: Int64(value)), tag: tag) }
    }

    @inline(never)
    public mutating func int64(_ value: Int64, tag: UInt32) {
        if value != 0 { writeVarint(UInt64(bitPattern: value), tag: tag) }
    }

    @inline(never)
    public mutating func uint32(_ value: UInt32, tag: UInt32) {
        if value != 0 { writeVarint(UInt64(value), tag: tag) }
    }

    @inline(never)
    public mutating func uint64(_ value: UInt64, tag: UInt32) {
        if value != 0 { writeVarint(value, tag: tag) }
    }

    @inline(never)
    public mutating func bool(_ value: Bool, tag: UInt32) {
        if value { writeVarint(1, tag: tag) }
    }

    /// −0 is not the default: its bits differ.
    @inline(never)
    public mutating func double(_ value: Double, tag: UInt32) {
        if value.bitPattern != 0 { writeFixed64(value.bitPattern, tag: tag) }
    }

    @inline(never)
    public mutating func float(_ value: Float, tag: UInt32) {
        if value.bitPattern != 0 { writeFixed32(value.bitPattern, tag: tag) }
    }

    @inline(never)
    public mutating func string(_ value: String, tag: UInt32) {
        if !value.isEmpty { writeString(value, tag: tag) }
    }

    @inline(never)
    public mutating func bytes(_ value: [UInt8], tag: UInt32) {
        if !value.isEmpty { writeBytes(value, tag: tag) }
    }
}
