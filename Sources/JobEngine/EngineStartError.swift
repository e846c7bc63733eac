/// Why the engine cannot begin its work.
public struct EngineStartError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried: `open the job table`.
    public let attempt: String
    /// Why it failed, and what to do.
    public let reason: String

    public init(attempt: String, reason: String) {
        self.attempt = attempt
        self.reason = reason
    }

    public var description: String { "cannot \(attempt): \(reason)" }
}
