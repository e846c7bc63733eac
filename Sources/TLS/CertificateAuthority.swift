import COpenSSL

/// An authority that issues the certificates of one installation: ECDSA over P-256 throughout, which every client in use
/// takes and which makes handshakes cheap for the server.
public struct CertificateAuthority: Sendable {
    /// The authority's own certificate and key.
    public let credentials: Credentials

    /// Makes a new authority with a certificate that it signs itself.
    /// - Parameter validity: from now on, in whole seconds.
    public static func create(
        subject: CertificateSubject = CertificateSubject(commonName: "Joblet CA", organization: "Joblet"),
        validity: Duration = .years(10)
    ) throws(TLSError) -> CertificateAuthority {
        let attempt = "create a CA"
        let key = try newKey(attempt)
        let draft = try CertificateDraft.begin(subject: subject, key: key, validity: validity, attempt: attempt)
        // The key identifier comes first: the authority's own is made from it.
        try draft.add(NID_subject_key_identifier, "hash", issuer: draft.pointer)
        try draft.add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0", issuer: draft.pointer)
        try draft.add(NID_key_usage, "critical,keyCertSign,cRLSign", issuer: draft.pointer)
        return CertificateAuthority(credentials: try draft.signed(issuer: draft.pointer, by: key, key: key))
    }

    private init(credentials: Credentials) { self.credentials = credentials }

    /// Goes on with an authority that was created before.
    /// - Throws: ``TLSError`` if a text is no PEM or the key is not the certificate's.
    public init(certificate: TLSConfiguration.Source, privateKey: TLSConfiguration.Source) throws(TLSError) {
        let certificateText = try PEM(certificate)
        let keyText = try PEM(privateKey)
        let key = try keyText.privateKey()
        let fits = try certificateText.certificates { X509_check_private_key($0.pointer, key.pointer) == 1 }
        ERR_clear_error()
        guard fits[0] else {
            throw TLSError("use \(privateKey.name)", .keyDoesNotMatchCertificate(certificate: certificate.name))
        }
        credentials = Credentials(certificate: certificateText.text, privateKey: keyText.text)
    }

    /// Issues a certificate for a server.
    /// - Parameters:
    ///   - names: host names and IP addresses by which clients reach it. `joblet` is always among them, since that is
    ///     the name that Joblet's own clients look for.
    ///   - validity: from now on, in whole seconds.
    public func issueServer(
        names: [PeerName],
        subject: CertificateSubject = CertificateSubject(commonName: "joblet", organization: "Joblet"),
        validity: Duration = .years(1)
    ) throws(TLSError) -> Credentials {
        var all = [PeerName.joblet]
        for name in names where !all.contains(name) { all.append(name) }
        var parts: [String] = []
        for name in all { parts.append(try alternativeName(name)) }
        return try issue(
            subject, validity, "issue a server certificate", usage: "serverAuth", names: parts.joined(separator: ","))
    }

    /// Issues a certificate for a client; the first organizational unit of `subject` is its role.
    /// - Parameter validity: from now on, in whole seconds.
    public func issueClient(_ subject: CertificateSubject, validity: Duration = .years(1)) throws(TLSError)
        -> Credentials
    {
        try issue(subject, validity, "issue a client certificate", usage: "clientAuth", names: nil)
    }

    private func issue(
        _ subject: CertificateSubject, _ validity: Duration, _ attempt: String, usage: String, names: String?
    ) throws(TLSError) -> Credentials {
        let issuerKey = try PEM(.text(credentials.privateKey, name: "the CA's key")).privateKey()
        let key = try CertificateAuthority.newKey(attempt)
        let draft = try CertificateDraft.begin(subject: subject, key: key, validity: validity, attempt: attempt)
        let source = TLSConfiguration.Source.text(credentials.certificate, name: "the CA's certificate")
        let issued = try PEM(source).certificates { issuer in
            // A typed error cannot cross the closure, so it travels as a value.
            Result { () throws(TLSError) in
                try draft.add(NID_basic_constraints, "critical,CA:FALSE", issuer: issuer.pointer)
                try draft.add(NID_key_usage, "critical,digitalSignature", issuer: issuer.pointer)
                try draft.add(NID_ext_key_usage, usage, issuer: issuer.pointer)
                try draft.add(NID_subject_key_identifier, "hash", issuer: issuer.pointer)
                try draft.add(NID_authority_key_identifier, "keyid", issuer: issuer.pointer)
                if let names { try draft.add(NID_subject_alt_name, names, issuer: issuer.pointer) }
                return try draft.signed(issuer: issuer.pointer, by: issuerKey, key: key)
            }
        }
        return try issued[0].get()
    }

    private static func newKey(_ attempt: String) throws(TLSError) -> PrivateKey {
        guard let key = joblet_new_p256_key() else { throw TLSError(attempt, .outOfMemory) }
        return PrivateKey(adopting: key)
    }

    /// In the notation of x509v3_config(5), where a comma would begin another entry: names are checked before.
    private func alternativeName(_ name: PeerName) throws(TLSError) -> String {
        switch name {
        case .dns(let text):
            let isName = text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
            guard isName, (1...253).contains(text.utf8.count) else {
                throw TLSError(
                    "issue a server certificate",
                    .badValue(value: text, remedy: "a host name has letters, digits, dots and hyphens only"))
            }
            return "DNS:\(text)"
        case .address(let text):
            guard let octets = a2i_IPADDRESS(text) else {
                ERR_clear_error()
                throw TLSError(
                    "issue a server certificate", .badValue(value: text, remedy: "use an IPv4 or IPv6 address"))
            }
            ASN1_OCTET_STRING_free(octets)
            return "IP:\(text)"
        }
    }
}
