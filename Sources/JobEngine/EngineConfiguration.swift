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
    /// What a job may keep in `/tmp`, `/dev/shm` and a `/work` in memory together, in bytes; it counts towards the job's
    /// memory limit.
    public var scratchBytes: UInt64 = 256 << 20
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
