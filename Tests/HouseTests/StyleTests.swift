import Testing

/// What a grep can hold of the house's style.
@Suite struct StyleTests {
    @Test func `no file is named after having no subject`() throws {
        for file in try SourceTree.files(below: "Sources", suffixes: [".swift", ".c", ".h"]) {
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            for word in ["Util", "Helper", "Common", "Manager", "Misc"] {
                #expect(!name.contains(word), "\(file.path)")
            }
        }
    }

    @Test func `no unfinished mark stands for a capability`() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX:"]
        for folder in ["Sources", "Benchmarks", "Tests"] {
            for file in try SourceTree.files(below: folder, suffixes: [".swift", ".c", ".h"])
            where !file.path.contains("/Generated/") {
                for (index, line) in file.lines.enumerated() where marks.contains(where: { line.contains($0) }) {
                    Issue.record("\(file.path):\(index + 1): \(line)")
                }
            }
        }
    }

    @Test func `input never ends in a trap`() throws {
        for file in try SourceTree.files(below: "Sources") {
            for (index, line) in file.lines.enumerated() where line.contains(/\b(try!|as!)|fatalError\(/) {
                Issue.record("\(file.path):\(index + 1): \(line)")
            }
        }
    }

    @Test func `no bare task escapes its owner without a word why`() throws {
        for file in try SourceTree.files(below: "Sources") where !file.path.hasPrefix("Sources/JobProto/") {
            let lines = file.lines
            for (index, line) in lines.enumerated() where line.contains(/(^|[^.\w])Task(\.detached)? \{/) {
                // On the line itself or in the few above it: a comment that says so, or a place that keeps the task.
                let near = lines[max(0, index - 4)...index]
                let explained = near.contains { $0.contains("//") }
                let kept = near.contains { $0.contains("ask = ") || $0.contains("append(") || $0.contains("return ") }
                #expect(explained || kept, "\(file.path):\(index + 1): who cancels it, who notices if it throws?")
            }
        }
    }
}
