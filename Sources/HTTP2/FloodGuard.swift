import LinuxKernel

/// A stock of permissions that refills with time: what a peer may do in a burst, and how often after that.
struct FloodGuard {
    private let burst: Double
    private let perNanosecond: Double
    private var stock: Double
    private var lastRefill: UInt64?

    /// - Parameter every: the time in which one more is allowed.
    init(burst: Int, every: Duration) {
        self.burst = Double(burst)
        stock = Double(burst)
        perNanosecond = 1 / Double(max(1, every.wholeNanoseconds))
    }

    init(burst: Int, perSecond: Int) {
        self.init(burst: burst, every: .seconds(1) / max(1, perSecond))
    }

    /// Uses one permission.
    /// - Returns: false if there is none left: the peer overdoes it.
    mutating func allow(at time: MonotonicTime) -> Bool {
        let now = time.nanoseconds
        if let lastRefill, now > lastRefill { stock = min(burst, stock + Double(now - lastRefill) * perNanosecond) }
        lastRefill = now
        guard stock >= 1 else { return false }
        stock -= 1
        return true
    }

    mutating func refill() { stock = burst }
}
