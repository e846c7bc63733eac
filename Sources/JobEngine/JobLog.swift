internal import LinuxKernel

/// One job's output: the newest bytes in memory, all of them in a file, any number of readers, one producer.
///
/// The producer fills ``room()`` and says ``appended(_:)``; the file follows in large pieces on the ``LogWriter``'s
/// thread. A byte leaves the memory only when it is in the file, so a reader finds every byte in one place or the
/// other. When the disk does not keep up there is no more room, and the producer waits.
final class JobLog: Sendable {
    /// What a reader at some offset will find.
    enum Next: Equatable {
        case bytes, nothingYet, end
    }

    /// So much unwritten output is worth a write.
    private static let worthWriting: Int64 = 262_144

    /// Of the file; it exists once something was written.
    let path: String
    private let writer: LogWriter?
    private let state: Lock<JobLogState>
    /// For the writer's thread alone: opened with the first byte, closed after the last.
    private let file = Lock<Descriptor?>(nil)

    /// A log that will be produced.
    /// - Parameter capacity: of the memory, in bytes.
    init(path: String, capacity: Int, writer: LogWriter) {
        self.path = path
        self.writer = writer
        state = Lock(JobLogState(ring: LogRing(capacity: capacity)))
    }

    /// The log of a job that ended, of which only the file is left; a file that is missing is an empty log.
    init(finishedAt path: String) throws(SystemCallError) {
        self.path = path
        writer = nil
        var size: Int64 = 0
        do throws(SystemCallError) {
            size = Int64(try Descriptor.open(path, .read).size())
        } catch {
            guard error.code == .notFound else { throw error }
        }
        var initial = JobLogState(ring: LogRing(capacity: 0, offset: size))
        initial.onFile = size
        initial.isComplete = true
        state = Lock(initial)
    }

    // MARK: - The producer

    /// A place for the next bytes.
    /// - Parameter whenRoom: called once, on any thread, when there is room again; kept only if `nil` is returned.
    func room(orCall whenRoom: @escaping @Sendable () -> Void) -> LogRing.Room? {
        let (room, write) = state.withLock { state -> (LogRing.Room?, Bool) in
            if let room = state.ring.room(keeping: state.onFile) { return (room, false) }
            state.whenRoom = whenRoom
            return (nil, state.giveToWriter(ifMoreThan: 0))
        }
        if write { writer?.submit(self) }
        return room
    }

    /// Publishes bytes that were just put into the room. Whoever waits learns of them with ``wakeReaders()``.
    func appended(_ count: Int) {
        let write = state.withLock { state -> Bool in
            state.ring.append(count)
            return state.giveToWriter(ifMoreThan: Self.worthWriting)
        }
        if write { writer?.submit(self) }
    }

    /// Tells the readers that wait. Once for many pieces: most of them live on another thread.
    func wakeReaders() {
        for waiter in state.withLock({ $0.takeWaiters() }) { waiter.continuation.resume() }
    }

    /// Has everything written that is not in the file yet. Does nothing when there is nothing.
    func flush() {
        if state.withLock({ $0.giveToWriter(ifMoreThan: 0) }) { writer?.submit(self) }
    }

    /// No byte will follow: readers that have all of it are told, and the memory goes once the file has it.
    func complete() {
        let (waiters, write) = state.withLock { state -> ([JobLogState.Waiter], Bool) in
            state.isComplete = true
            if state.onFile == state.ring.end { state.ring.drop(below: state.ring.end, all: true) }
            return (state.takeWaiters(), state.giveToWriter(ifMoreThan: 0))
        }
        for waiter in waiters { waiter.continuation.resume() }
        if write { writer?.submit(self) }
    }

    /// Gives back the memory of what the file has. For a log that has been quiet; readers then use the file.
    func releaseMemory() {
        state.withLock { $0.ring.drop(below: $0.onFile) }
    }

    /// Bytes so far.
    var length: Int64 { state.withLock { $0.ring.end } }

    /// Bytes of memory held at the moment.
    var memory: Int { state.withLock { $0.ring.memory } }

    /// True when every byte is in the file.
    var isWritten: Bool { state.withLock { $0.onFile == $0.ring.end } }

    // MARK: - The writer's thread

    /// Appends to the file until it has all.
    ///
    /// - Returns: what the file system said, when it is the first time since a write that succeeded. The bytes stay in
    ///   memory, and the next ``flush()`` tries again.
    func write() -> SystemCallError? {
        while let piece = pieceToWrite() {
            do throws(SystemCallError) {
                // What was taken before an error stays in the file, so every count is noted.
                written(try append(piece))
            } catch {
                return state.withLock { state -> Bool in
                    state.isWithWriter = false
                    defer { state.isFailing = true }
                    return !state.isFailing
                } ? error : nil
            }
        }
        return nil
    }

    private func append(_ piece: LogRing.Room) throws(SystemCallError) -> Int {
        try writer?.requireRoom(for: path)
        return try file.withLock { (file: inout sending Descriptor?) throws(SystemCallError) in
            if file == nil {
                file = try Descriptor.open(path, .write, creating: .ifMissing(mode: 0o600), truncating: true)
            }
            // The piece lies above `onFile`, where the ring neither overwrites nor drops. A file never has to wait.
            return try unsafe file!.write(UnsafeRawBufferPointer(piece.bytes)) ?? 0
        }
    }

    private func pieceToWrite() -> LogRing.Room? {
        let (piece, isLast) = state.withLock { state -> (LogRing.Room?, Bool) in
            if state.onFile < state.ring.end { return (state.ring.piece(from: state.onFile), false) }
            state.isWithWriter = false
            if state.isComplete { state.ring.drop(below: state.ring.end, all: true) }
            return (nil, state.isComplete)
        }
        if isLast { file.withLock { $0 = nil } }
        return piece
    }

    private func written(_ count: Int) {
        let whenRoom = state.withLock { state -> (@Sendable () -> Void)? in
            state.onFile += Int64(count)
            state.isFailing = false
            let whenRoom = state.whenRoom
            state.whenRoom = nil
            return whenRoom
        }
        whenRoom?()
    }

    // MARK: - Readers

    /// Copies what the memory has from `offset` on.
    /// - Returns: how many bytes, or `nil` when the memory no longer goes back that far and the file must be read.
    func copy(from offset: Int64, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        // The buffer is the caller's and nobody else's during this call.
        let destination = unsafe LogRing.Room(bytes: buffer)
        return state.withLock { state -> Int? in
            if offset < state.ring.start { return nil }
            return unsafe state.ring.copy(from: offset, into: destination.bytes)
        }
    }

    func next(at offset: Int64) -> Next {
        state.withLock { $0.next(at: offset) }
    }

    /// Returns when there is something at `offset`, or the end, or when the task was cancelled.
    func wait(at offset: Int64) async {
        let number = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waiter = JobLogState.Waiter(number: number, continuation: continuation)
                let resumed = state.withLock { state in
                    // Whoever cancels sets the flag first and looks for the waiter then, under this lock: one of the
                    // two sees the other.
                    if Task.isCancelled || state.next(at: offset) != .nothingYet { return true }
                    state.waiters.append(waiter)
                    return false
                }
                if resumed { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state -> JobLogState.Waiter? in
                state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0) }
            }
            waiter?.continuation.resume()
        }
    }
}
