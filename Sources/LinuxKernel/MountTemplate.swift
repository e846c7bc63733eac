internal import CInitPlan
internal import CLinux
internal import Glibc

/// The read-only part of every job's file system, made once: a mount namespace that holds a small root, the allowed
/// directories of the host and a `/dev`, and nothing else of the host. A job joins it, takes a copy of these few mounts
/// and adds its own.
///
/// A process of its own makes it, so that the daemon's mounts stay as they are and any thread may ask for it.
public final class MountTemplate: Sendable {
    /// Of the configured paths, those that do not exist on this host.
    public let missingPaths: [String]
    let namespace: Descriptor
    let initProgram: SealedFile
    /// Stands for standard input of jobs without one.
    let nullDevice: Descriptor
    /// The steps that all jobs begin with: in a user namespace, as the host's root, and as another user of the host's.
    private let beginningMapped: InitPlan
    private let beginningForRoot: InitPlan
    private let beginningForOthers: InitPlan

    /// What of `/proc` is no business of a job: keys, the kernel's memory, parts, timers and command line, and by what the
    /// hardware and others are busy, to the keystroke. Those that are not on this host are left out.
    private static let candidates = [
        "acpi", "asound", "cmdline", "interrupts", "kallsyms", "kcore", "key-users", "keys", "kmsg", "kpagecount",
        "kpageflags", "latency_stats", "modules", "sched_debug", "scsi", "softirqs", "sysrq-trigger", "timer_list",
        "timer_stats", "vmallocinfo",
    ]

    /// Makes the template. Blocks for some milliseconds; once per daemon.
    /// - Parameter initProgram: path of the program `joblet-init`, which is copied to memory: a later change of the file
    ///   has no effect.
    public static func prepare(
        _ configuration: MountConfiguration, initProgram path: String
    ) throws(SandboxError) -> MountTemplate {
        let program = try failing(.executeInit) { () throws(SystemCallError) in
            try SealedFile(copying: path, executable: true)
        }
        let null = try failing(.passDescriptors) { () throws(SystemCallError) in
            try Descriptor.open("/dev/null", .readWrite)
        }
        let layout = RootLayout(hostPaths: configuration.hostPaths)
        let namespace = try make(layout, with: program, null: null)
        return MountTemplate(missing: layout.missing, namespace: namespace, initProgram: program, nullDevice: null)
    }

    private init(
        missing: [String], namespace: consuming Descriptor, initProgram: consuming SealedFile,
        nullDevice: consuming Descriptor
    ) {
        missingPaths = missing
        self.namespace = namespace
        self.initProgram = initProgram
        self.nullDevice = nullDevice
        let ignored = clinux_ignored_signals()
        let masks = MountTemplate.candidates.compactMap { ProcessFileMask(path: "/proc/\($0)") }
        beginningForRoot = SandboxPlan.beginning(masking: masks, heeding: ignored)
        // For anybody but root the kernel's own permissions keep most of these files closed, and every mount costs 9 µs.
        let open = masks.filter(\.isOpenToAll)
        beginningForOthers = SandboxPlan.beginning(masking: open, heeding: ignored)
        // Of keys the kernel shows only those of users that the reader's user namespace knows: proc(5).
        let unmapped = open.filter { !["/proc/keys", "/proc/key-users"].contains($0.path) }
        beginningMapped = SandboxPlan.beginning(masking: unmapped, heeding: ignored)
    }

    /// What a job's plan begins with.
    /// - Parameters:
    ///   - user: the host's id of the job.
    ///   - isMapped: whether it has a user namespace.
    func beginning(forHostUser user: UInt32, isMapped: Bool) -> InitPlan {
        var plan = isMapped ? beginningMapped : user == 0 ? beginningForRoot : beginningForOthers
        plan.makeRoom()
        return plan
    }

    /// Starts joblet-init with the template's plan, takes its mount namespace and lets it go.
    private static func make(
        _ layout: RootLayout, with program: borrowing SealedFile, null: borrowing Descriptor
    ) throws(SandboxError) -> Descriptor {
        // Any empty directory will do to build on; it is covered in the new namespace only.
        var place = Array("/tmp/joblet-root-XXXXXX".utf8CString)
        guard mkdtemp(&place) != nil else {
            throw SandboxError(step: .create("/tmp/joblet-root-XXXXXX"), code: ErrorCode(rawValue: clinux_errno()))
        }
        let root = String(decoding: place.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { rmdir(root) }
        let plan = plan(for: layout, at: root)
        let launch = InitLaunch(program: program.descriptor.number, cgroup: -1, namespaces: CLINUX_NEW_MOUNT)
        let initProcess = try launch.start(
            plan, environment: InitEnvironment([]), descriptors: [null.number, null.number, 2])
        defer { initProcess.endAndWait() }
        let channel = initProcess.channel.number
        var message = init_message()
        var wait = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
        // Half a minute is far more than it ever takes; a machine where it hangs should say so.
        let readiness = poll(&wait, 1, 30_000)
        guard readiness > 0, clinux_channel_receive(channel, &message) == 1 else {
            throw SandboxError(step: .hold, code: readiness == 0 ? .timedOut : .brokenPipe)
        }
        guard Int(message.kind) == INIT_READY else {
            throw SandboxError(step: plan.step(of: message), code: ErrorCode(rawValue: message.value))
        }
        let path = "/proc/\(initProcess.pid)/ns/mnt"
        return try failing(.joinTemplate) { () throws(SystemCallError) in try Descriptor.open(path, .read) }
    }

    private static func plan(for layout: RootLayout, at place: String) -> InitPlan {
        var plan = InitPlan()
        let system: MountFlags = [.noSetUserID, .noPrograms]
        plan.fileModeMask(0)
        plan.mount("", at: "/", [.recursive, .makePrivate], step: .makeMountsPrivate)
        plan.mount("tmpfs", at: place, type: "tmpfs", system.union(.noDevices), options: "mode=0755,size=1m")
        plan.enter(place)
        for entry in layout.entries { add(entry, to: &plan) }
        for (name, mode) in [("proc", 0o555), ("tmp", 0o1777), ("work", 0o755), ("dev", 0o755)] as [(String, UInt32)] {
            plan.directory(name, mode: mode)
        }
        plan.mount("tmpfs", at: "dev", type: "tmpfs", system, options: "mode=0755,size=64k")
        addDevices(to: &plan)
        plan.mount("", at: "dev", system.union([.remount, .bind, .readOnly]))
        plan.mount("", at: ".", system.union([.remount, .bind, .readOnly, .noDevices]))
        plan.pivot()
        plan.hold()
        return plan
    }

    private static func add(_ entry: RootLayout.Entry, to plan: inout InitPlan) {
        let attributes: MountFlags = [.readOnly, .noSetUserID, .noDevices]
        switch entry {
        case .directory(let path): plan.directory(String(path.dropFirst()))
        case .link(let path, let target): plan.link(target, at: String(path.dropFirst()))
        case .bindDirectory(let path):
            plan.bind(path, at: String(path.dropFirst()), attributes)
        case .bindFile(let path):
            plan.file(String(path.dropFirst()))
            plan.bind(path, at: String(path.dropFirst()), attributes)
        }
    }

    /// The harmless devices, by their numbers: kernel, admin-guide/devices.txt.
    private static func addDevices(to plan: inout InitPlan) {
        for (name, major, minor) in [
            ("null", 1, 3), ("zero", 1, 5), ("full", 1, 7), ("random", 1, 8), ("urandom", 1, 9), ("tty", 5, 0),
        ] as [(String, UInt32, UInt32)] {
            plan.characterDevice("dev/\(name)", major: major, minor: minor)
        }
        plan.directory("dev/pts")
        plan.directory("dev/shm", mode: 0o1777)
        plan.link("pts/ptmx", at: "dev/ptmx")
        plan.link("/proc/self/fd", at: "dev/fd")
        for (number, name) in ["stdin", "stdout", "stderr"].enumerated() {
            plan.link("/proc/self/fd/\(number)", at: "dev/\(name)")
        }
    }
}

/// Runs a call and names the step it belongs to.
func failing<Result: ~Copyable>(
    _ step: SandboxStep, _ body: () throws(SystemCallError) -> Result
) throws(SandboxError) -> Result {
    do { return try body() } catch { throw SandboxError(step: step, code: error.code) }
}
