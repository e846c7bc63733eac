import Foundation
import JobModel
import LinuxKernel
import StateStore
import Testing

@testable import JobEngine

@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(2)))
struct RestartTests {
    @Test func `after a restart every job is there with its output`() async throws {
        let directory = try TemporaryDirectory()
        var before: [JobRecord] = []
        try await EngineFixture.with(directory: directory) { engine async throws in
            for number in 0..<5 {
                before.append(try await engine.result(of: "echo job \(number); exit \(number)").record)
            }
            // Runs when the daemon ends.
            before.append(try await engine.run("echo ready; sleep 1000"))
            try await engine.waitForOutput("ready", of: before[5].id)
        }
        try await EngineFixture.with(directory: directory) { engine async throws in
            let after = await engine.supervisor.list()
            #expect(after.prefix(5) == before.prefix(5))
            #expect(after.last?.status == .stopped)
            for number in 0..<5 {
                #expect(try await engine.output(of: before[number].id) == Array("job \(number)\n".utf8))
            }
            #expect(try await engine.output(of: before[5].id) == Array("ready\n".utf8))
            #expect(try await engine.result(of: "exit 0").record.number == 7)
        }
    }

    @Test func `who asked for an end is on the disk before the job hears of it`() async throws {
        let (directory, later) = (try TemporaryDirectory(), try TemporaryDirectory())
        _ = try Directory(creating: later.file("state"))
        try await EngineFixture.with(directory: directory, configure: { $0.stopGrace = .seconds(1) }) {
            engine async throws in
            let job = try await engine.run("trap 'echo heard' TERM; echo ready; while :; do sleep 0.05; done")
            try await engine.waitForOutput("ready", of: job.id)
            async let last = engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            try await engine.waitForOutput("heard", of: job.id)
            // As after a `kill -9` of the daemon at this moment.
            for name in ["state.db", "state.db-wal"] {
                try FileManager.default.copyItem(
                    atPath: directory.file("state/\(name)"), toPath: later.file("state/\(name)"))
            }
            #expect(try await last.verdict == .stopped(signal: 9, by: .tester))
        }
        try await EngineFixture.with(directory: later) { engine async throws in
            let job = try #require(await engine.supervisor.list().first)
            guard case .lost(let reason) = job.verdict else {
                Issue.record("\(job)")
                return
            }
            #expect(reason.hasSuffix("being ended: stopped by tester (admin) with signal 15"), "\(reason)")
        }
    }

    @Test func `what a killed daemon left behind is recorded and removed`() async throws {
        let directory = try TemporaryDirectory()
        let spec = try JobSpec(command: "/bin/echo", arguments: ["again"])
        let secret = try JobSpec(
            command: "/bin/echo", secretEnvironment: try EnvironmentVariables(["TOKEN": "t"]))
        var records: [JobRecord] = []
        for (status, spec) in [(JobStatus.running, spec), (.initializing, spec), (.pending, spec), (.pending, secret)] {
            records.append(
                JobRecord(
                    id: .random(), number: Int64(records.count + 1), spec: spec, status: status,
                    createdAt: Timestamp(seconds: 0, nanoseconds: 0), nodeID: "test-node"))
        }
        _ = try Directory(creating: directory.file("state"))
        let (store, _) = try StateStore.open(path: directory.file("state/state.db"))
        for record in records { try await store.insert(record) }
        store.close()
        _ = try Directory(creating: directory.file("jobs/\(records[0].id)/deep/er"))

        try await EngineFixture.with(directory: directory) { engine async throws in
            for record in [records[0], records[1], records[3]] {
                let now = try await engine.supervisor.job(matching: "\(record.id)")
                #expect(now.status == .failed)
                #expect(now.exitCode == -1)
                guard case .lost = now.verdict else {
                    Issue.record("\(now)")
                    continue
                }
            }
            // Nothing secret was lost with this one, so it runs now.
            #expect(try await engine.supervisor.end(of: "\(records[2].id)").status == .completed)
            #expect(try await engine.output(of: records[2].id) == Array("again\n".utf8))
        }
    }
}
