internal import JobModel
internal import LinuxKernel

/// One job as everybody but its actor sees it: the record as last announced, and who waits for the end.
///
/// Under a lock, so that reading a status costs no hop to the job's loop, and so that the table's writer can announce a
/// transition right after its commit.
final class JobHandle: Sendable {
    private struct State {
        var record: JobRecord
        var log: JobLog?
        var actor: JobActor?
        var ids: IDLease?
        var waiters: [CheckedContinuation<JobRecord, Never>] = []
    }

    let id: JobID
    /// The job's place in the order of admission.
    let number: Int64
    private let state: Lock<State>

    /// - Parameter log: of a job that has not ended.
    init(_ record: JobRecord, log: JobLog? = nil) {
        id = record.id
        number = record.number
        state = Lock(State(record: record, log: log))
    }

    /// As last announced.
    var record: JobRecord { state.withLock { $0.record } }

    /// The output, while it is not all in its file.
    var log: JobLog? {
        get { state.withLock { $0.log } }
        set { state.withLock { $0.log = newValue } }
    }

    /// The job's actor, while there is one.
    var actor: JobActor? {
        get { state.withLock { $0.actor } }
        set { state.withLock { $0.actor = newValue } }
    }

    /// The ids that the job will run under, until its actor takes them.
    func lend(_ ids: IDLease?) {
        state.withLock { $0.ids = ids }
    }

    func takeIDs() -> IDLease? {
        state.withLock { state in
            defer { state.ids = nil }
            return state.ids
        }
    }

    /// Shows a record that the table has. With the last one, whoever waits for the end is told.
    func announce(_ record: JobRecord) {
        let waiters = state.withLock { state -> [CheckedContinuation<JobRecord, Never>] in
            state.record = record
            guard record.status.isTerminal else { return [] }
            let waiters = state.waiters
            state.waiters = []
            return waiters
        }
        for waiter in waiters { waiter.resume(returning: record) }
    }

    /// The record with which the job ended; at once if it has.
    func ended() async -> JobRecord {
        await withCheckedContinuation { continuation in
            let record = state.withLock { state -> JobRecord? in
                if state.record.status.isTerminal { return state.record }
                state.waiters.append(continuation)
                return nil
            }
            if let record { continuation.resume(returning: record) }
        }
    }
}
