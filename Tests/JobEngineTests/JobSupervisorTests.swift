import JobEngine
import JobModel
import LinuxKernel
import Testing

@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct JobSupervisorTests {
    @Test func `a job's output reaches readers that join at different moments once and in order`() async throws {
        try await EngineFixture.with { engine async throws in
            let record = try await engine.run("i=0; while [ $i -lt 20000 ]; do echo \"line $i\"; i=$((i+1)); done")
            #expect(record.status == .initializing)
            let expected = Array((0..<20_000).map { "line \($0)\n" }.joined().utf8)
            try await withThrowingTaskGroup { group in
                for reader in 0..<8 {
                    group.addTask {
                        let log = try await engine.supervisor.log(matching: "\(record.id)")
                        // The later ones join when a part is there, the last ones when all is.
                        _ = try await engine.wait(until: expected.count * reader / 7, of: record.id)
                        #expect(try await Bytes.read(log, pieces: 999 + 5_000 * reader) == expected)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await engine.supervisor.end(of: "\(record.id)").status == .completed)
            #expect(try await engine.output(of: record.id) == expected)
        }
    }

    @Test func `whoever has read the output to its end finds the job ended`() async throws {
        try await EngineFixture.with { engine async throws in
            for _ in 0..<20 {
                let record = try await engine.run("echo out")
                let log = try await engine.supervisor.log(matching: "\(record.id)")
                _ = try await Bytes.read(log, pieces: 100)
                #expect(try await engine.supervisor.job(matching: "\(record.id)").status == .completed)
            }
        }
    }

    @Test func `output larger than the memory for it is complete`() async throws {
        try await EngineFixture.with(configure: { $0.logMemory = 262_144 }) { engine async throws in
            let record = try await engine.run("seq 1 1500000")
            let expected = Array((1...1_500_000).map { "\($0)\n" }.joined().utf8)
            // Compared as a whole: a difference of ten million bytes is nothing to print.
            let isComplete = try await engine.output(of: record.id) == expected
            #expect(isComplete)
        }
    }

    @Test(arguments: [0, 3, 255])
    func `a job ends with its command's exit code`(code: Int32) async throws {
        try await EngineFixture.with { engine async throws in
            let (record, output) = try await engine.result(of: "echo out; exit \(code)")
            #expect(output == "out\n")
            #expect(record.exitCode == code)
            #expect(record.verdict == .exited(code: code))
            #expect(record.status == (code == 0 ? .completed : .failed))
            let (started, ended) = try (#require(record.startedAt), #require(record.endedAt))
            #expect(record.createdAt <= started && started <= ended)
        }
    }

    @Test func `a signal that was not ours is the verdict`() async throws {
        try await EngineFixture.with { engine async throws in
            let (record, _) = try await engine.result(of: "kill -SEGV $$")
            #expect(record.verdict == .signaled(11))
            #expect(record.exitCode == 139)
            #expect(record.status == .failed)
        }
    }

    @Test func `a command that is not there fails the job and says so in its output`() async throws {
        try await EngineFixture.with { engine async throws in
            let record = try await engine.supervisor.run(JobSpec(command: "no-such-command"))
            let output = String(decoding: try await engine.output(of: record.id), as: UTF8.self)
            let last = try await engine.supervisor.end(of: "\(record.id)")
            #expect(last.status == .failed)
            #expect(last.exitCode == 127)
            #expect(output.contains("no-such-command"))
        }
    }

    @Test func `what cannot be executed fails the job`() async throws {
        try await EngineFixture.with { engine async throws in
            let record = try await engine.supervisor.run(JobSpec(command: "/etc/passwd"))
            #expect(try await engine.supervisor.end(of: "\(record.id)").exitCode == 126)
        }
    }

    @Test func `a job runs as nobody in an empty directory of its own with the documented environment alone`()
        async throws
    {
        try await EngineFixture.with { engine async throws in
            let (record, output) = try await engine.result(
                of: "id -u; id -g; pwd; ls -A; echo x > f && cat f; env | sort")
            let lines = output.split(separator: "\n").map { String($0) }
            #expect(lines.prefix(4) == ["65534", "65534", "/work", "x"])
            let names = Set(lines.dropFirst(4).map { String($0.prefix { $0 != "=" }) })
            #expect(
                names.subtracting(["_", "SHLVL", "OLDPWD"]) == [
                    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "PWD", "LANG", "JOBLET_JOB_ID",
                ])
            #expect(lines.contains("JOBLET_JOB_ID=\(record.id)"))
        }
    }

    @Test func `children that stay behind go with the job`() async throws {
        try await EngineFixture.with { engine async throws in
            let (record, output) = try await engine.result(
                of:
                    "setsid sh -c 'echo child; echo > f; exec sleep 1000' & while [ ! -e f ]; do sleep 0.01; done; exit 4"
            )
            #expect(output == "child\n")
            #expect(record.exitCode == 4)
        }
    }

    @Test func `a megabyte of arguments reaches the command`() async throws {
        try await EngineFixture.with { engine async throws in
            let words = [String](repeating: String(repeating: "x", count: 65_535), count: 16)
            let record = try await engine.supervisor.run(
                JobSpec(command: "/bin/sh", arguments: ["-c", "echo $# ${#16}", "sh"] + words))
            let output = String(decoding: try await engine.output(of: record.id), as: UTF8.self)
            #expect(output.hasPrefix("16 "))
        }
    }

    @Test func `ids may be shortened as long as one job is meant`() async throws {
        try await EngineFixture.with { engine async throws in
            var records: [JobRecord] = []
            // Among 17 ids two begin with the same digit.
            for _ in 0..<17 { records.append(try await engine.run("exit 0")) }
            for record in records {
                #expect(try await engine.supervisor.job(matching: "\(record.id)").id == record.id)
                #expect(try await engine.supervisor.job(matching: String("\(record.id)".prefix(30))).id == record.id)
            }
            let firsts = records.map { String("\($0.id)".prefix(1)) }
            let shared = try #require(firsts.first { first in firsts.filter { $0 == first }.count > 1 })
            await #expect(throws: JobError.ambiguous(shared, count: firsts.filter { $0 == shared }.count)) {
                try await engine.supervisor.job(matching: shared)
            }
            for text in ["00000000-0000-4000-8000-000000000000", "not-an-id"] {
                await #expect(throws: JobError.notFound(text)) { try await engine.supervisor.job(matching: text) }
            }
            #expect(await engine.supervisor.list().map(\.id) == records.map(\.id))
            for record in records { _ = try await engine.supervisor.end(of: "\(record.id)") }
        }
    }

    @Test func `what this machine does not have is refused before anything is made`() async throws {
        try await EngineFixture.with(configure: { $0.allowsHostNetwork = false }) { engine async throws in
            await #expect(throws: JobError.self) {
                try await engine.run("exit 0", limits: ResourceLimits(memory: .megabytes(1 << 40)))
            }
            await #expect(throws: JobError.self) {
                try await engine.run("exit 0", limits: ResourceLimits(cpu: try CPUQuota(percentOfOneCore: 10_000_000)))
            }
            await #expect(throws: JobError.self) {
                try await engine.supervisor.run(JobSpec(command: "true", network: .host))
            }
            #expect(await engine.supervisor.list().isEmpty)
        }
    }

    @Test func `secrets reach the job and are shown nowhere`() async throws {
        try await EngineFixture.with { engine async throws in
            let record = try await engine.supervisor.run(
                JobSpec(
                    command: "/bin/sh", arguments: ["-c", "echo $TOKEN"],
                    secretEnvironment: try EnvironmentVariables(["TOKEN": "hunter2"])))
            #expect(try await engine.output(of: record.id) == Array("hunter2\n".utf8))
            #expect(record.secretEnvironmentNames == ["TOKEN"])
            #expect(!"\(await engine.supervisor.list())".contains("hunter2"))
        }
    }
}

extension EngineFixture {
    /// Returns when a job's output is that long, or at its end.
    func wait(until length: Int, of id: JobID) async throws {
        let reader = try await supervisor.log(matching: "\(id)")
        var count = 0
        while count < length, try await reader.waitForMore() { count += try Bytes.piece(reader, 65_536).count }
    }
}
