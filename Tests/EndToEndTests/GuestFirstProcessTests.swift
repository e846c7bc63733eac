import Foundation
import Testing

extension GuestAttacks {
    /// Attacks on what ends a job: its first process, which is joblet-init, and its command, which may refuse to run.
    @Suite struct FirstProcessTests {
        /// Commands that stop themselves, or are stopped or would be traced by what they started.
        private static let stopped = [
            "echo up; kill -STOP $$",
            "(trap '' TERM HUP; kill -STOP $$; echo up; kill -STOP 0; exec sleep 1000) & wait; exec sleep 1000",
            "trap '' TERM; echo up; setsid sh -c 'kill -STOP -1' & while :; do sleep 1000; done",
            """
            exec python3 -c '
            import ctypes, os, signal
            libc = ctypes.CDLL(None, use_errno=True)
            parent = os.getpid()
            if os.fork() == 0:
                attached = libc.ptrace(16, parent, None, None)
                seized = libc.ptrace(0x4206, parent, None, None)
                print("up" if (attached, seized) == (-1, -1) else "traced", flush=True)
                os.kill(parent, signal.SIGSTOP)
                signal.pause()
            if libc.ptrace(0, 0, None, None) != -1:
                print("traced", flush=True)
            signal.pause()
            '
            """,
        ]

        @Test(arguments: stopped)
        func `a job that stops itself, or is traced, is ended by a stop`(script: String) async throws {
            let attack = try await Attack(["sh", "-c", script])
            try await attack.stop()
            #expect(try await attack.end() == "up\n")
            #expect(try await attack.node.status(attack.job)["status"] as? String == "STOPPED")
        }

        @Test(arguments: stopped)
        func `a job that stops itself, or is traced, is ended by its timeout`(script: String) async throws {
            let attack = try await Attack(["--timeout=3s", "sh", "-c", script])
            #expect(try await attack.end() == "up\n")
            let outcome = try await attack.node.rnx("job", "status", attack.job)
            #expect(outcome.text.contains("Ended: ended by us: its time was over"), "\(outcome.text)")
        }

        @Test func `the first process is nobody's to signal, limit, slow down or look into`() async throws {
            let attack = try await Attack(
                ["sh", "-c", "echo up; exec python3 -c \"$0\"", try GuestAttacks.program("first.py")])
            let said = try await attack.end()
            #expect(said.hasPrefix("up\ntried ") && said.split(separator: "\n").count == 2, "\(said)")
            #expect(try await attack.node.status(attack.job)["status"] as? String == "COMPLETED")
        }
    }
}
