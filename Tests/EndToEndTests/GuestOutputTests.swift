import Foundation
import Testing

extension GuestAttacks {
    /// What jobs write, and what they are called, as an attack on whoever reads it.
    @Suite struct OutputTests {
        private var node: Node { get throws { try SharedNode.node } }

        /// Memory of the daemon that is its own and no file's.
        private func daemonBytes() throws -> Int {
            let text = try String(contentsOfFile: "/proc/\(node.daemon)/status", encoding: .utf8)
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("RssAnon:") })
            return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
                * 1_024
        }

        @Test func `a line without end at full speed costs the daemon no memory while its reader sleeps`() async throws
        {
            let node = try node
            let size = 32_000_000
            let attack = try await Attack(["sh", "-c", "echo up; head -c \(size) /dev/zero | tr '\\0' x"])
            attack.follower.send(SIGSTOP)
            let before = try daemonBytes()
            try await GuestAttacks.expectOthersUnharmed()
            while try await node.status(attack.job)["status"] as? String == "RUNNING" {
                #expect(try daemonBytes() < before + 24 << 20)
            }
            attack.follower.send(SIGCONT)
            #expect(try await attack.end().utf8.count == 3 + size)
        }

        @Test func `bytes of any value arrive as they were written`() async throws {
            let job = try await node.start(
                "python3", "-c", "import sys; sys.stdout.buffer.write(bytes(range(256)) * 4096)")
            let bytes = Data((0..<256).map { UInt8($0) })
            let wanted = (0..<4_096).reduce(into: Data()) { data, _ in data.append(bytes) }
            #expect(try await node.log(job) == wanted)
        }

        @Test func `words that would command a terminal or forge a line of the log are only words`() async throws {
            let node = try node
            let forged = "[2026-01-01T00:00:00.000000000Z] [ERROR] forged | job=x"
            let job = try await node.start("sh", "-c", "exit 0", "\u{1b}]0;owned\u{7}\r\n\(forged)\n\u{9b}2J")
            _ = try await node.log(job)
            let refused = try await node.rnx("job", "run", "\u{1b}[2J\n\(forged)")
            let shown = [
                try await node.rnx("job", "list").text, try await node.rnx("job", "status", job).text, refused.text,
                refused.errors, node.script.errorsSoFar,
            ]
            for text in shown {
                #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 7 || $0.value == 0x9b })
                #expect(!text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix(forged) }, "\(text)")
            }
        }

        @Test func `more arguments than a program can have are refused, and as many as it can have are passed on`()
            async throws
        {
            let word = String(repeating: "x", count: 127_000)
            let refused = try await node.client(["job", "run", "true"] + [String](repeating: word, count: 16)).run()
            #expect(refused.code != 0)
            #expect(
                refused.errors.contains("args") && refused.errors.contains("at most"), "\(refused.errors.prefix(500))")
            let job = try await node.start(["sh", "-c", "echo $#"] + [String](repeating: word, count: 15))
            #expect(try await node.log(job) == Data("14\n".utf8))
        }
    }
}
