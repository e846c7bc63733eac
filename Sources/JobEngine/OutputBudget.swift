internal import LinuxKernel

/// How much of a job's output may be taken now so that it stays within so many bytes a second: a bucket that fills by
/// itself and holds what comes in one second. It has no clock of its own.
struct OutputBudget {
    /// Waits are at least so long, or a slow trickle would be read byte by byte.
    private static var leastWait: Duration { .milliseconds(20) }

    private let bytesPerSecond: Int64
    private var left: Int64
    private var asOf: MonotonicTime

    /// - Parameter bytesPerSecond: 1 and up.
    init(bytesPerSecond: Int64, at now: MonotonicTime) {
        self.bytesPerSecond = bytesPerSecond
        left = bytesPerSecond
        asOf = now
    }

    /// How many bytes may be read now.
    mutating func allowance(at now: MonotonicTime) -> Int {
        let elapsed = max(.zero, now - asOf)
        guard elapsed < .seconds(1) else {
            left = bytesPerSecond
            asOf = now
            return Int(clamping: left)
        }
        // Whole bytes; the rest of the time stays on the clock. Less than a second's worth cannot overflow.
        let nanoseconds = elapsed.wholeNanoseconds
        let gained = Int64(Double(bytesPerSecond) * Double(nanoseconds) / 1e9)
        if gained > 0 {
            left = min(bytesPerSecond, left + gained)
            asOf = now
        }
        return Int(clamping: left)
    }

    /// - Parameter count: of bytes that were read; at most what was allowed.
    mutating func take(_ count: Int) {
        left -= Int64(count)
    }

    /// How long to wait, when nothing is left, until it is worth reading again.
    var wait: Duration {
        max(Self.leastWait, .nanoseconds(Int64((1e9 / Double(bytesPerSecond)).rounded(.up))))
    }
}
