internal import JobModel

/// Writes batches of requests, each batch in one transaction. For the writer's thread alone.
final class StateWriter: @unchecked Sendable {
    enum Change: Sendable {
        case insert(JobRecord)
        case update(JobRecord)
        case delete(number: Int64)
    }

    struct Request: Sendable {
        let change: Change
        let answer: StateStore.Answer
    }

    /// Changes between two checkpoints. Each leaves a page or two of 4 KiB in the log, which thus stays below 8 MiB.
    private static let changesPerCheckpoint = 1_000

    private let database: Database
    private let table: JobTable
    private var changesSinceCheckpoint = 0

    init(database: Database, table: JobTable) {
        self.database = database
        self.table = table
    }

    func write(_ requests: [Request]) {
        var errors = [StateStoreError?](repeating: nil, count: requests.count)
        do {
            try database.execute("BEGIN IMMEDIATE", attempt: "write to the job table")
            for (index, request) in requests.enumerated() {
                // A refused change is its own requester's affair; the others of the batch stand.
                do { try apply(request.change) } catch { errors[index] = error }
            }
            try database.execute("COMMIT", attempt: "write to the job table")
        } catch {
            for index in errors.indices where errors[index] == nil { errors[index] = error }
        }
        if database.isInTransaction {
            // What failed was told above; a rollback itself fails only when there is nothing left to roll back.
            try? database.execute("ROLLBACK", attempt: "take back a transaction")
        }
        for (request, error) in zip(requests, errors) { request.answer(error) }
        changesSinceCheckpoint += requests.count
        // After the answers, so that no one waits for its disk flush unless requests are queued already.
        if changesSinceCheckpoint >= Self.changesPerCheckpoint {
            database.checkpoint()
            changesSinceCheckpoint = 0
        }
    }

    private func apply(_ change: Change) throws(StateStoreError) {
        switch change {
        case .insert(let record): try table.insert(record)
        case .update(let record): try table.update(record)
        case .delete(let number): try table.delete(number: number)
        }
    }
}
