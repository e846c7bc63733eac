import TLS
import Testing

@Suite struct TLSContextTests {
    private let certificates = TestCertificates.shared

    private func reason(_ configuration: TLSConfiguration) -> (attempt: String, TLSError.Reason)? {
        do throws(TLSError) {
            _ = try TLSContext.server(configuration)
            return nil
        } catch { return (error.attempt, error.reason) }
    }

    @Test func `a text without PEM is refused by the name of its field`() {
        var configuration = certificates.configuration(certificates.server)
        configuration.authorities = .text("certificate goes here", name: "nodes.default.ca")
        let failure = reason(configuration)
        #expect(failure?.attempt == "use nodes.default.ca")
        #expect(failure?.1 == .badPEM(expected: "certificate"))
    }

    @Test func `a damaged PEM block is refused`() {
        var configuration = certificates.configuration(certificates.server)
        let damaged = String(certificates.server.certificate.dropLast(200)) + "\n-----END CERTIFICATE-----\n"
        configuration.certificate = .text(damaged, name: "cert")
        #expect(reason(configuration)?.1 == .badPEM(expected: "certificate"))
    }

    @Test func `a key of another certificate is refused`() {
        var configuration = certificates.configuration(certificates.server)
        configuration.privateKey = .text(certificates.admin.privateKey, name: "security.serverKey")
        let failure = reason(configuration)
        #expect(failure?.attempt == "use security.serverKey")
        #expect(failure?.1 == .keyDoesNotMatchCertificate(certificate: "CN=joblet"))
    }

    @Test func `a file that is not there is named`() {
        let configuration = TLSConfiguration(
            certificateFile: "/nowhere/cert.pem", keyFile: "", authorityFile: "/nowhere/ca.pem")
        let error = #expect(throws: TLSError.self) { try TLSContext.server(configuration) }
        #expect(error?.description == "cannot read /nowhere/ca.pem: No such file or directory")
    }

    @Test func `a directory is not a file`() {
        let configuration = TLSConfiguration(certificateFile: "/tmp", keyFile: "", authorityFile: "/tmp")
        guard case .unreadable = reason(configuration)?.1 else {
            Issue.record("accepted")
            return
        }
    }
}
