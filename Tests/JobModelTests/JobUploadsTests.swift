import JobModel
import Testing

@Suite struct JobUploadsTests {
    private func file(_ path: String, _ content: String = "x", mode: UInt32 = 0) -> JobUploads.Item {
        JobUploads.Item(path: path, content: Array(content.utf8), mode: mode)
    }

    private func directory(_ path: String, mode: UInt32 = 0) -> JobUploads.Item {
        JobUploads.Item(path: path, mode: mode, isDirectory: true)
    }

    @Test func `a file brings the directories above it, each before what lies below`() throws {
        let uploads = try JobUploads([file("a/b/c.txt"), file("a-b"), directory("z/y", mode: 0o700), file("a/d")])
        #expect(uploads.entries.map(\.path) == ["a/b/c.txt", "a-b", "z/y", "a/d"])
        #expect(uploads.directories.map(\.path) == ["a", "a/b", "z", "z/y"])
        #expect(uploads.directories.map(\.mode) == [0o755, 0o755, 0o755, 0o700])
    }

    @Test(
        arguments: [
            "/etc/passwd", "../x", "a/../../x", "a/..", "..", ".", "./a", "a/./b", "", "a//b", "a/", "/", "a\u{0}b",
            String(repeating: "n", count: 256), String(repeating: "d/", count: 100) + "f",
            String(repeating: String(repeating: "p", count: 200) + "/", count: 20) + "f",
        ])
    func `a path that is not plainly below the work directory is refused and named`(path: String) {
        for item in [file(path), directory(path)] {
            let error = #expect(throws: InvalidValue.self) { try JobUploads([file("fine"), item]) }
            #expect(error?.field == "uploads")
            let shown = String(path.prefix(20)).replacing("\u{0}", with: "\\x00")
            #expect(error?.value.hasPrefix(shown) == true)
        }
    }

    @Test func `names that only look like steps are ordinary`() throws {
        let uploads = try JobUploads([
            file("..."), file("..a/b.."), file(".hidden"), file(" "), file("-rf"), file("é\n"),
        ])
        #expect(uploads.entries.count == 6)
    }

    @Test func `a path that is there twice is refused`() {
        for pair in [[file("a"), file("a")], [directory("a"), file("a")], [directory("a"), directory("a")]] {
            let error = #expect(throws: InvalidValue.self) { try JobUploads(pair) }
            #expect(error?.value == "a")
        }
    }

    @Test func `a file cannot be a directory as well, in either order`() {
        for pair in [[file("a/b"), file("a")], [file("a"), file("a/b")], [file("a"), directory("a/b/c")]] {
            #expect(throws: InvalidValue.self) { try JobUploads(pair) }
        }
    }

    @Test func `two spellings of the same letters are two files, as they are for the kernel`() throws {
        #expect(try JobUploads([file("\u{e9}"), file("e\u{301}")]).entries.count == 2)
    }

    @Test func `a directory may be described after what lies in it`() throws {
        let uploads = try JobUploads([file("a/b"), directory("a", mode: 0o500)])
        #expect(uploads.directories.map(\.mode) == [0o500])
    }

    @Test(
        arguments: [
            (0, 0o644), (0o600, 0o600), (0o755, 0o755), (0o100755, 0o755), (0o100000, 0o644),
        ] as [(UInt32, UInt32)])
    func `permission bits of a file are kept, 0 is the usual ones`(given: UInt32, kept: UInt32) throws {
        #expect(try JobUploads([file("a", mode: given)]).entries[0].mode == kept)
    }

    @Test(
        arguments: [
            (0, 0o755), (0o700, 0o700), (0o040750, 0o750), (1 << 31 | 0o755, 0o755), (0o2775, 0o775),
            (1 << 31 | 1 << 22 | 0o775, 0o775),
        ] as [(UInt32, UInt32)])
    func `a directory's mode may be Unix's or the published client's`(given: UInt32, kept: UInt32) throws {
        #expect(try JobUploads([directory("a", mode: given)]).directories[0].mode == kept)
    }

    @Test(
        arguments: [
            0o120777, 0o020666, 0o060666, 0o010644, 0o140755, 0o040755, 0o4755, 0o2755, 0o1755, 1 << 27 | 0o777,
            1 << 26 | 0o666, 1 << 26 | 1 << 21 | 0o666, 1 << 25, 1 << 24, 1 << 23 | 0o755, 1 << 31 | 0o755, 1 << 16,
        ] as [UInt32])
    func `a file whose mode asks for anything else is refused and named`(mode: UInt32) {
        let error = #expect(throws: InvalidValue.self) { try JobUploads([file("dir/odd", mode: mode)]) }
        #expect(error?.value == "dir/odd")
    }

    @Test func `a directory with content is refused`() {
        let item = JobUploads.Item(path: "a", content: [1], isDirectory: true)
        #expect(throws: InvalidValue.self) { try JobUploads([item]) }
    }

    @Test func `a hundred thousand files are taken, more are refused`() throws {
        var items = (0..<JobUploads.entryLimit).map { JobUploads.Item(path: "\($0)") }
        let names = try JobUploads(items).names
        #expect(names.count == 1_001)
        #expect(names.last == "… and 99000 more")
        items.append(JobUploads.Item(path: "x"))
        #expect(throws: InvalidValue.self) { try JobUploads(items) }
    }

    @Test func `paths that bring many long directories with them are bounded in all`() {
        let deep = String(repeating: String(repeating: "d", count: 38) + "/", count: 99)
        let items = (0..<200).map { JobUploads.Item(path: "\($0)/" + deep.dropLast()) }
        let error = #expect(throws: InvalidValue.self) { try JobUploads(items) }
        #expect(error?.remedy.contains("16 MB") == true)
    }

    @Test func `each file takes whole pages`() throws {
        let uploads = try JobUploads([
            file("a"), file("b", ""), directory("c"), file("d", String(repeating: "x", count: 4_097)),
        ])
        #expect(uploads.contentBytes == 4_098)
        #expect(uploads.memoryBytes == 3 * 4_096)
    }
}
