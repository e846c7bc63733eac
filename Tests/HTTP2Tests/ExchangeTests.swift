import Foundation
import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(5))) struct ExchangeTests {
    @Test func `a request with a body is answered with body and trailers`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let answer = await client.fetch("/echo", body: Array("hello".utf8))
        #expect(answer.status == "200")
        #expect(String(decoding: answer.body, as: UTF8.self) == "hello")
        #expect(answer.result == "good")
        #expect(answer.closure == .finished)
        await server.bell.wait("closed: finished")
        await client.close()
        await server.stop()
    }

    @Test func `the peer's certificate is known to the handler`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        #expect(String(decoding: await client.fetch("/who").body, as: UTF8.self).hasPrefix("alice on server-"))
        await server.stop()
    }

    @Test func `connections are dealt out to all loops`() async throws {
        let server = try TestServer(tls: false)
        var loops: Set<String> = []
        for _ in 0..<4 {
            let client = try await TestClient(to: server.server.address, tls: nil)
            loops.insert(String(decoding: await client.fetch("/who").body, as: UTF8.self))
            await client.close()
        }
        #expect(loops == ["nobody on server-0", "nobody on server-1"])
        await server.stop()
    }

    @Test(arguments: [1, 16_384, 16_385, 100_000, 5_000_000])
    func `bodies of all sizes come back as they were`(count: Int) async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ ($0 >> 8)) }
        let answer = await client.fetch("/echo", body: body)
        #expect(answer.body == body)
        #expect(answer.closure == .finished)
        await server.stop()
    }

    @Test func `a thousand streams are open at once`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        await client.bell.wait("ready")
        var calls: [Call] = []
        for _ in 0..<1000 { calls.append(try #require(await client.open("/echo"))) }
        await server.bell.wait("stream", 1000)
        let all = calls
        await client.onLoop {
            for (index, call) in all.enumerated() {
                Array("\(index)".utf8).withUnsafeBytes { call.stream?.write($0) }
                call.stream?.finish()
            }
        }
        for (index, call) in calls.enumerated() {
            await call.bell.wait("closed")
            #expect(call.text == "\(index)")
        }
        await server.stop()
    }

    @Test func `more streams than the server allows wait for their turn`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.maxConcurrentStreams = 3
        let server = try TestServer(configuration: configuration)
        let client = try await TestClient(server)
        await client.bell.wait("ready")
        var calls: [Call] = []
        for _ in 0..<10 { calls.append(try #require(await client.open("/early"))) }
        for call in calls {
            await call.bell.wait("closed")
            #expect(call.answer.closure == .finished)
        }
        await server.stop()
    }

    @Test func `thousands of small messages share frames`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let answer = await client.fetch("/many/10000/64")
        #expect(answer.body.count == 640_000)
        let expected = (0..<10_000).flatMap { message in
            (0..<64).map { UInt8(truncatingIfNeeded: message &+ $0) }
        }
        #expect(answer.body == expected)
        // 40 full frames would do; a few more come from the edges of queues.
        #expect(answer.chunks < 120)
        await server.stop()
    }

    @Test func `a response before the end of the request is complete`() async throws {
        let server = try TestServer()
        let client = try await TestClient(server)
        let call = try #require(await client.open("/early"))
        await call.bell.wait("closed")
        #expect(call.answer.closure == .finished)
        #expect(call.answer.result == "good")
        await server.bell.wait("closed: finished")
        await server.stop()
    }

    @Test func `big headers arrive, and too big ones cost only their stream`() async throws {
        var configuration = HTTP2Configuration.patient
        configuration.maxHeaderListBytes = 100_000
        let server = try TestServer(configuration: configuration)
        let client = try await TestClient(server)
        let big = String(repeating: "x", count: 60_000)
        #expect(String(decoding: await client.fetch("/fields", extra: ("x-big", big)).body, as: UTF8.self) == "5 60000")
        let tooBig = String(repeating: "y", count: 110_000)
        #expect(await client.fetch("/fields", extra: ("x-big", tooBig)).closure != .finished)
        #expect(await client.fetch("/echo").closure == .finished)
        await server.stop()
    }

    @Test func `a connection works without TLS on a Unix socket`() async throws {
        let path = "/tmp/http2-test-\(UInt64.random(in: 0...UInt64.max)).sock"
        let server = try TestServer(tls: false, at: .unix(path: path))
        let client = try await TestClient(to: .unix(path: path), tls: nil)
        #expect(await client.fetch("/echo", body: [1, 2, 3]).body == [1, 2, 3])
        await client.close()
        await server.stop()
        try FileManager.default.removeItem(atPath: path)
    }
}
