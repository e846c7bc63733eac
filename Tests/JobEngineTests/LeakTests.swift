import Foundation
import JobEngine
import JobModel
import LinuxKernel
import Testing

/// In processes of their own: only there do descriptors and memory belong to these jobs alone.
@Suite(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs), .timeLimit(.minutes(3)))
struct LeakTests {
    @Test func `200 jobs, 16 at a time, leave no descriptor, process, group or directory behind`() async {
        await #expect(processExitsWith: .success) {
            try await EngineFixture.with { engine async throws in
                try await Load.run(20, on: engine)
                let before = try Load.descriptors()
                try await Load.run(200, on: engine)
                #expect(try await Load.descriptorsFall(to: before))
                #expect(try Load.children() == [])
                #expect(try engine.cgroups.groups() == [])
                #expect(try Directory(engine.configuration.jobDirectory).names() == [])
            }
        }
    }

    @Test func `a sleeping job costs the daemon less than 100 KB`() async {
        await #expect(processExitsWith: .success) {
            try await EngineFixture.with { engine async throws in
                try await Load.run(20, on: engine)
                let before = try Load.residentKilobytes()
                for _ in 0..<64 {
                    let job = try await engine.run("echo hello; exec sleep 1000")
                    try await engine.waitForOutput("hello", of: job.id)
                }
                let growth = try Load.residentKilobytes() - before
                print("\(growth) KB for 64 sleeping jobs")
                #expect(growth < 64 * 100)
            }
        }
    }
}

private enum Load {
    static func run(_ count: Int, on engine: EngineFixture) async throws {
        try await withThrowingTaskGroup { group in
            for client in 0..<16 {
                group.addTask {
                    for number in stride(from: client, to: count, by: 16) {
                        let (record, output) = try await engine.result(
                            of: "echo job \(number); echo error >&2; echo x > file; sleep 1000 & exit \(number % 4)")
                        #expect(record.exitCode == Int32(number % 4))
                        #expect(output.count == "job \(number)\nerror\n".count)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Open files, sockets, pipes and processes. Not the three with which the runtime's thread pool begins to watch over
    /// itself, whenever it first grows: an epoll, an eventfd and a timerfd, kinds that no job has of its own.
    static func descriptors() throws -> Int {
        try Directory("/proc/self/fd").names().count { name in
            let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")) ?? ""
            return !["[eventpoll]", "[eventfd]", "[timerfd]"].contains { target.hasSuffix($0) }
        }
    }

    /// Waits, as a log's file is closed by its writer's thread a moment after the job's end was told.
    static func descriptorsFall(to limit: Int) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(20)
        while try descriptors() > limit {
            if ContinuousClock.now > deadline { return false }
            await Task.yield()
        }
        return true
    }

    /// Processes whose parent is this one.
    static func children() throws -> [String] {
        let text = try WholeFile(at: "/proc/thread-self/children", limit: 65_536).bytes
        return String(decoding: text, as: UTF8.self).split(separator: " ").map { String($0) }
    }

    static func residentKilobytes() throws -> Int {
        let status = String(decoding: try WholeFile(at: "/proc/self/status", limit: 65_536).bytes, as: UTF8.self)
        for line in status.split(separator: "\n") where line.hasPrefix("VmRSS:") {
            return Int(line.split(separator: " ")[1]) ?? 0
        }
        return 0
    }
}
