/// What a stream tells its owner, on the loop of its connection only.
///
/// Within these calls the stream's methods may be used freely; nothing is sent before the turn ends.
public protocol HTTP2StreamHandler: AnyObject {
    /// Client: the response's fields (interim 1xx responses are left out), later its trailers. Server: a request's
    /// trailers; the request's own fields went to `onStream`.
    /// - Parameter isLast: nothing more will come; ``streamEndedRemotely(_:)`` follows.
    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool)

    /// A piece of the body as it lies in the frame. The bytes are lent for the call. Give the same count back with
    /// ``HTTP2Stream/consume(_:)`` once they are dealt with; the peer may send only so much before that.
    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer)

    /// The peer has sent all it will.
    func streamEndedRemotely(_ stream: HTTP2Stream)

    /// There is room again, after ``HTTP2Stream/hasRoom`` was false.
    func streamHasRoom(_ stream: HTTP2Stream)

    /// The end: once for every stream, and the last call. Bytes not yet consumed are given back automatically.
    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure)
}

/// How a stream ended.
public enum StreamClosure: Sendable, Equatable {
    /// Both sides sent all they had, or the server answered in full without reading the rest of the request.
    case finished
    /// Cut short, by the peer or by us.
    case reset(HTTP2ErrorCode)
    /// Client: the server did not look at the request; it can safely be sent again, on another connection if the
    /// server is going away.
    case refused
    case connectionLost(HTTP2Error)
}
