import Glibc
import LinuxKernel
import Testing

@Suite struct DirectoryTests {
    /// Runs `body` in a fresh directory that is gone afterwards.
    private func inTemporaryDirectory(_ body: (borrowing Directory, String) throws -> Void) throws {
        let parent = try Directory("/tmp")
        let name = "joblet-test-\(getpid())-\(try Randomness.bytes(6).map { String($0, radix: 16) }.joined())"
        try parent.createDirectory(name)
        defer { #expect(throws: Never.self) { try parent.removeTree(name) } }
        try body(try parent.directory(name), "/tmp/\(name)")
    }

    @Test func `a file is replaced whole`() throws {
        try inTemporaryDirectory { directory, _ in
            for text in ["first", "2nd"] {
                try Array(text.utf8).withUnsafeBytes { try directory.replace("file", with: $0) }
                #expect(try directory.contents(of: "file") == Array(text.utf8))
            }
            #expect(try directory.names() == ["file"])
        }
    }

    @Test(arguments: ["../etc/passwd", "/etc/passwd", "link/passwd", "sub/../../x"])
    func `a path that would leave the directory is refused`(name: String) throws {
        try inTemporaryDirectory { directory, path in
            #expect(symlink("/etc", "\(path)/link") == 0)
            try directory.createDirectory("sub")
            #expect(throws: SystemCallError.self) { _ = try directory.open(name, .read) }
        }
    }

    @Test(arguments: ["", ".", "..", "a/b", "a\0b"])
    func `what is no name is not removed`(name: String) throws {
        try inTemporaryDirectory { directory, _ in
            #expect(throws: SystemCallError.self) { try directory.removeTree(name) }
        }
    }

    @Test func `removing a tree leaves what its links point to`() throws {
        try inTemporaryDirectory { directory, path in
            try directory.createDirectory("kept")
            _ = try directory.open("kept/file", .write, creating: .always(mode: 0o600))
            try directory.createDirectory("tree")
            try directory.createDirectory("tree2")
            #expect(symlink("\(path)/kept", "\(path)/tree/link") == 0)
            #expect(symlink("../kept", "\(path)/tree/other") == 0)
            try directory.removeTree("tree")
            try directory.removeTree("tree2")
            try directory.removeTree("never was")
            #expect(try directory.names() == ["kept"])
            #expect(try directory.directory("kept").names() == ["file"])
        }
    }

    @Test func `a tree deeper than any path and with names that are no text is removed`() throws {
        try inTemporaryDirectory { directory, path in
            try directory.createDirectory("tree")
            var deep = try directory.directory("tree")
            for _ in 0..<3_000 {
                try deep.createDirectory("d")
                deep = try deep.directory("d")
            }
            let odd: [CChar] = Array("\(path)/tree/x".utf8CString.dropLast()) + [-1, -2, 0]
            #expect(mkdir(odd, 0o700) == 0)
            try directory.removeTree("tree")
            #expect(try directory.names().isEmpty)
        }
    }

    @Test func `a tree is removed in parts, deep and with names that the removal itself would use`() throws {
        try inTemporaryDirectory { directory, path in
            try directory.createDirectory("tree")
            let tree = try directory.directory("tree")
            for number in 0..<300 { _ = try tree.open("f\(number)", .write, creating: .always(mode: 0o600)) }
            _ = try tree.open(".remove-1", .write, creating: .always(mode: 0o600))
            var deep = try directory.directory("tree")
            for depth in 0..<200 {
                let name = depth == 0 ? ".remove-2" : "d"
                try deep.createDirectory(name)
                deep = try deep.directory(name)
                _ = try deep.open("file", .write, creating: .always(mode: 0o600))
            }
            var parts = 1
            while try !directory.removeTree("tree", atMost: 50) {
                parts += 1
                try #require(parts < 100)
            }
            // 701 entries and the moves.
            #expect(parts >= 14 && parts < 20)
            #expect(try directory.names().isEmpty)
        }
    }

    @Test func `missing directories on the way are made`() throws {
        try inTemporaryDirectory { directory, path in
            let made = try Directory(creating: "\(path)/a/b/c")
            #expect(try made.names().isEmpty)
            #expect(try directory.names() == ["a"])
        }
    }

    @Test func `a file grows at its end and is read at any offset`() throws {
        try inTemporaryDirectory { directory, _ in
            let log = try directory.open("log", .append, creating: .ifMissing(mode: 0o600))
            try log.writeAll("0123456789")
            try log.writeAll("abc")
            let reader = try directory.open("log", .read)
            #expect(try reader.size() == 13)
            let tail = try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { buffer in
                Array(buffer[..<(try reader.read(into: buffer, at: 9))])
            }
            #expect(tail == Array("9abc".utf8))
        }
    }

    @Test func `a missing file is named in the error`() throws {
        try inTemporaryDirectory { directory, path in
            #expect(throws: SystemCallError(call: "openat2", subject: "\(path)/nothing", code: .notFound)) {
                _ = try directory.open("nothing", .read)
            }
        }
    }
}

@Suite struct SealedFileTests {
    @Test func `nobody can change a sealed file`() throws {
        let file = try SealedFile(name: "test", contents: Array("program".utf8))
        #expect(throws: SystemCallError(call: "write", code: .notPermitted)) { try file.descriptor.writeAll("x") }
        #expect(throws: SystemCallError(call: "ftruncate", code: .notPermitted)) { try file.descriptor.truncate(to: 0) }
        #expect(try file.descriptor.size() == 7)
    }

    @Test func `a copy does not follow its original`() throws {
        let copy = try SealedFile(copying: "/bin/true", executable: true)
        #expect(try copy.descriptor.size() == (try Descriptor.open("/bin/true", .read).size()))
    }
}
