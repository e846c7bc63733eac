import HTTP2
import LinuxKernel
import TLS
import Testing

/// Peers that overdo it lose their connection; the one beside them notices nothing.
@Suite(.timeLimit(.minutes(5))) struct FloodTests {
    private func expectCalm(_ debugText: String?, _ attack: (RawPeer) async -> Void) async throws {
        let server = try TestServer(tls: false, loops: 1)
        let neighbour = try await TestClient(to: server.server.address, tls: nil)
        let open = try #require(await neighbour.open("/echo"))
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(RawPeer.preface)
        await attack(peer)
        await peer.bell.wait("closed")
        if let debugText {
            #expect(peer.goAway?.code == 11)
            #expect(peer.goAway?.text == debugText)
        }
        await neighbour.onLoop {
            [1, 2, 3].withUnsafeBytes { open.stream?.write($0) }
            open.stream?.finish()
        }
        await open.bell.wait("closed")
        #expect(open.answer.closure == .finished)
        await neighbour.close()
        await server.bell.wait("ended", 2)
        #expect(server.server.connectionCount == 0)
        await server.stop()
    }

    @Test func `pings without end`() async throws {
        try await expectCalm("too_many_pings") { peer in
            for _ in 0..<50 { await peer.send(RawPeer.frame(6, 0, 0, [UInt8](repeating: 0, count: 8))) }
        }
    }

    @Test func `settings without end`() async throws {
        try await expectCalm("too_many_idle_frames") { peer in
            await peer.send((0..<500).flatMap { _ in RawPeer.frame(4, 0, 0, []) })
        }
    }

    @Test func `streams opened and cancelled without end`() async throws {
        try await expectCalm(nil) { peer in
            let fields = RawPeer.fields("/echo")
            await peer.send(
                (0..<4000).flatMap { index -> [UInt8] in
                    let id = UInt32(2 * index + 1)
                    return RawPeer.frame(1, 4, id, fields) + RawPeer.frame(3, 0, id, [0, 0, 0, 8])
                })
        }
    }

    @Test func `empty data frames without end`() async throws {
        try await expectCalm("too_many_idle_frames") { peer in
            await peer.send(
                RawPeer.frame(1, 4, 1, RawPeer.fields("/echo")) + (0..<500).flatMap { _ in RawPeer.frame(0, 0, 1, []) })
        }
    }

    @Test func `continuations without end`() async throws {
        try await expectCalm(nil) { peer in
            let filler = RawPeer.frame(9, 0, 1, [])
            await peer.send(RawPeer.frame(1, 0, 1, RawPeer.fields("/echo")) + (0..<5000).flatMap { _ in filler })
        }
    }

    @Test func `a few pings without a stream are answered`() async throws {
        let server = try TestServer(tls: false, loops: 1)
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(RawPeer.preface + (0..<5).flatMap { RawPeer.frame(6, 0, 0, [0, 0, 0, 0, 0, 0, 0, $0]) })
        await peer.bell.wait("frame 6", 5)
        #expect(peer.frames.filter { $0.type == 6 }.allSatisfy { $0.flags == 1 })
        await server.stop()
    }

    @Test func `more connections than allowed are closed`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.maxConnections = 2
        let server = try TestServer(tls: false, configuration: configuration)
        let first = try await TestClient(to: server.server.address, tls: nil)
        let second = try await TestClient(to: server.server.address, tls: nil)
        await first.bell.wait("ready")
        await second.bell.wait("ready")
        let third = try await TestClient(to: server.server.address, tls: nil)
        await third.bell.wait("closed")
        await second.close()
        await server.bell.wait("ended")
        let fourth = try await TestClient(to: server.server.address, tls: nil)
        await fourth.bell.wait("ready")
        await server.stop()
    }
}
