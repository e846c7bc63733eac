public import JobModel
internal import LinuxKernel

/// The table of all jobs on disk, with one writer on a thread of its own.
///
/// Requests queue up while a transaction is being written; the writer takes all of them into the next one (group
/// commit), and answers each when that is committed. What was answered survives the daemon's death.
public final class StateStore: Sendable {
    /// How a request is answered, on the writer's thread: `nil` when it is committed.
    public typealias Answer = @Sendable (StateStoreError?) -> Void

    public let path: String
    private let writer: BatchThread<StateWriter.Request>

    private init(path: String, writer: BatchThread<StateWriter.Request>) {
        self.path = path
        self.writer = writer
    }

    /// Opens or creates the table and reads all of it. Blocks; for the daemon's start.
    ///
    /// - Parameter path: of the database file; its directory must exist.
    /// - Returns: the store and every job in it, in order of admission.
    /// - Throws: ``StateStoreError`` for a file that is damaged, newer than this program, or cannot be written.
    public static func open(path: String) throws(StateStoreError) -> (store: StateStore, jobs: [JobRecord]) {
        let database = try Database(path: path)
        let table = try JobTable(in: database)
        let jobs = try table.all()
        let state = StateWriter(database: database, table: table)
        do {
            let writer = try BatchThread(name: "state") { (requests: [StateWriter.Request]) in state.write(requests) }
            return (StateStore(path: path, writer: writer), jobs)
        } catch {
            throw StateStoreError(attempt: "start the job table's writer", path: path, reason: .refused("\(error)"))
        }
    }

    /// Adds a job. - Parameter answer: called on the writer's thread; keep it short.
    public func insert(_ record: JobRecord, answer: @escaping Answer) {
        submit(.insert(record), answer)
    }

    /// Records a transition: status, times, verdict and remark. - Parameter answer: as with ``insert(_:answer:)``.
    public func update(_ record: JobRecord, answer: @escaping Answer) {
        submit(.update(record), answer)
    }

    /// Forgets a job. - Parameter answer: as with ``insert(_:answer:)``.
    public func delete(_ record: JobRecord, answer: @escaping Answer) {
        submit(.delete(number: record.number), answer)
    }

    /// Adds a job and returns when it is on disk.
    public func insert(_ record: JobRecord) async throws(StateStoreError) {
        try await answered { insert(record, answer: $0) }
    }

    /// Records a transition and returns when it is on disk.
    public func update(_ record: JobRecord) async throws(StateStoreError) {
        try await answered { update(record, answer: $0) }
    }

    /// Forgets a job and returns when it is gone from the disk.
    public func delete(_ record: JobRecord) async throws(StateStoreError) {
        try await answered { delete(record, answer: $0) }
    }

    /// Writes what is queued, moves the log into the file and ends the thread. Blocks; later requests are refused.
    public func close() {
        writer.stop()
    }

    private func submit(_ change: StateWriter.Change, _ answer: @escaping Answer) {
        if !writer.submit(StateWriter.Request(change: change, answer: answer)) {
            answer(StateStoreError(attempt: "write", path: path, reason: .closed))
        }
    }

    private func answered(_ request: (@escaping Answer) -> Void) async throws(StateStoreError) {
        let error = await withCheckedContinuation { continuation in
            request { continuation.resume(returning: $0) }
        }
        if let error { throw error }
    }
}
