internal import CLinux
internal import Glibc

/// What a job is given: its command, its environment and its view of the machine. Everything that is not here it does
/// not get. Defaults are the strictest that let ordinary programs run.
public struct SandboxPlan: Sendable {
    /// Which network the job sees.
    public enum Network: Sendable, Equatable {
        /// One of its own, with nothing but a loopback interface.
        case loopbackOnly
        /// The machine's.
        case host
    }

    /// What stands at ``workDirectory``.
    public enum WorkSpace: Sendable, Equatable {
        /// Memory, a part of ``scratchLimitBytes``.
        case memory
        /// A directory of the host, which the job's user on the host must be able to write to. Mounted nosuid and nodev.
        case hostDirectory(path: String)
    }

    /// The command and its arguments. A command without a slash is looked for in ``searchPath``; no shell is involved.
    public var command: [String]
    /// `KEY=value` each. The daemon's own environment never reaches a job.
    public var environment: [String]
    /// Up to 64 bytes.
    public var hostname = "joblet"
    /// Where the job starts; it has to be able to enter it.
    public var workingDirectory = SandboxPlan.workDirectory
    public var searchPath = ["/usr/local/bin", "/usr/bin", "/bin", "/sbin", "/usr/sbin"]
    /// The job's ids on the host: it gets a user namespace of its own in which they are 0 and up. Nil is no such
    /// namespace: ``user`` and ``group`` are then the host's.
    public var ids: IDRange?
    /// As seen inside; has to lie in ``ids`` and not be the last of them, which is joblet-init's. 65534 is nobody, the owner of whatever belongs to nobody inside, such as the
    /// host's files. Supplementary groups are always dropped.
    public var user: UInt32 = 65_534
    public var group: UInt32 = 65_534
    public var network = Network.loopbackOnly
    public var workSpace = WorkSpace.memory
    /// What `/tmp`, `/dev/shm` and a ``workDirectory`` in memory may hold together. It is memory, counts towards the job's
    /// limit and goes with the job.
    public var scratchLimitBytes: UInt64 = 256 << 20
    /// How many files and directories these places may hold together. Each takes a kilobyte of memory beside its contents,
    /// which ``scratchLimitBytes`` does not count.
    public var scratchLimitFiles: UInt64 = 65_536
    /// Open descriptors of each process: what it begins with and what it may raise that to. The second is lowered to the
    /// daemon's own limit.
    public var openFiles: (soft: UInt64, hard: UInt64) = (1_024, 65_536)

    /// Loaded last before the command, which it therefore has to let start: execve(2), exit_group(2).
    public var filter: SystemCallFilter?
    /// Whether abstract Unix sockets and processes outside of the job are kept out of its reach by Landlock, ABI 6. Needed
    /// with ``Network/host``, as those sockets belong to a network namespace. Source: landlock(7), "Scope flags".
    public var isScoped = false
    /// Unpacked below ``workDirectory`` by the job's own process before its command starts.
    public var uploads: UploadArchive?
    /// Added to what the kernel goes by when the host runs out of memory, of 1000: jobs end before services. A job cannot
    /// change it. Source: proc(5), oom_score_adj.
    public var outOfMemoryScore = 500

    /// The job's own directory, writable for it.
    public static let workDirectory = "/work"

    /// - Parameters:
    ///   - command: at least one word, no NUL in any.
    ///   - environment: `KEY=value`, no NUL in any.
    public init(command: [String], environment: [String]) {
        self.command = command
        self.environment = environment
    }

    /// - Throws: for words that cannot be passed on: an empty command, NUL in a word; ids outside of the range.
    func encoded(for template: MountTemplate, _ descriptors: PassedDescriptors) throws(SandboxError) -> InitPlan {
        let execute = SandboxStep.execute(command.first ?? "")
        for word in command + [workingDirectory, hostname] + environment where word.utf8.contains(0) {
            throw SandboxError(step: execute, code: .invalid)
        }
        guard let name = command.first, !name.isEmpty else { throw SandboxError(step: execute, code: .notFound) }
        guard let owner = hostID(user), let ownerGroup = hostID(group) else {
            throw SandboxError(step: .setIdentity, code: .invalid)
        }
        var plan = template.beginning(forHostUser: owner, isMapped: ids != nil)
        plan.hostname(hostname)
        if network == .loopbackOnly { plan.loopbackUp() }
        addMounts(to: &plan, descriptors, user: owner, group: ownerGroup)
        plan.limit("open files", Int(RLIMIT_NOFILE.rawValue), soft: min(openFiles.soft, hardLimit), hard: hardLimit)
        plan.outOfMemoryScore(outOfMemoryScore)
        // A thread's bounding set is inherited, so there may be nothing left to drop; see Capabilities. A new user namespace
        // fills it again, and the job's process empties it.
        if ids == nil, !clinux_bounding_set_is_empty() { plan.dropBoundingSet() }
        plan.forbidNewPrivileges()
        if let uploads, let number = descriptors.uploads {
            plan.uploads(descriptor: number, paths: uploads.paths)
        }
        if let filter, let number = descriptors.filter {
            plan.filter(descriptor: number, instructions: filter.instructionCount)
        }
        if isScoped { plan.scope() }
        // The last id, so that joblet-init is neither the job's nobody nor its root.
        plan.cloneJob(owner: ids?.last)
        if let ids { plan.mapIDs(ids) }
        // Writable until here for the maps and the score; the job's process waits.
        plan.mount("", at: "/proc", SandboxPlan.processes.union([.remount, .bind, .readOnly]))
        plan.giveUpHost()
        plan.execute(command, user: user, group: group, in: workingDirectory, searching: searchPath)
        return plan
    }

    /// The host's number of an id inside.
    private func hostID(_ id: UInt32) -> UInt32? {
        guard let ids else { return id }
        return id < ids.count - 1 ? ids.onHost(id) : nil
    }

    /// The steps that are the same for all jobs; encoded once for all of them.
    /// - Parameters:
    ///   - masks: what to cover in `/proc`.
    ///   - ignoredSignals: bit 0 is signal 1.
    static func beginning(masking masks: [ProcessFileMask], heeding ignoredSignals: UInt64) -> InitPlan {
        var plan = InitPlan()
        plan.join(descriptor: PassedDescriptors.template, CLINUX_NEW_MOUNT)
        // The cgroup view is taken here and not with clone3, where its root would still be the daemon's group.
        plan.unshare(CLINUX_NEW_MOUNT | CLINUX_NEW_CGROUP)
        // Nothing in /proc is writable for the job, which covers sysrq-trigger and /proc/sys in one flag; joblet-init takes
        // the right away last. hidepid=2 keeps joblet-init, which belongs to another user, out of sight. Source: proc(5),
        // kernel filesystems/proc.
        plan.mount("proc", at: "/proc", type: "proc", processes, options: "hidepid=2")
        for mask in masks { plan.mount(mask.cover, at: mask.path, .bind, step: .mask(mask.path)) }
        // Terminals are counted over the whole machine, so one job may not take them all: kernel, filesystems/devpts.
        plan.mount(
            "devpts", at: "/dev/pts", type: "devpts", [.noSetUserID, .noPrograms],
            options: "newinstance,ptmxmode=0666,mode=0620,max=\(terminalLimit)")
        for limit in limits { plan.limit(limit.name, limit.resource, soft: limit.soft, hard: limit.hard) }
        plan.letOutputsReopen()
        plan.ownKeyring()
        if ignoredSignals != 0 { plan.heed(ignoredSignals) }
        return plan
    }

    private static let plain: MountFlags = [.noSetUserID, .noDevices]
    private static let processes = plain.union(.noPrograms)

    /// One file system in memory for all places the job may write to: three would cost more than the directories and
    /// binds. It stands at `/work` with a directory for each place, and is covered there by the last of them.
    private func addMounts(
        to plan: inout InitPlan, _ descriptors: PassedDescriptors, user: UInt32, group: UInt32
    ) {
        let options = "mode=0755,size=\(scratchLimitBytes),nr_inodes=\(scratchLimitFiles)"
        plan.mount("tmpfs", at: "/work", type: "tmpfs", SandboxPlan.plain, options: options)
        plan.fileModeMask(0)
        plan.directory("/work/tmp", mode: 0o1777)
        plan.directory("/work/shm", mode: 0o1777)
        plan.mount("/work/tmp", at: "/tmp", .bind)
        plan.mount("/work/shm", at: "/dev/shm", .bind)
        if let number = descriptors.workSpace {
            plan.attach(descriptor: number, at: "/work")
        } else {
            plan.directory("/work/work", mode: 0o700)
            plan.owner(of: "/work/work", user: user, group: group)
            plan.mount("/work/work", at: "/work", .bind)
        }
        plan.fileModeMask(0o022)
    }

    /// A daemon without CAP_SYS_RESOURCE cannot raise a hard limit. Source: getrlimit(2).
    private var hardLimit: UInt64 { min(openFiles.hard, SandboxPlan.daemonFileLimit) }

    private static let daemonFileLimit = daemonLimit(RLIMIT_NOFILE)
    private static let terminalLimit = 128

    /// Limits of every job, whatever the daemon's own are. Those of locked memory, queued signals and message queues hold
    /// for the job as a whole, as its user namespace is made under them: user_namespaces(7), getrlimit(2).
    private static let limits = [
        // Not 0: with a limit of 0 the kernel still starts the host's core dump handler for a crash, as root and outside of
        // every limit of the job; with 1 it does not, and a file of one byte is not written either. Source: core(5).
        fixed("core size", RLIMIT_CORE, 1),
        // A quarter of it is what exec takes as arguments: execve(2). The usual size.
        fixed("stack", RLIMIT_STACK, 8 << 20, hard: .max),
        fixed("locked memory", __RLIMIT_MEMLOCK, 8 << 20),
        fixed("queued signals", __RLIMIT_SIGPENDING, 4_096),
        fixed("message queues", __RLIMIT_MSGQUEUE, 819_200),
        fixed("nice", __RLIMIT_NICE, 0),
        fixed("real-time priority", __RLIMIT_RTPRIO, 0),
    ]

    /// - Parameter hard: as `soft` unless given; both are lowered to the daemon's own.
    private static func fixed(
        _ name: String, _ resource: __rlimit_resource, _ soft: UInt64, hard: UInt64? = nil
    ) -> (name: String, resource: Int, soft: UInt64, hard: UInt64) {
        let own = daemonLimit(resource)
        return (name, Int(resource.rawValue), min(soft, own), min(hard ?? soft, own))
    }

    /// The daemon's hard limit; all ones is no limit.
    private static func daemonLimit(_ resource: __rlimit_resource) -> UInt64 {
        var limit = rlimit()
        // Fails only for a resource that does not exist.
        return getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 ? UInt64(limit.rlim_max) : 1_024
    }

    /// The namespaces that are made with the process; mounts and cgroup view follow in joblet-init.
    var namespaces: UInt64 {
        let always = CLINUX_NEW_PID | CLINUX_NEW_IPC | CLINUX_NEW_HOSTNAME
        return network == .loopbackOnly ? always | CLINUX_NEW_NETWORK : always
    }
}
