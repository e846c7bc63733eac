internal import JobModel
internal import LinuxKernel

/// The steps of one job's start, each with its name in what it throws.
struct JobStart {
    /// The user and group that jobs run as, inside.
    private static let nobody: UInt32 = 65_534

    let id: JobID
    let spec: JobSpec
    /// The job's own ids; `nil` on a machine without user namespaces, where jobs do without.
    let ids: IDRange?
    let engine: Engine

    /// Begins the name of every job's control group, by which one is known that an earlier life left behind.
    static let groupPrefix = "job-"

    /// Whether the job's `/work` is a directory on a disk.
    ///
    /// Only an I/O limit needs one, to have something to limit. In memory it is faster, cannot fill the disk, and goes
    /// with the job: removing a directory may wait for the disk. A disk that could be filled is not given at all.
    var worksOnDisk: Bool { spec.limits.ioBytesPerSecond != nil && engine.quota != nil && ids != nil }

    /// - Returns: the path of the new directory, empty and the job's own.
    func makeDirectory() throws(StartFailure) -> String {
        let name = "\(id)"
        do throws(SystemCallError) {
            try engine.jobs.createDirectory(name, mode: 0o700)
            if let quota = engine.quota, let project = ids?.first {
                let configuration = engine.configuration
                try quota.limit(
                    project: project, bytes: configuration.workDiskBytes, files: configuration.scratchFiles)
                try quota.assign(try engine.jobs.directory(name), to: project)
            }
            let owner = ids?.onHost(Self.nobody) ?? Self.nobody
            try engine.jobs.setOwner(of: name, user: owner, group: owner)
        } catch {
            throw StartFailure(step: "job directory", reason: "\(error)")
        }
        return "\(engine.jobs.path)/\(name)"
    }

    /// - Returns: the group with every limit written, and the files of those that this machine cannot hold and the job
    ///   goes without.
    func makeGroup() throws(StartFailure) -> (Cgroup, notEnforced: [String]) {
        var missing: [String] = []
        var writes: [CgroupWrite] = []
        for write in spec.limits.cgroupWrites(device: engine.host.disk) {
            if let reason = engine.reasonAgainst(write) {
                guard engine.doesWithout(write.controller) else { throw StartFailure(step: "cgroup", reason: reason) }
                missing.append(write.file)
            } else {
                writes.append(write)
            }
        }
        do throws(CgroupError) {
            return (try engine.cgroups.createGroup(Self.groupPrefix + "\(id)", limits: writes), missing)
        } catch {
            throw StartFailure(step: "cgroup", reason: "\(error)")
        }
    }

    /// What of its protection the job does without on this machine, in a sentence; empty for nothing.
    func remark(notEnforced limits: [String]) -> String {
        // Controllers are told by the limits that need them.
        var absent = HostFeature.allCases.filter {
            $0.need == .protection && !$0.isController && engine.lacks($0)
        }
        // Either of the two keeps abstract sockets away.
        if spec.network == .host && engine.lacks(.landlock) && engine.lacks(.seccomp) { absent.append(.landlock) }
        let parts = [
            ("not enforced on this host", limits), ("not there on this host", absent.map(\.rawValue)),
        ]
        var sentences = parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
        if spec.limits.ioBytesPerSecond != nil, !worksOnDisk {
            sentences.append(
                "/work is in memory: there are no project quotas at \(engine.jobs.path) to bound it on disk")
        }
        return sentences.joined(separator: "; ")
    }

    /// Landlock keeps a job from the machine's abstract sockets and from signalling anything but itself. A network of the
    /// job's own and its PID namespace do that already.
    private var canBeScoped: Bool { spec.network == .host && !engine.lacks(.landlock) }

    private var filter: SystemCallFilter? {
        if engine.lacks(.seccomp) { return nil }
        let filters = engine.configuration.filters
        return spec.network == .host && !canBeScoped ? filters?.withoutUnixSockets : filters?.standard
    }

    func makePipe() throws(StartFailure) -> Pipe {
        do throws(SystemCallError) { return try Pipe() } catch {
            throw StartFailure(step: "output pipe", reason: "\(error)")
        }
    }

    /// Starts the sandbox's init, which starts the command.
    func makeProcess(
        in group: Cgroup, directory: String?, output: borrowing Descriptor, errors: borrowing Descriptor,
        uploads: UploadArchive?, on loop: EventLoop, report: @escaping (SandboxEvent) -> Void
    ) throws(StartFailure) -> SandboxProcess {
        var plan = SandboxPlan(
            command: [spec.command] + spec.arguments, environment: JobEnvironment.variables(for: spec, id: id))
        plan.hostname = "job-\(id.short)"
        plan.searchPath = JobEnvironment.searchPath(for: spec)
        plan.ids = ids
        plan.user = Self.nobody
        plan.group = Self.nobody
        plan.workSpace = directory.map { .hostDirectory(path: $0) } ?? .memory
        plan.uploads = uploads
        plan.scratchLimitBytes = engine.configuration.scratchBytes
        plan.scratchLimitFiles = engine.configuration.scratchFiles
        if let most = spec.limits.openFiles.map(UInt64.init) { plan.openFiles = (min(plan.openFiles.soft, most), most) }
        plan.network = spec.network == .host ? .host : .loopbackOnly
        plan.filter = filter
        plan.isScoped = canBeScoped
        do throws(SandboxError) {
            return try SandboxProcess.start(
                plan, in: engine.template, cgroup: group, output: output, errors: errors, on: loop, report)
        } catch {
            throw StartFailure(error)
        }
    }
}

extension StartFailure {
    /// Tells apart what a person can act on: the command is not there, or is no program.
    init(_ error: SandboxError) {
        let kind: StartFailure.Kind =
            switch error.reason {
            case .commandNotFound: .commandNotFound
            case .notExecutable: .commandNotExecutable
            case .argumentsTooLong, .noRoom, .workDirectoryFull, .notPermitted, .refused: .other
            }
        self.init(kind: kind, step: "\(error.step)", reason: "\(error)")
    }
}
