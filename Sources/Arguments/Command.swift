/// One command of a program.
public struct Command: Sendable, Equatable {
    /// What may follow the command besides flags.
    public enum Operands: Sendable, Equatable {
        case none
        /// Exactly these, by the names the help text gives them.
        case named([String])
        /// A command line of its own: its first word ends the flags, and all after it belongs to it.
        case commandLine
    }

    /// The words that name it: `["job", "run"]`.
    public let words: [String]
    /// Other words for the same: `[["run"]]`.
    public let aliases: [[String]]
    /// One line for lists of commands.
    public let summary: String
    /// More for its own help text; may be empty.
    public let details: String
    public let operands: Operands
    public let flags: [Flag]
    /// Without the program's name.
    public let examples: [String]

    public init(
        _ words: [String], aliases: [[String]] = [], summary: String, details: String = "",
        operands: Operands = .none, flags: [Flag] = [], examples: [String] = []
    ) {
        self.words = words
        self.aliases = aliases
        self.summary = summary
        self.details = details
        self.operands = operands
        self.flags = flags
        self.examples = examples
    }

    public var name: String { words.joined(separator: " ") }

    var spellings: [[String]] { [words] + aliases }

    var operandText: String {
        switch operands {
        case .none: ""
        case .named(let names): names.map { " <\($0)>" }.joined()
        case .commandLine: " <command> [args...]"
        }
    }
}
