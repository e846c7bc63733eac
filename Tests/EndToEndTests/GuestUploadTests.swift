import Foundation
import Testing

extension GuestAttacks {
    /// Uploads as an attack, and attacks on uploads. Paths that no client of ours sends are tried by a client that is not
    /// ours (PythonClientTests) and on joblet-init itself (LinuxKernelTests).
    @Suite struct UploadTests {
        private static let onDisk = "--max-iobps=100000000"

        /// A fresh directory of the machine, made by a script that runs in it.
        private func directory(_ path: String, script: String) async throws -> String {
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let made = try await Command(program: "/bin/sh", arguments: ["-ec", "cd \(path); \(script)"]).run()
            try #require(made.code == 0, "\(made.errors)")
            return path
        }

        @Test func `what arrives for one job is out of another's reach, and nothing is in its way`() async throws {
            let victim = try await directory("/scratch/upload.victim", script: "echo precious >precious")
            // Names that a careless program would take for something else, and a depth of 90.
            let source = try await directory(
                "/scratch/upload.source",
                script: """
                    echo fine >arrived; mkdir name other held; echo fine >name/file; echo fine >other/precious
                    echo x >-rf; echo x >'*'; echo x >...; echo x >'a
                    b'; mkdir 'proc' 'self'; echo x >proc/1; mkdir closed; echo x >closed/file; chmod 500 closed
                    deep=$(printf 'd/%.0s' $(seq 90)); mkdir -p $deep; echo deep >$deep/end
                    """)
            let racer = try await Attack(
                [Self.onDisk, "python3", "-c", try GuestAttacks.program("race.py"), victim, "name"])
            let check = """
                cat arrived name/file other/precious $(printf 'd/%.0s' $(seq 90))end
                find . | wc -l; find . ! -type f ! -type d; find . ! -user nobody; find /tmp /dev/shm -mindepth 1
                stat -c %a closed
                """
            let wanted = try await Command(program: "/bin/sh", arguments: ["-c", "cd \(source); find . | wc -l"]).run()
            for place in [[], [Self.onDisk], [], [Self.onDisk], [], [Self.onDisk]] {
                let job = try await racer.node.start(place + ["--upload-dir=\(source)", "sh", "-c", check])
                let said = String(decoding: try await racer.node.log(job), as: UTF8.self)
                #expect(said == "fine\nfine\nfine\ndeep\n\(wanted.text)500\n", "\(said)")
            }
            try await racer.stop()
            #expect(try await racer.end() == "up\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: victim) == ["precious"])
            #expect(try String(contentsOfFile: "\(victim)/precious", encoding: .utf8) == "precious\n")
        }

        @Test
        func `more files than the work directory may hold fail the job by name, and nothing is left of them`()
            async throws
        {
            // joblet.scratchFiles is 65536.
            let source = try await directory(
                "/tmp/upload.many",
                script: "python3 -c 'import os; [os.mknod(\"many-%05d\" % number) for number in range(66000)]'")
            let node = try SharedNode.node
            let attack = try await Attack(["sh", "-c", "echo up; sleep 600"])
            let before = try Holdings(of: node)
            let job = try await node.start("--max-memory=256", "--upload-dir=\(source)", "sh", "-c", "echo ran")
            let said = String(decoding: try await node.log(job), as: UTF8.self)
            #expect(!said.contains("ran\n"), "\(said)")
            let told = try await node.rnx("job", "status", job).text
            #expect(try await node.status(job)["status"] as? String == "FAILED")
            let end = told.split(separator: "\n").first { $0.hasPrefix("Ended: ") } ?? "nothing"
            #expect(end.contains("many-65") && end.contains("no room for all that was uploaded"), "\(end)")
            try await GuestAttacks.expectOthersUnharmed()
            #expect(try Holdings(of: node).jobDirectories == before.jobDirectories)
            try FileManager.default.removeItem(atPath: source)
            try await attack.stop()
            try await attack.end()
        }
    }
}
