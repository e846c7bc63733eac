import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(5))) struct FlowControlTests {
    private func small() -> HTTP2Configuration {
        var configuration = HTTP2Configuration.patient
        configuration.streamWindowBytes = 100_000
        configuration.connectionWindowBytes = 300_000
        configuration.highWaterBytes = 50_000
        configuration.lowWaterBytes = 25_000
        return configuration
    }

    @Test func `a client that consumes nothing stops the producer, and one that goes on gets the rest`() async throws {
        let server = try TestServer(configuration: small())
        let client = try await TestClient(server, configuration: small())
        let call = try #require(await client.open("/many/5000/1000", endStream: true, consuming: false))
        await call.bell.wait("bytes", 100_000)
        // The window is full; beyond it the server holds its queue and no more.
        #expect(call.bell.count("bytes") == 100_000)
        #expect(server.bell.count("produced") <= 151)
        // Another stream of the same connection is not held up.
        #expect(await client.fetch("/echo", body: [9]).body == [9])
        var taken = 0
        while taken < 5_000_000 {
            let arrived = call.bell.count("bytes")
            let step = arrived - taken
            taken = arrived
            await client.onLoop { call.stream?.consume(step) }
            if taken < 5_000_000 { await call.bell.wait("bytes", taken + 1) }
        }
        await call.bell.wait("closed")
        #expect(call.answer.closure == .finished)
        #expect(call.answer.body.count == 5_000_000)
        await server.stop()
    }

    @Test func `a server that consumes nothing stops the client`() async throws {
        let server = try TestServer(configuration: small())
        let client = try await TestClient(server, configuration: small())
        let call = try #require(await client.open("/hold"))
        await client.onLoop {
            [UInt8](repeating: 1, count: 1_000_000).withUnsafeBytes { call.stream?.write($0) }
        }
        await server.bell.wait("received", 100_000)
        #expect(await client.fetch("/echo", body: [9]).body == [9])
        #expect(server.bell.count("received") == 100_001)
        #expect(await client.onLoop { call.stream?.hasRoom } == false)
        await server.stop()
    }

    @Test func `what a dead stream did not consume is given back to the connection`() async throws {
        let server = try TestServer(configuration: small())
        let client = try await TestClient(server, configuration: small())
        // Each takes a third of the connection's window and leaves it unconsumed.
        for _ in 0..<12 {
            let call = try #require(await client.open("/many/100/1000", endStream: true, consuming: false))
            await call.bell.wait("bytes", 100_000)
            await client.onLoop { call.stream?.reset(.cancel) }
            await call.bell.wait("closed")
        }
        #expect(await client.fetch("/many/100/1000").body.count == 100_000)
        await server.stop()
    }

    @Test func `endless answers of one connection get on together`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let calls = try await [
            #require(client.open("/many/100000000/1000", endStream: true)),
            #require(client.open("/many/100000000/1000", endStream: true)),
            #require(client.open("/many/100000000/1000", endStream: true)),
        ]
        for call in calls { await call.bell.wait("bytes") }
        // From here on all three have something to send all the time.
        let starts = calls.map { $0.bell.count("bytes") }
        for (call, start) in zip(calls, starts) { await call.bell.wait("bytes", start + 4_000_000) }
        let counts = zip(calls, starts).map { $0.bell.count("bytes") - $1 }
        #expect(counts.allSatisfy { $0 > (counts.max() ?? 0) / 4 }, "\(counts)")
        await client.close()
        await server.stop()
    }

    @Test func `a peer that does not read its socket holds up only itself`() async throws {
        let server = try TestServer(tls: false, loops: 1)
        let peer = try await RawPeer(to: server.server.address, reading: false)
        // Windows of two gigabytes: flow control allows everything.
        let wide = RawPeer.frame(4, 0, 0, [0, 4, 0x7f, 0xff, 0xff, 0xff]) + RawPeer.frame(8, 0, 0, [0x7f, 0, 0, 0])
        await peer.send(RawPeer.preface + wide + RawPeer.frame(1, 5, 1, RawPeer.fields("/many/1000000/1000")))
        await server.bell.wait("produced", 1000)
        let client = try await TestClient(to: server.server.address, tls: nil)
        #expect(await client.fetch("/echo", body: [9]).body == [9])
        // The kernel's buffers take a few megabytes, we hold a few hundred kilobytes more; then it stands still.
        #expect(server.bell.count("produced") < 50_000)
        await peer.vanish()
        await server.bell.wait("closed", 2)
        await server.stop()
    }
}
