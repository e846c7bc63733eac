import Foundation
import Testing

/// How a node begins and ends, and what it leaves. Each test has a node of its own.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .timeLimit(.minutes(2)))
struct LifecycleTests {
    /// The processes in a node's control groups, as the host numbers them.
    private func processes(of node: Node) -> [Int32] {
        let groups = (try? FileManager.default.subpathsOfDirectory(atPath: node.cgroup)) ?? []
        return groups.filter { $0.hasSuffix("cgroup.procs") }.flatMap { file in
            ((try? String(contentsOfFile: "\(node.cgroup)/\(file)", encoding: .utf8)) ?? "")
                .split(separator: "\n").compactMap { Int32($0) }
        }
    }

    /// Ended and not even a zombie, or taken over by another process in the meantime.
    private func isGone(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }

    private func mounts() throws -> Set<Substring> {
        Set(try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8).split(separator: "\n"))
    }

    /// Three jobs that would go on for ever, each with more than one process, seen to run.
    private func startJobs(on node: Node) async throws -> [String] {
        var jobs: [String] = []
        for script in [
            "echo up; sleep 3600 & sleep 3600", "trap '' TERM; echo up; while :; do sleep 1; done",
            "echo up; while :; do echo more; sleep 0.01; done",
        ] {
            let job = try await node.start("sh", "-c", script)
            let follower = try node.client(["job", "log", job]).start()
            _ = try await follower.output { $0.contains(UInt8(ascii: "\n")) }
            follower.send(SIGINT)
            _ = try await follower.outcome()
            jobs.append(job)
        }
        return jobs
    }

    @Test func `SIGTERM ends the jobs, tells their followers, and leaves nothing outside the directory`() async throws {
        let before = try mounts()
        let node = try await Node()
        let jobs = try await startJobs(on: node)
        let follower = try node.client(["job", "log", jobs[2]]).start()
        _ = try await follower.output { $0.count > 100 }
        let processes = processes(of: node)
        #expect(processes.count >= 6)

        let outcome = try await node.stop(keepingDirectory: true)
        #expect(outcome.code == 0, "\(outcome.errors)")
        _ = try await follower.outcome()
        #expect(isGone(node.daemon))
        for process in processes { #expect(isGone(process)) }
        #expect(!FileManager.default.fileExists(atPath: node.cgroup))
        #expect(try mounts() == before)

        // The table survives: the jobs are there, stopped by us.
        let again = try await Node(in: node.directory)
        for job in jobs {
            let status = try await again.status(job)
            #expect(status["status"] as? String == "STOPPED", "\(status)")
        }
        try await again.stop()
    }

    @Test func `kill -9 of the daemon ends its jobs, and the next start clears up and says what became of them`()
        async throws
    {
        let node = try await Node()
        let jobs = try await startJobs(on: node)
        let processes = processes(of: node)
        // Output is in memory first; a little later it is on the disk, and only that survives such an end.
        let files = jobs.map { "\(node.directory)/logs/\($0).log" }
        for _ in 0..<1_000 where !files.allSatisfy({ FileManager.default.contents(atPath: $0)?.isEmpty == false }) {
            _ = try await node.rnx("job", "list")
        }
        kill(node.daemon, SIGKILL)
        let outcome = try await node.script.outcome()
        #expect(outcome.code == 137)

        let again = try await Node(in: node.directory)
        // Dead at once, but it is the machine's own init that takes their exit codes, in its own time.
        for _ in 0..<200 where !processes.allSatisfy(isGone) { _ = try await again.rnx("job", "list") }
        for process in processes { #expect(isGone(process)) }
        for job in jobs {
            let status = try await again.status(job)
            #expect(status["status"] as? String == "FAILED", "\(status)")
            #expect(try await again.log(job).starts(with: Data("up\n".utf8)))
        }
        let holdings = try Holdings(of: again)
        #expect(holdings.groups.isEmpty && holdings.jobDirectories.isEmpty, "\(holdings)")
        try await again.stop()
        #expect(!FileManager.default.fileExists(atPath: again.cgroup))
    }

    @Test(.enabled(if: Programs.hasPython, Programs.whatMakesPython))
    func `a second signal does not wait for a client that reads nothing`() async throws {
        let node = try await Node()
        let client = try Command(
            program: Programs.python,
            arguments: [PythonChecks.script, "a_client_that_does_not_read", node.address, node.certificates]
        ).start()
        _ = try await client.output { $0.contains(UInt8(ascii: "\n")) }
        // The first is on its way when the node refuses further calls.
        node.script.send(SIGTERM)
        while try await node.rnx("job", "list").code == 0 {}
        let outcome = try await node.stop()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("stopping at once"), "\(outcome.errors)")
        client.send(SIGKILL)
        _ = try await client.outcome()
    }

    @Test func `a restart keeps the jobs and every byte of their output`() async throws {
        let node = try await Node()
        let job = try await node.start("sh", "-c", "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done")
        let output = try await node.log(job)
        #expect(output.count == (0..<20_000).reduce(0) { $0 + "line \($1)\n".utf8.count })
        try await node.stop(keepingDirectory: true)
        let again = try await Node(in: node.directory)
        #expect(try await again.log(job) == output)
        #expect(try await again.status(job)["status"] as? String == "COMPLETED")
        try await again.stop()
    }

    @Test func `what keeps a daemon from starting is said in one sentence`() async throws {
        let directory = "\(NSTemporaryDirectory())/joblet-start.\(getpid())"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let cases = [
            ("", "security.serverCert"),
            ("server:\n  port: 70000\n", "server.port"),
            ("server:\n  prot: 50051\n", "prot"),
            ("security: [\n", "line"),
        ]
        for (text, says) in cases {
            try text.write(toFile: "\(directory)/config.yml", atomically: true, encoding: .utf8)
            let outcome = try await Command(
                program: Programs.path("joblet"), arguments: ["serve", "--config", "\(directory)/config.yml"]
            ).run(within: .seconds(20))
            #expect(outcome.code != 0)
            #expect(outcome.errors.contains(says), "\(outcome.errors)")
        }
        let missing = try await Command(
            program: Programs.path("joblet"), arguments: ["serve", "--config", "\(directory)/none.yml"]
        ).run(within: .seconds(20))
        #expect(missing.code != 0 && missing.errors.contains("none.yml"))
    }

    @Test func `a port in use is said, and nothing is left of the attempt`() async throws {
        let node = try await Node()
        let directory = "\(node.directory)/second"
        let second = try await Command(
            program: "\(Programs.repository)/scripts/dev-node", arguments: [directory, "\(node.port)"],
            environment: ["JOBLET_BIN_DIR": Programs.directory, "JOBLET_CGROUP": "joblet-test-\(getpid())-second"]
        ).run(within: .seconds(20))
        #expect(second.code != 0)
        #expect(second.errors.contains("\(node.port)"), "\(second.errors)")
        let hierarchy = Programs.unifiedHierarchy ?? ""
        #expect(!FileManager.default.fileExists(atPath: "\(hierarchy)/joblet-test-\(getpid())-second"))
        try await node.stop()
    }
}
