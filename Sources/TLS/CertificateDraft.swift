import COpenSSL

/// A certificate that is being filled in and then signed.
struct CertificateDraft: ~Copyable {
    private let certificate: Certificate
    private let attempt: String

    var pointer: OpaquePointer { certificate.pointer }

    /// - Parameters:
    ///   - key: whose public half the certificate will hold.
    ///   - validity: from now on; less than zero makes one that has expired already.
    static func begin(
        subject: CertificateSubject, key: borrowing PrivateKey, validity: Duration, attempt: String
    ) throws(TLSError) -> CertificateDraft {
        guard let pointer = X509_new() else { throw TLSError(attempt, .outOfMemory) }
        let draft = CertificateDraft(certificate: Certificate(adopting: pointer), attempt: attempt)
        // Version 3 is number 2. Source: RFC 5280, section 4.1.2.1.
        guard X509_set_version(pointer, 2) == 1, CertificateDraft.setRandomSerial(pointer),
            X509_set_pubkey(pointer, key.pointer) == 1
        else { throw TLSError(attempt, .outOfMemory) }
        let seconds = CLong(validity.components.seconds)
        // A clock that lags a little must not find the certificate in the future.
        let start = min(-300, seconds - 300)
        guard X509_gmtime_adj(X509_getm_notBefore(pointer), start) != nil,
            X509_gmtime_adj(X509_getm_notAfter(pointer), seconds) != nil
        else {
            throw TLSError(
                attempt, .badValue(value: "\(validity)", remedy: "use a validity that ends before the year 9999"))
        }
        try draft.setSubject(subject)
        return draft
    }

    private init(certificate: consuming Certificate, attempt: String) {
        self.certificate = certificate
        self.attempt = attempt
    }

    private static func setRandomSerial(_ certificate: OpaquePointer) -> Bool {
        guard let number = BN_new() else { return false }
        defer { BN_free(number) }
        // 127 bits: positive and within the 20 octets of RFC 5280, section 4.1.2.2.
        return BN_rand(number, 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
            && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil
    }

    private func setSubject(_ subject: CertificateSubject) throws(TLSError) {
        let name = X509_get_subject_name(certificate.pointer)
        var parts = subject.organization.isEmpty ? [] : [(NID_organizationName, subject.organization)]
        parts += subject.organizationalUnits.map { (NID_organizationalUnitName, $0) }
        parts.append((NID_commonName, subject.commonName))
        for (nid, value) in parts {
            var value = value
            let added = value.withUTF8 {
                X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, $0.baseAddress, CInt(clamping: $0.count), -1, 0)
            }
            guard added == 1 else {
                ERR_clear_error()
                throw TLSError(attempt, .badValue(value: value, remedy: "use 1 to 64 characters"))
            }
        }
    }

    /// Adds an extension in OpenSSL's notation, x509v3_config(5). The caller has checked what stands in `value`.
    func add(_ nid: CInt, _ value: String, issuer: OpaquePointer) throws(TLSError) {
        var context = X509V3_CTX()
        joblet_set_certificate_context(&context, issuer, certificate.pointer)
        guard let part = X509V3_EXT_nconf_nid(nil, &context, nid, value) else {
            ERR_clear_error()
            throw TLSError(attempt, .badValue(value: value, remedy: "use host names and IP addresses"))
        }
        defer { X509_EXTENSION_free(part) }
        guard X509_add_ext(certificate.pointer, part, -1) == 1 else { throw TLSError(attempt, .outOfMemory) }
    }

    /// Signs the certificate and gives it out together with its key.
    func signed(
        issuer: OpaquePointer, by issuerKey: borrowing PrivateKey, key: borrowing PrivateKey
    ) throws(TLSError) -> Credentials {
        guard X509_set_issuer_name(certificate.pointer, X509_get_subject_name(issuer)) == 1,
            X509_sign(certificate.pointer, issuerKey.pointer, EVP_sha256()) > 0,
            let certificateText = MemoryBIO(), PEM_write_bio_X509(certificateText.pointer, certificate.pointer) == 1,
            let keyText = MemoryBIO(),
            PEM_write_bio_PKCS8PrivateKey(keyText.pointer, key.pointer, nil, nil, 0, nil, nil) == 1
        else { throw TLSError(attempt, .outOfMemory) }
        return Credentials(certificate: certificateText.text, privateKey: keyText.text)
    }
}
