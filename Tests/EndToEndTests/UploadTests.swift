import Foundation
import Testing

extension EndToEnd {
    /// Files of this machine that go with a job, by `rnx` as people have it.
    @Suite(.timeLimit(.minutes(2))) struct UploadTests {
        @Test func `an uploaded program keeps its mode, runs from the work directory and is named by the status`()
            async throws
        {
            try await withFiles { files in
                let node = try SharedNode.node
                let script = "#!/bin/sh\necho \"I am $0 in $(pwd)\"\nstat -c %a:%u:%g $0 notes\n"
                try files.write(script, to: "greet.sh", 0o750)
                try files.write("private", to: "notes", 0o600)
                let arguments = ["--upload=\(files.path("greet.sh"))", "--upload", files.path("notes"), "./greet.sh"]
                let job = try await node.start(arguments)
                let said = String(decoding: try await node.log(job), as: UTF8.self)
                #expect(said == "I am ./greet.sh in /work\n750:65534:65534\n600:65534:65534\n")
                #expect(try await node.status(job)["uploads"] as? [String] == ["greet.sh", "notes"])
                let status = try await node.rnx("job", "status", job, as: "viewer")
                #expect(status.text.contains("\nUploads: greet.sh, notes\n"), "\(status.text)")
                let run = try await node.client(["job", "run"] + arguments).run()
                #expect(run.text.contains("\nFiles: 2 uploaded successfully\n"), "\(run.text)")
            }
        }

        @Test func `a directory arrives whole, with what is nested and what is empty, and not with its own name`()
            async throws
        {
            try await withFiles { files in
                let node = try SharedNode.node
                try files.write("top", to: "tree/top", 0o644)
                try files.write("deep", to: "tree/a/b/c/deep file", 0o640)
                try files.write("", to: "tree/a/nothing", 0o444)
                try files.directory("tree/empty", 0o700)
                try files.directory("tree/a/b", 0o555)
                let job = try await node.start([
                    "--upload-dir=\(files.path("tree"))", "sh", "-c",
                    "find . -mindepth 1 -printf '%P %y %m %s\\n' | sed '/ d /s/ [0-9]*$//' | LC_ALL=C sort; cat top a/b/c/*",
                ])
                #expect(
                    String(decoding: try await node.log(job), as: UTF8.self) == """
                        a d 755
                        a/b d 555
                        a/b/c d 755
                        a/b/c/deep file f 640 4
                        a/nothing f 444 0
                        empty d 700
                        top f 644 3
                        topdeep
                        """)
            }
        }

        @Test func `megabytes of binary data arrive byte for byte`() async throws {
            try await withFiles { files in
                let node = try SharedNode.node
                var state: UInt64 = 0x9e37_79b9_7f4a_7c15
                var bytes = Data(capacity: 8 << 20)
                while bytes.count < 8 << 20 {
                    state ^= state << 13
                    state ^= state >> 7
                    state ^= state << 17
                    withUnsafeBytes(of: state) { bytes.append(contentsOf: $0) }
                }
                bytes.append(contentsOf: [0, 10, 13, 0xff, 0])
                try bytes.write(to: URL(filePath: files.path("blob")))
                let here = try await Command(program: "/usr/bin/sha256sum", arguments: [files.path("blob")]).run()
                let job = try await node.start("--upload=\(files.path("blob"))", "sha256sum", "blob")
                let there = String(decoding: try await node.log(job), as: UTF8.self)
                #expect(here.text.prefix(64) == there.prefix(64))
                let back = try await node.start("--upload=\(files.path("blob"))", "cat", "blob")
                #expect(try await node.log(back) == bytes)
            }
        }

        @Test func `a link in an uploaded directory is refused by its path with exit code 2, and no job begins`()
            async throws
        {
            try await withFiles { files in
                let node = try SharedNode.node
                let marker = "marker-\(UUID().uuidString)"
                try files.write("x", to: "tree/sub/file", 0o644)
                try FileManager.default.createSymbolicLink(
                    atPath: files.path("tree/sub/link"), withDestinationPath: "../../../etc/passwd")
                let refused = try await node.rnx("job", "run", "--upload-dir=\(files.path("tree"))", "echo", marker)
                #expect(refused.code == 2)
                #expect(refused.errors.hasPrefix("Error: \(files.path("tree/sub/link")) is a symbolic link"))
                // Two that would land in one place: the node's refusal, and it says which.
                let twice = try await node.rnx(
                    "job", "run", "--upload=\(files.path("tree/sub/file"))", "--upload=\(files.path("tree/sub/file"))",
                    "echo", marker)
                #expect(twice.code != 0 && twice.errors.contains("\"file\""), "\(twice.code) \(twice.errors)")
                #expect(try await node.rnx("job", "list").text.contains(marker) == false)
            }
        }

        @Test func `uploads that are more than a request may hold are refused with the setting that says so`()
            async throws
        {
            try await withFiles { files in
                try files.write("", to: "huge", 0o600)
                try #require(truncate(files.path("huge"), 129 << 20) == 0)
                let refused = try await SharedNode.node.rnx("job", "run", "--upload=\(files.path("huge"))", "true")
                #expect(refused.code == 1)
                #expect(refused.errors.hasPrefix("Error: the uploads are too large for this node: "))
                #expect(refused.errors.contains("grpc.maxRecvMsgSize"))
            }
        }

        @Test func `jobs with uploads leave nothing behind`() async throws {
            try await withFiles { files in
                let node = try await Node()
                try files.write(String(repeating: "0123456789abcdef", count: 1 << 17), to: "tree/a/b/data", 0o600)
                try files.directory("tree/locked", 0o000)
                func run(_ script: String) async throws -> String {
                    let job = try await node.start(["--upload-dir=\(files.path("tree"))", "sh", "-c", script])
                    return String(decoding: try await node.log(job), as: UTF8.self)
                }
                for _ in 0..<3 { _ = try await run("true") }
                let before = try Holdings(of: node)
                for _ in 0..<5 { #expect(try await run("wc -c < a/b/data; mkdir -p x/y; chmod 0 x/y") == "2097152\n") }
                // More than the job's own memory holds: refused or failed, and as little is left.
                _ = try await node.rnx(
                    "job", "run", "--max-memory=1", "--upload-dir=\(files.path("tree"))", "true")
                var now = try Holdings(of: node)
                for _ in 0..<200 where now != before {
                    _ = try await node.rnx("job", "list")
                    now = try Holdings(of: node)
                }
                #expect(now == before, "before: \(before); now: \(now)")
                try await node.stop()
            }
        }

        /// Runs `body` with a fresh directory that is gone afterwards.
        private func withFiles(_ body: (Files) async throws -> Void) async throws {
            let files = Files(directory: "\(NSTemporaryDirectory())/joblet-uploads-\(UUID().uuidString)")
            try FileManager.default.createDirectory(atPath: files.directory, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: files.directory) }
            try await body(files)
        }
    }

    /// What a user has on the own machine.
    struct Files {
        let directory: String

        func path(_ name: String) -> String { "\(directory)/\(name)" }

        func write(_ text: String, to name: String, _ mode: Int) throws {
            let parent = URL(filePath: path(name)).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path(name)))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
        }

        func directory(_ name: String, _ mode: Int) throws {
            try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
        }
    }
}
