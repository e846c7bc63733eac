import Foundation
import Testing

extension GuestAttacks {
    /// Attacks that use up what a machine has.
    @Suite struct ExhaustionTests {
        /// Runs functions of `Tests/Attacks/hoard.py`, each of which takes as much as it gets of one thing.
        private func hoard(_ kinds: [String], _ flags: [String] = ["--max-memory=48"]) async throws -> Attack {
            try await Attack(flags + ["python3", "-c", try GuestAttacks.program("hoard.py")] + kinds)
        }

        @Test(arguments: [
            "files_in_memory", "anonymous_files", "shared_segments", "pipes", "sockets", "datagrams", "routes",
        ])
        func `memory of any kind is the job's own, and its end is the end of it`(kind: String) async throws {
            let attack = try await hoard([kind])
            let said = try await attack.end()
            let status = try await attack.node.status(attack.job)
            // Killed for it, or refused by a limit of that kind before; never more than it was given.
            let killed = status["exitCode"] as? Int == 137
            #expect(killed || said.contains("refused"), "\(status["exitCode"] ?? ""): \(said)")
        }

        @Test func `what the kernel keeps for a job is counted`() async throws {
            let attack = try await hoard(
                ["timers", "queues", "signals", "locks", "watches", "names_that_are_not_there"], ["--max-memory=256"])
            try await GuestAttacks.expectOthersUnharmed()
            let said = try await attack.end()
            for kind in ["timers", "queues", "signals"] { #expect(said.contains("\(kind) refused"), "\(said)") }
            #expect(said.hasSuffix("over\n"), "\(said)")
        }

        @Test func `pages of files that a job reads and writes are within its memory`() async throws {
            let attack = try await hoard(["pages_of_files"], ["--max-memory=48", "--max-iobps=200000000"])
            let groups = try FileManager.default.contentsOfDirectory(atPath: attack.node.cgroup)
            let group = try #require(groups.first { $0.contains(attack.job) })
            var most = 0
            while try await attack.node.status(attack.job)["status"] as? String == "RUNNING" {
                let text = try? String(contentsOfFile: "\(attack.node.cgroup)/\(group)/memory.current", encoding: .utf8)
                most = max(most, text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0)
            }
            // It was full, and never more than that; a page that is needed at once may go over it for a moment.
            #expect(most > 40 << 20 && most < 49 << 20, "\(most)")
            try await GuestAttacks.expectOthersUnharmed()
            let said = try await attack.end(within: .seconds(120))
            let code = try await attack.node.status(attack.job)["exitCode"] as? Int
            #expect(said == "up\nover\n" || code == 137, "\(code ?? -1): \(said)")
        }

        @Test func `descriptors are refused to the job before the machine has none`() async throws {
            let attack = try await hoard(["descriptors"], ["--max-memory=256"])
            let before = try await attack.follower.output { $0.contains(Data("held ".utf8)) }
            let text = try String(contentsOfFile: "/proc/sys/fs/file-nr", encoding: .utf8)
            let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
            try #require(numbers.count == 3)
            #expect(numbers[0] < numbers[2] / 2, "\(text); \(String(decoding: before, as: UTF8.self))")
            try await GuestAttacks.expectOthersUnharmed()
            try await attack.stop()
            try await attack.end()
        }

        @Test func `files in memory are refused before the kernel has no room for their names`() async throws {
            let attack = try await hoard(["names"], ["--max-memory=512"])
            let said = try await attack.end(within: .seconds(120))
            #expect(said.contains("refused"), "\(said)")
        }

        @Test func `processes that ignore, hide, stop themselves and are never waited for all go with their job`()
            async throws
        {
            // Each child is of a session of its own and stopped or ended; its parent waits for none of them.
            let script = """
                trap '' TERM HUP INT
                mkfifo /tmp/never
                echo up
                (
                    while :; do
                        ( read x </tmp/never ) &
                        setsid sh -c 'kill -STOP $$' &
                        ( : ) &
                    done
                ) 2>/dev/null
                echo refused
                read x </tmp/never
                """
            let attack = try await Attack(["sh", "-c", script], until: "refused", within: .seconds(120))
            try await GuestAttacks.expectOthersUnharmed()
            try await attack.stop()
            try await attack.end()
            #expect(try await attack.node.status(attack.job)["status"] as? String == "STOPPED")
        }

        @Test func `what a job takes of the limits of a user, another job still has`() async throws {
            let first = try await hoard(["of_the_user"], ["--max-memory=64"])
            _ = try await first.follower.output { $0.contains(Data("held ".utf8)) }
            // Nor is anything taken from the machine's root, whose limits they would be without a user of the job's own.
            let watcher = inotify_init1(0)
            #expect(watcher >= 0)
            close(watcher)
            let second = try await first.node.start(
                "--max-memory=64", "python3", "-c", try GuestAttacks.program("hoard.py"), "a_little_of_the_user")
            let said = String(decoding: try await first.node.log(second), as: UTF8.self)
            #expect(said == "up\nenough\nover\n")
            try await first.stop()
            try await first.end()
        }

        @Test func `busy jobs leave the daemon its processor`() async throws {
            let spin = "echo up; while :; do :; done"
            let attacks = [
                try await Attack(["--max-cpu=100", "sh", "-c", spin]),
                try await Attack(["--max-cpu=100", "sh", "-c", spin]),
            ]
            try await GuestAttacks.expectOthersUnharmed()
            for attack in attacks { try await attack.stop() }
            for attack in attacks.reversed() { _ = try await attack.follower.outcome() }
        }
    }
}
