import Foundation
import Testing

extension EndToEnd {
    /// What an operator reads of a job: what holds it, and why it ended.
    @Suite(.timeLimit(.minutes(1))) struct ReadBackTests {
        private func object(_ outcome: Command.Outcome) throws -> [String: Any] {
            try #require(outcome.code == 0, "\(outcome.errors)")
            return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        }

        @Test func `the isolation of a running job is what the job sees of itself`() async throws {
            let node = try SharedNode.node
            let job = try await node.start(
                "sh", "-c", "readlink /proc/self/ns/mnt; grep -c . /proc/self/mountinfo; echo ready; exec sleep 1000")
            let log = try node.client(["job", "log", job]).start()
            let said = try await log.output { String(decoding: $0, as: UTF8.self).contains("ready") }
            let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").map { String($0) }
            let read = try object(try await node.rnx("--json", "job", "isolation", String(job.prefix(12))))
            #expect(read["uuid"] as? String == job && read["status"] as? String == "RUNNING")
            let namespaces = try #require(read["namespaces"] as? [[String: Any]])
            let mounts = try #require(namespaces.first { $0["kind"] as? String == "mnt" })
            #expect("mnt:[\(mounts["inode"] as? Int ?? 0)]" == lines[0])
            #expect(mounts["isSharedWithNode"] as? Bool == false)
            #expect("\((read["mounts"] as? [Any])?.count ?? 0)" == lines[1])
            let command = try #require(read["command"] as? [String: Any])
            #expect(command["noNewPrivileges"] as? Bool == true && command["pidInside"] as? Int == 2)
            let text = try await node.rnx("job", "isolation", job).text
            #expect(text.hasPrefix("Job \(job) RUNNING, process "))
            for part in ["\nIdentity\n", "\n  exec ", "NoNewPrivs: 1", "\nNamespaces\n", "\nFiles\n  / "] {
                #expect(text.contains(part), "\(text)")
            }
            // Whoever may look at jobs may look at this.
            #expect(try await node.rnx("job", "isolation", job, as: "viewer").code == 0)
            _ = try await node.rnx("job", "stop", job)
            _ = try await log.outcome()
            let after = try await node.rnx("job", "isolation", job)
            #expect(after.code == 6)
            #expect(after.errors == "Error: job is not running: \(job) (current status: STOPPED)\n")
        }

        @Test(arguments: [
            ("exit 7", "exited with code 7", "exited"), ("kill -SEGV $$", "killed by signal 11", "signaled"),
        ])
        func `a status says why the job ended`(script: String, clause: String, kind: String) async throws {
            let node = try SharedNode.node
            let job = try await node.start("sh", "-c", script)
            _ = try await node.log(job)
            #expect(try await node.rnx("job", "status", job).text.contains("\nEnded: \(clause)\n"))
            let verdict = try #require(try await node.status(job)["verdict"] as? [String: Any])
            #expect(verdict["kind"] as? String == kind && verdict["text"] as? String == clause)
        }

        @Test func `a status says who stopped the job`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("sleep", "1000")
            _ = try await node.rnx("job", "stop", job)
            #expect(
                try await node.rnx("job", "status", job).text.contains("\nEnded: stopped by joblet-admin (admin) with ")
            )
            let verdict = try #require(try await node.status(job)["verdict"] as? [String: Any])
            let caller = try #require(verdict["stoppedBy"] as? [String: String])
            #expect(caller == ["commonName": "joblet-admin", "role": "admin"])
        }

        @Test func `a job that could not be started says at which step`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("no-such-command")
            _ = try await node.log(job)
            let verdict = try #require(try await node.status(job)["verdict"] as? [String: Any])
            #expect(verdict["kind"] as? String == "startFailed" && verdict["exitCode"] as? Int == 127)
            #expect((verdict["step"] as? String)?.isEmpty == false, "\(verdict)")
        }
    }
}
