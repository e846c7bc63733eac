import JobModel
import Testing

@Suite struct JobSpecTests {
    @Test func `an empty command is refused`() {
        let error = #expect(throws: InvalidValue.self) { try JobSpec(command: "") }
        #expect(error?.field == "command")
    }

    @Test func `NUL bytes are refused wherever they are`() {
        #expect(throws: InvalidValue.self) { try JobSpec(command: "a\u{0}b") }
        #expect(throws: InvalidValue.self) { try JobSpec(command: "a", arguments: ["x", "\u{0}"]) }
        #expect(throws: InvalidValue.self) { try EnvironmentVariables(["A": "x\u{0}"]) }
    }

    @Test func `shell characters are nothing special`() throws {
        let spec = try JobSpec(command: "/bin/echo", arguments: ["$(rm -rf /)", "; |&<>`", ""])
        #expect(spec.arguments.count == 3)
    }

    @Test func `a megabyte of arguments in pieces is taken, in one piece it is refused with the bound`() throws {
        let pieces = [String](repeating: String(repeating: "x", count: 65_536), count: 16)
        #expect(try JobSpec(command: "a", arguments: pieces).arguments.count == 16)
        let error = #expect(throws: InvalidValue.self) {
            try JobSpec(command: "a", arguments: [String(repeating: "x", count: 1_048_576)])
        }
        #expect(error?.field == "args")
        #expect(error?.remedy.contains("131071") == true)
        #expect((error?.description.utf8.count ?? 0) < 300)
    }

    @Test func `more arguments than execve takes are refused, pointers counted`() {
        #expect(throws: InvalidValue.self) {
            try JobSpec(command: "a", arguments: [String](repeating: "", count: 300_000))
        }
        #expect(throws: InvalidValue.self) {
            try JobSpec(command: "a", arguments: [String](repeating: String(repeating: "x", count: 100_000), count: 21))
        }
    }

    @Test(arguments: ["", "1A", "A-B", "A B", "Ä", "A="])
    func `a variable's name is letters, digits and underscores`(name: String) {
        #expect(throws: InvalidValue.self) { try EnvironmentVariables([name: "x"]) }
    }

    @Test func `a refused variable does not repeat its value`() {
        let error = #expect(throws: InvalidValue.self) {
            try EnvironmentVariables(["PASSWORD": String(repeating: "hunter2", count: 10_000)])
        }
        #expect(error?.description.contains("hunter2") == false)
        #expect(error?.description.contains("PASSWORD") == true)
    }

    @Test func `a variable cannot be both secret and plain`() throws {
        let plain = try EnvironmentVariables(["A": "1"])
        let secret = try EnvironmentVariables(["A": "2"])
        #expect(throws: InvalidValue.self) {
            try JobSpec(command: "a", environment: plain, secretEnvironment: secret)
        }
    }

    @Test(arguments: [
        ("90s", Duration.seconds(90)), ("30m", .seconds(1_800)), ("2h30m", .seconds(9_000)), ("1.5h", .seconds(5_400)),
        ("250ms", .milliseconds(250)), ("1d", .seconds(86_400)),
    ])
    func `a timeout is the sum of its parts and keeps its words`(text: String, duration: Duration) throws {
        let timeout = try JobTimeout(text)
        #expect(timeout.duration == duration)
        #expect(timeout.text == text)
    }

    @Test(arguments: ["", "0s", "10", "h", "-1s", "1x", "1 h", "1e3s", "1.2.3s", "99999999999h"])
    func `a timeout that is none is refused`(text: String) {
        #expect(throws: InvalidValue.self) { try JobTimeout(text) }
    }
}
