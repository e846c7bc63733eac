/// Where a job stands in its life. The raw value is the word that the API shows.
///
///     SCHEDULED ──▶ INITIALIZING ──▶ RUNNING ──▶ COMPLETED | FAILED | STOPPED
///         └──▶ CANCELED      └──▶ FAILED | STOPPED
///
/// PENDING is a job that was admitted and waits for room on this machine.
public enum JobStatus: String, Sendable, CaseIterable {
    case pending = "PENDING"
    case scheduled = "SCHEDULED"
    case initializing = "INITIALIZING"
    case running = "RUNNING"
    case completed = "COMPLETED"
    case failed = "FAILED"
    case stopped = "STOPPED"
    case canceled = "CANCELED"

    /// True once nothing can change any more.
    public var isTerminal: Bool {
        switch self {
        case .completed, .failed, .stopped, .canceled: true
        case .pending, .scheduled, .initializing, .running: false
        }
    }
}
