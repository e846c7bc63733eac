import COpenSSL

/// The certificate that verification stumbled over, kept for the message.
struct RefusedCertificate {
    let name: String
    let issuer: String
    let notBefore: String
    let notAfter: String
    let names: [String]
    let error: CInt

    init(_ certificate: OpaquePointer, error: CInt) {
        name = displayName(X509_get_subject_name(certificate))
        issuer = displayName(X509_get_issuer_name(certificate))
        notBefore = text(of: X509_get0_notBefore(certificate))
        notAfter = text(of: X509_get0_notAfter(certificate))
        let alternatives = AlternativeNames(of: certificate)
        names = alternatives.dns + alternatives.addresses
        self.error = error
    }

    /// - Parameter expected: the name that was asked for, for the case that it is another's.
    func reason(expected: String) -> TLSError.Reason {
        switch error {
        case X509_V_ERR_CERT_HAS_EXPIRED: .expired(certificate: name, notAfter: notAfter)
        case X509_V_ERR_CERT_NOT_YET_VALID: .notYetValid(certificate: name, notBefore: notBefore)
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_SIGNATURE_FAILURE:
            // A bad signature is in practice a second CA of the same name.
            .unknownAuthority(certificate: name, issuer: issuer)
        case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: .wrongName(expected: expected, found: names)
        case X509_V_ERR_INVALID_PURPOSE: .wrongPurpose(certificate: name)
        default: .badCertificate(certificate: name, fault: String(cString: X509_verify_cert_error_string(CLong(error))))
        }
    }
}
