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

    let descriptor: Descriptor
    var registration: Registration?
    private var isGrown = false

    init(_ descriptor: consuming Descriptor) throws(SystemCallError) {
        try descriptor.setNonBlocking(true)
        self.descriptor = descriptor
    }

    /// Moves what is there into the log.
    func read(into log: JobLog, orCall whenRoom: @escaping @Sendable () -> Void) throws(SystemCallError) -> Outcome {
        for _ in 0..<Self.readsPerTurn {
            guard let room = log.room(orCall: whenRoom) else { return .full }
            guard let count = try unsafe descriptor.read(into: room.bytes) else { return .empty }
            if count == 0 { return .closed }
            log.appended(count)
            if unsafe count < room.bytes.count { return .empty }
            if !isGrown && count == LogRing.chunkSize {
                isGrown = true
                // A writer that fills the pipe is woken less often with a larger one. Without the right to it, the
                // usual size does too.
                _ = try? descriptor.setPipeCapacity(1 << 20)
            }
        }
        return .more
    }

    func stopWatching() {
        registration?.cancel()
        registration = nil
    }
}
