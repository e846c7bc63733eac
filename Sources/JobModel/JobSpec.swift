/// What is to be run and how, checked: a value of this type can be handed to the kernel.
public struct JobSpec: Sendable, Hashable {
    /// Longest single argument or variable, in bytes with its closing NUL. Source: execve(2), MAX_ARG_STRLEN.
    public static let argumentLimit = 131_072
    /// All arguments and variables together, in bytes with closing NULs and 8 for each pointer.
    ///
    /// execve takes a quarter of the stack limit, 2 MiB of the 8 MiB that a job gets; 64 KiB stay for the
    /// variables that every job is given. Source: execve(2), "Limits on size of arguments and environment".
    public static let argumentsLimit = 2 * 1_048_576 - 65_536

    /// A name for people; may be empty and need not be unique.
    public let name: String
    /// A path, or a name that is looked up along PATH inside the job's own root. Not empty.
    public let command: String
    public let arguments: [String]
    public let environment: EnvironmentVariables
    /// Passed to the job like ``environment``, but never stored, shown or logged.
    public let secretEnvironment: EnvironmentVariables
    public let limits: ResourceLimits
    public let network: NetworkMode
    /// `nil`: as long as it likes.
    public let timeout: JobTimeout?

    /// - Throws: ``InvalidValue`` naming the field: an empty command, a NUL byte, a variable that is both secret
    ///   and not, or more than execve takes.
    public init(
        name: String = "", command: String, arguments: [String] = [], environment: EnvironmentVariables = .empty,
        secretEnvironment: EnvironmentVariables = .empty, limits: ResourceLimits = .standard,
        network: NetworkMode = .none, timeout: JobTimeout? = nil
    ) throws(InvalidValue) {
        guard !command.isEmpty else {
            throw InvalidValue(field: "command", value: "", remedy: "name the program to run")
        }
        guard name.utf8.count <= 256, !name.utf8.contains(where: { $0 < 0x20 }) else {
            throw InvalidValue(field: "name", value: name, remedy: "use up to 256 bytes without control characters")
        }
        guard command.utf8.count <= 4_095 else {
            throw InvalidValue(field: "command", value: command, remedy: "a path has at most 4095 bytes")
        }
        try Self.checkNoNUL("command", command)
        for argument in arguments { try Self.checkNoNUL("args", argument) }
        for name in secretEnvironment.values.keys where environment.values[name] != nil {
            throw InvalidValue(
                field: "secretEnvironment", value: name, remedy: "give it here or in environment, not in both")
        }
        self.name = name
        self.command = command
        self.arguments = arguments
        self.environment = environment
        self.secretEnvironment = secretEnvironment
        self.limits = limits
        self.network = network
        self.timeout = timeout
        try checkSizes()
    }

    private func checkSizes() throws(InvalidValue) {
        var total = command.utf8.count + 9
        for argument in arguments {
            guard argument.utf8.count < Self.argumentLimit else {
                throw InvalidValue(
                    field: "args", value: "one of \(argument.utf8.count) bytes",
                    remedy: "a single argument may have at most \(Self.argumentLimit - 1) bytes")
            }
            total += argument.utf8.count + 9
        }
        for variables in [environment, secretEnvironment] {
            for (name, value) in variables.values { total += name.utf8.count + value.utf8.count + 10 }
        }
        guard total <= Self.argumentsLimit else {
            throw InvalidValue(
                field: "args", value: "\(total) bytes in all",
                remedy: "arguments and environment together may have at most \(Self.argumentsLimit) bytes")
        }
    }

    private static func checkNoNUL(_ field: String, _ text: String) throws(InvalidValue) {
        guard !text.utf8.contains(0) else {
            throw InvalidValue(field: field, value: text, remedy: "a NUL byte cannot be passed to a program")
        }
    }
}
