internal import JobModel
internal import LinuxKernel

/// Who may run, who waits, and how a start begins.
extension JobSupervisor {
    /// Why a job that is PENDING does not run.
    static let whyWaiting = "waiting for one of the running jobs to end"

    /// Refuses what this node will not or cannot do.
    func check(_ spec: JobSpec) throws(JobError) {
        if isShuttingDown { throw .shuttingDown }
        do throws(InvalidValue) { try spec.limits.check(against: engine.host.capacity) } catch { throw .invalid(error) }
        if spec.network == .host && !engine.configuration.allowsHostNetwork {
            throw .invalid(
                InvalidValue(
                    field: "network", value: "host", remedy: "network.allow_host is off on this node; use none"))
        }
        if queue.count >= engine.configuration.maxPendingJobs {
            throw .resourceExhausted("\(queue.count) jobs are waiting already; try again when some have ended")
        }
    }

    /// Refuses uploads that cannot fit where they are to go. A work directory on a disk tells when it is full itself.
    func check(_ uploads: JobUploads, of spec: JobSpec) throws(JobError) {
        if uploads.isEmpty || (spec.limits.ioBytesPerSecond != nil && engine.quota != nil) { return }
        let bytes = uploads.memoryBytes
        func refusal(_ remedy: String) -> JobError {
            .invalid(InvalidValue(field: "uploads", value: "\(ByteCount(bytes: bytes)) in memory", remedy: remedy))
        }
        if let memory = spec.limits.memory, bytes > memory.bytes {
            throw refusal("they count towards the job's memory, of which it may have \(memory); raise maxMemory")
        }
        let scratch = Int64(clamping: engine.configuration.scratchBytes)
        if bytes > scratch {
            throw refusal("the job's work directory may hold \(ByteCount(bytes: scratch)) on this node")
        }
    }

    /// Makes the job's first record: PENDING if it must wait, which it must while others do.
    /// - Throws: `.resourceExhausted` when it need not wait and there are no ids for it.
    func admit(_ spec: JobSpec, uploads: [String]) throws(JobError) -> JobHandle {
        let waits = active >= engine.configuration.maxConcurrentJobs || !queue.isEmpty
        let ids = waits ? nil : engine.leaseIDs()
        if !waits, ids == nil, engine.leasesIDs {
            throw .resourceExhausted(
                "all \(engine.userIDs.count) ranges of user ids are taken; try again when a job has ended, or raise "
                    + "isolation.id_count")
        }
        lastNumber += 1
        var record = JobRecord(
            id: .random(), number: lastNumber, spec: spec, status: waits ? .pending : .initializing,
            createdAt: Engine.now(), nodeID: engine.configuration.nodeID, uploads: uploads,
            remark: waits ? Self.whyWaiting : "")
        if !waits { record.startedAt = record.createdAt }
        record.firstUserID = ids?.range.first
        let handle = JobHandle(record, log: engine.makeLog(record.id))
        handle.lend(ids)
        return handle
    }

    func start(_ handle: JobHandle, _ spec: JobSpec, _ uploads: StagedUploads?) async throws(StartFailure) {
        let actor = makeActor(handle, spec, uploads)
        // The daemon's end came while the record was on its way to the disk.
        if isShuttingDown { await actor.stop(.request(by: .daemon)) }
        try await actor.start()
    }

    /// Starts as many of the waiting jobs as there are places.
    func startPending() {
        while !queue.isEmpty, active < engine.configuration.maxConcurrentJobs, !isShuttingDown {
            // One whose record is not on the disk yet is looked at again when it is.
            guard table.contains(queue[0].handle) else { return }
            // Of a job that has left something behind they come back later.
            let ids = engine.leaseIDs()
            awaitsIDs = ids == nil && engine.leasesIDs
            if awaitsIDs { return armCareTimer() }
            let next = queue.removeFirst()
            active += 1
            next.handle.lend(ids)
            let actor = makeActor(next.handle, next.spec, next.uploads)
            var record = next.handle.record
            record.status = .initializing
            record.firstUserID = ids?.range.first
            record.remark = ""
            engine.record(record, of: next.handle) {
                // A start that fails is recorded with the job, and nobody waits to be told.
                actor.loop.execute { actor.assumeIsolated { try? $0.start() } }
            }
        }
    }

    /// Asks for a job's end; it comes when the record says so.
    func end(_ handle: JobHandle, by requester: StopRequester) async {
        if let place = queue.firstIndex(where: { $0.handle === handle }) {
            queue.remove(at: place)
            var record = handle.record
            record.remark = ""
            record.end(.canceled(by: requester), at: Engine.now())
            handle.log?.complete()
            handle.log = nil
            engine.record(record, of: handle)
        } else {
            // Without an actor its end is on its way already.
            await handle.actor?.stop(.request(by: requester))
        }
    }

    private func makeActor(_ handle: JobHandle, _ spec: JobSpec, _ uploads: StagedUploads?) -> JobActor {
        let actor = JobActor(
            handle, spec: spec, uploads: uploads, log: handle.log ?? engine.makeLog(handle.id), engine: engine,
            loop: loops.next()
        ) { [self] in
            // A plain call on the loop instead of a task, which nobody would await.
            loop.execute { self.assumeIsolated { $0.jobEnded(handle) } }
        }
        handle.actor = actor
        return actor
    }

    private func jobEnded(_ handle: JobHandle) {
        handle.actor = nil
        takeCare(of: handle)
        placeFree()
    }

    func placeFree() {
        active -= 1
        startPending()
    }
}
