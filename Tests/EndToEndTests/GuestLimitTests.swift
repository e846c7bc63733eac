import Foundation
import Testing

/// The guest kernel of `scripts/test --kernel`, where every limit is real.
enum Guest {
    static let isHere = ProcessInfo.processInfo.environment["JOBLET_GUEST"] == "1"
    static let whatIs: Comment = "needs a kernel whose cgroup limits are real: scripts/test --kernel runs it in a guest"
}

/// What the limits of a job do, on a kernel that enforces them. The node lies on a disk of its own, so that there is a
/// device to limit.
@Suite(
    .enabled(if: Guest.isHere, Guest.whatIs), .sharedNode(in: "/scratch/node.limits"), .serialized,
    .timeLimit(.minutes(5)))
struct GuestLimitTests {
    private let node: Node

    init() throws { node = try SharedNode.node }

    /// A file of the job's control group, as the kernel has it now.
    private func group(of job: String, _ file: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: node.cgroup)
        let name = try #require(names.first { $0.contains(job) }, "no group of \(job) among \(names)")
        let text = try String(contentsOfFile: "\(node.cgroup)/\(name)/\(file)", encoding: .utf8)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The number after `key` in a file of `key number` lines.
    private func number(_ key: String, in text: String) throws -> Double {
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(key) ") }, "no \(key) in \(text)")
        return try #require(Double(line.dropFirst(key.count + 1)))
    }

    /// Starts a job and waits until it has written a whole line that is `word`.
    private func start(_ arguments: [String], until word: String, within limit: Duration = .seconds(60)) async throws
        -> (job: String, follower: Command.Running)
    {
        let outcome = try await node.client(["--json", "job", "run"] + arguments).run()
        try #require(outcome.code == 0, "\(outcome.errors)")
        let answer = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
        let job = try #require(answer?["job_uuid"] as? String)
        let follower = try node.client(["job", "log", job]).start()
        _ = try await follower.output(within: limit) { $0.contains(Data("\(word)\n".utf8)) }
        return (job, follower)
    }

    @Test func `on a kernel with all that is needed nothing is weaker than promised`() async throws {
        let (job, follower) = try await start(
            ["--max-cpu=50", "--max-memory=64", "--max-iobps=1000000", "sh", "-c", "echo ready; exec sleep 1000"],
            until: "ready")
        let text = try await node.rnx("job", "isolation", job).text
        #expect(text.contains("\n\nHeld as promised: nothing that was read is weaker.\n\nIdentity\n"), "\(text)")
        for part in [
            "50 % of one core ", "memory.max: 67108864\n", "memory.swap.max: 0\n", "ends the whole job ",
            "reads 976.6 KiB/s, writes 976.6 KiB/s ", "513 with joblet-init, 2 now ",
        ] { #expect(text.contains(part), "\(part): \(text)") }
        _ = try await node.rnx("job", "stop", job)
        _ = try await follower.outcome()
    }

    @Test func `the kernel is told what was asked for, and the defaults for the rest`() async throws {
        let (job, follower) = try await start(
            ["--max-cpu=50", "--max-memory=64", "--max-iobps=1000000", "sh", "-c", "echo up; sleep 600"], until: "up")
        #expect(try group(of: job, "cpu.max") == "50000 100000")
        #expect(try group(of: job, "memory.max") == "67108864")
        #expect(try group(of: job, "memory.swap.max") == "0")
        #expect(try group(of: job, "memory.oom.group") == "1")
        // The job's own 512 and its init.
        #expect(try group(of: job, "pids.max") == "513")
        #expect(try group(of: job, "io.max").contains("rbps=1000000 wbps=1000000"))
        #expect(try await node.rnx("job", "stop", job).code == 0)
        _ = try await follower.outcome()

        let (plain, second) = try await start(["sh", "-c", "echo up; sleep 600"], until: "up")
        #expect(try group(of: plain, "cpu.max") == "100000 100000")
        #expect(try group(of: plain, "memory.max") == "536870912")
        #expect(try group(of: plain, "io.max") == "")
        #expect(try await node.rnx("job", "stop", plain).code == 0)
        _ = try await second.outcome()
    }

    @Test func `a job over its memory limit is killed whole, and others do not notice`() async throws {
        let (other, follower) = try await start(
            ["--max-memory=64", "sh", "-c", "echo up; while [ ! -e /work/go ]; do sleep 0.1; done"], until: "up")
        let job = try await node.start(
            "--max-memory=32", "sh", "-c", "sleep 600 & echo begin; tail /dev/zero; echo survived")
        #expect(try await node.log(job) == Data("begin\n".utf8))
        let status = try await node.status(job)
        #expect(status["status"] as? String == "FAILED")
        #expect(status["exitCode"] as? Int == 137)

        #expect(try await node.status(other)["status"] as? String == "RUNNING")
        #expect(try await node.rnx("job", "stop", other).code == 0)
        _ = try await follower.outcome()
    }

    @Test func `a busy loop is held to its share of a processor`() async throws {
        // The job's clock is its own; it stays after the loop so that its group can be read.
        let (job, follower) = try await start(
            [
                "--max-cpu=20", "sh", "-c",
                "cut -d' ' -f1 /proc/uptime; timeout 4 sh -c 'while :; do :; done'; cut -d' ' -f1 /proc/uptime; echo end; sleep 600",
            ], until: "end")
        let used = try number("usage_usec", in: try group(of: job, "cpu.stat")) / 1e6
        let throttled = try number("nr_throttled", in: try group(of: job, "cpu.stat"))
        #expect(try await node.rnx("job", "stop", job).code == 0)
        let times = try await follower.outcome().text.split(separator: "\n").compactMap { Double($0) }
        try #require(times.count == 2)
        // 20 % asked; 20 to 23 % seen; a clock of 10 ms.
        let share = used / (times[1] - times[0])
        #expect(share > 0.05 && share < 0.4, "\(share) of a processor")
        #expect(throttled > 0)
    }

    @Test func `a fork bomb stops at pids.max, and a stop ends all of it`() async throws {
        let (job, follower) = try await start(
            ["--max-cpu=50", "sh", "-c", "echo up; bomb() { bomb & bomb & wait; }; bomb 2>/dev/null; wait"], until: "up"
        )
        // The kernel counts the refusals; each look costs a call, so this ends by itself.
        var refused = 0.0
        for _ in 0..<200 where refused == 0 {
            _ = try await node.status(job)
            refused = try number("max", in: try group(of: job, "pids.events"))
        }
        #expect(refused > 0)
        let current = try #require(Int(try group(of: job, "pids.current")))
        // A fork that is about to be refused is counted for a moment.
        #expect(current <= 513 + 8)
        #expect(try await node.rnx("job", "stop", job).code == 0)
        _ = try await follower.outcome()
        let after = try await node.start("echo", "fine")
        #expect(try await node.log(after) == Data("fine\n".utf8))
    }

    @Test func `writing to disk is held to its limit`() async throws {
        let job = try await node.start(
            "--max-iobps=4000000", "sh", "-c",
            "cut -d' ' -f1 /proc/uptime; dd if=/dev/zero of=/work/file bs=1M count=12 conv=fsync status=none; cut -d' ' -f1 /proc/uptime"
        )
        let said = String(decoding: try await node.log(job), as: UTF8.self)
        let times = said.split(separator: "\n").compactMap { Double($0) }
        try #require(times.count == 2, "\(said)")
        let rate = 12 * 1_048_576 / (times[1] - times[0])
        // Without a limit this disk takes some hundred MB a second.
        #expect(rate < 8_000_000, "\(rate) bytes a second")
    }

    @Test(arguments: [("true", 0, "COMPLETED"), ("exit 3", 3, "FAILED"), ("kill -SEGV $$", 139, "FAILED")])
    func `the end of a job is told as it was`(script: String, code: Int, status: String) async throws {
        let job = try await node.start("sh", "-c", script)
        _ = try await node.log(job)
        let end = try await node.status(job)
        #expect(end["exitCode"] as? Int == code)
        #expect(end["status"] as? String == status)
    }
}
