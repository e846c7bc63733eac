internal import CLinux

/// The calendar's clock. It may jump; measure spans with ``MonotonicTime``.
public enum WallClock {
    /// Nanoseconds since 1970-01-01T00:00:00Z. Source: clock_gettime(2), CLOCK_REALTIME.
    public static var nanosecondsSinceEpoch: Int64 { clinux_realtime_ns() }
}
