import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(5))) struct HandshakeTests {
    private let certificates = TestCertificates.shared

    private func quick() -> HTTP2Configuration {
        var configuration = HTTP2Configuration.patient
        configuration.handshakeTimeout = .milliseconds(200)
        return configuration
    }

    /// The first flight of a client's handshake.
    private func hello() throws -> [UInt8] {
        let session = try TLSSession.client(certificates.context(client: certificates.client), expecting: .joblet)
        var nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        _ = try session.unseal(&nothing, into: UnsafeMutableRawBufferPointer(start: nil, count: 0))
        return Array(session.outgoing.bytes)
    }

    @Test func `a peer that says nothing is sent away`() async throws {
        let server = try TestServer(configuration: quick())
        let peer = try await RawPeer(to: server.server.address)
        await peer.bell.wait("closed")
        await server.bell.wait("ended")
        #expect(server.endings[0].hasSuffix("the peer did not finish the handshake in time"))
        await server.stop()
    }

    @Test func `a peer that stops in the middle of its hello is sent away`() async throws {
        let server = try TestServer(configuration: quick())
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(Array(try hello().prefix(40)))
        await peer.bell.wait("closed")
        await server.stop()
    }

    @Test func `a peer that finishes TLS but never speaks HTTP is sent away`() async throws {
        let server = try TestServer(tls: false, configuration: quick())
        let peer = try await RawPeer(to: server.server.address)
        await peer.send(Array(RawPeer.preface.prefix(10)))
        await peer.bell.wait("closed")
        await server.stop()
    }

    @Test func `garbage is answered with a closed socket`() async throws {
        for tls in [true, false] {
            let server = try TestServer(tls: tls)
            for garbage in [
                "GET / HTTP/1.1\r\nHost: x\r\n\r\n", String(repeating: "\0", count: 500), "\u{16}\u{3}\u{1}\u{ff}",
            ] {
                let peer = try await RawPeer(to: server.server.address)
                await peer.send(Array(garbage.utf8) + [UInt8](repeating: 7, count: 70_000))
                await peer.bell.wait("closed")
            }
            await server.bell.wait("ended", 3)
            #expect(server.server.connectionCount == 0)
            await server.stop()
        }
    }

    @Test func `a handshake cut after any byte leaves nothing behind`() async throws {
        let server = try TestServer()
        let hello = try hello()
        let cuts = Array(stride(from: 0, through: hello.count, by: 4))
        for cut in cuts {
            let peer = try await RawPeer(to: server.server.address)
            await peer.send(Array(hello.prefix(cut)))
            await peer.vanish()
        }
        await server.bell.wait("ended", cuts.count)
        #expect(server.server.connectionCount == 0)
        let client = try await TestClient(server)
        #expect(await client.fetch("/echo", body: [1]).body == [1])
        await server.stop()
    }

    @Test func `a client without a certificate hears why`() async throws {
        let server = try TestServer()
        let client = try await TestClient(to: server.server.address, tls: certificates.context(client: nil))
        await client.bell.wait("closed")
        #expect(client.error == .tls(TLSError("go on with a TLS connection", .alert(.certificateRequired))))
        await server.bell.wait("ended")
        #expect(server.endings[0].hasSuffix("the client showed no certificate; this server demands one from its CA"))
        await server.stop()
    }

    @Test func `a client with an expired certificate hears why`() async throws {
        let server = try TestServer()
        let old = try certificates.authority.issueClient(CertificateSubject(commonName: "old"), validity: .seconds(-5))
        let client = try await TestClient(to: server.server.address, tls: certificates.context(client: old))
        await client.bell.wait("closed")
        #expect(client.error == .tls(TLSError("go on with a TLS connection", .alert(.certificateExpired))))
        await server.stop()
    }

    @Test func `the wrong name ends the attempt on the client's side`() async throws {
        let server = try TestServer()
        let client = try await TestClient(
            to: server.server.address, tls: certificates.context(client: certificates.client),
            expecting: .dns("elsewhere"))
        await client.bell.wait("closed")
        guard case .tls(let error) = client.error, case .wrongName = error.reason else {
            Issue.record("got \(String(describing: client.error))")
            return
        }
        await server.stop()
    }

    @Test func `nobody listening is an ordinary error`() async throws {
        let listener = try ListeningSocket(at: .tcp(.loopback, port: 0))
        let address = listener.address
        _ = consume listener
        let client = try await TestClient(to: address, tls: nil)
        await client.bell.wait("closed")
        guard case .system(let error) = client.error else {
            Issue.record("got \(String(describing: client.error))")
            return
        }
        #expect(error.code == .connectionRefused)
    }

    @Test func `a client gives up on a server that never answers`() async throws {
        let listener = try ListeningSocket(at: .tcp(.loopback, port: 0))
        var configuration = HTTP2Configuration.patient
        configuration.handshakeTimeout = .milliseconds(200)
        let client = try await TestClient(
            to: listener.address, tls: certificates.context(client: certificates.client), configuration: configuration,
            opening: "/echo")
        let call = try #require(client.firstCall)
        await client.bell.wait("closed")
        #expect(client.error == .handshakeTimeout)
        #expect(call.answer.closure == .connectionLost(.handshakeTimeout))
    }
}
