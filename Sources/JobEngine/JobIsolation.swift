public import JobModel
public import LinuxKernel

/// What truly holds a job: read from the kernel at one moment, with whatever is weaker than this node promises.
public struct JobIsolation: Sendable, Equatable {
    /// A protection that is not as strong as promised.
    public struct Weakness: Sendable, Equatable {
        /// What it is about, in a word or two.
        public let subject: String
        /// What is in force instead, and what that means.
        public let text: String
        /// Where it was read, and the value: `Seccomp: 0`.
        public let read: String
    }

    /// As it was when the rest was read.
    public let job: JobRecord
    public let readAt: Timestamp
    public let sandbox: SandboxIsolation
    public let group: CgroupReading
    /// Empty for a job that is held as promised.
    public let weaknesses: [Weakness]

    init(_ job: JobRecord, sandbox: SandboxIsolation, group: CgroupReading, device: DeviceNumber?) {
        self.job = job
        readAt = Engine.now()
        self.sandbox = sandbox
        self.group = group
        weaknesses =
            IsolationPromise(network: job.network, firstUserID: job.firstUserID).weaknesses(of: sandbox)
            + LimitPromise(limits: job.limits, device: device).weaknesses(of: group, holding: sandbox.command)
    }
}
