public import JobModel
public import StateStore

/// Why the engine did not do what it was asked.
public enum JobError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No job has this id, or begins like that.
    case notFound(String)
    /// The beginning of an id fits more than one job.
    case ambiguous(String, count: Int)
    /// There is nothing to stop.
    case notRunning(JobID, JobStatus)
    /// The request cannot be met as it stands, or not by this machine.
    case invalid(InvalidValue)
    /// The machine has no room for one more, for now.
    case resourceExhausted(String)
    /// The job could not be started; it is in the table as FAILED.
    case startFailed(JobID, StartFailure)
    /// The job table could not be written, so nothing was begun.
    case notStored(StateStoreError)
    /// The job's output is on the disk and cannot be read.
    case logUnreadable(JobID, String)
    /// The kernel does not say what is in force for a job that runs.
    case isolationUnreadable(JobID, String)
    /// The daemon is about to end.
    case shuttingDown

    public var description: String {
        switch self {
        case .notFound(let text): "job not found: \(text)"
        case .ambiguous(let text, let count):
            "job id \(text) is ambiguous: \(count) jobs begin like that; give more of it"
        case .notRunning(let id, let status): "job is not running: \(id) (current status: \(status.rawValue))"
        case .invalid(let value): value.exceedsHost ? "job creation failed: \(value)" : "\(value)"
        case .resourceExhausted(let reason): "job creation failed: \(reason)"
        case .startFailed(_, let failure): "job run failed: \(failure)"
        case .notStored(let error): "job creation failed: \(error)"
        case .logUnreadable(let id, let reason): "the output of job \(id) cannot be read: \(reason)"
        case .isolationUnreadable(let id, let reason): "what is in force for job \(id) cannot be read: \(reason)"
        case .shuttingDown: "the daemon is shutting down; try again when it is back"
        }
    }
}
