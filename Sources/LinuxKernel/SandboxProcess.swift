internal import CInitPlan
internal import CLinux
internal import Glibc

/// What becomes of a started job, told in this order.
public enum SandboxEvent: Sendable, Equatable {
    /// The job's command runs. Missing if it could not be started.
    case started
    /// Told once, last. No process of the job is left, and its pipes are closed on the job's side.
    case finished(SandboxEnd)
}

/// How a job ended.
public enum SandboxEnd: Sendable, Equatable {
    /// Its first process ended; whatever it left running was killed.
    case exited(ProcessEnd)
    /// It never ran.
    case notStarted(SandboxError)
    /// joblet-init was killed, and with it the whole job: by ``SandboxProcess/kill()``, through the cgroup, or by the
    /// kernel when the cgroup was out of memory.
    case killed(ProcessEnd)
}

/// A running job, as seen from the event loop it was started on. For use on that loop only.
public final class SandboxProcess {
    let initProcess: InitLaunch.Started
    /// Names the step that failed. Let go of once the job runs: arguments may be long, and jobs many.
    private var plan: InitPlan?
    /// Let go of with the end, as it usually leads back to the owner of this object.
    private var report: ((SandboxEvent) -> Void)?
    private var end: SandboxEnd?
    private var watches: [Registration] = []
    /// Keeps itself until it has told the end, so that nobody needs to hold it for the process to be waited for.
    private var keptAlive: SandboxProcess?

    /// Starts a job: one clone3 into its cgroup and its namespaces, and joblet-init executed. Returns after that, in some
    /// 150 µs, during which the calling thread stands still; mounts and the job's own start follow in joblet-init.
    /// - Parameters:
    ///   - input: the job's standard input; nil is `/dev/null`.
    ///   - output: standard output, `errors` standard error: the writing ends of pipes, which the caller closes after
    ///     this, as the end of the stream comes only when all copies are closed.
    ///   - report: called on the loop; see ``SandboxEvent``.
    /// - Throws: when not even joblet-init could be started; nothing is left behind.
    public static func start(
        _ plan: SandboxPlan, in template: MountTemplate, cgroup: Cgroup, input: borrowing Descriptor? = nil,
        output: borrowing Descriptor, errors: borrowing Descriptor, on loop: EventLoop,
        _ report: @escaping (SandboxEvent) -> Void
    ) throws(SandboxError) -> SandboxProcess {
        var descriptors = PassedDescriptors(template: template.namespace.number)
        let workSpace = try openWorkSpace(plan)
        switch workSpace {
        case .some(let tree): descriptors.workSpace = descriptors.pass(tree.number)
        case .none: break
        }
        if let filter = plan.filter { descriptors.filter = descriptors.pass(filter.file.number) }
        if let uploads = plan.uploads { descriptors.uploads = descriptors.pass(uploads.file.number) }
        let words = try plan.encoded(for: template, descriptors)
        let inputNumber =
            switch input {
            case .some(let input): input.number
            case .none: template.nullDevice.number
            }
        let standard = [inputNumber, output.number, errors.number]
        let launch = InitLaunch(
            program: template.initProgram.descriptor.number, cgroup: cgroup.directory,
            namespaces: plan.namespaces)
        let started = try launch.start(
            words, environment: InitEnvironment(plan.environment), descriptors: standard, extra: descriptors.numbers)
        let job = SandboxProcess(started, words, report)
        try failing(.openChannel) { () throws(SystemCallError) in try job.watch(on: loop) }
        return job
    }

    private static func openWorkSpace(_ plan: SandboxPlan) throws(SandboxError) -> Descriptor? {
        guard case .hostDirectory(let path) = plan.workSpace else { return nil }
        return try failing(.mount("the directory \(path)", at: SandboxPlan.workDirectory)) {
            () throws(SystemCallError) in
            let tree = Descriptor(adopting: try systemCall("open_tree", path) { clinux_open_tree(path) })
            let number = tree.number
            _ = try systemCall("mount_setattr", path) { clinux_make_nosuid_nodev(number) }
            return tree
        }
    }

    /// True once joblet-init was waited for, and its number may be another process's.
    var hasEnded: Bool { report == nil }

    private init(
        _ started: consuming InitLaunch.Started, _ plan: InitPlan, _ report: @escaping (SandboxEvent) -> Void
    ) {
        self.plan = plan
        self.report = report
        initProcess = started
    }

    /// Sends a signal to the job's process group, through joblet-init. Does nothing once the job has ended.
    public func signal(_ signal: Signal) {
        var message = init_message(
            kind: UInt32(INIT_SIGNAL), step: 0, part: 0, entry: 0, value: signal.rawValue)
        // Fails when joblet-init is gone, and with it the job; a full channel cannot be, as it holds hundreds of these.
        _ = clinux_channel_send(initProcess.channel.number, &message)
    }

    /// Kills joblet-init, and with it at once every process of the job. Does nothing once the job has ended.
    public func kill() {
        // ESRCH: it was waited for already.
        try? initProcess.process.send(.kill)
    }

    private func watch(on loop: EventLoop) throws(SystemCallError) {
        do {
            watches.append(try loop.register(initProcess.channel, .read) { [unowned self] _ in takeMessage() })
            watches.append(try loop.register(initProcess.process.descriptor, .read) { [unowned self] _ in initEnded() })
            keptAlive = self
        } catch {
            // Unwatched it may not run: what nobody would notice the end of is ended here.
            for watch in watches { watch.cancel() }
            kill()
            throw error
        }
    }

    /// Takes one message. The loop asks again while more are there, and most often there are none.
    /// - Returns: false when there was nothing.
    @discardableResult
    private func takeMessage() -> Bool {
        var message = init_message()
        switch clinux_channel_receive(initProcess.channel.number, &message) {
        case 1: take(message)
        case 0: break
        default: return false
        }
        // After its last word, and after the end of the channel, only the pidfd has more to tell.
        if end != nil || message.kind == 0 { watches.first?.cancel() }
        return message.kind != 0
    }

    private func take(_ message: init_message) {
        let signal = Signal(rawValue: message.value)
        switch Int(message.kind) {
        case INIT_STARTED:
            plan = nil
            report?(.started)
        case INIT_EXITED: end = .exited(.exited(code: message.value))
        case INIT_KILLED: end = .exited(.killed(by: signal, coreDumped: false))
        case INIT_DUMPED: end = .exited(.killed(by: signal, coreDumped: true))
        case INIT_FAILED:
            end = .notStarted(
                SandboxError(step: plan?.step(of: message) ?? .readPlan, code: ErrorCode(rawValue: message.value)))
        default: end = .notStarted(SandboxError(step: .readPlan, code: .invalid))
        }
    }

    /// joblet-init has ended; the kernel has killed and reaped the rest of the PID namespace before that.
    private func initEnded() {
        while end == nil, takeMessage() {}
        // Nobody else waits for it, so the only failure would be a second call.
        guard let status = try? initProcess.process.reap() else { return }
        for watch in watches { watch.cancel() }
        watches = []
        let last = report
        report = nil
        last?(.finished(end ?? .killed(status)))
        keptAlive = nil
    }
}
