/// Everything the API shows of a job.
public struct JobRecord: Sendable, Hashable {
    public let id: JobID
    public let name: String
    public let command: String
    public let arguments: [String]
    public let limits: ResourceLimits
    public let network: NetworkMode
    /// Where the job starts, as the job sees it.
    public let workDirectory: String
    public let environment: [String: String]
    /// Names alone, in alphabetical order; what they held is nowhere.
    public let secretEnvironmentNames: [String]
    /// The paths of what was uploaded for it; the contents are kept nowhere.
    public let uploads: [String]
    public let timeout: JobTimeout?
    /// The machine it runs on.
    public let nodeID: String
    /// Its place in the order of admission on this machine; lists are in this order.
    public let number: Int64
    public let createdAt: Timestamp

    public var status: JobStatus
    public var scheduledFor: Timestamp?
    /// When its process began to be started.
    public var startedAt: Timestamp?
    public var endedAt: Timestamp?
    /// The host's number of the id that is 0 inside the job; its ids follow from there. `nil` for a job that never got any.
    public var firstUserID: UInt32?
    /// Set exactly when ``status`` is terminal; in the job table also while a job is being ended, so that the reason is on
    /// the disk before a signal is sent.
    public var verdict: JobVerdict?
    /// What a person should know of its present state: why it waits, which protection is missing; may be empty.
    public var remark: String

    /// 0 until it ended.
    public var exitCode: Int32 { verdict?.exitCode ?? 0 }

    /// A job just admitted.
    public init(
        id: JobID, number: Int64, spec: JobSpec, status: JobStatus, createdAt: Timestamp, nodeID: String,
        workDirectory: String = "/work", uploads: [String] = [], remark: String = ""
    ) {
        self.init(
            id: id, number: number, name: spec.name, command: spec.command, arguments: spec.arguments,
            limits: spec.limits, network: spec.network, workDirectory: workDirectory,
            environment: spec.environment.values, secretEnvironmentNames: spec.secretEnvironment.names,
            uploads: uploads, timeout: spec.timeout, nodeID: nodeID, createdAt: createdAt, status: status,
            remark: remark)
    }

    /// A job as the job table tells it.
    public init(
        id: JobID, number: Int64, name: String, command: String, arguments: [String], limits: ResourceLimits,
        network: NetworkMode, workDirectory: String, environment: [String: String],
        secretEnvironmentNames: [String], uploads: [String] = [], timeout: JobTimeout?, nodeID: String,
        createdAt: Timestamp,
        status: JobStatus, scheduledFor: Timestamp? = nil, startedAt: Timestamp? = nil, endedAt: Timestamp? = nil,
        firstUserID: UInt32? = nil, verdict: JobVerdict? = nil, remark: String = ""
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.command = command
        self.arguments = arguments
        self.limits = limits
        self.network = network
        self.workDirectory = workDirectory
        self.environment = environment
        self.secretEnvironmentNames = secretEnvironmentNames
        self.uploads = uploads
        self.timeout = timeout
        self.nodeID = nodeID
        self.createdAt = createdAt
        self.status = status
        self.scheduledFor = scheduledFor
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.firstUserID = firstUserID
        self.verdict = verdict
        self.remark = remark
    }

    /// The job is over: status and end follow from the verdict.
    public mutating func end(_ verdict: JobVerdict, at moment: Timestamp) {
        self.verdict = verdict
        status = verdict.status
        endedAt = moment
    }
}
