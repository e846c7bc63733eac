/// A moment in UTC, to the nanosecond.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Nanoseconds since 1970-01-01T00:00:00Z, without leap seconds; good from 1678 to 2262.
    public let nanosecondsSinceEpoch: Int64

    public init(nanosecondsSinceEpoch: Int64) {
        self.nanosecondsSinceEpoch = nanosecondsSinceEpoch
    }

    /// - Parameters:
    ///   - seconds: since 1970-01-01T00:00:00Z, as `clock_gettime(CLOCK_REALTIME)` gives them.
    ///   - nanoseconds: 0 to 999,999,999.
    public init(seconds: Int64, nanoseconds: Int64) {
        nanosecondsSinceEpoch = seconds &* 1_000_000_000 &+ nanoseconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.nanosecondsSinceEpoch < right.nanosecondsSinceEpoch
    }

    /// How much later this moment is than `earlier`.
    public func since(_ earlier: Timestamp) -> Duration {
        .nanoseconds(nanosecondsSinceEpoch &- earlier.nanosecondsSinceEpoch)
    }

    /// RFC 3339 in UTC, the fraction as long as it needs to be: `2025-11-23T21:04:09.5Z`.
    public var description: String {
        let (secondsOfEpoch, nanoseconds) = nanosecondsSinceEpoch.flooredQuotient(by: 1_000_000_000)
        let (days, secondOfDay) = secondsOfEpoch.flooredQuotient(by: 86_400)
        let date = Self.civil(fromDays: days)
        var text: [UInt8] = []
        text.reserveCapacity(32)
        Self.append(date.year, width: 4, to: &text)
        text.append(UInt8(ascii: "-"))
        Self.append(date.month, width: 2, to: &text)
        text.append(UInt8(ascii: "-"))
        Self.append(date.day, width: 2, to: &text)
        text.append(UInt8(ascii: "T"))
        Self.append(secondOfDay / 3_600, width: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(secondOfDay / 60 % 60, width: 2, to: &text)
        text.append(UInt8(ascii: ":"))
        Self.append(secondOfDay % 60, width: 2, to: &text)
        if nanoseconds != 0 {
            text.append(UInt8(ascii: "."))
            Self.append(nanoseconds, width: 9, to: &text)
            while text.last == UInt8(ascii: "0") { text.removeLast() }
        }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// The proleptic Gregorian date of a day counted from 1970-01-01.
    ///
    /// Counts in eras of 400 years that begin on 1 March, so that the leap day is a year's last.
    private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooredQuotient(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func append(_ value: Int64, width: Int, to text: inout [UInt8]) {
        var divisor: Int64 = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }
}

extension Int64 {
    /// Division that rounds down, so that the remainder is never negative.
    fileprivate func flooredQuotient(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
