import COpenSSL

/// One TLS connection without its socket: ciphertext in, plaintext out, and the reverse.
///
/// It never waits and never calls the system. Confined to one thread at a time, like everything of a connection.
/// What it has to send collects in ``outgoing`` (handshake, alerts) or in the queue given to ``seal(_:into:)``; the
/// order in which both were filled is the order in which they must be sent.
public final class TLSSession {
    /// What ``unseal(_:into:)`` did.
    public struct Unsealed {
        /// Bytes of plaintext written.
        public let count: Int
        /// True when the buffer was full and there may be more: call again, even with no input left.
        public let isFull: Bool
    }

    /// The two ends of the BIO that OpenSSL reads from and writes to.
    struct Ends {
        var input: UnsafeRawPointer?
        var inputCount = 0
        /// Where ciphertext goes now: ``outgoing``, or the queue of a running seal.
        var output: UnsafeMutablePointer<ByteQueue.State>
    }

    /// Ciphertext that the handshake, alerts and close made; the caller sends and removes it.
    public let outgoing = ByteQueue()
    public private(set) var isEstablished = false
    /// The peer has said goodbye; nothing more will come.
    public private(set) var peerClosed = false
    /// The verified peer; set once established, nil if it showed no certificate.
    public private(set) var peer: PeerIdentity?

    private let context: TLSContext
    private let ssl: OpaquePointer
    private let ends: UnsafeMutablePointer<Ends>
    private let expectedName: String
    var refused: RefusedCertificate?

    public static func server(_ context: TLSContext) throws(TLSError) -> TLSSession {
        let session = try TLSSession(context, expectedName: "")
        SSL_set_accept_state(session.ssl)
        return session
    }

    /// - Parameter name: what the server's certificate must bear.
    public static func client(_ context: TLSContext, expecting name: PeerName) throws(TLSError) -> TLSSession {
        let session = try TLSSession(context, expectedName: name.text)
        SSL_set_connect_state(session.ssl)
        let accepted =
            switch name {
            case .dns(let name):
                SSL_set1_host(session.ssl, name) == 1 && joblet_ssl_set_server_name(session.ssl, name) == 1
            case .address(let address): X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session.ssl), address) == 1
            }
        guard accepted else {
            ERR_clear_error()
            throw TLSError(
                "expect a server's name", .badValue(value: name.text, remedy: "use a host name or an IP address"))
        }
        return session
    }

    private init(_ context: TLSContext, expectedName: String) throws(TLSError) {
        guard let method = queueMethod, let bio = BIO_new(method), let ssl = SSL_new(context.pointer) else {
            throw TLSError("start a TLS session", .outOfMemory)
        }
        self.context = context
        self.ssl = ssl
        self.expectedName = expectedName
        ends = .allocate(capacity: 1)
        ends.initialize(to: Ends(output: outgoing.state))
        BIO_set_data(bio, ends)
        BIO_set_init(bio, 1)
        // The session takes the one reference, for both directions.
        SSL_set_bio(ssl, bio, bio)
        joblet_ssl_set_owner(ssl, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        SSL_free(ssl)
        ends.deallocate()
    }

    /// Memory that OpenSSL holds beyond one record is not counted; this is the plaintext it would give without input.
    public var hiddenBytes: Int { Int(SSL_pending(ssl)) }

    /// Takes ciphertext and writes the plaintext in it to `plain`; carries the handshake on before that. A client calls
    /// it once without input to begin.
    /// - Parameter input: what is left of it when the buffer was full stays for the next call; otherwise all is taken.
    /// - Throws: what ended the session; ``outgoing`` then may hold the alert for the peer.
    public func unseal(
        _ input: inout UnsafeRawBufferPointer, into plain: UnsafeMutableRawBufferPointer
    ) throws(TLSError) -> Unsealed {
        ends.pointee.input = input.baseAddress
        ends.pointee.inputCount = input.count
        defer {
            let rest = ends.pointee.inputCount
            input = UnsafeRawBufferPointer(rebasing: input[(input.count - rest)...])
            ends.pointee.input = nil
            ends.pointee.inputCount = 0
        }
        if !isEstablished {
            guard try shakeHands() else { return Unsealed(count: 0, isFull: false) }
        }
        var count = 0
        while count < plain.count {
            ERR_clear_error()
            let got = SSL_read(ssl, plain.baseAddress.unsafelyUnwrapped + count, CInt(clamping: plain.count - count))
            if got > 0 {
                count += Int(got)
                continue
            }
            switch SSL_get_error(ssl, got) {
            case SSL_ERROR_WANT_READ: return Unsealed(count: count, isFull: false)
            case SSL_ERROR_ZERO_RETURN:
                peerClosed = true
                return Unsealed(count: count, isFull: false)
            default: throw failure("go on with a TLS connection")
            }
        }
        return Unsealed(count: count, isFull: true)
    }

    /// Encrypts all of `plain` in records of up to 16 KiB and appends them to `queue`.
    public func seal(_ plain: UnsafeRawBufferPointer, into queue: borrowing ByteQueue) throws(TLSError) {
        ends.pointee.output = queue.state
        defer { ends.pointee.output = outgoing.state }
        var rest = plain
        while !rest.isEmpty {
            ERR_clear_error()
            let taken = SSL_write(ssl, rest.baseAddress, CInt(min(rest.count, TLSSession.largestRecord)))
            // The queue takes everything, so that a write cannot want to wait once the handshake is done.
            guard taken > 0 else { throw failure("go on with a TLS connection") }
            rest = UnsafeRawBufferPointer(rebasing: rest[Int(taken)...])
        }
    }

    /// Puts the goodbye of TLS into ``outgoing``. Source: RFC 8446, section 6.1, close_notify.
    public func close() {
        guard isEstablished else { return }
        ERR_clear_error()
        _ = SSL_shutdown(ssl)
        ERR_clear_error()
    }

    /// Plaintext of one record at most. Source: RFC 8446, section 5.1.
    public static let largestRecord = 16_384

    // MARK: - Handshake

    private func shakeHands() throws(TLSError) -> Bool {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result != 1 {
            if SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ { return false }
            throw failure(attempt)
        }
        isEstablished = true
        var name: UnsafePointer<UInt8>?
        var count: CUnsignedInt = 0
        SSL_get0_alpn_selected(ssl, &name, &count)
        guard count == 2, let name, name[0] == 0x68, name[1] == 0x32 else {
            close()
            throw TLSError(attempt, .noCommonApplicationProtocol)
        }
        if let certificate = SSL_get1_peer_certificate(ssl) {
            let owner = Certificate(adopting: certificate)
            peer = PeerIdentity(certificate: owner.pointer)
        }
        return true
    }

    private var attempt: String { context.isServer ? "accept a TLS connection" : "connect over TLS" }

    /// The error for "the peer hung up" at this point of the conversation.
    public func closedByPeer() -> TLSError {
        TLSError(isEstablished ? "go on with a TLS connection" : attempt, .closedDuringHandshake)
    }

    private func failure(_ attempt: String) -> TLSError {
        let failure = OpenSSLFailure.take()
        if let refused { return TLSError(attempt, refused.reason(expected: expectedName)) }
        if let alert = failure.alert { return TLSError(attempt, .alert(alert)) }
        guard failure.library == ERR_LIB_SSL else { return TLSError(attempt, .protocolViolation(failure.text)) }
        return switch failure.reason {
        case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE: TLSError(attempt, .noClientCertificate)
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_NO_SHARED_CIPHER:
            TLSError(attempt, .protocolTooOld)
        case SSL_R_NO_APPLICATION_PROTOCOL: TLSError(attempt, .noCommonApplicationProtocol)
        case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST, SSL_R_RECORD_LENGTH_MISMATCH,
            SSL_R_BAD_RECORD_TYPE:
            TLSError(attempt, isEstablished ? .protocolViolation(failure.text) : .notTLS)
        default: TLSError(attempt, .protocolViolation(failure.text))
        }
    }
}
