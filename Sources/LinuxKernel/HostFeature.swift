/// Something that a machine must offer so that jobs are isolated and limited; the raw value is its word in the
/// configuration and in reports.
public enum HostFeature: String, Sendable, Hashable, CaseIterable {
    // Without these no job can be started.
    case cgroupV2 = "cgroup_v2"
    case cloneIntoCgroup = "clone_into_cgroup"
    case cgroupKill = "cgroup_kill"
    case pidfd
    case namespaces
    case mountAttributes = "mount_attributes"
    case privateProc = "private_proc"
    case openBeneath = "openat2"
    case sealedPrograms = "sealed_programs"
    case closeRange = "close_range"
    case privilegeDrop = "privilege_drop"
    // Without these a job can be started, but holds less than it should.
    case cpu, memory, io, pids
    case userNamespaces = "user_namespaces"
    case seccomp
    // Used where they are there.
    case cpuset, landlock, keyrings
    case projectQuota = "project_quota"
    case fileTable = "file_table"

    /// How much depends on a feature.
    public enum Need: Sendable, Equatable {
        /// No job can be started without it.
        case always
        /// A job without it is less protected than it should be, which somebody has to ask for.
        case protection
        /// There is another way, or what it serves is refused.
        case extra
    }

    public var need: Need {
        switch self {
        case .cgroupV2, .cloneIntoCgroup, .cgroupKill, .pidfd, .namespaces, .mountAttributes, .privateProc,
            .openBeneath, .sealedPrograms, .closeRange, .privilegeDrop:
            .always
        case .cpu, .memory, .io, .pids, .userNamespaces, .seccomp: .protection
        case .cpuset, .landlock, .keyrings, .projectQuota, .fileTable: .extra
        }
    }

    /// What a node requires unless it is told otherwise: all that isolates and limits.
    public static let requiredByDefault = allCases.filter { $0.need == .protection }

    /// The feature that a controller of cgroup v2 is; `nil` for one that no job needs.
    public init?(_ controller: CgroupController) {
        switch controller {
        case .cpu: self = .cpu
        case .memory: self = .memory
        case .io: self = .io
        case .pids: self = .pids
        case .cpuset: self = .cpuset
        default: return nil
        }
    }

    /// True for the controllers of cgroup v2.
    public var isController: Bool { controller != nil }

    /// The controller of cgroup v2 that it is; `nil` for everything else.
    var controller: CgroupController? {
        switch self {
        case .cpu: .cpu
        case .memory: .memory
        case .io: .io
        case .pids: .pids
        case .cpuset: .cpuset
        default: nil
        }
    }

    /// What it is good for, in a few words.
    public var purpose: String {
        switch self {
        case .cgroupV2: "each job has a control group of its own"
        case .cloneIntoCgroup: "a job is born inside its limits"
        case .cgroupKill: "all processes of a job are ended at once"
        case .pidfd: "a process is never mistaken for another"
        case .namespaces: "what a job cannot see it cannot touch"
        case .mountAttributes: "the machine's directories are read-only in a job"
        case .privateProc: "a job sees no processes but its own"
        case .openBeneath: "nothing that a job made leads out of its directory"
        case .sealedPrograms: "the first program of a job cannot be overwritten"
        case .closeRange: "a job gets no descriptor but its own three"
        case .privilegeDrop: "a job has no rights and cannot gain any"
        case .cpu: "limits the processor time of a job"
        case .memory: "limits the memory of a job"
        case .io: "limits what a job reads and writes"
        case .pids: "limits the processes of a job"
        case .userNamespaces: "root inside a job is nobody outside"
        case .seccomp: "refuses calls that a job has no business with"
        case .cpuset: "keeps a job on chosen processors"
        case .landlock: "keeps jobs on the machine's network from its abstract sockets"
        case .keyrings: "a job has a key ring of its own"
        case .projectQuota: "bounds a job's /work on a disk"
        case .fileTable: "jobs cannot take the last open file of the machine"
        }
    }

    /// What is different where it is missing and nobody insists on it.
    public var consequence: String {
        switch self {
        case .cpu: "--max-cpu is not enforced"
        case .memory: "--max-memory is not enforced"
        case .io: "--max-iobps is not enforced"
        case .pids: "the number of a job's processes is not limited"
        case .userNamespaces: "jobs run as the machine's own nobody (65534), all with the same id"
        case .seccomp: "jobs may make every system call of the kernel"
        case .cpuset: "--cpu-cores is refused"
        case .landlock: "jobs with the machine's network get no Unix sockets"
        case .keyrings: "the kernel keeps no keys that could be shared"
        case .projectQuota: "the /work of a job with an I/O limit is in memory, as every other"
        case .fileTable: "jobs that open very many files can leave none to services that are not root"
        default: "no job can be started"
        }
    }
}
