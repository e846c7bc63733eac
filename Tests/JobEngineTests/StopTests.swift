import JobEngine
import JobModel
import Testing

@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct StopTests {
    @Test func `a job that heeds SIGTERM ends by it`() async throws {
        try await EngineFixture.with(configure: { $0.stopGrace = .seconds(30) }) { engine async throws in
            let job = try await engine.run("trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done")
            try await engine.waitForOutput("ready", of: job.id)
            let last = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            #expect(last.verdict == .stopped(signal: 15, by: .tester))
            #expect(last.status == .stopped)
            #expect(last.exitCode == -1)
            #expect(last.endedAt != nil)
            let output = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            // The shell may add that its own child was terminated.
            #expect(output.hasPrefix("ready\n"))
            #expect(output.contains("bye\n"))
        }
    }

    @Test func `a job that ignores SIGTERM is killed after the grace time`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("trap '' TERM; echo ready; while :; do sleep 1000; done")
            try await engine.waitForOutput("ready", of: job.id)
            let last = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            #expect(last.verdict == .stopped(signal: 9, by: .tester))
            #expect(last.status == .stopped)
        }
    }

    @Test func `many who stop one job all get its end, or hear that it has ended`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("echo ready; sleep 1000")
            try await engine.waitForOutput("ready", of: job.id)
            try await withThrowingTaskGroup { group in
                for _ in 0..<10 {
                    group.addTask {
                        do throws(JobError) {
                            return try await engine.supervisor.stop(matching: "\(job.id)", by: .tester).status
                        } catch {
                            guard case .notRunning(_, let status) = error else { throw error }
                            return status
                        }
                    }
                }
                for try await status in group { #expect(status == .stopped) }
            }
        }
    }

    @Test func `a job can be stopped at any moment of its start`() async throws {
        try await EngineFixture.with { engine async throws in
            for _ in 0..<30 {
                let job = try await engine.run("sleep 1000")
                #expect(try await engine.supervisor.stop(matching: "\(job.id)", by: .tester).status == .stopped)
            }
        }
    }

    @Test func `a job that has ended cannot be stopped`() async throws {
        try await EngineFixture.with { engine async throws in
            let (record, _) = try await engine.result(of: "exit 0")
            await #expect(throws: JobError.notRunning(record.id, .completed)) {
                try await engine.supervisor.stop(matching: "\(record.id)", by: .tester)
            }
        }
    }

    @Test func `a job whose time is over is stopped with that verdict`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("sleep 1000", timeout: try JobTimeout("200ms"))
            let last = try await engine.supervisor.end(of: "\(job.id)")
            #expect(last.verdict == .timedOut)
            #expect(last.status == .stopped)
            #expect(last.exitCode == -1)
            #expect(last.timeout?.text == "200ms")
        }
    }

    @Test func `the server's time limit holds for jobs that name none`() async throws {
        try await EngineFixture.with(configure: { $0.defaultTimeout = .milliseconds(200) }) { engine async throws in
            let job = try await engine.run("sleep 1000")
            #expect(try await engine.supervisor.end(of: "\(job.id)").verdict == .timedOut)
        }
    }

    @Test func `jobs beyond the limit wait in order and run when there is room`() async throws {
        try await EngineFixture.with(configure: { $0.maxConcurrentJobs = 2 }) { engine async throws in
            var jobs: [JobRecord] = []
            for _ in 0..<2 { jobs.append(try await engine.run("echo up; sleep 1000")) }
            for _ in 0..<3 { jobs.append(try await engine.run("echo late")) }
            #expect(jobs.map(\.status) == [.initializing, .initializing, .pending, .pending, .pending])
            #expect(!jobs[2].remark.isEmpty)
            // One that waits is taken back without ever running.
            let canceled = try await engine.supervisor.stop(matching: "\(jobs[3].id)", by: .tester)
            #expect(canceled.status == .canceled)
            #expect(try await engine.output(of: jobs[3].id).isEmpty)
            _ = try await engine.supervisor.stop(matching: "\(jobs[0].id)", by: .tester)
            for job in [jobs[2], jobs[4]] {
                #expect(try await engine.output(of: job.id) == Array("late\n".utf8))
                #expect(try await engine.supervisor.end(of: "\(job.id)").status == .completed)
            }
            _ = try await engine.supervisor.stop(matching: "\(jobs[1].id)", by: .tester)
            #expect(await engine.supervisor.load() == (0, 0))
        }
    }
}
