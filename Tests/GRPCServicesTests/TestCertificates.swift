import TLS

/// Certificates that the tests share; making them costs a few milliseconds.
struct TestCertificates: Sendable {
    static let shared = TestCertificates()

    let authority: CertificateAuthority
    let server: Credentials
    let client: Credentials
    /// An authority that the server does not trust.
    let stranger: CertificateAuthority

    private init() {
        do {
            authority = try CertificateAuthority.create()
            stranger = try CertificateAuthority.create()
            server = try authority.issueServer(names: [.dns("localhost"), .address("127.0.0.1")])
            client = try authority.issueClient(
                CertificateSubject(commonName: "alice", organizationalUnits: ["admin"]))
        } catch {
            preconditionFailure("\(error)")
        }
    }

    func configuration(_ own: Credentials?) -> TLSConfiguration {
        TLSConfiguration(
            certificate: own.map { .text($0.certificate, name: "cert") },
            privateKey: own.map { .text($0.privateKey, name: "key") },
            authorities: .text(authority.credentials.certificate, name: "ca"))
    }
}
