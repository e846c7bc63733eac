import Glibc
import JobEngine
import JobModel
import LinuxKernel
import StateStore
import Testing

/// The user ids of jobs, on a machine where they have some.
@Suite(
    .enabled(if: EngineFixture.canRunJobs && EngineFixture.hasUserNamespaces, "needs root and user namespaces"),
    .timeLimit(.minutes(2)))
struct JobIDsTests {
    private static let show = "sed 's/  */ /g' /proc/self/uid_map /proc/self/gid_map; echo ready; exec sleep 1000"

    @Test func `each running job has ids of its own, in the record and in the kernel`() async throws {
        try await EngineFixture.with(configure: { $0.firstUserID = 2_000_000_000 }) { engine async throws in
            for first: UInt32 in [2_000_000_000, 2_000_065_536] {
                let job = try await engine.run(Self.show)
                let output = try await engine.waitForOutput("ready", of: job.id)
                #expect(job.firstUserID == first)
                #expect(output == " 0 \(first) 65536\n 0 \(first) 65536\nready\n")
            }
            for job in await engine.supervisor.list() {
                _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            }
        }
    }

    @Test func `without ids a job is refused by the key's name, and is admitted when a job has ended`() async throws {
        try await EngineFixture.with(configure: { $0.userIDCount = 65_536 }) { engine async throws in
            let job = try await engine.run("echo ready; exec sleep 1000")
            try await engine.waitForOutput("ready", of: job.id)
            let error = await #expect(throws: JobError.self) { try await engine.run("true") }
            guard case .resourceExhausted(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.contains("isolation.id_count"))
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            // The range comes back a moment after the end was told.
            while true {
                do {
                    #expect(try await engine.run("true").firstUserID == job.firstUserID)
                    break
                } catch JobError.resourceExhausted {}
            }
        }
    }

    @Test func `a job that waits gets ids when it starts`() async throws {
        try await EngineFixture.with(configure: {
            $0.maxConcurrentJobs = 1; $0.userIDCount = 65_536
        }) {
            engine async throws in
            let first = try await engine.run("echo ready; exec sleep 1000")
            try await engine.waitForOutput("ready", of: first.id)
            let second = try await engine.run("exit 0")
            #expect(second.status == .pending && second.firstUserID == nil)
            _ = try await engine.supervisor.stop(matching: "\(first.id)", by: .tester)
            let last = try await engine.supervisor.end(of: "\(second.id)")
            #expect(last.status == .completed && last.firstUserID == first.firstUserID)
        }
    }

    @Test func `ids of an earlier life are not used while something of their job is left`() async throws {
        let directory = try TemporaryDirectory()
        var old = JobRecord(
            id: .random(), number: 1, spec: try JobSpec(command: "true"), status: .running,
            createdAt: Timestamp(seconds: 0, nanoseconds: 0), nodeID: "test-node")
        old.firstUserID = 1_879_048_192
        _ = try Directory(creating: directory.file("state"))
        let (store, _) = try StateStore.open(path: directory.file("state/state.db"))
        try await store.insert(old)
        store.close()
        // A tree that cannot be removed: something is mounted in it.
        let place = directory.file("jobs/\(old.id)/mounted")
        _ = try Directory(creating: place)
        try #require(mount("/dev/shm", place, nil, 4_096 /* MS_BIND */, nil) == 0)
        try await EngineFixture.with(directory: directory) { engine async throws in
            let (new, _) = try await engine.result(of: "true")
            #expect(new.firstUserID == UInt32(1_879_048_192 + 65_536))
            #expect(umount2(place, 2 /* MNT_DETACH */) == 0)
            // Tried again until it is gone; the suite's limit bounds the wait.
            while try !Directory(engine.configuration.jobDirectory).names().isEmpty { await Task.yield() }
        }
    }
}
