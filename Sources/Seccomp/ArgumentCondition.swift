/// What one argument of a system call has to be for a rule to hold.
///
/// Only the low 32 bits are looked at. The kernel does the same with every argument that has conditions here (they are
/// `int`, `unsigned int` or flags below 2^32), and the upper half of a register may hold anything: comparing it would let
/// a job through with garbage up there, or refuse an honest one. Of pointers all bits are looked at, and only whether there
/// is one: what it points to may change between the look and the call. Source: seccomp(2), NOTES.
public struct ArgumentCondition: Sendable, Equatable, CustomStringConvertible {
    /// The argument's place, from 0 to 5.
    public let place: Int
    /// As the manual page calls it.
    public let name: String
    /// What is looked at, and what is accepted.
    let test: Test
    /// For people: `domain = AF_INET or AF_INET6`.
    public let description: String

    enum Test: Sendable, Equatable {
        /// The bits that count, and the ranges of what may then be left.
        case bits(mask: UInt32, accepted: [ClosedRange<UInt32>])
        /// All 64 bits are 0, or not all of them are.
        case null(Bool)
    }

    /// Exactly one of some values.
    /// - Parameter mask: the bits that count, where others are flags.
    public static func argument(
        _ place: Int, _ name: String, mask: UInt32 = .max, is values: KeyValuePairs<String, UInt32>
    ) -> Self {
        let shown = mask == .max ? name : "\(name) & \(hexadecimal(mask))"
        return Self(
            place: place, name: name, test: .bits(mask: mask, accepted: values.map { $0.value...$0.value }),
            description: "\(shown) = \(values.map(\.key).joined(separator: " or "))")
    }

    /// Anything within some ranges.
    public static func argument(_ place: Int, _ name: String, in ranges: ClosedRange<UInt32>...) -> Self {
        let shown = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)…\($0.upperBound)" }
        return Self(
            place: place, name: name, test: .bits(mask: .max, accepted: ranges),
            description: "\(name) in \(shown.joined(separator: ", "))")
    }

    /// None of some flags.
    public static func argument(_ place: Int, _ name: String, without flags: KeyValuePairs<String, UInt32>) -> Self {
        Self(
            place: place, name: name, test: .bits(mask: flags.reduce(0) { $0 | $1.value }, accepted: [0...0]),
            description: "\(name) without \(flags.map(\.key).joined(separator: ", "))")
    }

    /// One flag, whatever the others.
    public static func argument(_ place: Int, _ name: String, with flag: String, _ value: UInt32) -> Self {
        Self(
            place: place, name: name, test: .bits(mask: value, accepted: [value...value]),
            description: "\(name) with \(flag)")
    }

    /// A pointer that is there, or is not.
    public static func pointer(_ place: Int, _ name: String, isNull: Bool) -> Self {
        Self(place: place, name: name, test: .null(isNull), description: "\(name) \(isNull ? "=" : "≠") NULL")
    }

    /// One comparison of the whole argument, after masking.
    struct Comparison: Sendable, Equatable {
        let mask: UInt64
        let value: UInt64
        var isEqual = true
    }

    /// The comparisons of which one has to succeed. Masking is the one form that can look at 32 bits only.
    var comparisons: [Comparison] {
        switch test {
        case .null(let isNull): [Comparison(mask: .max, value: 0, isEqual: isNull)]
        case .bits(let mask, let accepted):
            accepted.flatMap { range in
                Self.blocks(range).map { block in
                    Comparison(mask: UInt64(mask & ~(block.size - 1)), value: UInt64(block.start))
                }
            }
        }
    }

    /// A range as blocks of a power of two each, as a range of addresses becomes prefixes.
    private static func blocks(_ range: ClosedRange<UInt32>) -> [(start: UInt32, size: UInt32)] {
        var found: [(start: UInt32, size: UInt32)] = []
        var start = UInt64(range.lowerBound)
        let end = UInt64(range.upperBound) + 1
        while start < end {
            // As large as the start's alignment and what is left of the range allow.
            var size = start == 0 ? UInt64(1) << 31 : start & (~start + 1)
            while start + size > end { size >>= 1 }
            found.append((UInt32(start), UInt32(size)))
            start += size
        }
        return found
    }

    private static func hexadecimal(_ value: UInt32) -> String { "0x" + String(value, radix: 16) }
}
