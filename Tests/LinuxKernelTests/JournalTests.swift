import Glibc
import LinuxKernel
import Testing

@Suite struct JournalTests {
    /// What a child process writes to standard error.
    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    @Test func `a message is one line whatever it contains`() async throws {
        let result = try await #require(processExitsWith: .success, observing: [\.standardErrorContent]) {
            let journal = Journal(identifier: "test")
            journal.info("job started", ["job": "4711", "command": "echo \"hi\"", "empty": ""])
            journal.debug("not shown")
            journal.warning("two\nlines\u{1b}[31m", ["peer": "a\tb"])
            journal.info("odd", ["c1": "\u{9b}2J", "turned": "\u{202e}", "quote": "\\\" job=x", "plain": "a\\b"])
        }
        let lines = JournalTests.lines(result.standardErrorContent)
        try #require(lines.count == 3)
        #expect(lines[0].hasSuffix(#"] [INFO] job started | job=4711 command="echo \"hi\"" empty="""#))
        #expect(lines[1].hasSuffix(#"] [WARN] two\nlines\u{1B}[31m | peer="a\tb""#))
        #expect(lines[2].hasSuffix(#"| c1="\u{009B}2J" turned="\u{202E}" quote="\\\" job=x" plain=a\b"#))
        #expect(lines[0].wholeMatch(of: /\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\] .*/) != nil)
    }

    @Test func `as JSON a message is one object, on the stream that was asked for`() async throws {
        let result = try await #require(processExitsWith: .success, observing: [\.standardOutputContent]) {
            let journal = Journal(identifier: "test", destination: .standardOutput, format: .json)
            journal.error("two\nlines \\ \"q\"", ["job": "4711", "empty": ""])
        }
        let lines = JournalTests.lines(result.standardOutputContent)
        let expected = #","level":"ERROR","message":"two\u000alines \\ \"q\"","job":"4711","empty":""}"#
        #expect(lines.contains { $0.hasPrefix(#"{"time":"2"#) && $0.hasSuffix(expected) })
    }

    @Test func `the level may change while it runs`() async throws {
        let result = try await #require(processExitsWith: .success, observing: [\.standardErrorContent]) {
            let journal = Journal(identifier: "test", level: .error)
            journal.warning("no")
            journal.level = .debug
            journal.debug("yes")
        }
        #expect(JournalTests.lines(result.standardErrorContent).count == 1)
    }
}

@Suite struct NotifierTests {
    @Test func `the service manager hears what the daemon says`() async {
        await #expect(processExitsWith: .success) {
            // A datagram socket in the place of systemd's, in the abstract name space.
            let name = "joblet-test-\(getpid())"
            let fd = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { path in
                UnsafeMutableRawBufferPointer(rebasing: path[1...]).copyBytes(from: Array(name.utf8))
            }
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(fd, $0, socklen_t(3 + name.utf8.count)) }
            }
            guard bound == 0 else { exit(1) }
            setenv("NOTIFY_SOCKET", "@\(name)", 1)
            Notifier.ready(status: "2 jobs\nand more")
            var buffer = [UInt8](repeating: 0, count: 256)
            let count = recv(fd, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { exit(2) }
            guard String(decoding: buffer[..<count], as: UTF8.self) == "READY=1\nSTATUS=2 jobs and more" else {
                exit(3)
            }
        }
    }

    @Test func `without a service manager nothing happens`() {
        Notifier.status("nobody listens")
        #expect(Notifier.watchdogInterval == nil)
    }
}
