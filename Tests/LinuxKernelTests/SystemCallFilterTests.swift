import Glibc
import LinuxKernel
import Testing

/// Loading a filter; what the filter of jobs holds is another module's.
@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SystemCallFilterTests {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    /// One `struct sock_filter`: linux/filter.h.
    private static func instruction(_ code: UInt16, _ ifTrue: UInt8, _ ifFalse: UInt8, _ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: code, Array.init) + [ifTrue, ifFalse] + withUnsafeBytes(of: value, Array.init)
    }

    /// Everything is allowed but one call.
    private static func refusing(_ number: UInt32, _ answer: UInt32) -> [UInt8] {
        instruction(0x20, 0, 0, 0)  // the call's number
            + instruction(0x15, 0, 1, number)  // is it that one?
            + instruction(0x06, 0, 0, answer) + instruction(0x06, 0, 0, 0x7fff_0000)  // SECCOMP_RET_ALLOW
    }

    #if arch(x86_64)
        private static let execve: UInt32 = 59, mkdir: UInt32 = 83
    #else
        private static let execve: UInt32 = 221, mkdir: UInt32 = 34
    #endif
    private static let answersRoom: UInt32 = 0x0005_0000 | 28  // SECCOMP_RET_ERRNO, ENOSPC

    @Test func `a filter holds in the job and in all it starts`() async throws {
        var plan = TestJob.plan([
            "/bin/sh", "-c", "grep -E '^(Seccomp|NoNewPrivs)' /proc/self/status; (sh -c 'mkdir /tmp/x')",
        ])
        plan.filter = try SystemCallFilter(program: Self.refusing(Self.mkdir, Self.answersRoom))
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.output.contains("NoNewPrivs:\t1\nSeccomp:\t2\nSeccomp_filters:\t1\n"))
        #expect(outcome.errors.contains("No space left on device"))
        #expect(outcome.end == .exited(.exited(code: 1)))
    }

    @Test func `the same filter serves one job after another`() async throws {
        let filter = try SystemCallFilter(program: Self.refusing(Self.mkdir, Self.answersRoom))
        for _ in 0..<3 {
            var plan = TestJob.plan(["/bin/mkdir", "/tmp/x"])
            plan.filter = filter
            #expect(try await TestJob.run(plan, on: loop).end == .exited(.exited(code: 1)))
        }
    }

    @Test func `a filter that refuses the command itself is told as that`() async throws {
        var plan = TestJob.plan(["/bin/true"])
        plan.filter = try SystemCallFilter(program: Self.refusing(Self.execve, Self.answersRoom))
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.end == .notStarted(SandboxError(step: .execute("/bin/true"), code: .noSpace)))
    }

    @Test func `a program that the kernel refuses fails the job before its command`() async throws {
        var plan = TestJob.plan(["/bin/true"])
        plan.filter = try SystemCallFilter(program: Self.instruction(0xffff, 0, 0, 0))
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.end == .notStarted(SandboxError(step: .loadFilter, code: .invalid)))
    }

    @Test(arguments: [0, 7, 8 * 4_097])
    func `a program of an impossible length is refused`(bytes: Int) {
        #expect(throws: SystemCallError.self) { try SystemCallFilter(program: Array(repeating: 0, count: bytes)) }
    }
}
