import Foundation

/// The package's own files, read as text.
struct SourceTree {
    struct File {
        /// From the package's root: `Sources/JobModel/JobID.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The modules that a Swift file imports, in order. Attributes, an access level and a declaration's kind may stand
        /// around the word; the module is the first name after it.
        var imports: [String] {
            lines.compactMap { line in
                var words = line.split(whereSeparator: { " \t".contains($0) })[...]
                while let first = words.first, first.hasPrefix("@") || Self.accessLevels.contains(first) {
                    words.removeFirst()
                }
                guard words.popFirst() == "import" else { return nil }
                while let first = words.first, Self.declarationKinds.contains(first) { words.removeFirst() }
                return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
            }
        }

        private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
        private static let declarationKinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
        ]
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All files below `folder` whose name ends in one of `suffixes`, in the order of their paths.
    static func files(below folder: String, suffixes: [String] = [".swift"]) throws -> [File] {
        let base = root.appending(path: folder)
        guard let names = FileManager.default.subpaths(atPath: base.path) else { return [] }
        return try names.sorted().compactMap { name in
            guard suffixes.contains(where: { name.hasSuffix($0) }) else { return nil }
            let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
            return File(path: "\(folder)/\(name)", text: text)
        }
    }

    /// The directories of `Sources` that hold Swift files.
    static func swiftModules() throws -> [String] {
        let modules = Set(try files(below: "Sources").map { String($0.path.split(separator: "/")[1]) })
        return modules.sorted()
    }
}
