public import JobModel
public import LinuxKernel
internal import StateStore

/// The root of all jobs: admits them, knows them, and sees to it that nothing outlives its job.
public actor JobSupervisor {
    /// A job that was admitted and waits for room.
    struct Pending {
        let handle: JobHandle
        let spec: JobSpec
        var uploads: StagedUploads?
    }

    public nonisolated let loop: EventLoop
    public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    /// The machine's own id, repeated on every job.
    public nonisolated var nodeID: String { engine.configuration.nodeID }

    let engine: Engine
    let loops: EventLoopGroup
    var table = JobTable()
    /// The number of the job admitted last.
    var lastNumber: Int64 = 0
    /// Jobs that hold one of the places: from before their start until their end is announced.
    var active = 0
    /// First come, first served.
    var queue: [Pending] = []
    /// The first of the queue has a place and no ids.
    var awaitsIDs = false
    var isShuttingDown = false
    /// Jobs that ended while their output was not all in its file.
    var unwritten: [JobHandle] = []
    /// What is being removed again and again.
    var remains: [Engine.Remains: IDLease?] = [:]
    var careTimer: LoopTimer?

    init(_ engine: Engine, loops: EventLoopGroup) {
        self.engine = engine
        self.loops = loops
        loop = loops.next()
    }

    /// Admits a job and starts it, or queues it when the machine is full.
    ///
    /// - Parameter uploads: what the job finds in its work directory.
    /// - Returns: the record, once the job is in the table and its process lives (INITIALIZING), or waits (PENDING).
    /// - Throws: `.invalid`, `.resourceExhausted`, `.notStored`, `.startFailed`, `.shuttingDown`.
    public func run(_ spec: JobSpec, uploads: JobUploads = .none) async throws(JobError) -> JobRecord {
        try check(spec)
        try check(uploads, of: spec)
        let names = uploads.names
        let staged = try await engine.uploads.stage(uploads)
        // While they were staged the daemon's end may have come, or others taken the last places.
        if staged != nil { try check(spec) }
        let handle = try admit(spec, uploads: names)
        let admitted = handle.record
        let waits = admitted.status == .pending
        // The place is taken before the wait for the disk, or two admissions could take the same one.
        if waits { queue.append(Pending(handle: handle, spec: spec, uploads: staged)) } else { active += 1 }
        do throws(StateStoreError) { try await engine.store.insert(admitted) } catch {
            if waits { queue.removeAll { $0.handle === handle } } else { placeFree() }
            throw .notStored(error)
        }
        table.add(handle)
        engine.observe(.changed(admitted))
        if waits {
            // Room may have come, and the queue been looked at, while the record was on its way to the disk.
            startPending()
        } else {
            do throws(StartFailure) { try await start(handle, spec, staged) } catch {
                throw .startFailed(handle.id, error)
            }
        }
        // Not the job's present record, which may say more already: the answer is the same however fast a job is.
        return admitted
    }

    /// - Parameter text: a job's id, or a beginning that only one job has.
    /// - Throws: `.notFound`, `.ambiguous`; `.invalid` for an empty text.
    public func job(matching text: String) throws(JobError) -> JobRecord {
        try table.find(text).record
    }

    /// Every job, in order of admission.
    public func list() -> [JobRecord] { table.all.map(\.record) }

    /// Ends a job and returns its last record. A job that waits is taken back and ends CANCELED.
    ///
    /// - Parameter requester: kept with the verdict.
    /// - Throws: `.notRunning` for a job that had ended, or was about to by itself.
    public func stop(matching text: String, by requester: StopRequester) async throws(JobError) -> JobRecord {
        let handle = try table.find(text)
        let status = handle.record.status
        if status.isTerminal { throw .notRunning(handle.id, status) }
        await end(handle, by: requester)
        let last = await handle.ended()
        switch last.verdict {
        case .exited, .signaled, .outOfMemory: throw .notRunning(handle.id, last.status)
        default: return last
        }
    }

    /// The output of a job from its first byte on, live if the job has not ended.
    ///
    /// - Throws: `.notFound`, `.ambiguous`, `.logUnreadable`.
    public func log(matching text: String) throws(JobError) -> sending LogReader {
        let handle = try table.find(text)
        if let log = handle.log { return LogReader(log) }
        do throws(SystemCallError) {
            return LogReader(try JobLog(finishedAt: engine.logPath(handle.id)))
        } catch {
            throw .logUnreadable(handle.id, "\(error)")
        }
    }

    /// What is in force for a job that runs, read from the kernel now.
    ///
    /// - Throws: `.notFound`, `.ambiguous`, `.notRunning`, `.isolationUnreadable`.
    public func isolation(matching text: String) async throws(JobError) -> JobIsolation {
        let handle = try table.find(text)
        guard let actor = handle.actor else { throw .notRunning(handle.id, handle.record.status) }
        return try await actor.isolation()
    }

    /// Waits for a job's end and returns its last record.
    ///
    /// - Throws: `.notFound`, `.ambiguous`. Cancellation does not shorten the wait.
    public func end(of text: String) async throws(JobError) -> JobRecord {
        try await table.find(text).ended()
    }

    /// How many jobs hold a place, and how many wait for one.
    public func load() -> (running: Int, pending: Int) { (active, queue.count) }
}
