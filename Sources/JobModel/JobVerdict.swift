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
    case stopped(signal: Int32, by: StopRequester)
    /// It never ran.
    case startFailed(StartFailure)
    /// The daemon could not follow it to its end.
    case lost(reason: String)
    /// Taken back before it began.
    case canceled(by: StopRequester)

    /// The verdict without what it carries. The raw value is the word that the journal and the API show.
    public enum Kind: String, Sendable, CaseIterable {
        case exited, signaled, outOfMemory, timedOut, stopped, startFailed, lost, canceled
    }

    public var kind: Kind {
        switch self {
        case .exited: .exited
        case .signaled: .signaled
        case .outOfMemory: .outOfMemory
        case .timedOut: .timedOut
        case .stopped: .stopped
        case .startFailed: .startFailed
        case .lost: .lost
        case .canceled: .canceled
        }
    }

    /// The signal that ended the job, where it is known which one did.
    public var signal: Int32? {
        switch self {
        case .signaled(let signal), .stopped(let signal, _): signal
        case .outOfMemory: 9
        case .exited, .timedOut, .startFailed, .lost, .canceled: nil
        }
    }

    /// Who asked for the end of a job that was stopped or canceled.
    public var requester: StopRequester? {
        switch self {
        case .stopped(_, let requester), .canceled(let requester): requester
        case .exited, .signaled, .outOfMemory, .timedOut, .startFailed, .lost: nil
        }
    }

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
        case .stopped(let signal, let requester): "stopped by \(requester) with signal \(signal)"
        case .startFailed(let failure): "not started: \(failure)"
        case .lost(let reason): "lost: \(reason)"
        case .canceled(let requester): "canceled by \(requester) before it began"
        }
    }
}
