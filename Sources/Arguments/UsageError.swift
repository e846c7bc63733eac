/// A command line that cannot be obeyed.
public struct UsageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A sentence naming the word at fault and what would do.
    public let message: String
    /// The command to run for help: `rnx job run --help`.
    public let help: String

    public init(_ message: String, help: String) {
        self.message = message
        self.help = help
    }

    public var description: String { "\(message) (see \(help))" }
}
