import Testing

/// The code that is nobody's yet: no longer the daemon, not yet the job. Whoever audits it reads these two files.
@Suite struct BetweenCloneAndExecTests {
    private static let files = ["Sources/CLinux/spawn.c", "Sources/joblet-init/job.c"]
    /// Calls that need no word.
    private static let plain: Set<String> = ["close", "write", "exit_group"]

    @Test(arguments: files)
    func `it is one short file on either side of joblet-init's own exec`(path: String) throws {
        let file = try #require(try SourceTree.files(below: "Sources", suffixes: [".c"]).first { $0.path == path })
        #expect(file.lines.count <= 400)
    }

    @Test(arguments: files)
    func `each of its calls names its manual page`(path: String) throws {
        let file = try #require(try SourceTree.files(below: "Sources", suffixes: [".c"]).first { $0.path == path })
        let text = file.lines.joined(separator: "\n")
        for match in text.matches(of: /__NR_(\w+)/) {
            let call = String(match.1)
            guard !Self.plain.contains(call) else { continue }
            let page = call.hasPrefix("rt_") ? String(call.dropFirst(3)) : call
            #expect(text.contains("\(page)(2)"), "\(path) says nothing of \(page)(2)")
        }
    }
}
