import JobModel
import LinuxKernel
import Testing

@testable import JobEngine

/// What the engine reads of a job that runs.
@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct JobIsolationTests {
    @Test func `a running job's isolation is read, and it has what every job has`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("echo ready; exec sleep 1000", limits: ResourceLimits())
            try await engine.waitForOutput("ready", of: job.id)
            let isolation = try await engine.supervisor.isolation(matching: job.id.short)
            #expect(isolation.job.id == job.id && isolation.job.status == .running)
            #expect(isolation.sandbox.command.status.pidInside == 2)
            #expect(isolation.group.path.hasSuffix("/job-\(job.id)") && isolation.group.processCount == 2)
            let always: Set<String> = [
                "capabilities", "privileges", "group", "user", "groups", "mounts", "processes", "network",
                "shared memory", "host name", "control groups", "control group", "core dumps", "out of memory",
            ]
            let subjects = isolation.weaknesses.map(\.subject)
            #expect(always.isDisjoint(with: subjects), "\(isolation.weaknesses)")
            #expect(!subjects.contains { $0.hasPrefix("mount ") }, "\(isolation.weaknesses)")
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .unknown)
        }
    }

    @Test func `a limit that a relaxed host does without is a weakness, and one that was not asked for is none`()
        async throws
    {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("echo ready; exec sleep 1000", limits: ResourceLimits(processes: 20))
            try await engine.waitForOutput("ready", of: job.id)
            let isolation = try await engine.supervisor.isolation(matching: "\(job.id)")
            let read = isolation.weaknesses.map(\.read)
            #expect(read.contains("pids.max is not there; promised: 21") == !EngineFixture.hasControllers, "\(read)")
            #expect(!read.contains { $0.hasPrefix("memory.max") })
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .unknown)
        }
    }

    @Test func `a job that has ended has nothing in force`() async throws {
        try await EngineFixture.with { engine async throws in
            let (job, _) = try await engine.result(of: "exit 0")
            await #expect(throws: JobError.notRunning(job.id, .completed)) {
                try await engine.supervisor.isolation(matching: "\(job.id)")
            }
            await #expect(throws: JobError.notFound("nope")) {
                try await engine.supervisor.isolation(matching: "nope")
            }
        }
    }

    @Test func `jobs that end while they are read are either read or not running`() async throws {
        try await EngineFixture.with { engine async throws in
            for _ in 0..<10 {
                let job = try await engine.run("exit 0")
                while true {
                    let isolation: JobIsolation
                    do throws(JobError) {
                        isolation = try await engine.supervisor.isolation(matching: "\(job.id)")
                    } catch {
                        guard case .notRunning(_, let status) = error else { throw error }
                        if status.isTerminal { break }
                        continue
                    }
                    #expect(isolation.sandbox.command.status.pidInside == 2)
                }
            }
        }
    }
}
