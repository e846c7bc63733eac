/// What a ``JobLog`` keeps under its lock.
struct JobLogState: ~Copyable {
    /// A reader that has read everything there is.
    struct Waiter {
        let number: UInt64
        let continuation: CheckedContinuation<Void, Never>
    }

    var ring: LogRing
    /// Bytes below this offset are in the file.
    var onFile: Int64 = 0
    /// The writer has the log in its queue or in its hands.
    var isWithWriter = false
    /// The last write to the file failed.
    var isFailing = false
    var isComplete = false
    var waiters: [Waiter] = []
    var lastWaiter: UInt64 = 0
    /// Set while the producer waits for room.
    var whenRoom: (@Sendable () -> Void)?

    init(ring: consuming LogRing) {
        self.ring = ring
    }

    mutating func takeWaiters() -> [Waiter] {
        if waiters.isEmpty { return [] }
        let waiting = waiters
        waiters.removeAll(keepingCapacity: true)
        return waiting
    }

    /// True when the caller must hand the log to the writer.
    mutating func giveToWriter(ifMoreThan bytes: Int64) -> Bool {
        guard !isWithWriter, ring.end - onFile > bytes || (isComplete && ring.memory > 0) else { return false }
        isWithWriter = true
        return true
    }

    func next(at offset: Int64) -> JobLog.Next {
        if offset < ring.end { return .bytes }
        return isComplete ? .end : .nothingYet
    }
}
