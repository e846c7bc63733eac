internal import JobModel

/// The table of jobs as SQL: its schema, and how a record becomes a row and a row a record.
///
/// Texts in a list are stored one after the other, a NUL byte behind each: none of them can hold one.
struct JobTable {
    /// `PRAGMA user_version` of the file: how many of the ``schemaSteps`` were taken.
    static let schemaVersion = schemaSteps.count

    private let database: Database
    private let insertion: Statement
    private let progress: Statement
    private let deletion: Statement

    /// Brings the schema up to date first.
    init(in database: Database) throws(StateStoreError) {
        self.database = database
        // EXCLUSIVE: a second daemon on the same table is refused, and a commit takes no file locks. WAL: a commit is one
        // append. NORMAL: commits survive the daemon's death always, and the machine's up to the last checkpoint,
        // without damage either way.
        try database.execute(
            """
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA wal_autocheckpoint = 0;
            PRAGMA cache_size = -512;
            """, attempt: "set up the job table")
        let found = try database.integer("PRAGMA user_version", attempt: "read the job table's version")
        guard found <= Self.schemaVersion else {
            throw StateStoreError(
                attempt: "use the job table", path: database.path,
                reason: .newerSchema(found: found, known: Self.schemaVersion))
        }
        for version in max(0, found)..<Self.schemaVersion {
            let step = "BEGIN; \(Self.schemaSteps[version]); PRAGMA user_version = \(version + 1); COMMIT;"
            try database.execute(step, attempt: "bring the job table to version \(version + 1)")
        }
        insertion = try database.prepare(Self.insertionSQL, attempt: "add a job to the job table")
        progress = try database.prepare(Self.progressSQL, attempt: "record a job's progress in the job table")
        deletion = try database.prepare("DELETE FROM jobs WHERE number = ?", attempt: "delete a job from the job table")
    }

    /// From an empty file to the present schema, a step a version. A step that was released is never changed; what is
    /// new is added at the end, so that columns stand in one order in old and new tables.
    static let schemaSteps = [firstSchema, stopRequesters, userIDsAndOpenFiles, uploadPaths]

    /// `number` is the row's own key: rows are added at the end of the tree, and found without an index.
    private static let firstSchema = """
        CREATE TABLE jobs (
            number INTEGER PRIMARY KEY,
            id BLOB NOT NULL,
            name TEXT NOT NULL,
            command TEXT NOT NULL,
            arguments BLOB NOT NULL,
            environment BLOB NOT NULL,
            secret_names BLOB NOT NULL,
            cpu_percent INTEGER,
            cpu_cores TEXT,
            memory_bytes INTEGER,
            io_bytes_per_second INTEGER,
            processes INTEGER,
            network TEXT NOT NULL,
            work_directory TEXT NOT NULL,
            timeout TEXT,
            node_id TEXT NOT NULL,
            created_ns INTEGER NOT NULL,
            status TEXT NOT NULL,
            scheduled_ns INTEGER,
            started_ns INTEGER,
            ended_ns INTEGER,
            verdict TEXT,
            verdict_number INTEGER,
            verdict_step TEXT,
            verdict_reason TEXT,
            remark TEXT NOT NULL
        )
        """

    /// Who asked for a job's end: name and role of a client, or a role alone for the daemon itself.
    private static let stopRequesters = """
        ALTER TABLE jobs ADD COLUMN verdict_requester TEXT;
        ALTER TABLE jobs ADD COLUMN verdict_role TEXT
        """

    private static let userIDsAndOpenFiles = """
        ALTER TABLE jobs ADD COLUMN first_user_id INTEGER;
        ALTER TABLE jobs ADD COLUMN open_files INTEGER
        """

    /// What was uploaded for the job.
    private static let uploadPaths = "ALTER TABLE jobs ADD COLUMN uploads BLOB NOT NULL DEFAULT x''"

    private static let insertionSQL = """
        INSERT INTO jobs VALUES (\(Array(repeating: "?", count: 31).joined(separator: ", ")))
        """

    private static let progressSQL = """
        UPDATE jobs SET status = ?, scheduled_ns = ?, started_ns = ?, ended_ns = ?, verdict = ?, verdict_number = ?,
            verdict_step = ?, verdict_reason = ?, remark = ?, verdict_requester = ?, verdict_role = ?,
            first_user_id = ? WHERE number = ?
        """

    func insert(_ record: JobRecord) throws(StateStoreError) {
        insertion.bind(record.number)
        insertion.bind(Self.bytes(of: record.id))
        insertion.bind(record.name)
        insertion.bind(record.command)
        insertion.bind(Self.list(record.arguments))
        insertion.bind(Self.list(record.environment.map { "\($0.key)=\($0.value)" }.sorted()))
        insertion.bind(Self.list(record.secretEnvironmentNames))
        insertion.bind(record.limits.cpu.map { Int64($0.percentOfOneCore) })
        insertion.bind(record.limits.cpuSet?.description)
        insertion.bind(record.limits.memory?.bytes)
        insertion.bind(record.limits.ioBytesPerSecond)
        insertion.bind(record.limits.processes.map { Int64($0) })
        insertion.bind(record.network.rawValue)
        insertion.bind(record.workDirectory)
        insertion.bind(record.timeout?.text)
        insertion.bind(record.nodeID)
        insertion.bind(record.createdAt.nanosecondsSinceEpoch)
        bindProgress(of: record, to: insertion)
        insertion.bind(record.limits.openFiles.map { Int64($0) })
        insertion.bind(Self.list(record.uploads))
        try insertion.run()
    }

    /// Writes what changes in a job's life; all else of the record stays as it was inserted.
    func update(_ record: JobRecord) throws(StateStoreError) {
        bindProgress(of: record, to: progress)
        progress.bind(record.number)
        try progress.run()
    }

    func delete(number: Int64) throws(StateStoreError) {
        deletion.bind(number)
        try deletion.run()
    }

    private func bindProgress(of record: JobRecord, to statement: Statement) {
        statement.bind(record.status.rawValue)
        statement.bind(record.scheduledFor?.nanosecondsSinceEpoch)
        statement.bind(record.startedAt?.nanosecondsSinceEpoch)
        statement.bind(record.endedAt?.nanosecondsSinceEpoch)
        let verdict = record.verdict.map(VerdictColumns.init)
        statement.bind(verdict?.word)
        statement.bind(verdict?.number)
        statement.bind(verdict?.step)
        statement.bind(verdict?.reason)
        statement.bind(record.remark)
        statement.bind(verdict?.requester)
        statement.bind(verdict?.role)
        statement.bind(record.firstUserID.map { Int64($0) })
    }

    /// Every job, in order of admission.
    func all() throws(StateStoreError) -> [JobRecord] {
        let rows = try database.prepare("SELECT * FROM jobs ORDER BY number", attempt: "read the job table")
        var records: [JobRecord] = []
        while try rows.step() { records.append(try record(from: rows)) }
        return records
    }

    private func record(from row: Statement) throws(StateStoreError) -> JobRecord {
        guard let status = JobStatus(rawValue: row.text(17)) else { throw nonsense("status", row.text(17)) }
        guard let network = NetworkMode(rawValue: row.text(12)) else { throw nonsense("network", row.text(12)) }
        let id = row.bytes(1)
        guard id.count == 16 else { throw nonsense("id", "\(id.count) bytes") }
        var environment: [String: String] = [:]
        for variable in Self.texts(row.bytes(5)) {
            let parts = variable.utf8.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw nonsense("environment", variable) }
            environment[String(Substring(parts[0]))] = String(Substring(parts[1]))
        }
        let verdict = VerdictColumns(
            word: row.textIfAny(21), number: row.integerIfAny(22), step: row.textIfAny(23), reason: row.textIfAny(24),
            requester: row.textIfAny(26), role: row.textIfAny(27))
        if let word = verdict.word, verdict.verdict == nil { throw nonsense("verdict", word) }
        return JobRecord(
            id: JobID(bits: id.reduce(0) { $0 << 8 | UInt128($1) }), number: row.integer(0), name: row.text(2),
            command: row.text(3), arguments: Self.texts(row.bytes(4)), limits: try limits(from: row), network: network,
            workDirectory: row.text(13), environment: environment, secretEnvironmentNames: Self.texts(row.bytes(6)),
            uploads: Self.texts(row.bytes(30)),
            timeout: try timeout(from: row), nodeID: row.text(15),
            createdAt: Timestamp(nanosecondsSinceEpoch: row.integer(16)), status: status,
            scheduledFor: row.integerIfAny(18).map(Timestamp.init(nanosecondsSinceEpoch:)),
            startedAt: row.integerIfAny(19).map(Timestamp.init(nanosecondsSinceEpoch:)),
            endedAt: row.integerIfAny(20).map(Timestamp.init(nanosecondsSinceEpoch:)),
            firstUserID: row.integerIfAny(28).map { UInt32(truncatingIfNeeded: $0) }, verdict: verdict.verdict,
            remark: row.text(25))
    }

    private func limits(from row: Statement) throws(StateStoreError) -> ResourceLimits {
        do {
            var limits = ResourceLimits(
                memory: row.integerIfAny(9).map(ByteCount.init(bytes:)), ioBytesPerSecond: row.integerIfAny(10),
                processes: row.integerIfAny(11).map { Int($0) }, openFiles: row.integerIfAny(29).map { Int($0) })
            if let percent = row.integerIfAny(7) { limits.cpu = try CPUQuota(percentOfOneCore: Int(percent)) }
            if let cores = row.textIfAny(8) { limits.cpuSet = try CPUSet(cores) }
            return limits
        } catch {
            throw nonsense(error.field, error.value)
        }
    }

    private func timeout(from row: Statement) throws(StateStoreError) -> JobTimeout? {
        do {
            return try row.textIfAny(14).map { text throws(InvalidValue) in try JobTimeout(text) }
        } catch {
            throw nonsense(error.field, error.value)
        }
    }

    private func nonsense(_ column: String, _ value: String) -> StateStoreError {
        StateStoreError(
            attempt: "read the job table", path: database.path, reason: .nonsense(column: column, value: value))
    }

    private static func bytes(of id: JobID) -> [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: id.bits >> UInt128(120 - 8 * $0)) }
    }

    private static func list(_ texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            bytes.append(0)
        }
        return bytes
    }

    private static func texts(_ bytes: UnsafeRawBufferPointer) -> [String] {
        bytes.isEmpty
            ? []
            : bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
    }
}
