import Foundation
import Testing

extension EndToEnd {
    /// `rnx`, as people and scripts use it.
    @Suite(.timeLimit(.minutes(2))) struct JobCommandTests {
        @Test func `a job's output arrives, and its status tells how it ended`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("sh", "-c", "echo hello; echo again >&2")
            #expect(try await node.log(job) == Data("hello\nagain\n".utf8))
            let status = try await node.status(job)
            #expect(status["status"] as? String == "COMPLETED")
            #expect(status["uuid"] as? String == job)
            #expect(status["exitCode"] as? Int == 0)
            #expect(status["command"] as? String == "sh")
            #expect(status["args"] as? [String] == ["-c", "echo hello; echo again >&2"])
            #expect(status["maxCPU"] as? Int == 100)
            #expect(status["maxMemory"] as? Int == 512)
            #expect((status["endTime"] as? String)?.hasSuffix("Z") == true)
        }

        @Test func `run says what was started, in the words of the contract`() async throws {
            let outcome = try await SharedNode.node.rnx("job", "run", "--max-cpu=50", "--max-memory=64", "echo", "hi")
            #expect(outcome.code == 0, "\(outcome.errors)")
            for line in ["Job started:", "ID: ", "Command: echo hi", "Status: INITIALIZING"] {
                #expect(outcome.text.contains(line), "\(outcome.text)")
            }
        }

        @Test(arguments: [("exit 3", 3), ("kill -9 $$", 137), ("exit 255", 255)])
        func `an exit code is the job's own, and 128 + signal for one that was killed`(script: String, code: Int)
            async throws
        {
            let node = try SharedNode.node
            let job = try await node.start("sh", "-c", script)
            _ = try await node.log(job)
            let status = try await node.status(job)
            #expect(status["status"] as? String == "FAILED")
            #expect(status["exitCode"] as? Int == code)
        }

        @Test func `a list has every job, the viewer's too`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("true")
            _ = try await node.log(job)
            for role in ["admin", "viewer"] {
                let outcome = try await node.rnx("--json", "job", "list", as: role)
                #expect(outcome.code == 0, "\(outcome.errors)")
                let list = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
                let entry = try #require(list.first { $0["id"] as? String == job })
                #expect(entry["status"] as? String == "COMPLETED")
                #expect(entry["command"] as? String == "true")
            }
            let table = try await node.rnx("list")
            #expect(table.text.contains(job))
        }

        @Test func `a stop ends the job at once and says how`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("sleep", "3600")
            let outcome = try await node.rnx("--json", "job", "stop", job)
            #expect(outcome.code == 0, "\(outcome.errors)")
            let status = try await node.status(job)
            #expect(status["status"] as? String == "STOPPED")
            #expect(status["exitCode"] as? Int == -1)
            let again = try await node.rnx("job", "stop", job)
            #expect(again.code != 0)
            #expect(again.errors.contains("job is not running: \(job) (current status: STOPPED)"))
        }

        @Test func `a job that ignores SIGTERM, and its children, are ended all the same`() async throws {
            let node = try SharedNode.node
            let job = try await node.start(
                "sh", "-c", "trap '' TERM; sh -c \"trap '' TERM; sleep 3600\" & echo up; sleep 3600")
            let running = try node.client(["job", "log", job]).start()
            _ = try await running.output { $0.contains(UInt8(ascii: "\n")) }
            #expect(try await node.rnx("job", "stop", job).code == 0)
            #expect(try await running.outcome().text == "up\n")
        }

        @Test func `a viewer is refused with the words of the contract`() async throws {
            let outcome = try await SharedNode.node.rnx("job", "run", "true", as: "viewer")
            #expect(outcome.code != 0)
            #expect(outcome.errors.contains("role viewer is not allowed to perform operation run_job"))
        }

        @Test(arguments: [
            (["job", "status", "00000000-0000-4000-8000-000000000000"], "job not found"),
            (["job", "stop", "00000000-0000-4000-8000-000000000000"], "job not found"),
            (["job", "log", "00000000-0000-4000-8000-000000000000"], "job not found"),
            (["job", "run", "--max-memory=1999999999", "true"], "maxMemory exceeds system limits"),
            (["job", "run", "--max-cpu=-5", "true"], "max-cpu"),
            (["job", "run", "--runtime=python-3.11", "true"], "runtime"),
            (["job", "run"], "command"),
        ])
        func `what cannot be done is one sentence and a failing exit code`(arguments: [String], says: String)
            async throws
        {
            let outcome = try await SharedNode.node.client(arguments).run()
            #expect(outcome.code != 0)
            #expect(outcome.errors.lowercased().contains(says.lowercased()), "\(outcome.errors)")
            #expect(outcome.errors.split(separator: "\n").count <= 3, "\(outcome.errors)")
        }

        @Test func `a command that does not exist fails the job and names it`() async throws {
            let node = try SharedNode.node
            let outcome = try await node.rnx("job", "run", "no-such-command")
            let list = try await node.rnx("--json", "job", "list")
            let jobs = try #require(try JSONSerialization.jsonObject(with: list.output) as? [[String: Any]])
            let job = try #require(jobs.last { $0["command"] as? String == "no-such-command" })
            let id = try #require(job["id"] as? String)
            // The refusal may reach the caller, or only the job's record, depending on how far the start had got.
            if outcome.code == 0 { _ = try await node.log(id) }
            let status = try await node.status(id)
            #expect(status["status"] as? String == "FAILED")
            #expect(status["exitCode"] as? Int == 127)
        }

        @Test func `Ctrl-C leaves a log and lets the job run on`() async throws {
            let node = try SharedNode.node
            let job = try await node.start("sh", "-c", "echo first; sleep 3600")
            let following = try node.client(["job", "log", job]).start()
            _ = try await following.output { $0.contains(UInt8(ascii: "\n")) }
            following.send(SIGINT)
            _ = try await following.outcome(within: .seconds(10))
            #expect(try await node.status(job)["status"] as? String == "RUNNING")
            #expect(try await node.rnx("job", "stop", job).code == 0)
        }
    }
}
