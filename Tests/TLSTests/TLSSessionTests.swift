import TLS
import Testing

@Suite struct TLSSessionTests {
    private let certificates = TestCertificates.shared

    private func conversation(
        client: Credentials?, server: Credentials? = nil, clientTrusts: CertificateAuthority? = nil,
        serverTrusts: CertificateAuthority? = nil, name: PeerName = .joblet, step: Int = .max
    ) throws -> Conversation {
        try Conversation(
            client: .client(certificates.configuration(client, trusting: clientTrusts)),
            server: .server(certificates.configuration(server ?? certificates.server, trusting: serverTrusts)),
            name: name,
            step: step)
    }

    private func failure(_ conversation: Conversation) -> TLSError.Reason? {
        do {
            try conversation.run()
            return nil
        } catch { return (error as? TLSError)?.reason }
    }

    @Test func `both sides know each other after the handshake`() throws {
        let talk = try conversation(client: certificates.admin)
        try talk.run()
        let peer = try #require(talk.server.peer)
        #expect(peer.commonName == "alice")
        #expect(peer.organizationalUnits == ["admin", "ops"])
        #expect(peer.organization == "Example")
        #expect(peer.fingerprint.count == 64)
        #expect(talk.client.peer?.dnsNames == ["joblet", "localhost"])
        #expect(talk.client.peer?.addresses == ["127.0.0.1", "0:0:0:0:0:0:0:1"])
    }

    @Test func `the handshake survives any fragmentation`() throws {
        for step in [1, 2, 5, 7, 100] {
            let talk = try conversation(client: certificates.admin, step: step)
            try talk.run()
            #expect(talk.server.isEstablished && talk.client.isEstablished)
        }
    }

    @Test func `data of all sizes arrives whole and in order`() throws {
        let talk = try conversation(client: certificates.admin, step: 4_099)
        try talk.run()
        for count in [1, 5, 16_384, 16_385, 100_000] {
            talk.serverRead = []
            let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try talk.seal(text, by: talk.client)
            try talk.run()
            #expect(talk.serverRead == text)
        }
    }

    @Test func `small pieces sealed at once share a record`() throws {
        let talk = try conversation(client: certificates.admin)
        try talk.run()
        try talk.seal([UInt8](repeating: 1, count: 16_384), by: talk.server)
        // Header, content type and tag: RFC 8446, section 5.2.
        #expect(talk.server.outgoing.count == 5 + 16_384 + 1 + 16)
    }

    @Test func `goodbye is told apart from a cut`() throws {
        let talk = try conversation(client: certificates.admin)
        try talk.run()
        #expect(!talk.server.peerClosed)
        talk.client.close()
        try talk.run()
        #expect(talk.server.peerClosed)
    }

    @Test func `a client without a certificate is refused and told so`() throws {
        let talk = try conversation(client: nil)
        #expect(failure(talk) == .noClientCertificate)
        // The alert that the server has left behind is the client's explanation.
        #expect(failure(talk) == .alert(.certificateRequired))
    }

    @Test func `a client of another CA is refused`() throws {
        let other = try certificates.stranger.issueClient(CertificateSubject(commonName: "mallory"))
        guard case .unknownAuthority(let certificate, _) = failure(try conversation(client: other)) else {
            Issue.record("accepted")
            return
        }
        #expect(certificate == "CN=mallory")
    }

    @Test func `an expired client certificate is refused with its date`() throws {
        let old = try certificates.authority.issueClient(CertificateSubject(commonName: "bob"), validity: .seconds(-60))
        let talk = try conversation(client: old)
        guard case .expired("CN=bob", let notAfter) = failure(talk) else {
            Issue.record("accepted")
            return
        }
        #expect(notAfter.hasSuffix("GMT"))
        #expect(failure(talk) == .alert(.certificateExpired))
    }

    @Test func `a server certificate does not make a client`() throws {
        #expect(failure(try conversation(client: certificates.server)) == .wrongPurpose(certificate: "CN=joblet"))
    }

    @Test func `a server of another CA is refused by the client`() throws {
        let other = try certificates.stranger.issueServer(names: [])
        guard case .unknownAuthority = failure(try conversation(client: certificates.admin, server: other)) else {
            Issue.record("accepted")
            return
        }
    }

    @Test(arguments: [PeerName.dns("joblet"), .dns("localhost"), .address("127.0.0.1"), .address("::1")])
    func `a server is known by each of its names`(name: PeerName) throws {
        try conversation(client: certificates.admin, name: name).run()
    }

    @Test func `a server of another name is refused with the names it has`() throws {
        let reason = failure(try conversation(client: certificates.admin, name: .dns("elsewhere")))
        guard case .wrongName("elsewhere", let found) = reason else {
            Issue.record("got \(String(describing: reason))")
            return
        }
        #expect(found.contains("joblet"))
        guard case .wrongName = failure(try conversation(client: certificates.admin, name: .address("10.1.2.3"))) else {
            Issue.record("accepted another address")
            return
        }
    }

    @Test func `garbage instead of TLS is called by its name`() throws {
        let talk = try conversation(client: certificates.admin)
        #expect(throws: TLSError("accept a TLS connection", .notTLS)) {
            try talk.deliver(Array("GET / HTTP/1.1\r\n\r\n".utf8), to: talk.server) { _ in }
        }
    }

    @Test func `a damaged record ends the connection and does not trap`() throws {
        let talk = try conversation(client: certificates.admin)
        try talk.run()
        try talk.seal(Array("hello".utf8), by: talk.client)
        var bytes = Array(talk.client.outgoing.bytes)
        bytes[bytes.count - 1] ^= 1
        #expect(throws: TLSError.self) { try talk.deliver(bytes, to: talk.server) { _ in } }
    }

    @Test func `a client hello that is cut or bent anywhere never traps`() throws {
        let probe = try conversation(client: certificates.admin)
        try probe.deliver([], to: probe.client) { _ in }
        let hello = Array(probe.client.outgoing.bytes)
        for index in stride(from: 0, to: hello.count, by: 3) {
            var bent = hello
            bent[index] ^= 0xff
            let talk = try conversation(client: certificates.admin)
            // Most of these fail, some only change a random number; none may do worse.
            try? talk.deliver(bent, to: talk.server) { _ in }
            #expect(!talk.server.isEstablished)
        }
    }
}
