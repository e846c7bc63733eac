import Glibc
import LinuxKernel
import Testing

@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class UploadArchiveTests: Sendable {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    private func run(
        _ script: String, _ uploads: UploadArchive, scratch: UInt64 = 16 << 20
    ) async throws -> TestJob.Outcome {
        var plan = TestJob.plan(["/bin/sh", "-c", script])
        plan.uploads = uploads
        plan.scratchLimitBytes = scratch
        return try await TestJob.run(plan, on: loop)
    }

    private func failure(of outcome: TestJob.Outcome) -> SandboxError? {
        #expect(outcome.output.isEmpty)
        #expect(!outcome.events.contains(.started))
        return if case .notStarted(let error) = outcome.end { error } else { nil }
    }

    @Test func `files and directories are there when the job starts, its own, with their modes`() async throws {
        var packer = try UploadPacker()
        try packer.directory("a", mode: 0o755)
        try packer.directory("a/b", mode: 0o700)
        try packer.file("a/b/script", mode: 0o777, contents: Array("#!/bin/sh\necho run\n".utf8))
        try packer.file("empty", mode: 0o444, contents: [])
        try packer.directory("closed", mode: 0o755)
        try packer.file("closed/in", mode: 0o600, contents: [1])
        try packer.mode(of: "closed", 0o555)
        let script =
            "stat -c '%n %a %F' a a/b a/b/script empty closed closed/in; test -O a/b/script && a/b/script; id -u; umask"
        let outcome = try await run(script, packer.finish())
        #expect(
            outcome.output == """
                a 755 directory
                a/b 700 directory
                a/b/script 777 regular file
                empty 444 regular empty file
                closed 555 directory
                closed/in 600 regular file
                run
                65534
                0022

                """)
        #expect(outcome.end == .exited(.exited(code: 0)))
    }

    @Test func `contents arrive whole, whatever their size`() async throws {
        let sizes = [1, 4_095, 4_096, 61_415, 61_416, 61_417, 65_535, 65_536, 65_537, 200_000, 3_000_001]
        var packer = try UploadPacker()
        for size in sizes {
            try packer.file(
                "f\(size)", mode: 0o644, contents: (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) })
        }
        let script = "for f in f*; do wc -c < $f; done; cat f3000001 f65537 | cksum"
        let outcome = try await run(script, packer.finish())
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.dropLast().compactMap { Int($0) }.sorted() == sizes)
        var bytes: [UInt8] = []
        for size in [3_000_001, 65_537] { bytes += (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) } }
        #expect(lines.last == "\(checksum(bytes)) \(bytes.count)")
    }

    /// As cksum(1) computes it, from POSIX.
    private func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0
        func add(_ byte: UInt8) {
            sum ^= UInt32(byte) << 24
            for _ in 0..<8 { sum = sum & 1 << 31 != 0 ? sum << 1 ^ 0x04c1_1db7 : sum << 1 }
        }
        for byte in bytes { add(byte) }
        var count = bytes.count
        while count > 0 {
            add(UInt8(truncatingIfNeeded: count))
            count >>= 8
        }
        return ~sum
    }

    @Test func `many small files are unpacked`() async throws {
        var packer = try UploadPacker()
        for number in 0..<5_000 {
            try packer.file("file-number-\(number)", mode: 0o644, contents: Array("\(number)".utf8))
        }
        let outcome = try await run("ls | wc -l; cat file-number-4999", packer.finish(), scratch: 64 << 20)
        #expect(outcome.output == "5000\n4999")
    }

    @Test(
        arguments: [
            ("../x", .crossesDevices), ("/etc/passwd", .crossesDevices), ("a/../../x", .crossesDevices),
            ("missing/x", .notFound), ("there", .exists), ("there/x", .notADirectory),
            (String(repeating: "n", count: 256), .nameTooLong),
        ] as [(String, ErrorCode)])
    func `even a path that nobody checked stays below the work directory`(path: String, code: ErrorCode) async throws {
        var packer = try UploadPacker()
        try packer.directory("a", mode: 0o755)
        try packer.file("there", mode: 0o644, contents: [])
        try packer.file(path, mode: 0o644, contents: [1])
        let error = failure(of: try await run("echo ran", try packer.finish()))
        #expect(error == SandboxError(step: .unpack(path), code: code))
        #expect(error?.description.contains("unpack \(path)") == true)
    }

    @Test(arguments: ["../x", "/tmp/x", "there/x", "there", "."])
    func `nor is a directory made anywhere else`(path: String) async throws {
        var packer = try UploadPacker()
        try packer.file("there", mode: 0o644, contents: [])
        try packer.directory(path, mode: 0o755)
        #expect(failure(of: try await run("echo ran", try packer.finish()))?.step == .unpack(path))
    }

    @Test func `what does not fit is named, and nothing of the job runs`() async throws {
        var packer = try UploadPacker()
        try packer.file("small", mode: 0o644, contents: [1])
        try packer.file("large", mode: 0o644, contents: [UInt8](repeating: 7, count: 2 << 20))
        let error = failure(of: try await run("echo ran", try packer.finish(), scratch: 1 << 20))
        #expect(error == SandboxError(step: .unpack("large"), code: .noSpace))
        #expect(error?.reason == .workDirectoryFull)
    }

    @Test func `an archive may come through a pipe`() async throws {
        let pipe = try Pipe()
        let bytes = records([(1, 0, "/work"), (3, 0o600, "f"), (4, 0, "one "), (4, 0, "two"), (6, 0, "")])
        let uploads = UploadArchive(reading: try pipe.readEnd.duplicate())
        async let outcome = run("cat f", uploads)
        for byte in bytes { try pipe.writeEnd.writeAll([byte]) }
        #expect(try await outcome.output == "one two")
    }

    @Test func `one that was cut short, or is none, starts nothing`() async throws {
        let whole = records([(1, 0, "/work"), (2, 0o755, "d"), (3, 0o600, "d/f"), (4, 0, "content"), (6, 0, "")])
        let cuts = stride(from: 0, to: whole.count, by: 7).map { Array(whole[..<$0]) }
        let strange = [
            records([(4, 0, "bytes of no file")]), records([(3, 0o4755, "f")]), records([(9, 0, "f")]),
            records([(3, 0o644, "")]), records([(3, 0o644, String(repeating: "x", count: 4_096))]),
            [UInt8](repeating: 0xff, count: 64),
        ]
        for bytes in cuts + strange {
            let error = failure(of: try await run("echo ran", try archive(of: bytes)))
            #expect(
                error?.code == .brokenPipe || error?.code == .badMessage,
                "\(bytes.count) bytes: \(String(describing: error))")
        }
    }

    /// A pipe with these bytes and then its end.
    private func archive(of bytes: [UInt8]) throws -> UploadArchive {
        let pipe = try Pipe()
        try pipe.writeEnd.writeAll(bytes)
        return UploadArchive(reading: pipe.takeReadEnd())
    }

    /// Records as upload_archive.h has them: kind, mode, what follows.
    private func records(_ records: [(UInt32, UInt32, String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (kind, mode, text) in records {
            withUnsafeBytes(of: kind) { bytes += $0 }
            withUnsafeBytes(of: mode) { bytes += $0 }
            withUnsafeBytes(of: UInt64(text.utf8.count)) { bytes += $0 }
            bytes += text.utf8
        }
        return bytes
    }
}

extension Descriptor {
    fileprivate borrowing func writeAll(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try writeAll($0) }
    }
}
