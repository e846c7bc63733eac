internal import CLinux

/// A point in calendar time. It may jump when the machine's clock is set. Source: clock_gettime(2), CLOCK_REALTIME.
public struct WallTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Since 1970-01-01T00:00:00Z, without leap seconds; reaches from 1677 to 2262.
    public let nanosecondsSinceEpoch: Int64

    public init(nanosecondsSinceEpoch: Int64) {
        self.nanosecondsSinceEpoch = nanosecondsSinceEpoch
    }

    public static var now: WallTime { WallTime(nanosecondsSinceEpoch: clinux_realtime_ns()) }

    public static func < (a: WallTime, b: WallTime) -> Bool { a.nanosecondsSinceEpoch < b.nanosecondsSinceEpoch }

    /// RFC 3339 in UTC with nine digits: `2026-01-02T03:04:05.000000006Z`.
    public var description: String { text(fractionDigits: 9) }

    /// RFC 3339 in UTC.
    /// - Parameter fractionDigits: 0 to 9; what is cut off is not rounded.
    public func text(fractionDigits: Int) -> String {
        let (seconds, nanoseconds) = nanosecondsSinceEpoch.flooredDivision(by: 1_000_000_000)
        let (days, secondOfDay) = seconds.flooredDivision(by: 86_400)
        let (year, month, day) = WallTime.civilDate(daysSinceEpoch: days)
        let digits = max(0, min(9, fractionDigits))
        return String(unsafeUninitializedCapacity: 30) { buffer in
            var count = 0
            func put(_ character: Character) {
                buffer[count] = character.asciiValue ?? 0
                count += 1
            }
            func put(_ value: Int64, digits: Int) {
                var rest = value
                for index in stride(from: count + digits - 1, through: count, by: -1) {
                    buffer[index] = UInt8(48 + rest % 10)
                    rest /= 10
                }
                count += digits
            }
            put(year, digits: 4)
            put("-")
            put(month, digits: 2)
            put("-")
            put(day, digits: 2)
            put("T")
            put(secondOfDay / 3_600, digits: 2)
            put(":")
            put(secondOfDay / 60 % 60, digits: 2)
            put(":")
            put(secondOfDay % 60, digits: 2)
            if digits > 0 {
                put(".")
                put((0..<(9 - digits)).reduce(nanoseconds) { value, _ in value / 10 }, digits: digits)
            }
            put("Z")
            return count
        }
    }

    /// The Gregorian date of a day. Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
    /// civil_from_days: years begin in March, so that the leap day is the last one, and repeat every 146,097 days.
    static func civilDate(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (daysSinceEpoch + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension Int64 {
    /// Quotient rounded down and the remainder, which is never negative.
    fileprivate func flooredDivision(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
