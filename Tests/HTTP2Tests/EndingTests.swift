import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(5))) struct EndingTests {
    @Test func `a client's reset reaches the handler and nobody else`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/hold"))
        let other = try #require(await client.open("/echo"))
        await server.bell.wait("stream", 2)
        await client.onLoop { call.stream?.reset(.cancel) }
        await call.bell.wait("closed")
        #expect(call.answer.closure == .reset(.cancel))
        await server.bell.wait("closed: reset(CANCEL)")
        await client.onLoop { other.stream?.finish() }
        await other.bell.wait("closed")
        #expect(other.answer.closure == .finished)
        await server.stop()
    }

    @Test func `a server's reset reaches the client`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/cut"))
        await call.bell.wait("closed")
        #expect(call.answer.closure == .reset(.cancel))
        await server.stop()
    }

    @Test func `a reset in the middle of a long answer stops the producer`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/many/10000000/1000", endStream: true))
        await call.bell.wait("bytes", 1_000_000)
        await client.onLoop { call.stream?.reset(.cancel) }
        await server.bell.wait("closed: reset(CANCEL)")
        #expect(server.bell.count("produced") < 10_000_000)
        #expect(await client.fetch("/echo").closure == .finished)
        await server.stop()
    }

    @Test func `shutdown lets an open stream end and takes no new one`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/echo"))
        await server.bell.wait("stream")
        let shutdown = Task { await server.server.shutdown(within: .seconds(20)) }
        await client.bell.wait("draining")
        #expect(await client.open("/echo") == nil)
        await client.onLoop {
            [1, 2].withUnsafeBytes { call.stream?.write($0) }
            call.stream?.finish()
        }
        await call.bell.wait("closed")
        #expect(call.answer.closure == .finished)
        await client.bell.wait("closed")
        #expect(client.error == nil)
        await shutdown.value
        #expect(server.server.connectionCount == 0)
        server.loops.stop()
    }

    @Test func `shutdown cuts what does not end in time`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/hold"))
        await server.bell.wait("stream")
        await server.server.shutdown(within: .milliseconds(50))
        await call.bell.wait("closed")
        #expect(call.answer.closures == 1)
        guard case .connectionLost = call.answer.closure else {
            Issue.record("got \(String(describing: call.answer.closure))")
            return
        }
        server.loops.stop()
    }

    @Test func `a client that vanishes ends its streams on the server`() async throws {
        let server = try TestServer(tls: false)
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(RawPeer.preface + RawPeer.frame(1, 4, 1, RawPeer.fields("/hold")))
        await server.bell.wait("stream")
        await peer.vanish()
        await server.bell.wait("closed")
        await server.bell.wait("ended")
        #expect(server.server.connectionCount == 0)
        await server.stop()
    }

    @Test func `a server that is gone ends the client's streams once`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let calls = try await [#require(client.open("/hold")), #require(client.open("/hold"))]
        await server.bell.wait("stream", 2)
        await server.stop()
        await client.bell.wait("closed")
        for call in calls {
            await call.bell.wait("closed")
            #expect(call.answer.closures == 1)
        }
        #expect(await client.open("/echo") == nil)
    }

    @Test func `a peer that answers no ping is given up`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.keepalive = .init(interval: .milliseconds(50), timeout: .milliseconds(50))
        let server = try TestServer(tls: false, configuration: configuration)
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(RawPeer.preface)
        await peer.bell.wait("closed")
        await server.bell.wait("ended")
        #expect(server.endings[0].hasSuffix("the peer did not answer a keepalive ping"))
        await server.stop()
    }

    @Test func `a peer that answers pings stays without a stream`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.keepalive = .init(interval: .milliseconds(20), timeout: .seconds(10))
        let server = try TestServer(tls: false, configuration: configuration)
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(RawPeer.preface)
        for round in 1...5 {
            await peer.bell.wait("frame 6", round)
            await peer.send(RawPeer.frame(6, 1, 0, [UInt8](repeating: 0, count: 8)))
        }
        #expect(server.server.connectionCount == 1)
        await server.stop()
    }

    @Test func `a connection without streams ends after the idle time`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.idleTimeout = .milliseconds(50)
        let server = try TestServer(configuration: configuration)
        let client = try await TestClient(server)
        await client.bell.wait("closed")
        #expect(client.error == nil)
        await server.bell.wait("ended")
        #expect(server.endings == [""])
        await server.stop()
    }

    @Test func `connections leave no registration behind`() async throws {
        let server = try TestServer()
        for _ in 0..<20 {
            let client = try await TestClient(server)
            #expect(await client.fetch("/echo", body: [1]).body == [1])
            await client.close()
        }
        await server.bell.wait("ended", 20)
        for (index, loop) in server.loops.loops.enumerated() {
            let left = await withCheckedContinuation { done in
                loop.execute { done.resume(returning: loop.registrations) }
            }
            // The first loop has the listening socket.
            #expect(left == (index == 0 ? 1 : 0))
        }
        await server.stop()
    }
}
