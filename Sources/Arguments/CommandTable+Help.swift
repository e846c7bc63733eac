extension CommandTable {
    /// The help text for a command, for the commands that begin with these words, or for the program.
    public func help(for words: [String]) -> String {
        if let command = command(named: words) { return help(for: command) }
        let listed = commands.filter { $0.words.starts(with: words) }
        var text = words.isEmpty ? "\(summary)\n\n" : ""
        text += "Usage: \(([program] + words).joined(separator: " ")) [flags] <command>\n\nCommands:\n"
        text += columns(listed.map { ("  " + $0.name + $0.operandText, $0.summary) })
        text += "\nFlags:\n" + columns(globalFlags.map(Self.row))
        if words.isEmpty {
            for note in notes { text += "\n\(note.headline):\n\(Self.indented(note.text))" }
            text += "\n\(program) <command> --help tells more about a command.\n"
        }
        return text
    }

    private func help(for command: Command) -> String {
        var text = "\(command.summary).\n\nUsage: \(program) \(command.name) [flags]\(command.operandText)\n"
        if !command.aliases.isEmpty {
            let others = command.aliases.map { "\(program) \($0.joined(separator: " "))" }
            text += "Also:  \(others.joined(separator: ", "))\n"
        }
        if !command.details.isEmpty { text += "\n\(command.details)\n" }
        if !command.flags.isEmpty { text += "\nFlags:\n" + columns(command.flags.map(Self.row)) }
        text += "\nFlags of every command:\n" + columns(globalFlags.map(Self.row))
        if !command.examples.isEmpty {
            text += "\nExamples:\n" + Self.indented(command.examples.map { "\(program) \($0)" }.joined(separator: "\n"))
        }
        return text
    }

    private static func row(_ flag: Flag) -> (String, String) {
        let short = flag.short.map { "-\($0), " } ?? "    "
        let value = flag.placeholder.map { "=\($0)" } ?? ""
        return ("  \(short)--\(flag.name)\(value)", flag.meaning + (flag.isRepeatable ? " (may be repeated)" : ""))
    }

    /// Two columns, the second beginning where the widest of the first ends.
    private func columns(_ rows: [(String, String)]) -> String {
        let width = (rows.map { $0.0.count }.max() ?? 0) + 2
        return rows.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 + "\n" }.joined()
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
}
