/// One flag of a command line: `--max-cpu=50`, `-e NAME=VALUE`, `--json`.
public struct Flag: Sendable, Equatable {
    public enum Value: Sendable, Equatable {
        /// The flag stands alone.
        case none
        /// Any text; `placeholder` stands for it in help texts.
        case text(placeholder: String)
        /// A whole number within the range, both ends included.
        case integer(ClosedRange<Int>, placeholder: String)
    }

    /// Without the dashes: `max-cpu`.
    public let name: String
    /// For the form with one dash.
    public let short: Character?
    public let value: Value
    /// True where each occurrence adds a value; otherwise the last one counts.
    public let isRepeatable: Bool
    /// For the help text: half a sentence.
    public let meaning: String

    public init(
        _ name: String, short: Character? = nil, _ value: Value = .none, isRepeatable: Bool = false,
        help meaning: String
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.isRepeatable = isRepeatable
        self.meaning = meaning
    }

    var placeholder: String? {
        switch value {
        case .none: nil
        case .text(let placeholder), .integer(_, let placeholder): placeholder
        }
    }
}
