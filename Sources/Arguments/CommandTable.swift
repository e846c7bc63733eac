/// All commands and flags of a program. Parsing, help and whatever else describes the command line read this one table.
public struct CommandTable: Sendable {
    /// What a command line asks for.
    public enum Request: Sendable, Equatable {
        case run(Invocation)
        /// Help was asked for; the text to print.
        case help(String)
        case version
    }

    /// The program's name as it is typed.
    public let program: String
    /// One line.
    public let summary: String
    /// Accepted by every command, before or after its words.
    public let globalFlags: [Flag]
    public let commands: [Command]
    /// Paragraphs that end the program's help text, each with its headline.
    public let notes: [(headline: String, text: String)]

    public init(
        program: String, summary: String, globalFlags: [Flag], commands: [Command],
        notes: [(headline: String, text: String)] = []
    ) {
        self.program = program
        self.summary = summary
        let own = [
            Flag("help", short: "h", help: "Show help and leave"),
            Flag("version", short: "v", help: "Show the version and leave"),
        ]
        self.globalFlags = globalFlags + own
        self.commands = commands
        self.notes = notes
    }

    /// Understands a command line.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Throws: ``UsageError`` naming the first word that cannot be obeyed.
    public func parse(_ arguments: [String]) throws(UsageError) -> Request {
        var parser = ArgumentParser(table: self, arguments: arguments)
        return try parser.parse()
    }

    /// The command that these words name, if they name one.
    func command(named words: [String]) -> Command? {
        commands.first { $0.spellings.contains(words) }
    }

    /// True when a command's words begin with these.
    func isGroup(_ words: [String]) -> Bool {
        commands.contains { $0.spellings.contains { $0.count > words.count && $0.starts(with: words) } }
    }
}
