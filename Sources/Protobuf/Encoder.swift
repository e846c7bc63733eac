/// Writes the wire format backwards: the last field first, each value before its tag.
///
/// Going backwards, a message's length is known when its prefix is due, so that no size has to be worked out, kept or worked out
/// again at each level. One walk that only counts says how much room is needed; a second one over the same value fills it.
@safe
public struct Encoder: ~Copyable {
    /// Nil while only counting.
    private let base: UnsafeMutableRawPointer?
    private let capacity: Int
    /// The bytes before what was written; below zero while only counting.
    private var free: Int

    /// An encoder that counts and writes nothing.
    public init() {
        unsafe base = nil
        capacity = 0
        free = 0
    }

    /// - Parameter buffer: stays valid and untouched until the encoder is gone.
    public init(writingBackwardsInto buffer: UnsafeMutableRawBufferPointer) {
        // An empty buffer may have no address; counting is then as good, since nothing may be written.
        unsafe base = buffer.baseAddress
        capacity = buffer.count
        free = buffer.count
    }

    /// Bytes written, or counted, so far.
    public var writtenCount: Int { capacity - free }
    var isFull: Bool { free == 0 }

    /// Takes the `count` bytes before what was written.
    /// - Returns: nil while only counting.
    @inline(__always)
    private mutating func claim(_ count: Int) -> UnsafeMutableRawPointer? {
        free -= count
        guard let base = unsafe base else { return nil }
        // Only a value that changed between the walks could get here, and structs do not.
        precondition(free >= 0, "a message needs more room than it said")
        return unsafe base + free
    }

    @inline(never)
    public mutating func varint(_ value: UInt64) {
        if value < 0x80 {
            guard let room = unsafe claim(1) else { return }
            unsafe room.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
            return
        }
        longVarint(value)
    }

    @inline(never)
    private mutating func longVarint(_ value: UInt64) {
        // Seven bits a byte: 9 of 64 is close enough to 1 of 7 for every width up to 64.
        let count = ((63 - value.leadingZeroBitCount) * 9 + 73) >> 6
        guard let room = unsafe claim(count) else { return }
        var rest = value
        for index in 0..<count - 1 {
            unsafe room.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: index, as: UInt8.self)
            rest >>= 7
        }
        unsafe room.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count - 1, as: UInt8.self)
    }

    /// - Parameter value: `field number << 3 | wire type`.
    @inline(__always)
    @usableFromInline
    mutating func tag(_ value: UInt32) { varint(UInt64(value)) }

    @inline(never)
    public mutating func fixed32(_ value: UInt32) {
        guard let room = unsafe claim(4) else { return }
        unsafe room.storeBytes(of: value.littleEndian, as: UInt32.self)
    }

    @inline(never)
    public mutating func fixed64(_ value: UInt64) {
        guard let room = unsafe claim(8) else { return }
        unsafe room.storeBytes(of: value.littleEndian, as: UInt64.self)
    }

    /// A length and the string's UTF-8.
    @inline(never)
    public mutating func string(_ value: String) {
        let count = value.utf8.count
        if let room = unsafe claim(count), count > 0 {
            // `room` has `count` bytes; the pointer into the string lives in the closure alone.
            let span = value.utf8Span.span
            unsafe span.withUnsafeBytes { unsafe room.copyMemory(from: $0.baseAddress!, byteCount: count) }
        }
        varint(UInt64(count))
    }

    /// A length and the bytes.
    @inline(never)
    public mutating func bytes(_ value: [UInt8]) {
        raw(value)
        varint(UInt64(value.count))
    }

    /// Fields as they came.
    @inline(never)
    public mutating func unknown(_ fields: UnknownFields) {
        if !fields.isEmpty { raw(fields.bytes) }
    }

    private mutating func raw(_ value: [UInt8]) {
        guard let room = unsafe claim(value.count), !value.isEmpty else { return }
        // As for strings.
        unsafe value.withUnsafeBytes { unsafe room.copyMemory(from: $0.baseAddress!, byteCount: value.count) }
    }

    /// A length and the message's fields.
    @inlinable
    public mutating func message<M: Message>(_ value: M) {
        let before = writtenCount
        value.encode(into: &self)
        varint(UInt64(writtenCount - before))
    }
}
