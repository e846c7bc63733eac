/// What a client's connection tells its owner, on its loop.
public protocol HTTP2ConnectionEvents: AnyObject {
    /// TLS and HTTP/2 stand: the server's settings have come.
    func connectionReady(_ connection: HTTP2Connection)

    /// The server is going away: no stream can be opened any more, those open go on. May come more than once.
    func connectionDraining(_ connection: HTTP2Connection, code: HTTP2ErrorCode, debugText: String)

    /// The end, once, also of an attempt that never became ready. All streams were closed before.
    /// - Parameter error: nil when it ended in agreement.
    func connectionClosed(_ connection: HTTP2Connection, error: HTTP2Error?)
}
