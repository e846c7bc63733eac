/// The beginning of a job's id, as a person types it: `3f2a`, `3f2a51c0-9b`.
public struct JobIDPrefix: Sendable, Equatable {
    /// The digits given, at the top of 128 bits; the rest is zero.
    let bits: UInt128
    private let mask: UInt128

    /// True when all 36 characters were given.
    public var isComplete: Bool { mask == .max }

    /// - Parameter text: 1 to 36 characters of an id, hyphens where the id has them, in either case.
    /// - Throws: ``InvalidValue`` when no id can begin like that.
    public init(_ text: String) throws(InvalidValue) {
        var bits: UInt128 = 0
        var digits = 0
        var position = 0
        for byte in text.utf8 {
            let isHyphenPlace = position == 8 || position == 13 || position == 18 || position == 23
            if isHyphenPlace {
                guard byte == UInt8(ascii: "-") else { throw Self.malformed(text) }
            } else {
                guard digits < 32, let value = Self.hexValue(byte) else { throw Self.malformed(text) }
                bits |= UInt128(value) << UInt128(124 - 4 * digits)
                digits += 1
            }
            position += 1
        }
        guard digits > 0 else {
            throw InvalidValue(field: "uuid", value: text, remedy: "give the job's id or the beginning of it")
        }
        self.bits = bits
        mask = digits == 32 ? .max : ~(UInt128.max >> UInt128(4 * digits))
    }

    /// True when `id` begins with this prefix.
    public func matches(_ id: JobID) -> Bool { id.bits & mask == bits }

    /// The id itself, when all of it was given.
    public var id: JobID? { isComplete ? JobID(bits: bits) : nil }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func malformed(_ text: String) -> InvalidValue {
        InvalidValue(
            field: "uuid", value: text,
            remedy: "a job's id looks like 3f2a51c0-9b1e-4f60-8d53-0c7e6a1b2c3d; its beginning is enough")
    }
}
