/// Who asked for a job's end.
public enum StopRequester: Sendable, Hashable {
    /// A caller of the API: the CN of its client certificate, as it stands there, and the role that the OU gives.
    case client(name: String, role: String)
    /// The daemon itself, because it was about to end.
    case daemon
    /// Nobody wrote it down: the job table is of an earlier version, which did not.
    case unknown
}

extension StopRequester: CustomStringConvertible {
    /// Completes "stopped by …".
    public var description: String {
        switch self {
        case .client(let name, let role): "\(name.isEmpty ? "a nameless client" : name) (\(role))"
        case .daemon: "the daemon, which was ending"
        case .unknown: "an unknown caller"
        }
    }
}
