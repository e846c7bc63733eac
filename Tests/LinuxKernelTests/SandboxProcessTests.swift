import Glibc
import LinuxKernel
import Testing

@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SandboxProcessTests {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    // MARK: - Ends

    @Test(arguments: [0, 1, 42, 255])
    func `an exit code is reported as it is`(code: Int32) async throws {
        let outcome = try await TestJob.shell("exit \(code)", on: loop)
        #expect(outcome.events == [.started, .finished(.exited(.exited(code: code)))])
    }

    @Test func `output and errors come apart and whole`() async throws {
        let outcome = try await TestJob.shell("echo out; echo err >&2; seq 1 20000", on: loop)
        #expect(outcome.output.hasPrefix("out\n1\n2\n"))
        #expect(outcome.output.hasSuffix("\n19999\n20000\n"))
        #expect(outcome.errors == "err\n")
    }

    @Test func `a signal of its own ends the job as that signal`() async throws {
        let outcome = try await TestJob.shell("kill -SEGV $$", on: loop)
        guard case .exited(.killed(by: Signal(rawValue: SIGSEGV), _)) = outcome.end else {
            Issue.record("\(String(describing: outcome.end))")
            return
        }
    }

    @Test func `a signal reaches the whole process group`() async throws {
        let script =
            "trap 'echo outer; wait; exit 7' TERM; (trap 'echo inner; exit' TERM; echo on; sleep 100 & wait) & wait"
        let outcome = try await TestJob.run(TestJob.plan(["/bin/sh", "-c", script]), on: loop, after: "on") { job, _ in
            job.signal(.terminate)
        }
        #expect(outcome.output.contains("inner") && outcome.output.contains("outer"))
        #expect(outcome.end == .exited(.exited(code: 7)))
    }

    @Test func `killing takes along what ignores signals`() async throws {
        let script = "trap '' TERM HUP INT; setsid sleep 1000 & echo on; wait"
        let outcome = try await TestJob.run(TestJob.plan(["/bin/sh", "-c", script]), on: loop, after: "on") { job, _ in
            job.kill()
            job.kill()
            job.signal(.terminate)
        }
        #expect(outcome.end == .killed(.killed(by: .kill, coreDumped: false)))
    }

    @Test func `killing the cgroup ends the job`() async throws {
        let outcome = try await TestJob.run(TestJob.plan(["/bin/sleep", "1000"]), on: loop) { _, group in
            #expect(group.isPopulated)
            #expect(throws: Never.self) { try group.kill() }
        }
        #expect(outcome.events == [.started, .finished(.killed(.killed(by: .kill, coreDumped: false)))])
    }

    @Test func `what the job leaves behind ends with it and closes its pipes`() async throws {
        let outcome = try await TestJob.shell("sleep 1000 & setsid sleep 1000 & echo done", on: loop)
        #expect(outcome.output == "done\n")
        #expect(outcome.end == .exited(.exited(code: 0)))
    }

    @Test func `orphans are reaped while the job runs`() async throws {
        // Each inner shell leaves its child behind, which then ends as an orphan; none may stay as a zombie.
        let script = """
            for i in 1 2 3 4 5 6 7 8 9 10; do (sh -c 'exit 3' & exec true); done
            for i in 1 2 3 4 5 6 7 8 9 10; do (sh -c 'sleep 0.01' &) ; done
            count=0  # of looks; the shell, its subshell, ls and wc may be seen, joblet-init is out of sight
            while [ $(ls -d /proc/[0-9]* | wc -l) -gt 4 ] && [ $count -lt 500 ]; do count=$((count + 1)); sleep 0.02; done
            grep -l '^State:.Z' /proc/[0-9]*/status; [ $count -lt 500 ] && echo reaped
            """
        let outcome = try await TestJob.shell(script, on: loop)
        #expect(outcome.output == "reaped\n")
    }

    @Test func `standard input is empty unless given`() async throws {
        #expect(try await TestJob.shell("cat; readlink /proc/self/fd/0", on: loop).output == "/dev/null\n")
        let pipe = try Pipe()
        try pipe.writeEnd.writeAll("hello")
        let input = Shared(pipe.takeReadEnd())
        #expect(try await TestJob.run(TestJob.plan(["/bin/cat"]), on: loop, input: input).output == "hello")
    }

    // MARK: - Limits

    @Test(.enabled(if: TestHost.hasControllers, TestHost.needsControllers))
    func `a job over its memory limit is killed whole and counted`() async throws {
        let limits = [
            CgroupWrite(file: "memory.max", value: "33554432"), CgroupWrite(file: "memory.swap.max", value: "0"),
            CgroupWrite(file: "memory.oom.group", value: "1"),
        ]
        let kills = Lock<UInt64?>(nil)
        // The second process takes the memory; the first would live on if it were not for the group.
        let plan = TestJob.plan(["/bin/sh", "-c", "echo on; head -c 200000000 /dev/zero | tail; echo survived"])
        let outcome = try await TestJob.run(
            plan, on: loop, limits: limits, after: "on", during: { _, _ in },
            atEnd: { group in
                kills.withLock { $0 = group.outOfMemoryKills }
            })
        #expect(outcome.output == "on\n")
        #expect(outcome.end == .killed(.killed(by: .kill, coreDumped: false)))
        #expect(try #require(kills.withLock { $0 }) > 0)
    }

    @Test(.enabled(if: TestHost.hasControllers, TestHost.needsControllers))
    func `a job cannot have more processes than its limit`() async throws {
        // joblet-init, the shell, and three more.
        let limits = [CgroupWrite(file: "pids.max", value: "5")]
        let script = "for i in 1 2 3 4 5 6; do sleep 1000 & done; echo more"
        let outcome = try await TestJob.run(TestJob.plan(["/bin/sh", "-c", script]), on: loop, limits: limits)
        #expect(outcome.errors.contains("fork"))
    }

    @Test(.enabled(if: TestHost.hasControllers, TestHost.needsControllers))
    func `a job whose group has no room for it is not started`() async throws {
        let limits = [CgroupWrite(file: "pids.max", value: "0")]
        await #expect(throws: SandboxError(step: .cloneProcess, code: .wouldBlock)) {
            _ = try await TestJob.run(TestJob.plan(["/bin/true"]), on: self.loop, limits: limits)
        }
        let one = [CgroupWrite(file: "pids.max", value: "1")]
        let outcome = try await TestJob.run(TestJob.plan(["/bin/true"]), on: loop, limits: one)
        #expect(outcome.end == .notStarted(SandboxError(step: .cloneJob, code: .wouldBlock)))
    }

    // MARK: - Failures to start

    @Test(arguments: ["/no/such/command", "no-such-command", "/etc/passwd/x"])
    func `a missing command is said to be missing`(command: String) async throws {
        let outcome = try await TestJob.run(TestJob.plan([command]), on: loop)
        guard case .notStarted(let error) = outcome.end else {
            Issue.record("\(outcome.events)")
            return
        }
        #expect(error.reason == .commandNotFound)
        #expect(error.step == .execute(command))
        #expect(outcome.events.count == 1)
    }

    @Test(arguments: ["/etc/passwd", "/usr"])
    func `a file that is no program is said to be none`(command: String) async throws {
        let outcome = try await TestJob.run(TestJob.plan([command]), on: loop)
        guard case .notStarted(let error) = outcome.end else {
            Issue.record("\(outcome.events)")
            return
        }
        #expect(error.reason == .notExecutable)
    }

    @Test func `a working directory that is not there is named`() async throws {
        var plan = TestJob.plan(["/bin/true"])
        plan.workingDirectory = "/nowhere"
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.end == .notStarted(SandboxError(step: .changeDirectory("/nowhere"), code: .notFound)))
    }

    @Test func `a mount that fails is named with its error`() async throws {
        var plan = TestJob.plan(["/bin/true"])
        plan.hostname = String(repeating: "h", count: 100)
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.end == .notStarted(SandboxError(step: .setHostname(plan.hostname), code: .invalid)))
    }

    @Test(arguments: [["a\0b"], ["/bin/true", "\0"], [], [""]])
    func `words that cannot be passed on are refused`(command: [String]) async throws {
        await #expect(throws: SandboxError.self) { _ = try await TestJob.run(TestJob.plan(command), on: self.loop) }
    }

    @Test func `a mebibyte of arguments arrives`() async throws {
        let words = (0..<1_024).map { index in
            String(repeating: Character(UnicodeScalar(UInt8(97 + index % 26))), count: 1_023)
        }
        let outcome = try await TestJob.run(
            TestJob.plan(["/bin/sh", "-c", "printf %s \"$@\" | wc -c", "sh"] + words), on: loop)
        #expect(outcome.output == "\(1_024 * 1_023)\n")
    }

    @Test(arguments: [(1, 1 << 20), (3_000, 1_024)])
    func `more than exec takes is a clear error`(count: Int, length: Int) async throws {
        let plan = TestJob.plan(["/bin/true"] + Array(repeating: String(repeating: "x", count: length), count: count))
        await #expect(throws: SandboxError(step: .executeInit, code: .argumentsTooLong)) {
            _ = try await TestJob.run(plan, on: self.loop)
        }
    }
}
