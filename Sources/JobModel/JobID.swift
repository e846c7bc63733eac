/// A job's name for life: a random (version 4) UUID, shown as 36 lower-case characters.
///
/// Source: RFC 9562 §5.4.
public struct JobID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The 128 bits, most significant first as the text shows them.
    public let bits: UInt128

    /// For ids that come from our own table; a new one comes from ``random()``.
    public init(bits: UInt128) {
        self.bits = bits
    }

    /// A new id from the system's random source (getrandom).
    public static func random() -> JobID {
        var source = SystemRandomNumberGenerator()
        var bits = UInt128(truncatingIfNeeded: source.next()) << 64 | UInt128(truncatingIfNeeded: source.next())
        bits = bits & ~(0xf << 76) | (4 << 76)  // version 4
        bits = bits & ~(0b11 << 62) | (0b10 << 62)  // the RFC's variant
        return JobID(bits: bits)
    }

    /// - Parameter text: all 36 characters, in either case.
    /// - Throws: ``InvalidValue`` for anything else; a shorter text may be a ``JobIDPrefix``.
    public init(_ text: String) throws(InvalidValue) {
        let prefix = try JobIDPrefix(text)
        guard prefix.isComplete else {
            throw InvalidValue(field: "uuid", value: text, remedy: "give all 36 characters of the job's id")
        }
        bits = prefix.bits
    }

    public var description: String {
        unsafe String(unsafeUninitializedCapacity: 36) { text in
            // 32 digits and four hyphens fill exactly the 36 bytes that were asked for.
            var place = 0
            for digit in 0..<32 {
                if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
                    unsafe text[place] = UInt8(ascii: "-")
                    place += 1
                }
                let half = UInt64(truncatingIfNeeded: digit < 16 ? bits >> 64 : bits)
                let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (digit & 15))) & 0xf
                unsafe text[place] = value < 10 ? 0x30 + value : 0x57 + value
                place += 1
            }
            return 36
        }
    }

    /// The first eight characters, for lists and log lines.
    public var short: String { String(description.prefix(8)) }

    public static func < (left: JobID, right: JobID) -> Bool { left.bits < right.bits }
}
