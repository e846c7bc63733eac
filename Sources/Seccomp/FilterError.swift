/// A filter that could not be made from its table. Nothing is weakened then: the daemon does not start.
public struct FilterError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What we were about: `add socket`.
    public let attempt: String
    /// The reason in libseccomp's or the kernel's words: `Invalid argument (EINVAL)`.
    public let reason: String

    public init(attempt: String, reason: String) {
        self.attempt = attempt
        self.reason = reason
    }

    public var description: String {
        "cannot make the system call filter of jobs: cannot \(attempt): \(reason); libseccomp 2.5.4 or later is needed"
    }
}
