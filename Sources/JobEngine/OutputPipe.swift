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
        /// As much was read as was allowed; there may be more.
        case limited
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
    /// - Parameter limit: in bytes, for this one call.
    func read(
        into log: JobLog, upTo limit: Int, orCall whenRoom: @escaping @Sendable () -> Void
    ) throws(SystemCallError) -> Outcome {
        let before = lastRead
        lastRead = .now
        isTrickling = false
        var total = 0
        defer { if total > 0 { log.wakeReaders() } }
        for _ in 0..<Self.readsPerTurn {
            if total >= limit { return .limited }
            guard let room = log.room(orCall: whenRoom) else { return .full }
            // A part of the room is the room's own memory.
            let place = unsafe UnsafeMutableRawBufferPointer(
                rebasing: room.bytes[..<min(room.bytes.count, limit - total)])
            guard let count = try unsafe descriptor.read(into: place) else { return .empty }
            if count == 0 { return .closed }
            log.appended(count)
            total += count
            if count < place.count {
                isTrickling = total < Self.trickle && lastRead - before < Self.gatheringTime * 2
                return .empty
            }
            grow()
        }
        return .more
    }

    /// Reads what is there and drops it.
    /// - Parameter limit: in bytes, for this one call.
    /// - Returns: how many bytes it were, besides.
    func discard(upTo limit: Int) throws(SystemCallError) -> (Outcome, count: Int) {
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { unsafe block.deallocate() }
        isTrickling = false
        var total = 0
        for _ in 0..<Self.readsPerTurn {
            if total >= limit { return (.limited, total) }
            // The part lies in the block, which lives until the end of this function.
            let place = unsafe UnsafeMutableRawBufferPointer(rebasing: block[..<min(block.count, limit - total)])
            guard let count = try unsafe descriptor.read(into: place) else { return (.empty, total) }
            if count == 0 { return (.closed, total) }
            total += count
        }
        return (.more, total)
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
