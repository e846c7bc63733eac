internal import Spelling

/// One walk over a command line.
struct ArgumentParser {
    private let table: CommandTable
    private var rest: ArraySlice<String>
    private var words: [String] = []
    private var command: Command?
    private var values: [String: [String]] = [:]
    private var operands: [String] = []

    init(table: CommandTable, arguments: [String]) {
        self.table = table
        rest = arguments[...]
    }

    mutating func parse() throws(UsageError) -> CommandTable.Request {
        while let argument = rest.popFirst() {
            if argument == "--", command != nil {
                operands += rest
                break
            }
            if argument.hasPrefix("--"), argument.utf8.count > 2 {
                try takeLong(argument.dropFirst(2))
            } else if argument.hasPrefix("-"), argument.utf8.count > 1 {
                try takeShort(argument.dropFirst())
            } else if let command {
                operands.append(argument)
                if command.operands == .commandLine {
                    operands += rest
                    break
                }
            } else {
                try takeWord(argument)
            }
        }
        return try finish()
    }

    private mutating func takeWord(_ word: String) throws(UsageError) {
        if words.isEmpty, word == "help" || word == "version" {
            values[word] = [""]
            return
        }
        words.append(word)
        // "help" may be followed by any part of a command.
        if values["help"] == nil, let found = table.command(named: words) {
            command = found
            return
        }
        guard table.isGroup(words) || table.command(named: words) != nil else {
            let name = words.joined(separator: " ")
            let known = table.commands.flatMap { $0.spellings.map { $0.joined(separator: " ") } }
            let guess = Spelling.closest(to: name, among: known).map { "; did you mean \(table.program) \($0)?" } ?? ""
            throw error("unknown command \"\(name)\"\(guess)")
        }
    }

    private mutating func takeLong(_ text: Substring) throws(UsageError) {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let flag = flags.first(where: { $0.name == halves[0] }) else {
            let guess = Spelling.closest(to: String(halves[0]), among: flags.map(\.name))
            let elsewhere = table.commands.first { $0.flags.contains { $0.name == halves[0] } }
            let hint =
                guess.map { "; did you mean --\($0)?" } ?? elsewhere.map { "; it belongs after \($0.name)" } ?? ""
            throw error("unknown flag --\(halves[0])\(hint)")
        }
        try take(flag, shown: "--\(flag.name)", value: halves.count == 2 ? String(halves[1]) : nil)
    }

    private mutating func takeShort(_ text: Substring) throws(UsageError) {
        guard let letter = text.first, let flag = flags.first(where: { $0.short == letter }) else {
            throw error("unknown flag -\(text)")
        }
        let attached = text.dropFirst()
        let value = attached.isEmpty ? nil : String(attached.first == "=" ? attached.dropFirst() : attached)
        try take(flag, shown: "-\(letter)", value: value)
    }

    private mutating func take(_ flag: Flag, shown: String, value attached: String?) throws(UsageError) {
        guard let placeholder = flag.placeholder else {
            guard attached == nil else { throw error("\(shown) takes no value") }
            values[flag.name] = [""]
            return
        }
        guard let value = attached ?? nextValue() else {
            throw error("\(shown) needs a value: \(shown)=\(placeholder)")
        }
        if case .integer(let range, _) = flag.value {
            guard let number = Int(value), range.contains(number) else {
                let ends =
                    range.upperBound == .max
                    ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
                throw error("\(shown): \"\(value)\" is no whole number \(ends)")
            }
        }
        values[flag.name, default: []].append(value)
    }

    /// The next word as a value, unless it is a flag that is known: then the value was forgotten.
    private mutating func nextValue() -> String? {
        guard let next = rest.first else { return nil }
        let name = next.drop { $0 == "-" }.prefix { $0 != "=" }
        if next.hasPrefix("--"), flags.contains(where: { $0.name == name }) || next == "--" { return nil }
        return rest.popFirst()
    }

    private var flags: [Flag] { (command?.flags ?? []) + table.globalFlags }

    private func finish() throws(UsageError) -> CommandTable.Request {
        if values["help"] != nil { return .help(table.help(for: command?.words ?? words)) }
        if values["version"] != nil { return .version }
        guard let command else {
            if words.isEmpty { return .help(table.help(for: [])) }
            let next = Set(
                table.commands.flatMap(\.spellings).filter { $0.count > words.count && $0.starts(with: words) }
                    .map { $0[words.count] })
            throw error(
                "\(table.program) \(words.joined(separator: " ")) needs one of \(next.sorted().joined(separator: ", "))"
            )
        }
        switch command.operands {
        case .none:
            if let extra = operands.first { throw error("\(command.name) takes no \"\(extra)\"") }
        case .named(let names):
            guard operands.count >= names.count else {
                throw error("\(command.name) needs <\(names[operands.count])>")
            }
            guard operands.count == names.count else {
                throw error("\(command.name) takes no \"\(operands[names.count])\" after <\(names.last ?? "")>")
            }
        case .commandLine:
            guard !operands.isEmpty else { throw error("\(command.name) needs a command to run") }
        }
        return .run(Invocation(command: command, values: values, operands: operands))
    }

    private func error(_ message: String) -> UsageError {
        let words = [table.program] + (command?.words ?? []) + ["--help"]
        return UsageError(message, help: words.joined(separator: " "))
    }
}
