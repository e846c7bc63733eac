import GRPC
import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(1))) struct ConnectionTests {
    private let echo = RPCMethod.unary(.echo) { (note: Note, _) in note }
    private let certificates = TestCertificates.shared

    @Test func `a server that is not there is UNAVAILABLE, and the sentence says where and why`() async throws {
        let loop = try EventLoop.start(name: "client")
        defer { loop.stop() }
        let port = try unusedPort()
        let client = GRPCClient(
            target: .host("localhost", port: port), tls: try .client(certificates.configuration(certificates.client)),
            loop: loop)
        let error = await #expect(throws: RPCError.self) { let _: Note = try await client.unary(.echo, Note()) }
        #expect(error?.code == .unavailable)
        #expect(error?.message.hasPrefix("cannot connect to localhost:\(port): ") == true)
        #expect(error?.message.contains("ECONNREFUSED") == true)
        await client.close()
    }

    @Test func `a host that does not exist is UNAVAILABLE`() async throws {
        let loop = try EventLoop.start(name: "client")
        defer { loop.stop() }
        let client = GRPCClient(target: .host("no-such-host.invalid", port: 1), tls: nil, loop: loop)
        let error = await #expect(throws: RPCError.self) { let _: Note = try await client.unary(.echo, Note()) }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("no-such-host.invalid") == true)
        await client.close()
    }

    @Test func `a client that waits for the server gets through once it is there`() async throws {
        let loops = try EventLoopGroup(count: 1)
        defer { loops.stop() }
        let port = try unusedPort()
        let client = GRPCClient(
            target: .address(.tcp(.loopback, port: port)),
            tls: try .client(certificates.configuration(certificates.client)),
            configuration: GRPCClientConfiguration(firstBackoff: .milliseconds(5), longestBackoff: .milliseconds(10)),
            loop: loops.loops[0])
        let error = await #expect(throws: RPCError.self) {
            let _: Note = try await client.unary(
                .echo, Note(), options: CallOptions(timeout: .milliseconds(50), waitForReady: true))
        }
        #expect(error?.code == .deadlineExceeded)
        async let answer: Note = client.unary(.echo, Note("early"), options: CallOptions(waitForReady: true))
        let server = try GRPCServer(
            listeningOn: .tcp(.loopback, port: port), tls: .server(certificates.configuration(certificates.server)),
            loops: loops, services: [TestService(methods: [echo])]
        ) { _, _ throws(RPCError) in }
        #expect(try await answer.text == "early")
        await client.close()
        await server.shutdown(within: .zero)
    }

    @Test func `a client without a certificate, or with a stranger's, is told that TLS refused it`() async throws {
        try await Rig.with([echo]) { rig in
            let stranger = try certificates.stranger.issueClient(
                CertificateSubject(commonName: "mallory", organizationalUnits: ["admin"]))
            for own in [nil, stranger] {
                let client = GRPCClient(
                    target: .address(rig.server.address), tls: try .client(certificates.configuration(own)),
                    loop: rig.clientLoop)
                let error = await #expect(throws: RPCError.self) { let _: Note = try await client.unary(.echo, Note()) }
                #expect(error?.code == .unavailable)
                #expect(error?.message.contains("certificate") == true)
                await client.close()
            }
        }
    }

    @Test func `a server whose certificate bears another name is not talked to`() async throws {
        try await Rig.with([echo]) { rig in
            let client = GRPCClient(
                target: .address(rig.server.address), tls: try .client(certificates.configuration(certificates.client)),
                expecting: .dns("elsewhere.example"), loop: rig.clientLoop)
            let error = await #expect(throws: RPCError.self) { let _: Note = try await client.unary(.echo, Note()) }
            #expect(error?.code == .unavailable)
            #expect(rig.server.callCount == 0)
            await client.close()
        }
    }

    @Test func `a client connects again after the server was restarted`() async throws {
        let loops = try EventLoopGroup(count: 1)
        let serverLoops = try EventLoopGroup(count: 1)
        defer {
            loops.stop()
            serverLoops.stop()
        }
        let tls = try TLSContext.server(certificates.configuration(certificates.server))
        func serve(on address: SocketAddress) throws -> GRPCServer {
            try GRPCServer(
                listeningOn: address, tls: tls, loops: serverLoops, services: [TestService(methods: [echo])]
            ) { _, _ throws(RPCError) in }
        }
        var server = try serve(on: .tcp(.loopback, port: 0))
        let address = server.address
        let client = GRPCClient(
            target: .address(address), tls: try .client(certificates.configuration(certificates.client)),
            loop: loops.loops[0])
        for round in 0..<3 {
            let answer: Note = try await client.unary(
                .echo, Note(number: Int64(round)), options: CallOptions(waitForReady: true))
            #expect(answer.number == Int64(round))
            await server.shutdown(within: .seconds(1))
            server = try serve(on: address)
        }
        await client.close()
        await server.shutdown(within: .zero)
    }

    @Test func `a shutdown lets calls end within its limit and takes no more`() async throws {
        let (began, release) = (Event(), Event())
        try await Rig.with([
            .unary(.echo) { (note: Note, _) in
                await began.set()
                await release.wait()
                return note
            }
        ]) { rig in
            let call = Task { () -> Note in try await rig.client.unary(.echo, Note("patient")) }
            await began.wait()
            let shutdown = Task { await rig.server.shutdown(within: .seconds(30)) }
            // Refused connections show that the listener is gone.
            let other = GRPCClient(
                target: .address(rig.server.address),
                tls: try .client(certificates.configuration(certificates.client)), loop: rig.clientLoop)
            await eventually {
                do {
                    let _: Note = try await other.unary(.echo, Note(), options: CallOptions(timeout: .milliseconds(20)))
                    return false
                } catch {
                    return (error as? RPCError)?.code == .unavailable
                }
            }
            await release.set()
            #expect(try await call.value.text == "patient")
            await shutdown.value
            #expect(rig.server.connectionCount == 0)
            await other.close()
        }
    }

    @Test func `what does not end within the limit is cut off, and its handler cancelled`() async throws {
        let (began, cancelled) = (Event(), Event())
        try await Rig.with([
            .unary(.echo) { (_: Note, _) -> Note in
                await began.set()
                await withCancellation { await cancelled.set() }
                throw CancellationError()
            }
        ]) { rig in
            let call = Task { () -> Note in try await rig.client.unary(.echo, Note()) }
            await began.wait()
            await rig.server.shutdown(within: .milliseconds(20))
            #expect(rig.server.callCount == 0)
            await cancelled.wait()
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .unavailable)
        }
    }

    @Test func `a client that pings without calls is not sent away`() async throws {
        var serverConfiguration = GRPCServerConfiguration()
        // The real rule is a ping every 5 s; here everything is a hundred times faster.
        serverConfiguration.http2.minimumPingInterval = .milliseconds(50)
        var clientConfiguration = GRPCClientConfiguration()
        clientConfiguration.http2.keepalive = HTTP2Configuration.Keepalive(
            interval: .milliseconds(60), timeout: .seconds(5))
        try await Rig.with([echo], server: serverConfiguration, client: clientConfiguration) { rig in
            let first: Note = try await rig.client.unary(.echo, Note("before"))
            #expect(first.text == "before")
            let connections = rig.server.connectionCount
            // Thirty pings pass meanwhile; it is their number that matters, not the time.
            try await Task.sleep(for: .milliseconds(1_800))
            #expect(rig.server.connectionCount == connections)
            let second: Note = try await rig.client.unary(.echo, Note("after"))
            #expect(second.text == "after")
        }
    }

    private func unusedPort() throws -> UInt16 {
        let socket = try ListeningSocket(at: .tcp(.loopback, port: 0))
        return socket.address.port ?? 0
    }
}
