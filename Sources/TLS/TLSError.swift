/// Why certificates could not be used, or why a TLS connection did not come about or broke.
public struct TLSError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        // What we were given.
        /// The file could not be read; `cause` is the system's word for it.
        case unreadable(cause: String)
        /// The text holds no PEM block of the kind that is needed here, or one that cannot be decoded.
        case badPEM(expected: String)
        /// The private key belongs to another certificate.
        case keyDoesNotMatchCertificate(certificate: String)
        /// A value that cannot stand in a certificate.
        case badValue(value: String, remedy: String)

        // What the peer showed us.
        case expired(certificate: String, notAfter: String)
        case notYetValid(certificate: String, notBefore: String)
        case unknownAuthority(certificate: String, issuer: String)
        case noClientCertificate
        case wrongName(expected: String, found: [String])
        /// A certificate for servers shown by a client, or the reverse.
        case wrongPurpose(certificate: String)
        /// Any other fault of a certificate, in OpenSSL's words.
        case badCertificate(certificate: String, fault: String)

        // How the conversation went.
        case protocolTooOld
        case noCommonApplicationProtocol
        case notTLS
        /// The peer said why it hangs up. Source of the numbers: RFC 8446, section 6.
        case alert(TLSAlert)
        case closedDuringHandshake
        case protocolViolation(String)
        case outOfMemory
    }

    /// What was being done: "read ca-cert.pem", "accept a TLS connection".
    public let attempt: String
    public let reason: Reason

    public init(_ attempt: String, _ reason: Reason) {
        self.attempt = attempt
        self.reason = reason
    }

    public var description: String { "cannot \(attempt): \(cause)" }

    /// The part of the sentence after the colon.
    public var cause: String {
        switch reason {
        case .unreadable(let cause): cause
        case .badPEM(let expected): "it holds no \(expected) in PEM form (a block between -----BEGIN … and -----END …)"
        case .keyDoesNotMatchCertificate(let certificate):
            "the private key does not belong to the certificate of \(certificate); give the pair that was made together"
        case .badValue(let value, let remedy): "\"\(value)\" cannot stand there; \(remedy)"
        case .expired(let certificate, let notAfter):
            "the peer's certificate (\(certificate)) expired on \(notAfter); it needs a new one"
        case .notYetValid(let certificate, let notBefore):
            "the peer's certificate (\(certificate)) is valid only from \(notBefore); check the clocks"
        case .unknownAuthority(let certificate, let issuer):
            "the peer's certificate (\(certificate)) was issued by \(issuer), which the configured CA does not cover"
        case .noClientCertificate: "the client showed no certificate; this server demands one from its CA"
        case .wrongName(let expected, let found):
            "the server's certificate is not for \(expected) but for \(found.isEmpty ? "no name at all" : found.joined(separator: ", "))"
        case .wrongPurpose(let certificate):
            "the peer's certificate (\(certificate)) was not issued for this side of a connection"
        case .badCertificate(let certificate, let fault):
            "the peer's certificate (\(certificate)) is not acceptable: \(fault)"
        case .protocolTooOld: "the peer does not speak TLS 1.3"
        case .noCommonApplicationProtocol: "the peer does not speak HTTP/2 (ALPN \"h2\")"
        case .notTLS: "the peer does not speak TLS"
        case .alert(let alert): alert.sentence
        case .closedDuringHandshake: "the peer hung up during the handshake"
        case .protocolViolation(let text): "the peer broke the protocol (\(text))"
        case .outOfMemory: "there is no memory left"
        }
    }
}
