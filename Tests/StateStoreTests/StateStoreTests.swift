import JobModel
import Testing

@testable import StateStore

@Suite struct StateStoreTests {
    @Test func `a new table is empty`() throws {
        let directory = try TemporaryDirectory()
        let (store, jobs) = try StateStore.open(path: directory.file("state.db"))
        #expect(jobs.isEmpty)
        store.close()
    }

    @Test func `every field of a record survives`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        let written = try Samples.everyVerdict()
        let (store, _) = try StateStore.open(path: path)
        for record in written {
            var early = record
            early.status = .initializing
            early.verdict = nil
            early.endedAt = nil
            try await store.insert(early)
            try await store.update(record)
        }
        store.close()
        let (again, read) = try StateStore.open(path: path)
        #expect(read == written)
        again.close()
    }

    @Test func `the values of secrets are nowhere in the files`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        let (store, _) = try StateStore.open(path: path)
        let spec = try JobSpec(
            command: "/bin/true", secretEnvironment: try EnvironmentVariables(["TOKEN": "hunter2-hunter2"]))
        try await store.insert(Samples.record(number: 1, spec: spec))
        store.close()
        let bytes = try directory.contents("state.db")
        #expect(bytes.contains("TOKEN"))
        #expect(!bytes.contains("hunter2"))
    }

    @Test func `many writers at once are all answered and all found again`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        let (store, _) = try StateStore.open(path: path)
        try await withThrowingTaskGroup { group in
            for number in 1...500 {
                group.addTask {
                    var record = Samples.record(number: Int64(number), spec: try JobSpec(command: "c\(number)"))
                    try await store.insert(record)
                    record.end(.exited(code: Int32(number % 3)), at: Timestamp(seconds: 1, nanoseconds: 0))
                    try await store.update(record)
                }
            }
            try await group.waitForAll()
        }
        store.close()
        let (again, jobs) = try StateStore.open(path: path)
        again.close()
        #expect(jobs.map(\.number) == (1...500).map { Int64($0) })
        #expect(jobs.allSatisfy { $0.verdict == .exited(code: Int32($0.number % 3)) && $0.status.isTerminal })
    }

    @Test func `a change that cannot be made is told to its requester and to no one else`() async throws {
        let directory = try TemporaryDirectory()
        let (store, _) = try StateStore.open(path: directory.file("state.db"))
        let record = Samples.record(number: 7, spec: try JobSpec(command: "a"))
        try await store.insert(record)
        async let other: Void = store.insert(Samples.record(number: 8, spec: try JobSpec(command: "b")))
        await #expect(throws: StateStoreError.self) { try await store.insert(record) }
        try await other
        store.close()
        await #expect(throws: StateStoreError.self) { try await store.update(record) }
    }

    @Test func `a deleted job is gone`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        let (store, _) = try StateStore.open(path: path)
        let record = Samples.record(number: 1, spec: try JobSpec(command: "a"))
        try await store.insert(record)
        try await store.delete(record)
        store.close()
        let (again, jobs) = try StateStore.open(path: path)
        again.close()
        #expect(jobs.isEmpty)
    }

    @Test func `a file that is no database is refused with what to do`() throws {
        let directory = try TemporaryDirectory()
        try directory.write("state.db", String(repeating: "this is not a database ", count: 100))
        let error = #expect(throws: StateStoreError.self) { try StateStore.open(path: directory.file("state.db")) }
        guard case .damaged = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.description.contains("move the file away") == true)
    }

    @Test func `a directory that is not there is refused with its path`() throws {
        let error = #expect(throws: StateStoreError.self) { try StateStore.open(path: "/nonexistent/state.db") }
        #expect(error?.description.contains("/nonexistent/state.db") == true)
    }

    @Test func `a table that another one has open is refused`() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        let (store, _) = try StateStore.open(path: path)
        let error = #expect(throws: StateStoreError.self) { try StateStore.open(path: path) }
        #expect(error?.reason == .inUse)
        store.close()
    }

    @Test func `a table of the first version is brought up to date with all that it holds`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        do {
            let old = try Database(path: path)
            try old.execute(JobTable.schemaSteps[0], attempt: "make a table of the first version")
            for (number, verdict) in [(1, "'stopped', 15"), (2, "'canceled', NULL"), (3, "'exited', 0")] {
                try old.execute(
                    """
                    INSERT INTO jobs VALUES (\(number), randomblob(16), '', 'sleep', x'', x'', x'', 100, NULL, 1048576,
                        NULL, 512, 'none', '/work', NULL, 'node', 5, 'STOPPED', NULL, 6, 7, \(verdict), NULL, NULL, '')
                    """, attempt: "fill it")
            }
            try old.execute("PRAGMA user_version = 1", attempt: "number it")
        }
        let (store, jobs) = try StateStore.open(path: path)
        #expect(jobs.map(\.command) == ["sleep", "sleep", "sleep"])
        #expect(
            jobs.map(\.verdict) == [.stopped(signal: 15, by: .unknown), .canceled(by: .unknown), .exited(code: 0)])
        var stopped = jobs[2]
        stopped.end(.stopped(signal: 9, by: .client(name: "anna", role: "admin")), at: stopped.createdAt)
        try await store.update(stopped)
        store.close()
        let (again, read) = try StateStore.open(path: path)
        #expect(read[2] == stopped)
        again.close()
    }

    @Test func `a table of a newer program is left alone`() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("state.db")
        try StateStore.open(path: path).store.close()
        // user_version stands big-endian at byte 60 of the file. Source: SQLite, fileformat2.html §1.3.
        try directory.patch("state.db", at: 63, with: 99)
        let error = #expect(throws: StateStoreError.self) { try StateStore.open(path: path) }
        guard case .newerSchema(found: 99, known: _) = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
