/// Reads the wire format from borrowed bytes: tags, lengths and nesting here, values in the extensions.
///
/// Generated code drives it: ``nextTag()``, a switch over tags (field number and wire type together, so that an unexpected wire
/// type is an unknown field without further ado), one call a value. Every failure is a ``MalformedMessage``; no input traps.
public struct Decoder: ~Copyable, ~Escapable {
    @usableFromInline let bytes: Span<UInt8>
    /// The next byte to read.
    @usableFromInline var position = 0
    /// The first byte after the current message.
    @usableFromInline var end: Int
    /// The first byte of the last tag, so that an unknown field can be copied whole.
    var tagPosition = 0
    /// How many levels may still be opened.
    var levelsLeft: Int
    private let limits: DecodingLimits

    @_lifetime(copy bytes)
    public init(_ bytes: Span<UInt8>, limits: DecodingLimits = DecodingLimits()) throws(MalformedMessage) {
        self.bytes = bytes
        self.limits = limits
        end = bytes.count
        levelsLeft = limits.depth
        if bytes.count > limits.bytes { throw MalformedMessage(.tooLarge(limit: limits.bytes), at: 0) }
    }

    /// The next field's tag, `number << 3 | wire type`, or nil when the current message has been read.
    @inline(never)
    public mutating func nextTag() throws(MalformedMessage) -> UInt32? {
        guard position < end else { return nil }
        tagPosition = position
        let byte = bytes[position]
        let tag: UInt32
        if byte < 0x80 {
            position += 1
            tag = UInt32(byte)
        } else {
            let wide = try varint()
            guard wide <= UInt64(UInt32.max) else { throw MalformedMessage(.invalidTag, at: tagPosition) }
            tag = UInt32(wide)
        }
        guard tag >= 8, tag & 7 <= 5 else { throw MalformedMessage(.invalidTag, at: tagPosition) }
        return tag
    }

    /// A number of up to ten bytes, seven bits each, the lowest first; bits beyond the 64th are dropped.
    @inline(never)
    public mutating func varint() throws(MalformedMessage) -> UInt64 {
        guard position < end else { throw truncated() }
        let first = bytes[position]
        position += 1
        if first < 0x80 { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while shift < 70 {
            guard position < end else { throw truncated() }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw MalformedMessage(.varintTooLong, at: position)
    }

    /// Four bytes, the lowest first.
    @inline(never)
    public mutating func fixed32() throws(MalformedMessage) -> UInt32 {
        guard end - position >= 4 else { throw truncated() }
        // `end` is never beyond the span, so the four bytes lie within it.
        let value = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
        position += 4
        return UInt32(littleEndian: value)
    }

    /// Eight bytes, the lowest first.
    @inline(never)
    public mutating func fixed64() throws(MalformedMessage) -> UInt64 {
        guard end - position >= 8 else { throw truncated() }
        // As above.
        let value = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        position += 8
        return UInt64(littleEndian: value)
    }

    /// A length that fits into the current message.
    @usableFromInline
    mutating func length() throws(MalformedMessage) -> Int {
        let start = position
        // Most lengths are one byte.
        if position < end, bytes[position] < 0x80 {
            let count = Int(bytes[position])
            guard count < end - position else { throw MalformedMessage(.truncated, at: start) }
            position += 1
            return count
        }
        let wide = try varint()
        guard wide <= UInt64(Int32.max) else {
            throw MalformedMessage(.tooLarge(limit: Int(Int32.max)), at: start)
        }
        let count = Int(wide)
        guard count <= end - position else { throw MalformedMessage(.truncated, at: start) }
        return count
    }

    /// Reads a length and narrows the current message to it.
    /// - Returns: what ``leave(_:)`` needs to go on after it.
    @usableFromInline
    mutating func enter() throws(MalformedMessage) -> Int {
        let count = try length()
        try descend()
        let outer = end
        end = position + count
        return outer
    }

    /// Goes back to the enclosing message; the inner one has been read to its end.
    @usableFromInline
    mutating func leave(_ outer: Int) {
        position = end
        end = outer
        levelsLeft += 1
    }

    mutating func descend() throws(MalformedMessage) {
        guard levelsLeft > 0 else { throw MalformedMessage(.nestedTooDeeply(limit: limits.depth), at: position) }
        levelsLeft -= 1
    }

    @inline(never)
    func truncated() -> MalformedMessage { MalformedMessage(.truncated, at: position) }
}
