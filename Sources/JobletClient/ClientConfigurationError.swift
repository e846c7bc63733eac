/// Why there is no way to connect: a file, a node or a certificate that is missing or wrong.
public struct ClientConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One sentence naming what is wrong and what to do.
    public let message: String

    public init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}
