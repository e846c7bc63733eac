// One call a field in generated code, so none of these is worth inlining there: a call costs a nanosecond or two, a copy of the
// body in each of a thousand fields costs build time and cache.
extension Decoder {
    @inline(never)
    public mutating func int32(_ field: inout Int32) throws(MalformedMessage) {
        field = Int32(truncatingIfNeeded: try varint())
    }

    @inline(never)
    public mutating func int64(_ field: inout Int64) throws(MalformedMessage) {
        field = Int64(bitPattern: try varint())
    }

    @inline(never)
    public mutating func uint32(_ field: inout UInt32) throws(MalformedMessage) {
        field = UInt32(truncatingIfNeeded: try varint())
    }

    @inline(never)
    public mutating func uint64(_ field: inout UInt64) throws(MalformedMessage) {
        field = try varint()
    }

    @inline(never)
    public mutating func bool(_ field: inout Bool) throws(MalformedMessage) {
        field = try varint() != 0
    }

    @inline(never)
    public mutating func double(_ field: inout Double) throws(MalformedMessage) {
        field = Double(bitPattern: try fixed64())
    }

    @inline(never)
    public mutating func float(_ field: inout Float) throws(MalformedMessage) {
        field = Float(bitPattern: try fixed32())
    }

    @inline(never)
    public mutating func string(_ field: inout String) throws(MalformedMessage) {
        let count = try length()
        let start = position
        // `UTF8Span` checks and `String` copies: a third of the time of `String(validating:as:)`, which is not specialized.
        do {
            field = String(copying: try UTF8Span(validating: bytes.extracting(start..<start + count)))
        } catch {
            throw MalformedMessage(.invalidUTF8, at: start)
        }
        position = start + count
    }

    @inline(never)
    public mutating func bytes(_ field: inout [UInt8]) throws(MalformedMessage) {
        let count = try length()
        let value = bytes.extracting(position..<position + count)
        // The pointer lives in this closure alone.
        field = unsafe value.withUnsafeBufferPointer { unsafe [UInt8]($0) }
        position += count
    }
}
