internal import GRPC
internal import JobEngine
internal import JobModel

// The one table from the engine's errors to what a client sees. Clients repeat a call that ended in INTERNAL or
// UNAVAILABLE, so whatever was decided has another code.
extension RPCError {
    init(_ error: JobError) {
        let code: StatusCode =
            switch error {
            case .notFound: .notFound
            case .ambiguous: .invalidArgument
            case .notRunning: .failedPrecondition
            case .invalid(let value): value.exceedsHost ? .resourceExhausted : .invalidArgument
            case .resourceExhausted: .resourceExhausted
            case .startFailed, .notStored, .isolationUnreadable: .internalError
            case .logUnreadable: .dataLoss
            case .shuttingDown: .unavailable
            }
        self.init(code, error.description)
    }

    init(_ invalid: InvalidValue) {
        self.init(.invalid(invalid) as JobError)
    }
}
