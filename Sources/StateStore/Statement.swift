internal import CSQLite

/// One prepared statement. Columns and parameters count from 0.
final class Statement {
    private let handle: OpaquePointer
    private let database: Database
    private let attempt: String
    private var nextParameter: Int32 = 1

    init(_ handle: OpaquePointer, of database: Database, attempt: String) {
        self.handle = handle
        self.database = database
        self.attempt = attempt
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// SQLITE_TRANSIENT, a cast that the importer leaves out: SQLite takes a copy before the call returns.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    // MARK: - Parameters, in their order

    func bind(_ value: Int64?) {
        if let value {
            sqlite3_bind_int64(handle, nextParameter, value)
        } else {
            sqlite3_bind_null(handle, nextParameter)
        }
        nextParameter += 1
    }

    func bind(_ text: String?) {
        if var text {
            text.withUTF8 { bytes in
                _ = bytes.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(handle, nextParameter, $0.baseAddress, Int32(clamping: $0.count), Self.copied)
                }
            }
        } else {
            sqlite3_bind_null(handle, nextParameter)
        }
        nextParameter += 1
    }

    func bind(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes {
            // A null address would bind NULL instead of an empty value.
            if $0.isEmpty {
                _ = sqlite3_bind_zeroblob(handle, nextParameter, 0)
            } else {
                _ = sqlite3_bind_blob(handle, nextParameter, $0.baseAddress, Int32(clamping: $0.count), Self.copied)
            }
        }
        nextParameter += 1
    }

    // MARK: - Running

    /// Runs a statement that gives no rows, and makes it ready for the next use.
    func run() throws(StateStoreError) {
        let code = sqlite3_step(handle)
        reset()
        guard code == SQLITE_DONE else { throw database.error(attempt, code) }
    }

    /// Goes to the next row; false after the last.
    func step() throws(StateStoreError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw database.error(attempt, code)
        }
    }

    func reset() {
        // Repeats the last step's error, which was told already.
        sqlite3_reset(handle)
        nextParameter = 1
    }

    // MARK: - Columns of the present row

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func integerIfAny(_ column: Int32) -> Int64? {
        sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    func textIfAny(_ column: Int32) -> String? {
        sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
    }

    /// Valid until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        // The address first: asking for it may convert the value and thereby change its length.
        let address = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: address, count: Int(sqlite3_column_bytes(handle, column)))
    }
}
