import Foundation
import Testing

extension GuestAttacks {
    /// Attacks that reach for what lies outside.
    @Suite struct EscapeTests {
        private var node: Node { get throws { try SharedNode.node } }

        @Test(arguments: ["", "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))"])
        func `a crash starts no program of the machine`(beforehand: String) async throws {
            // Such a handler is a process of root's, outside every job, and gets the memory of the job: core(5). A limit
            // of 0 does not keep the kernel from it; 1 does.
            let handled = "/scratch/handled"
            try "#!/bin/sh\ncat >/dev/null\necho >>\(handled)\n".write(
                toFile: "/scratch/handler", atomically: false, encoding: .utf8)
            chmod("/scratch/handler", 0o755)
            let setting = "/proc/sys/kernel/core_pattern"
            let before = try String(contentsOfFile: setting, encoding: .utf8)
            try "|/scratch/handler".write(toFile: setting, atomically: false, encoding: .utf8)
            defer { try? before.write(toFile: setting, atomically: false, encoding: .utf8) }
            try? FileManager.default.removeItem(atPath: handled)

            let attempt = beforehand.isEmpty ? "" : "try:\n    \(beforehand)\nexcept (OSError, ValueError):\n    pass\n"
            let job = try await node.start("python3", "-c", "\(attempt)import os\nos.abort()")
            _ = try await node.log(job)
            #expect(try await node.status(job)["exitCode"] as? Int == 134)
            #expect(!FileManager.default.fileExists(atPath: handled))

            // The handler is one that works: the same on the machine itself has it run before the end is told.
            _ = try await Command(program: "/bin/sh", arguments: ["-c", "ulimit -c 0; kill -ABRT $$"]).run()
            for _ in 0..<100 where !FileManager.default.fileExists(atPath: handled) {
                _ = try await node.rnx("job", "list")
            }
            #expect(FileManager.default.fileExists(atPath: handled))
        }

        @Test func `what a job leaves on the disk leads nobody out of it`() async throws {
            let victim = "/scratch/victim"
            try? FileManager.default.removeItem(atPath: victim)
            try FileManager.default.createDirectory(atPath: "\(victim)/inner", withIntermediateDirectories: true)
            try "precious".write(toFile: "\(victim)/inner/file", atomically: false, encoding: .utf8)
            let attack = try await Attack(
                ["--max-iobps=50000000", "python3", "-c", try GuestAttacks.program("litter.py"), victim], until: "over")
            try await attack.end()
            #expect(try String(contentsOfFile: "\(victim)/inner/file", encoding: .utf8) == "precious")
            #expect(try FileManager.default.contentsOfDirectory(atPath: victim) == ["inner"])
        }

        @Test func `a setuid program gains nothing`() async throws {
            let script = """
                cp /usr/bin/id /work/id && chmod 6755 /work/id && /work/id -u
                for program in su mount passwd; do
                    "$program" </dev/null >/dev/null 2>&1 && echo "$program worked"
                done
                grep -h ^CapEff /proc/self/status
                """
            let job = try await node.start("sh", "-c", script)
            let said = String(decoding: try await node.log(job), as: UTF8.self)
            #expect(
                said == "65534\nCapEff:\t0000000000000000\n"
                    || said == "65534\nmount worked\nCapEff:\t0000000000000000\n")
        }

        @Test func `one job finds nothing of another`() async throws {
            let node = try node
            // The same file that the probes look for, and more, made by a job.
            let first = try await Attack([
                "python3", "-c",
                """
                import ctypes, os, socket
                listener = socket.create_server(("127.0.0.1", 50977))
                abstract = socket.socket(socket.AF_UNIX); abstract.bind(b"\\0joblet-probe-outside"); abstract.listen()
                ctypes.CDLL(None).shmget(0x6a6f6201, ctypes.c_size_t(4096), 0o1666)
                for place in ("/dev/shm", "/tmp", "/work"):
                    open(place + "/joblet-probe-outside", "w").close()
                print("up", flush=True)
                listener.accept()
                """,
            ])
            let second = try await node.start(
                "python3", "-c", try GuestAttacks.program("probes.py"), "network-hosts", "socket-hosts",
                "memory-shared",
                "process-only")
            let said = String(decoding: try await node.log(second), as: UTF8.self)
            let results = said.split(separator: "\n")
            #expect(results.count == 5 && results.allSatisfy { $0.contains(" pass") }, "\(said)")
            let third = try await node.start(
                "sh", "-c", "ls /tmp /work /dev/shm; kill -0 -1; ps -e 2>/dev/null | wc -l")
            let seen = String(decoding: try await node.log(third), as: UTF8.self)
            #expect(!seen.contains("joblet-probe"), "\(seen)")
            try await first.stop()
            try await first.end()
        }
    }
}
