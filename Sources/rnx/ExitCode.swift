internal import GRPC

/// How rnx tells a script what happened. The numbers are part of the documentation.
enum ExitCode: Int32, CaseIterable {
    case done = 0
    case failed = 1
    /// The command line, the configuration or the request itself cannot be used.
    case usage = 2
    case notFound = 3
    case notPermitted = 4
    case unreachable = 5
    /// The job is in a state in which this cannot be done.
    case wrongState = 6
    /// Ended by Ctrl-C: 128 and the signal's number, as a shell reports it.
    case interrupted = 130
    case terminated = 143

    init(_ code: StatusCode) {
        self =
            switch code {
            case .ok: .done
            case .invalidArgument, .outOfRange: .usage
            case .notFound: .notFound
            case .permissionDenied, .unauthenticated: .notPermitted
            case .unavailable, .deadlineExceeded: .unreachable
            case .failedPrecondition, .alreadyExists, .aborted: .wrongState
            case .cancelled, .unknown, .resourceExhausted, .unimplemented, .internalError, .dataLoss: .failed
            }
    }

    var meaning: String {
        switch self {
        case .done: "done"
        case .failed: "failed for another reason"
        case .usage: "the command line, the configuration or the request cannot be used"
        case .notFound: "there is no such job"
        case .notPermitted: "the certificate is not accepted, or its role may not do this"
        case .unreachable: "the server cannot be reached or does not answer in time"
        case .wrongState: "not in the job's present state"
        case .interrupted: "ended by Ctrl-C"
        case .terminated: "ended by SIGTERM"
        }
    }
}
