public import LinuxKernel
public import TLS

/// Why a connection did not come about or ended early.
public enum HTTP2Error: Error, Sendable, Equatable, CustomStringConvertible {
    case tls(TLSError)
    case system(SystemCallError)
    /// The peer closed its socket; `duringHandshake` tells whether HTTP/2 had begun.
    case closedByPeer(duringHandshake: Bool)
    case handshakeTimeout
    /// The peer let a keepalive ping go unanswered.
    case keepaliveTimeout
    /// The peer said goodbye and why, `ENHANCE_YOUR_CALM "too_many_pings"`.
    case goAway(HTTP2ErrorCode, debugText: String)
    case protocolViolation(String)
    /// The peer sent more of something than a reasonable one would.
    case flood(String)
    /// We closed it ourselves.
    case closedLocally

    public var description: String {
        switch self {
        case .tls(let error): error.description
        case .system(let error): error.description
        case .closedByPeer(let duringHandshake):
            duringHandshake ? "the peer hung up before HTTP/2 began" : "the peer closed the connection"
        case .handshakeTimeout: "the peer did not finish the handshake in time"
        case .keepaliveTimeout: "the peer did not answer a keepalive ping"
        case .goAway(let code, let text): "the peer ended the connection: \(code)\(text.isEmpty ? "" : " \"\(text)\"")"
        case .protocolViolation(let text): "the peer broke the HTTP/2 protocol: \(text)"
        case .flood(let what): "the peer sent too many \(what)"
        case .closedLocally: "the connection was closed on this side"
        }
    }
}
