import JobEngine
import JobModel
import Testing

@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct JobOutputTests {
    @Test func `a job that writes faster than it may waits, and every byte of both streams arrives`() async throws {
        try await EngineFixture.with(configure: { $0.outputBytesPerSecond = 200_000 }) { engine async throws in
            let job = try await engine.run("head -c 300000 /dev/zero; head -c 50000 /dev/zero >&2; echo end")
            let output = try await engine.output(of: job.id)
            #expect(output.count == 350_004)
            #expect(output.suffix(4) == Array("end\n".utf8)[...] || output.count(where: { $0 != 0 }) == 4)
            #expect(try await engine.supervisor.end(of: "\(job.id)").status == .completed)
        }
    }

    @Test func `a job that may hardly write at all can still be stopped`() async throws {
        try await EngineFixture.with(configure: { $0.outputBytesPerSecond = 10 }) { engine async throws in
            let job = try await engine.run("while :; do echo more and more and more; done")
            try await engine.waitForOutput("more", of: job.id)
            let last = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            #expect(last.status == .stopped)
        }
    }

    @Test func `output beyond the limit is dropped with a line in its place, and the job goes on`() async throws {
        try await EngineFixture.with(configure: { $0.outputLimit = 100_000 }) { engine async throws in
            let job = try await engine.run("head -c 5000000 /dev/zero; echo more; exit 3")
            let output = try await engine.output(of: job.id)
            let last = try await engine.supervisor.end(of: "\(job.id)")
            #expect(last.verdict == .exited(code: 3))
            #expect(last.remark.contains("output beyond 100000 bytes is not kept"))
            #expect(output.prefix(100_000).allSatisfy { $0 == 0 })
            let rest = String(decoding: output.dropFirst(100_000), as: UTF8.self)
            #expect(rest == "\njoblet: output beyond 100000 bytes is not kept\n")
        }
    }

    @Test func `output within the limit is left alone`() async throws {
        try await EngineFixture.with(configure: { $0.outputLimit = 6 }) { engine async throws in
            let (last, output) = try await engine.result(of: "echo five")
            #expect(output == "five\n")
            #expect(!last.remark.contains("not kept"))
        }
    }
}
