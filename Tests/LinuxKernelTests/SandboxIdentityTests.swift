import Glibc
import LinuxKernel
import Testing

/// Who a job is, to itself and to the host.
@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SandboxIdentityTests {
    let loop: EventLoop
    let ids = IDRange(first: 1_879_179_264, count: 65_536)!

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    private func plan(_ script: String) -> SandboxPlan {
        var plan = TestJob.plan(["/bin/sh", "-c", script])
        plan.ids = ids
        return plan
    }

    @Test func `a job is nobody inside and one of its own ids outside`() async throws {
        let seen = Lock<[String]>([])
        let waiting = plan("id -u; id -g; echo on; exec sleep 1000")
        let outcome = try await TestJob.run(waiting, on: loop, after: "on") { job, group in
            seen.withLock { $0 = (try? Self.identities(in: group)) ?? [] }
            job.kill()
        }
        #expect(outcome.output.hasPrefix("65534\n65534\n"))
        // joblet-init is the last of the range, the job its 65534; neither is an id of the host's.
        #expect(seen.withLock { $0 }.sorted() == ["1879244798", "1879244799"])
    }

    @Test func `the map inside is the range and no id of the host`() async throws {
        let outcome = try await TestJob.run(plan("cat /proc/self/uid_map /proc/self/gid_map"), on: loop)
        let words = outcome.output.split { $0.isWhitespace }.map(String.init)
        #expect(words == ["0", "1879179264", "65536", "0", "1879179264", "65536"])
    }

    @Test func `a job that is root inside has no right over anything of the host`() async throws {
        var plan = self.plan(
            """
            id -u; grep -E '^Cap' /proc/self/status | cut -f2 | sort -u
            touch /usr/x 2>/dev/null && echo wrote; chown 1 /tmp 2>/dev/null && echo chowned
            hostname other 2>/dev/null && echo renamed; mount -t tmpfs none /tmp 2>/dev/null && echo mounted
            kill -CONT 1 2>/dev/null && echo signalled; mknod /tmp/n c 1 3 2>/dev/null && echo made; cat /etc/shadow 2>/dev/null && echo read; true
            """)
        plan.user = 0
        plan.group = 0
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.output == "0\n0000000000000000\n")
    }

    @Test func `two jobs of different ranges are different users to the kernel`() async throws {
        let directory = try Directory("/tmp")
        let name = "joblet-test-ids-\(getpid())"
        try directory.createDirectory(name)
        defer { try? directory.removeTree(name) }
        chown("/tmp/\(name)", ids.first + 65_534, ids.first + 65_534)
        chmod("/tmp/\(name)", 0o755)
        var mine = plan("umask 077; echo secret >/work/file; ls -ln /work/file | cut -d' ' -f3,4")
        mine.workSpace = .hostDirectory(path: "/tmp/\(name)")
        #expect(try await TestJob.run(mine, on: loop).output == "65534 65534\n")
        var status = stat()
        #expect(stat("/tmp/\(name)/file", &status) == 0)
        #expect(status.st_uid == ids.first + 65_534)
        var other = TestJob.plan(["/bin/sh", "-c", "cat /work/file; echo x >/work/other; true"])
        other.ids = IDRange(first: ids.first + 65_536, count: 65_536)
        other.workSpace = .hostDirectory(path: "/tmp/\(name)")
        let outcome = try await TestJob.run(other, on: loop)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Permission denied"))
    }

    @Test(arguments: [1_000, 65_535])
    func `an id that the range does not hold, or joblet-init has, is refused`(count: UInt32) async throws {
        var plan = TestJob.plan(["/bin/true"])
        plan.ids = IDRange(first: ids.first, count: count)
        let small = plan
        await #expect(throws: SandboxError(step: .setIdentity, code: .invalid)) {
            _ = try await TestJob.run(small, on: self.loop)
        }
    }

    @Test func `a range that holds the host's root or ends beyond the last id is none`() {
        #expect(IDRange(first: 0, count: 10) == nil)
        #expect(IDRange(first: 10, count: 0) == nil)
        #expect(IDRange(first: .max, count: 1) == nil)
        #expect(IDRange(first: .max - 1, count: 1)?.onHost(0) == 4_294_967_294)
        #expect(ids.onHost(65_536) == nil)
    }

    @Test func `the host ends a job before its services, and the job cannot change that`() async throws {
        let script =
            "cd /proc/self; cat oom_score_adj; (echo 0 >oom_score_adj) 2>/dev/null && echo changed; true"
        #expect(try await TestJob.run(plan(script), on: loop).output == "500\n")
    }

    @Test func `what a job uses up of what each user has is its own`() async throws {
        // The kernel counts inotify instances for each user, and for the owner of the user's namespace: inotify(7).
        let script = """
            import ctypes
            libc = ctypes.CDLL(None)
            made = 0
            while made < 5000 and libc.inotify_init() >= 0: made += 1
            print("all", flush=True)
            libc.pause()
            """
        var greedy = TestJob.plan(["/usr/bin/python3", "-c", script])
        greedy.ids = ids
        greedy.openFiles = (10_000, 10_000)
        let left = Lock<Int32>(-1)
        _ = try await TestJob.run(greedy, on: loop, after: "all") { job, _ in
            let mine = inotify_init()
            left.withLock { $0 = mine }
            if mine >= 0 { close(mine) }
            job.kill()
        }
        #expect(left.withLock { $0 } >= 0, "this process, root of the host, got none")
    }

    @Test func `without a user namespace a job is the host's nobody`() async throws {
        var plan = self.plan("id -u; grep -E '^Cap' /proc/self/status | cut -f2 | sort -u; readlink /proc/self/ns/user")
        plan.ids = nil
        let own = try #require(try? linkTarget("/proc/self/ns/user"))
        #expect(try await TestJob.run(plan, on: loop).output == "65534\n0000000000000000\n\(own)\n")
        #expect(try await TestJob.run(self.plan("readlink /proc/self/ns/user"), on: loop).output != "\(own)\n")
    }

    /// The effective user ids of a group's processes, as the host sees them.
    private static func identities(in group: Cgroup) throws -> [String] {
        try (group.read("cgroup.procs") ?? "").split(separator: "\n").map { pid in
            let status = String(decoding: try Descriptor.open("/proc/\(pid)/status", .read).readAll(), as: UTF8.self)
            let line = status.split(separator: "\n").first { $0.hasPrefix("Uid:") } ?? ""
            return line.split(separator: "\t").dropFirst(2).first.map(String.init) ?? ""
        }
    }
}
