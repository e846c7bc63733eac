import JobModel
import Testing

@Suite struct JobVerdictTests {
    @Test(
        arguments: [
            (JobVerdict.exited(code: 0), JobStatus.completed, 0), (.exited(code: 3), .failed, 3),
            (.signaled(11), .failed, 139),
            (.outOfMemory, .failed, 137), (.timedOut, .stopped, -1), (.stopped(signal: 15, by: .daemon), .stopped, -1),
            (.lost(reason: "the daemon ended"), .failed, -1), (.canceled(by: .unknown), .canceled, -1),
            (.startFailed(StartFailure(kind: .commandNotFound, step: "exec", reason: "")), .failed, 127),
            (.startFailed(StartFailure(kind: .commandNotExecutable, step: "exec", reason: "")), .failed, 126),
            (.startFailed(StartFailure(step: "cgroup", reason: "")), .failed, 125),
        ] as [(JobVerdict, JobStatus, Int32)])
    func `a verdict decides status and exit code`(verdict: JobVerdict, status: JobStatus, code: Int32) {
        #expect(verdict.status == status)
        #expect(verdict.status.isTerminal)
        #expect(verdict.exitCode == code)
        #expect(!verdict.description.isEmpty)
    }

    @Test func `a record shows names of secrets and never what they hold`() throws {
        let spec = try JobSpec(
            command: "/bin/true", secretEnvironment: try EnvironmentVariables(["TOKEN": "hunter2"]))
        let record = JobRecord(
            id: .random(), number: 1, spec: spec, status: .initializing,
            createdAt: Timestamp(seconds: 0, nanoseconds: 0), nodeID: "")
        #expect(record.secretEnvironmentNames == ["TOKEN"])
        #expect(!"\(record)".contains("hunter2"))
    }

    @Test func `ending a record sets status, time and exit code together`() throws {
        var record = JobRecord(
            id: .random(), number: 1, spec: try JobSpec(command: "/bin/true"), status: .running,
            createdAt: Timestamp(seconds: 0, nanoseconds: 0), nodeID: "")
        #expect(record.exitCode == 0)
        record.end(.signaled(9), at: Timestamp(seconds: 5, nanoseconds: 0))
        #expect(record.status == .failed)
        #expect(record.exitCode == 137)
        #expect(record.endedAt == Timestamp(seconds: 5, nanoseconds: 0))
    }
}
