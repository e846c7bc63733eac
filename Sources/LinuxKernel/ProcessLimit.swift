/// A limit of one process. Source: getrlimit(2), and proc(5), /proc/pid/limits.
public struct ProcessLimit: Sendable, Hashable {
    /// As the kernel names it: `Max open files`.
    public let name: String
    /// What is in force; nil for no limit.
    public let soft: UInt64?
    /// What the process may raise it to; nil for no limit.
    public let hard: UInt64?
    /// What is counted: `files`; empty for what has no unit.
    public let unit: String

    public init(name: String, soft: UInt64?, hard: UInt64?, unit: String) {
        self.name = name
        self.soft = soft
        self.hard = hard
        self.unit = unit
    }

    /// The lines below the headline: a name in a column of 26 characters, then soft, hard and unit.
    public static func parse(_ text: String) -> [ProcessLimit] {
        text.split(separator: "\n").dropFirst().compactMap { line in
            let words = line.dropFirst(26).split(separator: " ")
            guard words.count >= 2, let soft = limit(words[0]), let hard = limit(words[1]) else { return nil }
            var name = line.prefix(26)
            while name.last == " " { name.removeLast() }
            return ProcessLimit(
                name: String(name), soft: soft, hard: hard, unit: words.count > 2 ? String(words[2]) : "")
        }
    }

    /// nil for a word that is no limit at all.
    private static func limit(_ word: Substring) -> UInt64?? {
        if word == "unlimited" { return .some(nil) }
        return UInt64(word).map { .some($0) }
    }
}
