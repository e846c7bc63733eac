internal import CLinux

/// A point on the clock that only goes forward, as timers use it. It has no relation to the calendar and starts anew
/// with each boot. Source: clock_gettime(2), CLOCK_MONOTONIC.
public struct MonotonicTime: Sendable, Hashable, Comparable {
    /// Since the clock's own zero.
    public let nanoseconds: UInt64

    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    public static var now: MonotonicTime { MonotonicTime(nanoseconds: clinux_monotonic_ns()) }

    /// Far enough never to come; a span of 584 years.
    public static let distantFuture = MonotonicTime(nanoseconds: .max)

    public static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.nanoseconds < b.nanoseconds }

    /// Saturates at both ends instead of overflowing.
    public static func + (time: MonotonicTime, span: Duration) -> MonotonicTime {
        let nanoseconds = span.wholeNanoseconds
        if nanoseconds < 0 {
            return MonotonicTime(nanoseconds: time.nanoseconds - min(time.nanoseconds, nanoseconds.magnitude))
        }
        let (sum, overflow) = time.nanoseconds.addingReportingOverflow(UInt64(nanoseconds))
        return overflow ? .distantFuture : MonotonicTime(nanoseconds: sum)
    }

    /// The span from `b` to `a`, negative when `a` is the earlier one.
    public static func - (a: MonotonicTime, b: MonotonicTime) -> Duration {
        a >= b
            ? .nanoseconds(Int64(clamping: a.nanoseconds - b.nanoseconds))
            : .zero - .nanoseconds(Int64(clamping: b.nanoseconds - a.nanoseconds))
    }
}

extension Duration {
    /// Rounded towards zero, saturating at 292 years either way.
    public var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, overflowed) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflowed ? (seconds < 0 ? .min : .max) : sum
    }
}
