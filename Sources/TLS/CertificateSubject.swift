/// Whom a certificate names.
public struct CertificateSubject: Sendable, Equatable {
    /// CN, up to 64 bytes.
    public var commonName: String
    /// OU, each up to 64 bytes. For a client the first one is its role, `admin` or `viewer`.
    public var organizationalUnits: [String]
    /// O, up to 64 bytes; empty for none.
    public var organization: String

    public init(commonName: String, organizationalUnits: [String] = [], organization: String = "") {
        self.commonName = commonName
        self.organizationalUnits = organizationalUnits
        self.organization = organization
    }
}

/// A certificate and its private key, both as PEM text. Prints itself without the key.
public struct Credentials: Sendable, CustomStringConvertible {
    public let certificate: String
    /// PKCS #8, unencrypted; whoever writes it to a file gives it mode 0600.
    public let privateKey: String

    public var description: String { "Credentials(certificate and private key)" }
}

extension Duration {
    /// Years of 365 days.
    public static func years(_ count: Int) -> Duration { .days(365 * count) }
    public static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
