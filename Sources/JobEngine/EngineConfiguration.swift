public import LinuxKernel

/// What the engine is told once, at its start.
public struct EngineConfiguration: Sendable {
    /// Holds the job table.
    public var stateDirectory: String
    /// Holds a file of output for each job.
    public var logDirectory: String
    /// Holds the directories of jobs that work on a disk: those with an I/O limit.
    public var jobDirectory: String
    /// The machine's own id, repeated on every job.
    public var nodeID: String
    /// Jobs that may run at once; more wait as PENDING.
    public var maxConcurrentJobs = 100
    /// Jobs that may wait; more are refused.
    public var maxPendingJobs = 10_000
    /// For jobs whose request names none; `nil` for no limit.
    public var defaultTimeout: Duration?
    /// Between asking a job's processes to end and killing them.
    public var stopGrace: Duration = .milliseconds(100)
    /// The newest output of a job that is kept in memory, in bytes.
    public var logMemory = 1_048_576
    /// For jobs: bytes of output a second, both streams together. What comes faster waits in the job's pipes, and the job
    /// with it. `nil` for no limit.
    public var outputBytesPerSecond: Int64?
    /// The user ids that jobs run under: the first, how many each job gets, and how many there are in all.
    ///
    /// From 1879048192 to 2147483647 systemd's plan of ids leaves all unassigned, and 65536 for each is what makes 65534
    /// inside mean nobody. Source: systemd.io, UIDS-GIDS.
    public var firstUserID: UInt32 = 1_879_048_192
    public var userIDsPerJob: UInt32 = 65_536
    public var userIDCount: UInt32 = 268_435_456
    /// So many bytes of a job's output are kept; what it writes beyond that is dropped. `nil` for no limit.
    public var outputLimit: Int64? = 4 << 30
    /// Room that the output of jobs leaves on its disk, in bytes, or a tenth of a disk that is smaller than ten times this:
    /// other files have to be written there too, the job table first of all. Output waits until there is room again.
    public var diskReserve: UInt64 = 512 << 20
    /// What a job may keep in `/tmp`, `/dev/shm` and a `/work` in memory together, in bytes; it counts towards the job's
    /// memory limit.
    public var scratchBytes: UInt64 = 256 << 20
    /// How many files, directories and links that may be, and as many in a `/work` on disk.
    public var scratchFiles: UInt64 = 65_536
    /// What a job may keep in a `/work` on disk, in bytes.
    public var workDiskBytes: UInt64 = 1 << 30
    /// The uploads of jobs that were not started yet may take this much of the daemon's memory together, in bytes.
    public var stagedUploadBytes: Int64 = 1 << 30
    /// Whether a request may have the machine's own network.
    public var allowsHostNetwork = true
    /// Go on where this machine cannot hold a limit, and say so in the job's remark, instead of failing the job.
    public var isRelaxed = false
    /// What this machine was found to lack, and jobs go without; each job's remark names what protected it elsewhere.
    /// Whether that is allowed was decided by whoever starts the engine.
    public var missingFeatures: Set<HostFeature> = []
    /// Which system calls jobs may make; `nil` for all. A machine without seccomp does without, whatever is given here.
    public var filters: JobFilters?
    /// Enable the cpuset controller where this machine has it, so that jobs may ask for certain processors.
    public var usesCPUSets = true

    public init(stateDirectory: String, logDirectory: String, jobDirectory: String, nodeID: String) {
        self.stateDirectory = stateDirectory
        self.logDirectory = logDirectory
        self.jobDirectory = jobDirectory
        self.nodeID = nodeID
    }
}
