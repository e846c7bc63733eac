import Glibc
import LinuxKernel
import Testing

/// What a job on the host's network can reach by other ways than packets.
@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SandboxScopeTests {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    private static let script = """
        import socket, sys
        s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try: s.connect("\\0" + sys.argv[1]); print("reached")
        except OSError as e: print(e.strerror)
        """

    /// A datagram socket of this process, with a name that belongs to its network namespace alone: unix(7).
    private func listen(as name: String) -> Int32 {
        let fd = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.dropFirst().copyBytes(from: name.utf8) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + 1 + name.utf8.count)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(fd, $0, length) }
        }
        #expect(bound == 0)
        return fd
    }

    @Test(arguments: [SandboxPlan.Network.host, .loopbackOnly])
    func `an abstract socket of the host is out of reach`(network: SandboxPlan.Network) async throws {
        let name = "joblet-test-\(getpid())-\(network)"
        let fd = listen(as: name)
        defer { close(fd) }
        var plan = TestJob.plan(["/usr/bin/python3", "-c", Self.script, name])
        plan.network = network
        let open = try await TestJob.run(plan, on: loop).output
        // This is what the scope is for; without the host's network there is nothing to reach anyway.
        #expect(open == (network == .host ? "reached\n" : "Connection refused\n"))
        plan.isScoped = true
        let outcome = try await TestJob.run(plan, on: loop)
        guard case .notStarted(let error) = outcome.end else {
            #expect(outcome.output == (network == .host ? "Operation not permitted\n" : "Connection refused\n"))
            return
        }
        // A kernel without Landlock's scopes: nothing runs with less than was asked for.
        let host = HostCheck.run(in: .ofJobs(try CgroupRoot(path: try #require(TestHost.cgroupRoot))))
        #expect(host.missing.contains(.landlock))
        #expect(error.step == .restrictScope)
        #expect(outcome.output == "")
    }
}
