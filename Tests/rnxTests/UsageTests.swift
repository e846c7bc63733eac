import Foundation
import Testing

/// What the real binary says before it connects anywhere.
@Suite struct UsageTests {
    @Test(arguments: [
        (
            ["job", "run", "--max-cup=5", "x"],
            "Error: unknown flag --max-cup; did you mean --max-cpu? (see rnx job run --help)\n"
        ),
        (
            ["job", "run", "--max-cpu=much", "x"],
            "Error: --max-cpu: \"much\" is no whole number from 0 to 2147483647 (see rnx job run --help)\n"
        ),
        (["job", "run"], "Error: job run needs a command to run (see rnx job run --help)\n"),
        (["job", "delete", "x"], "Error: unknown command \"job delete\" (see rnx --help)\n"),
        (["job", "run", "-e", "NOVALUE", "x"], "Error: --env needs NAME=VALUE: \"NOVALUE\"\n"),
        (["job", "run", "-s", "s3cret", "x"], "Error: --secret-env needs NAME=VALUE\n"),
        (
            ["--config=/nonexistent.yml", "list"],
            "Error: cannot read /nonexistent.yml: No such file or directory (ENOENT)\n"
        ),
        (
            ["--server=a:b:c/d", "--cert=/dev/null", "--key=/dev/null", "--ca=/dev/null", "list"],
            "Error: \"a:b:c/d\" is no server address; use host:port, such as localhost:50051\n"
        ),
        (["--server=a", "--cert=/dev/null", "--key=/dev/null", "--ca=/dev/null", "list"], nil),
    ])
    func `what cannot be used is one plain sentence on stderr and code 2`(
        arguments: [String], sentence: String?
    ) async throws {
        let result = try await RnxProcess.run(arguments)
        #expect(result.code == 2)
        #expect(result.text == "")
        if let sentence { #expect(result.errors == sentence) }
        #expect(result.errors.hasPrefix("Error: "))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test func `with --json an error is the contract's object`() async throws {
        let result = try await RnxProcess.run(["--json", "job", "run"])
        #expect(result.code == 2)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(result.errors.utf8)) as? [String: Any])
        #expect(object["code"] as? String == "INVALID_ARGUMENT")
        #expect(object["message"] as? String == "job run needs a command to run (see rnx job run --help)")
        #expect((object["details"] as? [Any])?.isEmpty == true)
    }

    @Test func `help and version go to stdout, and a bare rnx is a mistake that shows the help`() async throws {
        let help = try await RnxProcess.run(["--help"])
        #expect(help.code == 0)
        #expect(help.errors == "")
        for word in ["job run", "job list", "job status", "job log", "job stop", "JOBLET_SERVER", "Exit codes"] {
            #expect(help.text.contains(word))
        }
        let bare = try await RnxProcess.run([])
        #expect(bare.code == 2)
        #expect(bare.text == help.text)
        let version = try await RnxProcess.run(["--version"])
        #expect(version.code == 0)
        #expect(version.text.hasPrefix("rnx version "))
    }

    @Test func `nothing of Foundation is linked into rnx`() async throws {
        let maps = try Process.output("/usr/bin/ldd", [RnxProcess.path])
        #expect(!maps.contains("Foundation"))
    }
}

extension Process {
    static func output(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
