/// The value of `grpc-timeout`: at most eight digits and a unit.
///
/// Source: grpc/doc/PROTOCOL-HTTP2.md, "Timeout".
enum Timeout {
    /// - Returns: nil for anything that is not one to eight digits followed by one of `H M S m u n`.
    static func parse(_ text: some Collection<UInt8>) -> Duration? {
        let digits = text.dropLast()
        guard (1...8).contains(digits.count), let unit = text.dropFirst(digits.count).first else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return switch unit {
        case UInt8(ascii: "H"): .seconds(value * 3600)
        case UInt8(ascii: "M"): .seconds(value * 60)
        case UInt8(ascii: "S"): .seconds(value)
        case UInt8(ascii: "m"): .milliseconds(value)
        case UInt8(ascii: "u"): .microseconds(value)
        case UInt8(ascii: "n"): .nanoseconds(value)
        default: nil
        }
    }

    /// The shortest unit in which the duration has eight digits, rounded up so that the server never gives up first for
    /// want of digits. A duration of zero or less is `0n`, one beyond 11,000 years the largest that can be written.
    static func format(_ duration: Duration) -> String {
        guard duration > .zero else { return "0n" }
        let units: [(nanoseconds: Int128, name: String)] = [
            (1, "n"), (1_000, "u"), (1_000_000, "m"), (1_000_000_000, "S"), (60_000_000_000, "M"),
            (3_600_000_000_000, "H"),
        ]
        let parts = duration.components
        let nanoseconds =
            Int128(parts.seconds) * 1_000_000_000 + (Int128(parts.attoseconds) + 999_999_999) / 1_000_000_000
        for unit in units {
            let count = (nanoseconds + unit.nanoseconds - 1) / unit.nanoseconds
            if count <= 99_999_999 { return "\(count)\(unit.name)" }
        }
        return "99999999H"
    }
}
