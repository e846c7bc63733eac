import Foundation
import Testing

/// The real binary over mutual TLS against a node that pretends.
@Suite(.timeLimit(.minutes(2))) struct CallTests {
    @Test func `each command asks and answers, in the older spelling too`() async throws {
        try await FakeNode.with { node in
            let run = try await RnxProcess.run([
                "--config", node.config, "job", "run", "--max-cpu=50", "sleep", "--json",
            ])
            #expect(
                run.text == """
                    Job started:
                    ID: \(PretendedJobs.id)
                    Command: sleep --json
                    Status: INITIALIZING
                    MaxCPU: 50
                    Network: none (loopback only)

                    """)
            #expect(run.errors == "")
            #expect(run.code == 0)
            let list = try await RnxProcess.run(["list"], environment: ["RNX_CONFIG": node.config])
            #expect(list.text == "\(PretendedJobs.id) RUNNING StartTime:  Command: sleep\n")
            let status = try await RnxProcess.run(["status", "f47a", "--config=\(node.config)"])
            #expect(status.text.hasPrefix("Id: \(PretendedJobs.id)\nCommand: sleep\nStatus: RUNNING\n"))
            let json = try await RnxProcess.run(["--json", "job", "list", "--config=\(node.config)"])
            let objects = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
            #expect(objects?.first?["id"] as? String == PretendedJobs.id)
        }
    }

    @Test(
        arguments: [
            (["status", "nope"], 3, "Error: job not found: nope\n"),
            (["stop", "f47a"], 6, "Error: job is not running: \(PretendedJobs.id) (current status: COMPLETED)\n"),
            (["log", "nope"], 3, "Error: job not found: nope\n"),
            (["run", "forbidden"], 4, "Error: role viewer is not allowed to perform operation run_job\n"),
            (["run", "silent"], 1, "Error: the server answered INTERNAL\n"),
        ] as [([String], Int32, String)])
    func `a refusal is the server's sentence and a code that a script can use`(
        arguments: [String], code: Int32, sentence: String
    ) async throws {
        try await FakeNode.with { node in
            let result = try await RnxProcess.run(["--config", node.config] + arguments)
            #expect(result.code == code)
            #expect(result.errors == sentence)
            #expect(result.text == "")
        }
    }

    @Test func `a server that is not there is code 5`() async throws {
        try await FakeNode.with { node in
            let result = try await RnxProcess.run(["--config", node.config, "--server=127.0.0.1:1", "list"])
            #expect(result.code == 5)
            #expect(result.errors.hasPrefix("Error: cannot connect to 127.0.0.1:1: "))
        }
    }

    @Test func `a log's bytes arrive as they are, through a pipe and into a file`() async throws {
        try await FakeNode.with { node in
            let piped = try await RnxProcess.run(["--config", node.config, "job", "log", "bytes"])
            #expect(piped.output == Data(PretendedJobs.bytes))
            #expect(piped.errors == "Logs for job bytes (Press Ctrl+C to exit if streaming):\n")
            #expect(piped.code == 0)
            let file = node.config + ".out"
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = [
                "-c", "exec \"$0\" --config \"$1\" log bytes > \"$2\" 2>&-", RnxProcess.path, node.config, file,
            ]
            try shell.run()
            shell.waitUntilExit()
            #expect(shell.terminationStatus == 0)
            #expect(FileManager.default.contents(atPath: file) == Data(PretendedJobs.bytes))
        }
    }

    @Test func `with --json a log is an object a line, characters whole`() async throws {
        try await FakeNode.with { node in
            let result = try await RnxProcess.run(["--json", "--config", node.config, "job", "log", "text"])
            var joined = ""
            for line in result.text.split(separator: "\n") {
                let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
                #expect(Set(object.keys) == ["timestamp", "data"])
                joined += object["data"] ?? ""
            }
            #expect(joined == "one\ntwo \u{fffd}x")
            #expect(result.errors == "")
        }
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func `a signal ends a log cleanly and the server hears of it`(signal: Int32, code: Int32) async throws {
        try await FakeNode.with { node in
            let rnx = try RnxProcess(["--config", node.config, "job", "log", "endless"])
            let first = rnx.output.fileHandleForReading.readData(ofLength: 6)
            #expect(String(decoding: first, as: UTF8.self) == "first\n")
            // It has filled the pipe by now or is about to; either way it must hear the signal.
            kill(rnx.process.processIdentifier, signal)
            let result = await rnx.finish()
            #expect(result.code == code)
            await node.cancelled.wait()
        }
    }

    @Test func `a reader that has had enough ends a log quietly`() async throws {
        try await FakeNode.with { node in
            let rnx = try RnxProcess(["--config", node.config, "job", "log", "endless"])
            _ = rnx.output.fileHandleForReading.readData(ofLength: 6)
            try rnx.output.fileHandleForReading.close()
            rnx.process.waitUntilExit()
            #expect(rnx.process.terminationReason == .exit)
            #expect(rnx.process.terminationStatus == 0)
            let errors = rnx.errors.fileHandleForReading.readDataToEndOfFile()
            #expect(String(decoding: errors, as: UTF8.self).hasPrefix("Logs for job endless"))
            await node.cancelled.wait()
        }
    }
}
