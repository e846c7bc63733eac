import COpenSSL

/// Certificates, key and rules of one side, checked and ready to open sessions from, on any thread.
///
/// TLS 1.3 only. There are no session tickets: a resumed session would carry the client's identity past the end of its
/// certificate, and a full handshake costs 1.4 ms.
public final class TLSContext: @unchecked Sendable {
    // SSL_CTX counts its references atomically and is not changed once it is built.
    let pointer: OpaquePointer
    public let isServer: Bool
    /// Our own certificate, nil if we have none.
    public let identity: PeerIdentity?

    /// - Throws: ``TLSError`` naming the file or field that is at fault.
    public static func server(_ configuration: TLSConfiguration) throws(TLSError) -> TLSContext {
        let context = try TLSContext(configuration, isServer: true)
        guard context.identity != nil else {
            throw TLSError("serve TLS", .badPEM(expected: "certificate of the server"))
        }
        let verify = SSL_VERIFY_PEER | (configuration.requiresClientCertificate ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0)
        SSL_CTX_set_verify(context.pointer, verify, noteFailedCertificate)
        SSL_CTX_set_alpn_select_cb(context.pointer, selectHTTP2, nil)
        return context
    }

    /// - Throws: ``TLSError`` naming the file or field that is at fault.
    public static func client(_ configuration: TLSConfiguration) throws(TLSError) -> TLSContext {
        let context = try TLSContext(configuration, isServer: false)
        SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER, noteFailedCertificate)
        // This function alone answers 0 for success.
        guard SSL_CTX_set_alpn_protos(context.pointer, applicationProtocols, 3) == 0 else {
            throw TLSError("set up TLS", .outOfMemory)
        }
        return context
    }

    private init(_ configuration: TLSConfiguration, isServer: Bool) throws(TLSError) {
        guard let context = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method()) else {
            throw TLSError("set up TLS", .outOfMemory)
        }
        pointer = context
        self.isServer = isServer
        do throws(TLSError) {
            TLSContext.setRules(context)
            try TLSContext.setAuthorities(context, configuration.authorities, showToClients: isServer)
            identity = try TLSContext.setIdentity(context, configuration)
        } catch {
            SSL_CTX_free(context)
            throw error
        }
    }

    deinit { SSL_CTX_free(pointer) }

    private static func setRules(_ context: OpaquePointer) {
        _ = joblet_ssl_ctx_set_protocols(context, TLS1_3_VERSION)
        joblet_ssl_ctx_set_highest(context, TLS1_3_VERSION)
        // AES-128-GCM costs 30 % less than AES-256 and nobody breaks either.
        _ = SSL_CTX_set_ciphersuites(
            context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256")
        _ = SSL_CTX_set_options(
            context,
            joblet_ssl_op_no_ticket | joblet_ssl_op_server_preference | joblet_ssl_op_no_renegotiation
                | joblet_ssl_op_no_compression)
        _ = SSL_CTX_set_num_tickets(context, 0)
        joblet_ssl_ctx_session_cache_off(context)
        // A session without traffic keeps no record buffers: 34 KiB less for each idle connection.
        joblet_ssl_ctx_set_mode(
            context,
            CLong(SSL_MODE_ENABLE_PARTIAL_WRITE) | CLong(SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER)
                | CLong(SSL_MODE_RELEASE_BUFFERS) | CLong(SSL_MODE_AUTO_RETRY))
    }

    private static func setAuthorities(
        _ context: OpaquePointer, _ source: TLSConfiguration.Source, showToClients: Bool
    ) throws(TLSError) {
        let store = SSL_CTX_get_cert_store(context)
        _ = try PEM(source).certificates { certificate in
            X509_STORE_add_cert(store, certificate.pointer)
            if showToClients { SSL_CTX_add_client_CA(context, certificate.pointer) }
        }
        ERR_clear_error()
    }

    private static func setIdentity(
        _ context: OpaquePointer, _ configuration: TLSConfiguration
    ) throws(TLSError) -> PeerIdentity? {
        guard let source = configuration.certificate else { return nil }
        guard let keySource = configuration.privateKey else {
            throw TLSError("use \(source.name)", .badPEM(expected: "private key, and no other place was named for it"))
        }
        var isFirst = true
        let identities = try PEM(source).certificates { certificate -> (PeerIdentity, Bool) in
            defer { isFirst = false }
            let taken =
                isFirst
                ? SSL_CTX_use_certificate(context, certificate.pointer)
                : joblet_ssl_ctx_add_chain(context, certificate.pointer)
            return (PeerIdentity(certificate: certificate.pointer), taken == 1)
        }
        guard identities.allSatisfy(\.1) else {
            throw TLSError("use \(source.name)", .badPEM(expected: "certificate that is strong enough for TLS 1.3"))
        }
        let key = try PEM(keySource).privateKey()
        let own = identities[0].0
        guard SSL_CTX_use_PrivateKey(context, key.pointer) == 1, SSL_CTX_check_private_key(context) == 1 else {
            ERR_clear_error()
            throw TLSError("use \(keySource.name)", .keyDoesNotMatchCertificate(certificate: "CN=\(own.commonName)"))
        }
        return own
    }
}

/// `h2` in ALPN's form, one length byte before each name. Source: RFC 7301, section 3.1; RFC 9113, section 3.1.
private let applicationProtocols: [UInt8] = [2, 0x68, 0x32]

/// Static memory, because OpenSSL keeps the pointer that the callback returns.
private let chosenProtocol: StaticString = "h2"

private let selectHTTP2:
    @convention(c) (
        OpaquePointer?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, UnsafeMutablePointer<UInt8>?,
        UnsafePointer<UInt8>?, CUnsignedInt, UnsafeMutableRawPointer?
    ) -> CInt = { _, chosen, chosenCount, offered, offeredCount, _ in
        guard let chosen, let chosenCount, let offered else { return SSL_TLSEXT_ERR_ALERT_FATAL }
        let count = Int(offeredCount)
        var index = 0
        while index < count {
            let length = Int(offered[index])
            guard index + 1 + length <= count else { break }
            if length == 2, offered[index + 1] == 0x68, offered[index + 2] == 0x32 {
                chosen.pointee = chosenProtocol.utf8Start
                chosenCount.pointee = 2
                return SSL_TLSEXT_ERR_OK
            }
            index += 1 + length
        }
        return SSL_TLSEXT_ERR_ALERT_FATAL
    }

/// Sees every certificate of the chain with OpenSSL's opinion; keeps the name of the one it refuses for the message.
private let noteFailedCertificate: @convention(c) (CInt, OpaquePointer?) -> CInt = { accepted, store in
    if accepted == 1 { return 1 }
    guard let store, let ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()),
        let owner = joblet_ssl_owner(OpaquePointer(ssl)), let certificate = X509_STORE_CTX_get_current_cert(store)
    else { return 0 }
    Unmanaged<TLSSession>.fromOpaque(owner)._withUnsafeGuaranteedRef {
        $0.refused = RefusedCertificate(certificate, error: X509_STORE_CTX_get_error(store))
    }
    return 0
}
