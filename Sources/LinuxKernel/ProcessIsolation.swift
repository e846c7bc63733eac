/// What is in force for one process, read from the kernel.
public struct ProcessIsolation: Sendable, Equatable {
    public var status: ProcessStatus
    /// By inode number; kinds that the kernel does not have are missing.
    public var namespaces: [NamespaceKind: UInt64]
    public var userMap: [IDMapping]
    public var groupMap: [IDMapping]
    /// In the order in which they were made.
    public var mounts: [MountEntry]
    public var limits: [ProcessLimit]
    /// The network interfaces it sees.
    public var interfaces: [String]
    /// What is added to its badness when the machine is out of memory, -1000 to 1000. Source: proc(5).
    public var outOfMemoryAdjustment: Int
    /// Its control group of version 2, as a path from the root of this process's view.
    public var cgroup: String

    public init(
        status: ProcessStatus, namespaces: [NamespaceKind: UInt64], userMap: [IDMapping], groupMap: [IDMapping],
        mounts: [MountEntry], limits: [ProcessLimit], interfaces: [String], outOfMemoryAdjustment: Int, cgroup: String
    ) {
        self.status = status
        self.namespaces = namespaces
        self.userMap = userMap
        self.groupMap = groupMap
        self.mounts = mounts
        self.limits = limits
        self.interfaces = interfaces
        self.outOfMemoryAdjustment = outOfMemoryAdjustment
        self.cgroup = cgroup
    }

    /// Reads some twenty files of `/proc`, in about a millisecond.
    /// - Throws: `ESRCH`, `ENOENT` or `EINVAL` when the process ends meanwhile; `EACCES` or `EPERM` without the right
    ///   to look at it (ptrace(2), "Ptrace access mode checking").
    init(of process: borrowing ProcessDirectory) throws(SystemCallError) {
        status = try process.status()
        namespaces = try process.namespaces()
        userMap = IDMapping.parse(try process.text(of: "uid_map"))
        groupMap = IDMapping.parse(try process.text(of: "gid_map"))
        mounts = MountEntry.parse(try process.text(of: "mountinfo"))
        limits = ProcessLimit.parse(try process.text(of: "limits"))
        interfaces = Self.interfaces(try process.text(of: "net/dev"))
        let adjustment = try process.text(of: "oom_score_adj")
        outOfMemoryAdjustment = adjustment.split(separator: "\n").first.flatMap { Int($0) } ?? 0
        cgroup = Self.unifiedGroup(try process.text(of: "cgroup"))
    }

    /// The limit of a name like `Max open files`.
    public func limit(_ name: String) -> ProcessLimit? { limits.first { $0.name == name } }

    /// Two lines of headings, then `  lo:  120 2 …`. Source: proc(5), /proc/pid/net/dev.
    static func interfaces(_ text: String) -> [String] {
        text.split(separator: "\n").dropFirst(2).compactMap { line in
            line.firstIndex(of: ":").map { String(line[..<$0].drop { $0 == " " }) }
        }
    }

    /// The entry of version 2 has the number 0 and no controllers: `0::/joblet/job-1`. Source: cgroups(7).
    static func unifiedGroup(_ text: String) -> String {
        text.split(separator: "\n").first { $0.hasPrefix("0::") }.map { String($0.dropFirst(3)) } ?? ""
    }
}

/// What is in force for a sandbox: for the command, for joblet-init, and for this very process, to compare with.
public struct SandboxIsolation: Sendable, Equatable {
    /// The job's first process.
    public var command: ProcessIsolation
    /// joblet-init, which stands between the job and this process.
    public var initProcess: ProcessStatus
    /// This process's namespaces.
    public var hostNamespaces: [NamespaceKind: UInt64]
    /// The filters of system calls that this process has itself, and every job inherits: those of its service unit.
    public var hostFilters: Int

    public init(
        command: ProcessIsolation, initProcess: ProcessStatus, hostNamespaces: [NamespaceKind: UInt64],
        hostFilters: Int
    ) {
        self.command = command
        self.initProcess = initProcess
        self.hostNamespaces = hostNamespaces
        self.hostFilters = hostFilters
    }
}
