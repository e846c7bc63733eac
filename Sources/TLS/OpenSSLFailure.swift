import COpenSSL
import LinuxKernel

/// What OpenSSL's error queue of this thread holds, taken out of it.
struct OpenSSLFailure {
    /// The first fault, which is the cause of the others; 0 when the queue was empty.
    let library: CInt
    let reason: CInt
    let text: String

    static func take() -> OpenSSLFailure {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0 else { return OpenSSLFailure(library: 0, reason: 0, text: "no reason given") }
        // The kernel's errors come as errno and have no text of OpenSSL's.
        let text =
            ERR_reason_error_string(code).map { String(cString: $0) }
            ?? ErrorCode(rawValue: ERR_GET_REASON(code)).description
        return OpenSSLFailure(library: ERR_GET_LIB(code), reason: ERR_GET_REASON(code), text: text)
    }

    /// The alert that the peer sent, if that is what happened.
    var alert: TLSAlert? {
        guard library == ERR_LIB_SSL, reason >= SSL_AD_REASON_OFFSET, reason < SSL_AD_REASON_OFFSET + 256 else {
            return nil
        }
        return TLSAlert(rawValue: UInt8(reason - SSL_AD_REASON_OFFSET))
    }
}
