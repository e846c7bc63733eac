import TLS

/// One authority and the usual certificates for all tests.
struct TestCertificates: Sendable {
    static let shared = TestCertificates()

    let authority: CertificateAuthority
    let server: Credentials
    let client: Credentials

    private init() {
        do {
            authority = try CertificateAuthority.create()
            server = try authority.issueServer(names: [.dns("localhost"), .address("127.0.0.1")])
            client = try authority.issueClient(
                CertificateSubject(commonName: "alice", organizationalUnits: ["admin"], organization: "Example"))
        } catch {
            preconditionFailure("\(error)")
        }
    }

    func context(server own: Credentials) throws -> TLSContext { try .server(configuration(own)) }
    func context(client own: Credentials?) throws -> TLSContext { try .client(configuration(own)) }

    private func configuration(_ own: Credentials?) -> TLSConfiguration {
        TLSConfiguration(
            certificate: own.map { .text($0.certificate, name: "cert") },
            privateKey: own.map { .text($0.privateKey, name: "key") },
            authorities: .text(authority.credentials.certificate, name: "ca"))
    }
}
