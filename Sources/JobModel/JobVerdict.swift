/// Why a job ended.
public enum JobVerdict: Sendable, Hashable {
    /// Its main process ended by itself.
    case exited(code: Int32)
    /// A signal that we did not send ended its main process.
    case signaled(Int32)
    /// The kernel killed it because it was over its memory limit.
    case outOfMemory
    /// Its wall-clock limit was over and it was ended for that.
    case timedOut
    /// Somebody asked for its end; the signal is the one that it took.
    case stopped(signal: Int32)
    /// It never ran.
    case startFailed(StartFailure)
    /// The daemon could not follow it to its end.
    case lost(reason: String)
    /// Taken back before it began.
    case canceled

    /// What the API shows as exit code.
    ///
    /// -1 for a job that we ended, 128 + signal for one that was killed, and what shells and container tools
    /// use for one that never ran: 127 no such command, 126 not executable, 125 all else.
    public var exitCode: Int32 {
        switch self {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        case .outOfMemory: 128 + 9
        case .timedOut, .stopped, .lost, .canceled: -1
        case .startFailed(let failure):
            switch failure.kind {
            case .commandNotFound: 127
            case .commandNotExecutable: 126
            case .other: 125
            }
        }
    }

    /// The status that a job with this verdict ends in.
    public var status: JobStatus {
        switch self {
        case .exited(code: 0): .completed
        case .exited, .signaled, .outOfMemory, .startFailed, .lost: .failed
        case .timedOut, .stopped: .stopped
        case .canceled: .canceled
        }
    }
}

extension JobVerdict: CustomStringConvertible {
    /// One clause for a status line or the journal.
    public var description: String {
        switch self {
        case .exited(let code): "exited with code \(code)"
        case .signaled(let signal): "killed by signal \(signal)"
        case .outOfMemory: "killed by the kernel: over its memory limit"
        case .timedOut: "ended by us: its time was over"
        case .stopped(let signal): "stopped on request with signal \(signal)"
        case .startFailed(let failure): "not started: \(failure)"
        case .lost(let reason): "lost: \(reason)"
        case .canceled: "canceled before it began"
        }
    }
}
