/// Who the peer is, according to its verified certificate.
public struct PeerIdentity: Sendable, Equatable, CustomStringConvertible {
    /// The subject's CN, empty if it has none.
    public let commonName: String
    /// Every OU of the subject, in the order of the certificate. Roles are made from these.
    public let organizationalUnits: [String]
    /// The subject's first O, empty if it has none.
    public let organization: String
    /// DNS names and IP addresses from the subject alternative name extension.
    public let dnsNames: [String]
    public let addresses: [String]
    /// The serial number in hexadecimal, as `openssl x509 -serial` prints it.
    public let serialNumber: String
    /// SHA-256 over the certificate's DER form, 64 lower-case hexadecimal digits.
    public let fingerprint: String
    /// End of validity, as `openssl x509 -enddate` prints it: `Nov 23 21:00:00 2027 GMT`.
    public let notAfter: String
    /// Where the connection comes from; set by whoever holds the socket, empty otherwise.
    public var remoteAddress = ""

    public var description: String {
        let units = organizationalUnits.map { ",OU=\($0)" }.joined()
        return "CN=\(commonName)\(units)" + (remoteAddress.isEmpty ? "" : " at \(remoteAddress)")
    }
}
