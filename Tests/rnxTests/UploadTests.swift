import Foundation
import Testing

/// The real binary with files of this machine, against a node that says what it was sent.
@Suite(.timeLimit(.minutes(2))) struct UploadTests {
    /// Runs `body` with a fresh directory that is gone afterwards.
    private func inTemporaryDirectory(_ body: (URL) async throws -> Void) async throws {
        let directory = URL(filePath: NSTemporaryDirectory()).appending(path: "joblet-rnx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try await body(directory)
    }

    private func write(_ text: String, to file: URL, mode: Int) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    }

    @Test func `a file goes under its own name, a directory's files under their paths in it, all with their modes`()
        async throws
    {
        try await inTemporaryDirectory { directory in
            try write("print(1)", to: directory.appending(path: "script.py"), mode: 0o755)
            try write("12", to: directory.appending(path: "tree/b/deep/data"), mode: 0o600)
            try write("", to: directory.appending(path: "tree/a"), mode: 0o444)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: directory.appending(path: "tree/b").path)
            try FileManager.default.createSymbolicLink(
                at: directory.appending(path: "link"), withDestinationURL: directory.appending(path: "script.py"))
            try await FakeNode.with { node in
                let result = try await RnxProcess.run([
                    "--config", node.config, "--json", "job", "run", "--upload=\(directory.path)/script.py",
                    "--upload", "\(directory.path)/link", "--upload-dir=\(directory.path)/tree/", "uploads",
                ])
                #expect(result.errors == "")
                let answer = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
                #expect(
                    answer["args"] as? [String] == [
                        "script.py 755 8", "link 755 8", "a 444 0", "b 700 directory", "b/deep 755 directory",
                        "b/deep/data 600 2",
                    ])
                #expect(answer["files_uploaded"] as? Int == 6)
                let text = try await RnxProcess.run([
                    "--config", node.config, "run", "--upload=\(directory.path)/script.py", "uploads",
                ])
                #expect(text.text.contains("\nFiles: 1 uploaded successfully\n"))
            }
        }
    }

    @Test func `links, pipes and what is not there are named, and nothing is sent`() async throws {
        try await inTemporaryDirectory { directory in
            let tree = directory.appending(path: "tree")
            try write("x", to: tree.appending(path: "sub/file"), mode: 0o644)
            let link = tree.appending(path: "sub/link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: "/etc/passwd"))
            let pipe = directory.appending(path: "pipe").path
            #expect(mkfifo(pipe, 0o600) == 0)
            for (flag, sentence) in [
                ("--upload-dir=\(tree.path)", "\(tree.path)/sub/link is a symbolic link, and links are not uploaded"),
                ("--upload=\(pipe)", "\(pipe) is neither a file nor a directory; only those are uploaded"),
                ("--upload-dir=\(directory.path)", "\(directory.path)/pipe is neither a file nor a directory"),
                ("--upload=\(tree.path)", "--upload=\(tree.path) is a directory; use --upload-dir=\(tree.path)"),
                ("--upload=\(tree.path)/nope", "cannot upload \(tree.path)/nope: No such file or directory"),
                ("--upload-dir=\(tree.path)/nope", "cannot upload \(tree.path)/nope: No such file or directory"),
                ("--upload-dir=\(tree.path)/sub/file", "cannot upload \(tree.path)/sub/file: Not a directory"),
            ] {
                let result = try await RnxProcess.run(["--server=127.0.0.1:1", "run", flag, "true"])
                #expect(result.errors.hasPrefix("Error: \(sentence)"), "\(result.errors)")
                #expect(result.code == 2)
            }
        }
    }
}
