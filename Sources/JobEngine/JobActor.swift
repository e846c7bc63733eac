internal import JobModel
internal import LinuxKernel

/// One job, from the first step of its start to the last byte of its output.
///
/// Pinned to one event loop: what happens to the job's descriptors is handled on the thread where it is seen. It owns
/// all that the job holds (control group, process, pipes, directory) and gives it back before the end is announced.
actor JobActor {
    nonisolated let loop: EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    nonisolated let handle: JobHandle
    nonisolated let engine: Engine
    nonisolated let log: JobLog
    /// Gone once the job was started, and the values of its secrets with it.
    var spec: JobSpec?
    /// Gone once they were unpacked, and with them the memory they took.
    private var uploads: StagedUploads?
    var record: JobRecord
    var lifecycle = JobLifecycle()
    /// Called once, on any thread, when the job's end is announced.
    private let whenEnded: @Sendable () -> Void

    private(set) var group: Cgroup?
    private(set) var process: SandboxProcess?
    private var hasDirectory = false
    /// Kept until nothing of the job is left.
    private var ids: IDLease?
    private var deadline: LoopTimer?

    // Of JobActor+Stop.swift.
    var grace: LoopTimer?
    var isAskedToEnd = false

    // Of JobActor+Output.swift.
    var outputs: [OutputPipe] = []
    var isWaitingForRoom = false
    var quietTimer: LoopTimer?
    var lengthAtFlush: Int64 = -1
    var isOverOutputLimit = false
    var budget: OutputBudget?
    var isOverBudget = false
    var budgetTimer: LoopTimer?

    init(
        _ handle: JobHandle, spec: JobSpec, uploads: StagedUploads?, log: JobLog, engine: Engine, loop: EventLoop,
        whenEnded: @escaping @Sendable () -> Void
    ) {
        self.handle = handle
        self.spec = spec
        self.uploads = uploads
        self.engine = engine
        self.loop = loop
        self.whenEnded = whenEnded
        record = handle.record
        ids = handle.takeIDs()
        record.firstUserID = ids?.range.first
        self.log = log
    }

    // MARK: - Start

    /// Makes the job's process. Returns when it lives; that its command runs is announced later.
    /// - Throws: ``StartFailure`` when there is no process; the job is then recorded as FAILED.
    func start() throws(StartFailure) {
        guard let spec, lifecycle.startBegun() else { return }
        self.spec = nil
        record.status = .initializing
        record.startedAt = record.startedAt ?? Engine.now()
        do throws(StartFailure) {
            try launch(spec)
        } catch {
            if let verdict = lifecycle.startFailed(error) { finish(verdict) }
            throw error
        }
        switch lifecycle.launched() {
        case .follow:
            guard let limit = spec.timeout?.duration ?? engine.configuration.defaultTimeout else { return }
            deadline = loop.schedule(after: limit) { self.stop(.timeout) }
        case .kill: killAll()
        }
    }

    private func launch(_ spec: JobSpec) throws(StartFailure) {
        let start = JobStart(id: handle.id, spec: spec, ids: ids?.range, engine: engine)
        hasDirectory = start.worksOnDisk
        let directory = start.worksOnDisk ? try start.makeDirectory() : nil
        let (group, notEnforced) = try start.makeGroup()
        self.group = group
        record.remark = start.remark(notEnforced: notEnforced)
        let output = try start.makePipe()
        let errors = try start.makePipe()
        let process = try start.makeProcess(
            in: group, directory: directory, output: output.writeEnd, errors: errors.writeEnd,
            uploads: uploads?.packed, on: loop
        ) { event in self.processSaid(event) }
        self.process = process
        do throws(SystemCallError) {
            try watch([OutputPipe(output.takeReadEnd()), OutputPipe(errors.takeReadEnd())])
        } catch {
            process.kill()
            throw StartFailure(step: "output pipe", reason: "\(error)")
        }
    }

    // MARK: - The process

    private func processSaid(_ event: SandboxEvent) {
        switch event {
        case .started:
            uploads = nil
            guard lifecycle.commandStarted() else { return }
            record.status = .running
            engine.record(record, of: handle)
        case .finished(let end):
            processFinished(end)
        }
    }

    private func processFinished(_ end: SandboxEnd) {
        var initEnd = JobLifecycle.ProcessEnd.exited(0)
        switch end {
        case .exited(let end): lifecycle.reported(.ended(JobLifecycle.ProcessEnd(end)))
        case .notStarted(let error): lifecycle.reported(.failed(StartFailure(error)))
        case .killed(let end): initEnd = JobLifecycle.ProcessEnd(end)
        }
        lifecycle.processesGone(initEnd: initEnd, killedForMemory: wasKilledForMemory(end))
        process = nil
        drainOutputs()
    }

    private func wasKilledForMemory(_ end: SandboxEnd) -> Bool {
        // The usual end costs no look into the group's files.
        if case .exited(.exited(code: 0)) = end { return false }
        return group?.outOfMemoryKills ?? 0 > 0
    }

    // MARK: - Output

    /// Says on the job itself that its output is not all there.
    func noteOutputLimit(_ sentence: String) {
        record.remark += (record.remark.isEmpty ? "" : "; ") + sentence
        // An end that is on its way brings it along.
        if record.status == .running, !isOver, lifecycle.decided == nil { engine.record(record, of: handle) }
    }

    // MARK: - End

    /// Both outputs were read to their end.
    func outputsDrained() {
        if let verdict = lifecycle.outputDrained() { finish(verdict) }
    }

    /// True when the job's processes are gone and only their output is left.
    var isOver: Bool { lifecycle.isOver }

    func finish(_ verdict: JobVerdict) {
        uploads = nil
        deadline?.cancel()
        grace?.cancel()
        deadline = nil
        grace = nil
        closeOutputs()
        if case .startFailed(let failure) = verdict { explain(failure) }
        record.end(verdict, at: Engine.now())
        let (engine, handle, record, log, whenEnded) = (engine, handle, record, log, whenEnded)
        cleanUp {
            engine.record(record, of: handle) {
                // Only now, so that whoever followed the output to its end then finds the job ended too.
                log.complete()
                whenEnded()
            }
        }
    }

    /// A command that never ran has no output of its own; its log says why.
    private func explain(_ failure: StartFailure) {
        add("joblet: the job was not started: \(failure)\n")
    }

    /// A line of our own in the job's output, where there is room for it.
    func add(_ line: String) {
        let text = Array(line.utf8)
        guard let room = log.room(orCall: {}), unsafe text.count <= room.bytes.count else { return }
        unsafe room.bytes.copyBytes(from: text)
        log.appended(text.count)
        log.wakeReaders()
    }

    /// Gives back what the job held; what resists is left to the supervisor.
    private func cleanUp(then: @escaping @Sendable () -> Void) {
        let (group, ids) = (group, ids)
        self.group = nil
        self.ids = nil
        if let group {
            do throws(CgroupError) { try group.remove() } catch {
                engine.leaveBehind(.group(group.name), ids, reason: "\(error)")
            }
        }
        guard hasDirectory else { return then() }
        hasDirectory = false
        // How many files are in it is the job's secret, and removing even one may wait for the disk.
        engine.removeTree("\(handle.id)", ids, then: then)
    }
}

extension JobLifecycle.ProcessEnd {
    init(_ end: ProcessEnd) {
        switch end {
        case .exited(let code): self = .exited(code)
        case .killed(let signal, _): self = .signaled(signal.rawValue)
        }
    }
}
