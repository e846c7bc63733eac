import JobModel
import JobProto
import Testing

@testable import JobService

@Suite struct JobDetailsMessagesTests {
    @Test func `a job's details have every field`() throws {
        var job = try JobMessagesTests.record()
        job.remark = "not enforced on this host: io.max"
        let shown = Joblet_V1x_JobDetails(job)
        #expect(shown.uuid == job.id.description && shown.name == "nightly" && shown.nodeID == "node-1")
        #expect(shown.status == "FAILED" && shown.network == "host" && shown.remark == job.remark)
        #expect(shown.createdAt == "2023-11-14T22:13:20Z" && shown.startedAt == "2023-11-14T22:13:21.5Z")
        #expect(shown.endedAt == "2023-11-14T22:13:23Z")
        #expect(shown.verdict.kind == .exited && shown.verdict.exitCode == 3)
    }

    @Test func `a job that has not ended has no verdict`() throws {
        var job = try JobMessagesTests.record()
        job.verdict = nil
        job.status = .running
        #expect(!Joblet_V1x_JobDetails(job).hasVerdict)
    }

    @Test(
        arguments: [
            (.exited(code: 0), .exited, 0, 0), (.exited(code: 7), .exited, 7, 0), (.signaled(11), .signaled, 139, 11),
            (.outOfMemory, .outOfMemory, 137, 9), (.timedOut, .timedOut, -1, 0),
            (.stopped(signal: 15, by: .daemon), .stopped, -1, 15), (.lost(reason: "gone"), .lost, -1, 0),
            (.canceled(by: .daemon), .canceled, -1, 0),
            (.startFailed(StartFailure(kind: .commandNotFound, step: "exec", reason: "no")), .startFailed, 127, 0),
        ] as [(JobVerdict, Joblet_V1x_JobVerdict.Kind, Int32, Int32)])
    func `each verdict has its kind, and the clause that the journal has too`(
        verdict: JobVerdict, kind: Joblet_V1x_JobVerdict.Kind, exitCode: Int32, signal: Int32
    ) {
        let shown = Joblet_V1x_JobVerdict(verdict)
        #expect(shown.kind == kind && shown.exitCode == exitCode && shown.signal == signal)
        #expect(shown.text == verdict.description)
    }

    @Test func `who stopped a job is named, unless it was the node itself`() {
        let shown = Joblet_V1x_JobVerdict(.stopped(signal: 9, by: .client(name: "alice", role: "admin")))
        #expect(shown.stoppedBy.commonName == "alice" && shown.stoppedBy.role == "admin")
        #expect(Joblet_V1x_JobVerdict(.canceled(by: .client(name: "", role: "admin"))).hasStoppedBy)
        #expect(!Joblet_V1x_JobVerdict(.stopped(signal: 9, by: .daemon)).hasStoppedBy)
        #expect(!Joblet_V1x_JobVerdict(.exited(code: 0)).hasStoppedBy)
    }

    @Test func `a failed start names its step and its reason`() {
        let shown = Joblet_V1x_JobVerdict(.startFailed(StartFailure(step: "cgroup", reason: "EBUSY")))
        #expect(shown.step == "cgroup" && shown.reason == "EBUSY")
        #expect(Joblet_V1x_JobVerdict(.lost(reason: "the daemon ended")).reason == "the daemon ended")
    }
}
