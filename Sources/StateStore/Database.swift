internal import CSQLite

/// One SQLite connection, for one thread.
final class Database {
    let path: String
    private let handle: OpaquePointer

    /// Opens or creates the file.
    init(path: String) throws(StateStoreError) {
        self.path = path
        var handle: OpaquePointer?
        // No mutex of SQLite's own: a connection belongs to one thread here.
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let error = Self.error("open the job table", path, code, handle)
            sqlite3_close(handle)
            throw error
        }
        self.handle = handle
        // A daemon that is just ending is waited for.
        sqlite3_busy_timeout(handle, 1_000)
    }

    deinit {
        sqlite3_close(handle)
    }

    /// Runs statements that give no rows.
    func execute(_ sql: String, attempt: String) throws(StateStoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(attempt, code) }
    }

    /// Prepares one statement for many uses.
    func prepare(_ sql: String, attempt: String) throws(StateStoreError) -> Statement {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(attempt, code) }
        return Statement(statement, of: self, attempt: attempt)
    }

    /// The first column of the first row.
    func integer(_ sql: String, attempt: String) throws(StateStoreError) -> Int {
        let statement = try prepare(sql, attempt: attempt)
        return try statement.step() ? Int(statement.integer(0)) : 0
    }

    /// Moves what the write-ahead log holds into the file itself, as far as no one reads.
    func checkpoint() {
        // A checkpoint that fails is tried again with the next: the log keeps everything until then.
        _ = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }

    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    func error(_ attempt: String, _ code: Int32) -> StateStoreError {
        Self.error(attempt, path, code, handle)
    }

    private static func error(_ attempt: String, _ path: String, _ code: Int32, _ handle: OpaquePointer?)
        -> StateStoreError
    {
        let words = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        let reason: StateStoreError.Reason =
            switch code & 0xff {
            case SQLITE_NOTADB, SQLITE_CORRUPT: .damaged(words)
            case SQLITE_FULL: .full
            case SQLITE_BUSY, SQLITE_LOCKED: .inUse
            default: .refused(words)
            }
        return StateStoreError(attempt: attempt, path: path, reason: reason)
    }
}
