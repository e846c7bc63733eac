/// One thing wrong with a configuration: which key, what stands there, and what would do.
public struct SettingsFault: Sendable, Equatable, CustomStringConvertible {
    /// Where a person finds the value to change.
    public enum Place: Sendable, Equatable {
        case line(Int)
        case variable(String)
        /// The value is not written anywhere; something else asks for it.
        case nowhere
    }

    /// The key with all sections above it, `server.port`; empty when the file as a whole is at fault.
    public let key: String
    /// The value and what is wrong with it: `70000 is out of range`.
    public let problem: String
    /// What is accepted, as an instruction: `use 1 to 65535`.
    public let remedy: String
    public let place: Place

    public init(key: String, problem: String, remedy: String, place: Place) {
        self.key = key
        self.problem = problem
        self.remedy = remedy
        self.place = place
    }

    /// `server.port: 70000 is out of range; use 1 to 65535 (line 4)`
    public var description: String {
        let sentence = (key.isEmpty ? "" : "\(key): ") + problem + (remedy.isEmpty ? "" : "; \(remedy)")
        return switch place {
        case .line(let line): "\(sentence) (line \(line))"
        case .variable(let name): "\(sentence) (environment variable \(name))"
        case .nowhere: sentence
        }
    }
}

/// Everything wrong with a configuration, in the order of its lines.
public struct SettingsFaults: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file's path, or what else the configuration came from.
    public let source: String
    /// Never empty.
    public let faults: [SettingsFault]

    public init(source: String, faults: [SettingsFault]) {
        self.source = source
        self.faults = faults
    }

    /// One fault a line, below a line that names the file.
    public var description: String {
        let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
        return (["\(source) has \(count):"] + faults.map { "  \($0)" }).joined(separator: "\n")
    }
}
