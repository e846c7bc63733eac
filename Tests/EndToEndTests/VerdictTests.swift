import Foundation
import Testing

/// Why a job ended, as the operator sees it: in its status, and in the log of the daemon.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .timeLimit(.minutes(2)))
struct VerdictTests {
    /// What `rnx job status` says after `Ended:`.
    private func end(of job: String, on node: Node) async throws -> String? {
        let outcome = try await node.rnx("job", "status", job)
        return outcome.text.split(separator: "\n").first { $0.hasPrefix("Ended: ") }.map { String($0.dropFirst(7)) }
    }

    @Test func `status and log say why each job ended, and by whom it was stopped`() async throws {
        let node = try await Node()
        var ends: [(job: String, text: String)] = []
        for (arguments, text) in [
            (["sh", "-c", "exit 3"], "exited with code 3"), (["sh", "-c", "kill -SEGV $$"], "killed by signal 11"),
            (["--timeout=200ms", "sleep", "1000"], "ended by us: its time was over"),
        ] {
            let outcome = try await node.client(["--json", "job", "run"] + arguments).run()
            let answer = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
            let job = try #require(answer?["job_uuid"] as? String, "\(outcome.errors)")
            _ = try await node.log(job)
            ends.append((job, text))
        }
        let stopped = try await node.start("sleep", "1000")
        #expect(try await node.rnx("job", "stop", stopped).code == 0)
        let verdict = try await node.status(stopped)["verdict"] as? [String: Any]
        let requester = try #require(verdict?["stoppedBy"] as? [String: Any])
        #expect(requester["role"] as? String == "admin")
        let name = try #require(requester["commonName"] as? String)
        ends.append((stopped, "stopped by \(name) (admin) with signal 15"))
        for (job, text) in ends { #expect(try await end(of: job, on: node) == text) }

        let running = try await node.start("sleep", "1000")
        let said = try await node.stop(keepingDirectory: true).errors
        for (job, text) in ends {
            let line = said.split(separator: "\n").first { $0.contains("job ended") && $0.contains(job) }
            #expect(line?.contains("reason=\"\(text)\"") == true, "\(line ?? "nothing")")
        }
        #expect(said.contains("verdict=stopped") && said.contains("requester=\(name)"), "\(said)")
        #expect(said.contains("requesterRole=admin") && said.contains("signal=11"), "\(said)")

        // What the daemon ended because it ended itself is not a caller's doing.
        let again = try await Node(in: node.directory)
        #expect(try await end(of: running, on: again)?.hasPrefix("stopped by the daemon, which was ending") == true)
        try await again.stop()
    }
}
