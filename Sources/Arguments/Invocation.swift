/// A command line that was understood.
public struct Invocation: Sendable, Equatable {
    public let command: Command
    /// The values of each flag by its name, in the order given; a flag without a value has an empty text.
    private let values: [String: [String]]
    /// What followed the command: as many as it names, or a command line of at least one word.
    public let operands: [String]

    init(command: Command, values: [String: [String]], operands: [String]) {
        self.command = command
        self.values = values
        self.operands = operands
    }

    /// Every value of a flag, in the order given.
    public func texts(_ flag: String) -> [String] { values[flag] ?? [] }

    /// The last value of a flag, or `nil` without it.
    public func text(_ flag: String) -> String? { values[flag]?.last }

    /// The last value of a flag that takes a number; its range was checked.
    public func integer(_ flag: String) -> Int? { text(flag).flatMap { Int($0) } }

    public func isSet(_ flag: String) -> Bool { values[flag] != nil }
}
