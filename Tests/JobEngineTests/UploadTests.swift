import JobEngine
import JobModel
import LinuxKernel
import Testing

@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct UploadTests {
    private func uploads(_ files: [(String, String)]) throws -> JobUploads {
        try JobUploads(files.map { JobUploads.Item(path: $0.0, content: Array($0.1.utf8)) })
    }

    private func shell(_ script: String, limits: ResourceLimits = .standard) throws -> JobSpec {
        try JobSpec(command: "/bin/sh", arguments: ["-c", script], limits: limits)
    }

    @Test func `a job finds its uploads, a directory that nobody may write to among them, and the record names them`()
        async throws
    {
        try await EngineFixture.with { engine in
            let uploads = try JobUploads([
                .init(path: "run.sh", content: Array("cat data/in; ls -ld data | cut -c1-10".utf8), mode: 0o755),
                .init(path: "data", mode: 0o555, isDirectory: true),
                .init(path: "data/in", content: Array("hello\n".utf8)),
            ])
            let record = try await engine.supervisor.run(try shell("sh run.sh"), uploads: uploads)
            #expect(record.uploads == ["run.sh", "data", "data/in"])
            let output = try await engine.output(of: record.id)
            #expect(String(decoding: output, as: UTF8.self) == "hello\ndr-xr-xr-x\n")
            #expect(try await engine.supervisor.end(of: "\(record.id)").status == .completed)
        }
    }

    @Test func `uploads that cannot fit are refused before anything is begun`() async throws {
        try await EngineFixture.with {
            $0.scratchBytes = 1 << 20
            $0.stagedUploadBytes = 512 << 10
        } _: { engine in
            let large = try uploads([("large", String(repeating: "x", count: 2 << 20))])
            await #expect(throws: JobError.self) { try await engine.supervisor.run(try shell("true"), uploads: large) }
            let middling = try uploads([("middling", String(repeating: "x", count: 600 << 10))])
            let error = await #expect(throws: JobError.self) {
                try await engine.supervisor.run(try shell("true"), uploads: middling)
            }
            guard case .resourceExhausted(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.hasSuffix("upload less or raise joblet.uploadMemory"))
            #expect(await engine.supervisor.list().isEmpty)
        }
    }

    @Test func `the room for waiting uploads comes back with each job`() async throws {
        try await EngineFixture.with {
            $0.stagedUploadBytes = 512 << 10
        } _: { engine in
            let uploads = try uploads([("file", String(repeating: "x", count: 400 << 10))])
            for _ in 0..<3 {
                let record = try await engine.supervisor.run(try shell("wc -c < file"), uploads: uploads)
                #expect(String(decoding: try await engine.output(of: record.id), as: UTF8.self) == "409600\n")
                _ = try await engine.supervisor.end(of: "\(record.id)")
            }
        }
    }
}
