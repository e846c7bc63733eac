import TLS
import Testing

@Suite struct CertificateAuthorityTests {
    @Test func `an authority read from its own text issues certificates that it vouches for`() throws {
        let first = try CertificateAuthority.create()
        let again = try CertificateAuthority(
            certificate: .text(first.credentials.certificate, name: "ca"),
            privateKey: .text(first.credentials.privateKey, name: "ca key"))
        let client = try again.issueClient(CertificateSubject(commonName: "viewer", organizationalUnits: ["viewer"]))
        let server = try first.issueServer(names: [.dns("node-1.example.com")])
        let shared = TestCertificates.shared
        let talk = try Conversation(
            client: .client(shared.configuration(client, trusting: first)),
            server: .server(shared.configuration(server, trusting: first)), name: .dns("node-1.example.com"))
        try talk.run()
        #expect(talk.server.peer?.organizationalUnits == ["viewer"])
    }

    @Test func `a foreign key is not taken for the authority's`() throws {
        let shared = TestCertificates.shared
        #expect(throws: TLSError.self) {
            try CertificateAuthority(
                certificate: .text(shared.authority.credentials.certificate, name: "ca"),
                privateKey: .text(shared.stranger.credentials.privateKey, name: "ca key"))
        }
    }

    @Test(arguments: ["", "a b", "x,IP:10.0.0.1", "a\nb", String(repeating: "a", count: 300)])
    func `a host name cannot smuggle in another entry`(name: String) {
        #expect(throws: TLSError.self) { try TestCertificates.shared.authority.issueServer(names: [.dns(name)]) }
    }

    @Test(arguments: ["", "1.2.3", "localhost", "1.2.3.4,DNS:x"])
    func `an address must be one`(address: String) {
        #expect(throws: TLSError.self) { try TestCertificates.shared.authority.issueServer(names: [.address(address)]) }
    }

    @Test func `a common name that is too long is refused`() {
        let subject = CertificateSubject(commonName: String(repeating: "x", count: 65))
        #expect(throws: TLSError.self) { try TestCertificates.shared.authority.issueClient(subject) }
    }

    @Test func `serial numbers do not repeat and keys do not print`() throws {
        let authority = TestCertificates.shared.authority
        let issued = try (0..<5).map { _ in try authority.issueClient(CertificateSubject(commonName: "c")) }
        #expect(Set(issued.map(\.certificate)).count == 5)
        #expect(!"\(issued[0])".contains("PRIVATE"))
    }
}
