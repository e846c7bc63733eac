import LinuxKernel

/// How the daemon ended, for the main thread, which has nothing to do but wait for it.
final class Ending: Sendable {
    typealias Outcome = Result<Int32, CannotStart>

    private let outcome = Lock<Outcome?>(nil)
    private let bell: Pipe

    init() throws(SystemCallError) {
        bell = try Pipe()
    }

    /// The first call counts.
    func tell(_ outcome: Outcome) {
        let isFirst = self.outcome.withLock { known -> Bool in
            if known != nil { return false }
            known = outcome
            return true
        }
        // One byte always has room in a pipe that is ours alone.
        if isFirst { try? bell.writeEnd.writeAll("!") }
    }

    /// Blocks the calling thread until it was told.
    func wait() throws(SystemCallError) -> Outcome {
        _ = try bell.readEnd.readAll(limit: 1)
        return outcome.withLock { $0 } ?? .success(1)
    }
}
