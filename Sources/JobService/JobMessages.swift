internal import JobModel
internal import JobProto

// How a job looks on the wire. Each message is filled whole, with the fields that later versions of the contract
// removed as well: published clients read them.

extension Joblet_RunJobResponse {
    init(_ job: JobRecord) {
        self.init()
        jobUuid = job.id.description
        status = job.status.rawValue
        command = job.command
        args = job.arguments
        maxCpu = job.shownCPU
        cpuCores = job.shownCores
        maxMemory = job.shownMemory
        maxIobps = job.shownIO
        startTime = job.shownStart
        endTime = job.shownEnd
        exitCode = job.exitCode
        scheduledTime = job.shownSchedule
    }
}

extension Joblet_Job {
    init(_ job: JobRecord) {
        self.init()
        uuid = job.id.description
        name = job.name
        command = job.command
        args = job.arguments
        maxCpu = job.shownCPU
        cpuCores = job.shownCores
        maxMemory = job.shownMemory
        maxIoBps = job.shownIO
        status = job.status.rawValue
        startTime = job.shownStart
        endTime = job.shownEnd
        exitCode = job.exitCode
        scheduledTime = job.shownSchedule
        environment = job.environment
        secretEnvironment = job.maskedSecrets
        nodeID = job.nodeID
        timeout = job.timeout?.text ?? ""
    }
}

extension Joblet_GetJobStatusResponse {
    init(_ job: JobRecord) {
        self.init()
        uuid = job.id.description
        name = job.name
        command = job.command
        args = job.arguments
        maxCpu = job.shownCPU
        cpuCores = job.shownCores
        maxMemory = job.shownMemory
        maxIoBps = job.shownIO
        status = job.status.rawValue
        startTime = job.shownStart
        endTime = job.shownEnd
        exitCode = job.exitCode
        scheduledTime = job.shownSchedule
        environment = job.environment
        secretEnvironment = job.maskedSecrets
        network = job.network.rawValue
        workDir = job.workDirectory
        uploads = job.uploads
        nodeID = job.nodeID
        timeout = job.timeout?.text ?? ""
    }
}

extension Joblet_StopJobResponse {
    init(_ job: JobRecord) {
        self.init()
        uuid = job.id.description
        status = job.status.rawValue
        endTime = job.shownEnd
        exitCode = job.exitCode
    }
}

/// The units and empty forms of the contract: percent, MB, bytes a second, RFC 3339, and 0 or "" for "none".
extension JobRecord {
    fileprivate var shownCPU: Int32 { Int32(clamping: limits.cpu?.percentOfOneCore ?? 0) }
    fileprivate var shownCores: String { limits.cpuSet?.description ?? "" }
    fileprivate var shownMemory: Int32 { Int32(clamping: limits.memory?.megabytes ?? 0) }
    fileprivate var shownIO: Int32 { Int32(clamping: limits.ioBytesPerSecond ?? 0) }
    fileprivate var shownStart: String { startedAt?.description ?? "" }
    fileprivate var shownEnd: String { endedAt?.description ?? "" }
    fileprivate var shownSchedule: String { scheduledFor?.description ?? "" }

    /// Names with a mask in place of each value; the values themselves are not in the record to begin with.
    fileprivate var maskedSecrets: [String: String] {
        Dictionary(secretEnvironmentNames.map { ($0, "***") }, uniquingKeysWith: { first, _ in first })
    }
}
