internal import LinuxKernel

/// The reading end of one of a job's output pipes. For one loop's thread.
final class OutputPipe {
    enum Outcome: Equatable {
        /// Nothing more for now.
        case empty
        /// Enough for one turn of the loop; there is more.
        case more
        /// The log has no room; its `whenRoom` will be called.
        case full
        /// No writer is left, and everything was read.
        case closed
    }

    /// Reads of up to 64 KiB that one pipe may make before others get their turn.
    private static let readsPerTurn = 16
    /// Fewer bytes at once than this, time and again, are a trickle.
    private static let trickle = 16_384
    /// While it trickles, the pipe gathers for so long before it is read.
    private static var gatheringTime: Duration { .milliseconds(1) }

    private let descriptor: Descriptor
    private var registration: Registration?
    private var gathering: LoopTimer?
    private var lastRead = MonotonicTime(nanoseconds: 0)
    private var isGrown = false

    init(_ descriptor: consuming Descriptor) throws(SystemCallError) {
        try descriptor.setNonBlocking(true)
        self.descriptor = descriptor
    }

    /// Moves what is there into the log.
    func read(into log: JobLog, orCall whenRoom: @escaping @Sendable () -> Void) throws(SystemCallError) -> Outcome {
        let before = lastRead
        lastRead = .now
        isTrickling = false
        var total = 0
        defer { if total > 0 { log.wakeReaders() } }
        for _ in 0..<Self.readsPerTurn {
            guard let room = log.room(orCall: whenRoom) else { return .full }
            guard let count = try unsafe descriptor.read(into: room.bytes) else { return .empty }
            if count == 0 { return .closed }
            log.appended(count)
            total += count
            if unsafe count < room.bytes.count {
                isTrickling = total < Self.trickle && lastRead - before < Self.gatheringTime * 2
                return .empty
            }
            grow()
        }
        return .more
    }

    /// True when the last read brought little, soon after the one before.
    private(set) var isTrickling = false

    private func grow() {
        if isGrown { return }
        isGrown = true
        // A writer that fills the pipe is woken less often with a larger one. Without the right to it, the usual size
        // does too.
        _ = try? descriptor.setPipeCapacity(1 << 20)
    }

    // MARK: - Watching

    func watch(on loop: EventLoop, _ readable: @escaping () -> Void) throws(SystemCallError) {
        registration = try loop.register(descriptor, .read) { _ in readable() }
    }

    /// Lets the pipe fill for a moment instead of reading line by line, then calls `again`.
    func gather(on loop: EventLoop, then again: @escaping () -> Void) {
        grow()
        pause()
        gathering?.cancel()
        gathering = loop.schedule(after: Self.gatheringTime, again)
    }

    /// Leaves only the end to be told.
    func pause() {
        // Nothing is lost if this fails; the loop then turns more often.
        try? registration?.modify([])
    }

    func resume() {
        gathering?.cancel()
        gathering = nil
        try? registration?.modify(.read)
    }

    func stopWatching() {
        gathering?.cancel()
        gathering = nil
        registration?.cancel()
        registration = nil
    }
}
