import Foundation
import Testing

/// Many jobs and hostile clients, with what the node holds counted before and after.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .timeLimit(.minutes(5)))
struct EnduranceTests {
    /// Compares again after each further call, until the node holds what it held or the calls are used up: what a
    /// client left is given back right after the client noticed, not before.
    private func expectReturn(of node: Node, to before: Holdings) async throws {
        var now = try Holdings(of: node)
        for _ in 0..<200 where now != before {
            _ = try await node.rnx("job", "status", "00000000-0000-4000-8000-000000000000")
            now = try Holdings(of: node)
        }
        #expect(now == before, "before: \(before); now: \(now)")
    }

    /// Everything that is made once at the first use has been made.
    private func warmedUp() async throws -> (Node, Holdings) {
        let node = try await Node()
        for _ in 0..<4 { _ = try await node.log(try await node.start("echo", "warm")) }
        return (node, try Holdings(of: node))
    }

    @Test(
        .enabled(if: Programs.hasPython, Programs.whatMakesPython),
        arguments: [(200, 1), (1_000, 64)])
    func `jobs one after another and many at a time leave nothing behind`(count: Int, atOnce: Int) async throws {
        let (node, before) = try await warmedUp()
        let outcome = try await Command(
            program: Programs.python,
            arguments: [
                PythonChecks.script, "jobs_and_their_output", node.address, node.certificates, "\(count)", "\(atOnce)",
            ]
        ).run(within: .seconds(240))
        #expect(outcome.code == 0, "\(outcome.text)\(outcome.errors)")
        try await expectReturn(of: node, to: before)
        try await node.stop()
    }

    @Test func `garbage on the socket costs its sender the connection and nobody else anything`() async throws {
        let (node, before) = try await warmedUp()
        let pieces: [[UInt8]] = [
            [], [0], Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8), Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8),
            [0x16, 0x03, 0x01, 0xff, 0xff] + [UInt8](repeating: 0x41, count: 5_000),
            (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 3) },
        ]
        for round in 0..<10 {
            for piece in pieces { try hurl(piece, at: node.port, lingering: round % 2 == 0) }
        }
        let job = try await node.start("echo", "still here")
        #expect(try await node.log(job) == Data("still here\n".utf8))
        try await expectReturn(of: node, to: before)
        try await node.stop()
    }

    /// Connects, sends, and cuts the connection; a lingering sender waits for the other end to do so first.
    private func hurl(_ bytes: [UInt8], at port: Int, lingering: Bool) throws {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(socket >= 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }  // refused before all of it was sent
            sent += count
        }
        guard lingering, bytes.count > 10 else { return }
        shutdown(socket, Int32(SHUT_WR))
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while recv(socket, &buffer, buffer.count, 0) > 0 {}
    }

    @Test(.enabled(if: Programs.hasPython, Programs.whatMakesPython))
    func `clients that vanish in the middle of a stream leave nothing behind`() async throws {
        let (node, before) = try await warmedUp()
        let job = try await node.start("sh", "-c", "while :; do echo on and on and on; done")
        for _ in 0..<5 {
            let follower = try node.client(["job", "log", job]).start()
            _ = try await follower.output { $0.count > 1_000 }
            follower.send(SIGKILL)
            _ = try await follower.outcome()
        }
        #expect(try await node.rnx("job", "stop", job).code == 0)
        try await expectReturn(of: node, to: before)
        try await node.stop()
    }
}
