import COpenSSL

/// Reads the PEM blocks of one source; every error names the source.
struct PEM {
    let source: TLSConfiguration.Source
    let text: String

    init(_ source: TLSConfiguration.Source) throws(TLSError) {
        self.source = source
        switch source {
        case .text(let text, _): self.text = text
        case .file(let path): text = try PEM.contents(of: path)
        }
    }

    /// A PEM file is small; a larger one is not a PEM file.
    private static let largestFile = 1 << 20

    private static func contents(of path: String) throws(TLSError) -> String {
        ERR_clear_error()
        guard let file = BIO_new_file(path, "r") else {
            throw TLSError("read \(path)", .unreadable(cause: OpenSSLFailure.take().text))
        }
        defer { BIO_free_all(file) }
        var bytes: [UInt8] = []
        withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 1) { room in
            while bytes.count < largestFile {
                let count = BIO_read(file, room.baseAddress, CInt(room.count))
                if count <= 0 { break }
                bytes.append(contentsOf: room[..<Int(count)])
            }
        }
        // A directory opens and then refuses to be read.
        let failure = OpenSSLFailure.take()
        if failure.reason != 0 { throw TLSError("read \(path)", .unreadable(cause: failure.text)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All certificates in the order of the text, at least one.
    func certificates<Kept>(_ keep: (consuming Certificate) -> Kept) throws(TLSError) -> [Kept] {
        var found: [Kept] = []
        let complete = withBIO { bio in
            while let certificate = PEM_read_bio_X509(bio, nil, refusePassword, nil) {
                found.append(keep(Certificate(adopting: certificate)))
            }
            // The end of the text shows itself as PEM_R_NO_START_LINE; anything else is a damaged block.
            return OpenSSLFailure.take().reason == PEM_R_NO_START_LINE
        }
        guard complete, !found.isEmpty else { throw TLSError("use \(source.name)", .badPEM(expected: "certificate")) }
        return found
    }

    func privateKey() throws(TLSError) -> PrivateKey {
        let key = withBIO { PEM_read_bio_PrivateKey($0, nil, refusePassword, nil) }
        ERR_clear_error()
        guard let key else { throw TLSError("use \(source.name)", .badPEM(expected: "unencrypted private key")) }
        return PrivateKey(adopting: key)
    }

    private func withBIO<R>(_ body: (OpaquePointer) -> R) -> R {
        ERR_clear_error()
        var text = text
        return text.withUTF8 { bytes in
            guard let bio = MemoryBIO(reading: UnsafeRawBufferPointer(bytes)) else {
                preconditionFailure("out of memory")
            }
            return body(bio.pointer)
        }
    }
}

/// Without it OpenSSL would ask for an encrypted key's password on the terminal.
private let refusePassword:
    @convention(c) (UnsafeMutablePointer<CChar>?, CInt, CInt, UnsafeMutableRawPointer?) -> CInt = {
        _, _, _, _ in -1
    }
