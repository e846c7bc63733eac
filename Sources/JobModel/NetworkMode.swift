/// Which network a job sees.
public enum NetworkMode: String, Sendable, CaseIterable {
    /// A network namespace of its own with nothing but loopback.
    case none
    /// The machine's own network; only where the configuration allows it.
    case host
}
