import COpenSSL

extension PeerIdentity {
    /// Reads what the certificate says; the caller has verified it.
    init(certificate: OpaquePointer) {
        let subject = X509_get_subject_name(certificate)
        let names = AlternativeNames(of: certificate)
        commonName = entries(subject, NID_commonName).first ?? ""
        organizationalUnits = entries(subject, NID_organizationalUnitName)
        organization = entries(subject, NID_organizationName).first ?? ""
        dnsNames = names.dns
        addresses = names.addresses
        serialNumber = hexadecimalSerial(certificate)
        fingerprint = sha256(certificate)
        notAfter = text(of: X509_get0_notAfter(certificate))
    }
}

/// The DNS names and IP addresses in a certificate's subject alternative name extension.
struct AlternativeNames {
    private(set) var dns: [String] = []
    private(set) var addresses: [String] = []

    init(of certificate: OpaquePointer) {
        guard let names = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return }
        let list = OpaquePointer(names)
        defer { GENERAL_NAMES_free(list) }
        for index in 0..<joblet_general_name_count(list) {
            guard let name = joblet_general_name_at(list, index) else { continue }
            switch name.pointee.type {
            case GEN_DNS: dns.append(bytes(of: name.pointee.d.dNSName) { String(decoding: $0, as: UTF8.self) })
            case GEN_IPADD: addresses.append(bytes(of: name.pointee.d.iPAddress, addressText))
            default: break
            }
        }
    }
}

/// A short name for messages: the CN, or the whole subject where there is none.
func displayName(_ name: OpaquePointer?) -> String {
    if let common = entries(name, NID_commonName).first { return "CN=\(common)" }
    guard let line = X509_NAME_oneline(name, nil, 0) else { return "a nameless subject" }
    defer { joblet_openssl_free(line) }
    return String(cString: line)
}

func text(of time: UnsafePointer<ASN1_TIME>?) -> String {
    guard let bio = MemoryBIO(), ASN1_TIME_print(bio.pointer, time) == 1 else { return "an unreadable time" }
    return bio.text
}

private func entries(_ name: OpaquePointer?, _ nid: CInt) -> [String] {
    var found: [String] = []
    var index = X509_NAME_get_index_by_NID(name, nid, -1)
    while index >= 0 {
        let value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index))
        var utf8: UnsafeMutablePointer<UInt8>?
        // Subjects come in half a dozen string encodings; OpenSSL turns each into UTF-8.
        let count = ASN1_STRING_to_UTF8(&utf8, value)
        if count >= 0, let utf8 {
            found.append(String(decoding: UnsafeBufferPointer(start: utf8, count: Int(count)), as: UTF8.self))
            joblet_openssl_free(utf8)
        }
        index = X509_NAME_get_index_by_NID(name, nid, index)
    }
    return found
}

private func bytes<R>(of string: UnsafeMutablePointer<ASN1_STRING>?, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    body(UnsafeRawBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
}

private func addressText(_ bytes: UnsafeRawBufferPointer) -> String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: bytes.count - 1, by: 2)
        .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
}

private func hexadecimalSerial(_ certificate: OpaquePointer) -> String {
    guard let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nil) else { return "" }
    defer { BN_free(number) }
    guard let digits = BN_bn2hex(number) else { return "" }
    defer { joblet_openssl_free(digits) }
    return String(cString: digits)
}

private func sha256(_ certificate: OpaquePointer) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var count: CUnsignedInt = 0
    guard X509_digest(certificate, EVP_sha256(), &digest, &count) == 1 else { return "" }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
