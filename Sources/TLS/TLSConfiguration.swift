/// Certificates and key of one side of a connection, not yet looked at.
public struct TLSConfiguration: Sendable {
    /// Where a PEM text comes from.
    public enum Source: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
        /// The text itself; `name` is how errors call it, say `nodes.default.cert`.
        case text(String, name: String)
        case file(String)

        var name: String {
            switch self {
            case .text(_, let name): name
            case .file(let path): path
            }
        }

        /// The name alone: the text may be a private key.
        public var description: String { name }

        public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
    }

    /// Our own certificate, followed by the intermediate ones if there are any. A server needs one.
    public var certificate: Source?
    /// The unencrypted private key of ``certificate``.
    public var privateKey: Source?
    /// The only authorities whose signature under the peer's certificate counts; the system's are never asked.
    public var authorities: Source
    /// Servers: refuse clients without a certificate. Only a test server has a reason to say false.
    public var requiresClientCertificate = true

    public init(certificate: Source?, privateKey: Source?, authorities: Source) {
        self.certificate = certificate
        self.privateKey = privateKey
        self.authorities = authorities
    }

    /// The three files as `joblet certs` writes them.
    public init(certificateFile: String, keyFile: String, authorityFile: String) {
        self.init(certificate: .file(certificateFile), privateKey: .file(keyFile), authorities: .file(authorityFile))
    }
}
