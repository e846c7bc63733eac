import JobModel
import JobProto
import Testing

@testable import JobService

@Suite struct JobMessagesTests {
    /// A job of which every field says something.
    static func record() throws -> JobRecord {
        let spec = try JobSpec(
            name: "nightly", command: "/bin/sh", arguments: ["-c", "exit 3"],
            environment: EnvironmentVariables(["PLAIN": "seen"]),
            secretEnvironment: EnvironmentVariables(["TOKEN": "hidden", "KEY": "hidden too"]),
            limits: ResourceLimits(
                cpu: CPUQuota(percentOfOneCore: 150), cpuSet: CPUSet("0-1"), memory: .megabytes(64),
                ioBytesPerSecond: 1_000_000, processes: 10),
            network: .host, timeout: JobTimeout("2h30m"))
        var job = JobRecord(
            id: .random(), number: 7, spec: spec, status: .running,
            createdAt: Timestamp(seconds: 1_700_000_000, nanoseconds: 0), nodeID: "node-1")
        job.startedAt = Timestamp(seconds: 1_700_000_001, nanoseconds: 500_000_000)
        job.scheduledFor = Timestamp(seconds: 1_700_000_000, nanoseconds: 0)
        job.end(.exited(code: 3), at: Timestamp(seconds: 1_700_000_003, nanoseconds: 0))
        return job
    }

    @Test func `a status has every field, those that later versions removed too`() throws {
        let job = try Self.record()
        let shown = Joblet_GetJobStatusResponse(job)
        #expect(shown.uuid == job.id.description && shown.uuid.utf8.count == 36)
        #expect(shown.name == "nightly" && shown.command == "/bin/sh" && shown.args == ["-c", "exit 3"])
        #expect(shown.maxCpu == 150 && shown.cpuCores == "0-1" && shown.maxMemory == 64 && shown.maxIoBps == 1_000_000)
        #expect(shown.status == "FAILED" && shown.exitCode == 3)
        #expect(shown.startTime == "2023-11-14T22:13:21.5Z" && shown.endTime == "2023-11-14T22:13:23Z")
        #expect(shown.scheduledTime == "2023-11-14T22:13:20Z")
        #expect(shown.environment == ["PLAIN": "seen"] && shown.secretEnvironment == ["TOKEN": "***", "KEY": "***"])
        #expect(shown.network == "host" && shown.workDir == "/work" && shown.nodeID == "node-1")
        #expect(shown.timeout == "2h30m")
    }

    @Test func `a list's entry says the same, and masks secrets too`() throws {
        let job = try Self.record()
        let (entry, status) = (Joblet_Job(job), Joblet_GetJobStatusResponse(job))
        #expect(entry.uuid == status.uuid && entry.name == status.name && entry.status == status.status)
        #expect(
            entry.maxCpu == status.maxCpu && entry.maxMemory == status.maxMemory && entry.maxIoBps == status.maxIoBps)
        #expect(entry.startTime == status.startTime && entry.endTime == status.endTime && entry.exitCode == 3)
        #expect(entry.environment == status.environment && entry.secretEnvironment == ["TOKEN": "***", "KEY": "***"])
        #expect(entry.nodeID == status.nodeID && entry.timeout == status.timeout && entry.cpuCores == status.cpuCores)
    }

    @Test func `a run's answer still has what only old clients read`() throws {
        let job = try Self.record()
        let answer = Joblet_RunJobResponse(job)
        #expect(answer.jobUuid == job.id.description && answer.status == "FAILED")
        #expect(answer.command == "/bin/sh" && answer.args == ["-c", "exit 3"] && answer.exitCode == 3)
        #expect(
            answer.maxCpu == 150 && answer.cpuCores == "0-1" && answer.maxMemory == 64 && answer.maxIobps == 1_000_000)
        #expect(answer.startTime == "2023-11-14T22:13:21.5Z" && answer.endTime == "2023-11-14T22:13:23Z")
        #expect(answer.scheduledTime == "2023-11-14T22:13:20Z")
    }

    @Test func `a stop's answer is filled whole`() throws {
        var job = try Self.record()
        job.end(.stopped(signal: 15, by: .daemon), at: Timestamp(seconds: 1_700_000_003, nanoseconds: 0))
        let answer = Joblet_StopJobResponse(job)
        #expect(answer.uuid == job.id.description && answer.status == "STOPPED" && answer.exitCode == -1)
        #expect(answer.endTime == "2023-11-14T22:13:23Z")
    }

    @Test func `what is absent is empty: times, limits, code`() throws {
        let spec = try JobSpec(command: "true", limits: ResourceLimits())
        let job = JobRecord(
            id: .random(), number: 1, spec: spec, status: .initializing,
            createdAt: Timestamp(seconds: 1, nanoseconds: 0), nodeID: "")
        let shown = Joblet_GetJobStatusResponse(job)
        #expect(shown.startTime.isEmpty && shown.endTime.isEmpty && shown.scheduledTime.isEmpty && shown.exitCode == 0)
        #expect(shown.maxCpu == 0 && shown.maxMemory == 0 && shown.maxIoBps == 0 && shown.cpuCores.isEmpty)
        #expect(shown.network == "none" && shown.timeout.isEmpty && shown.secretEnvironment.isEmpty)
    }
}
