/// Where and why the start of a job failed.
public struct StartFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case commandNotFound, commandNotExecutable, other
    }

    public let kind: Kind
    /// What was being done: `cgroup`, `clone3`, `mount /proc`, `exec`.
    public let step: String
    /// Why it failed, and what to do where that is known.
    public let reason: String

    public init(kind: Kind = .other, step: String, reason: String) {
        self.kind = kind
        self.step = step
        self.reason = reason
    }

    public var description: String { "\(step): \(reason)" }
}
