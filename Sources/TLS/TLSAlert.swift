/// The one byte with which a peer says why it hangs up. Source: RFC 8446, section 6.
public struct TLSAlert: RawRepresentable, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let handshakeFailure = TLSAlert(rawValue: 40)
    public static let badCertificate = TLSAlert(rawValue: 42)
    public static let unsupportedCertificate = TLSAlert(rawValue: 43)
    public static let certificateRevoked = TLSAlert(rawValue: 44)
    public static let certificateExpired = TLSAlert(rawValue: 45)
    public static let certificateUnknown = TLSAlert(rawValue: 46)
    public static let unknownAuthority = TLSAlert(rawValue: 48)
    public static let protocolVersion = TLSAlert(rawValue: 70)
    public static let certificateRequired = TLSAlert(rawValue: 116)
    public static let noApplicationProtocol = TLSAlert(rawValue: 120)

    var sentence: String {
        switch self {
        case .handshakeFailure: "the peer refused the connection (handshake failure)"
        case .badCertificate: "the peer found our certificate damaged or badly signed"
        case .unsupportedCertificate: "the peer does not take our certificate for this purpose"
        case .certificateRevoked: "the peer says that our certificate was revoked"
        case .certificateExpired: "the peer says that our certificate has expired; it needs a new one"
        case .certificateUnknown: "the peer does not accept our certificate"
        case .unknownAuthority: "the peer does not know the CA that issued our certificate"
        case .protocolVersion: "the peer does not speak TLS 1.3"
        case .certificateRequired:
            "the peer demands a certificate and we have none; give a client certificate and its key"
        case .noApplicationProtocol: "the peer does not speak HTTP/2 (ALPN \"h2\")"
        default: "the peer hung up with TLS alert \(rawValue)"
        }
    }
}
