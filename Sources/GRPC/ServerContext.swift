public import LinuxKernel
public import TLS

/// What a handler knows about its call beside the messages. Confined to the handler.
public final class ServerContext {
    private let call: ServerCall

    init(_ call: ServerCall) {
        self.call = call
    }

    /// The client according to its certificate; nil only on a server that asks for none.
    public var peer: PeerIdentity? { call.peer }

    public var method: MethodDescriptor { call.method.descriptor }

    /// `/service/method`.
    public var path: String { call.method.descriptor.path }

    /// The client's custom headers.
    public var metadata: Metadata { call.metadata }

    /// What the client says of itself, such as `grpc-python/1.66.0`.
    public var userAgent: String? { call.userAgent }

    /// True if the request taken last came compressed.
    public var requestWasCompressed: Bool { call.lastWasCompressed }

    /// When the client stops waiting; nil if it set no limit. The handler's task is cancelled then.
    public var deadline: MonotonicTime? { call.deadline }

    /// True when nobody waits for the answer any more; the task is cancelled as well.
    public var isCancelled: Bool { call.failure != nil }

    /// The loop that the handler runs on.
    public var loop: EventLoop { call.loop }

    /// Headers that go out before the first response, or with the status if there is none. Later changes have no effect.
    public var responseHeaders: Metadata {
        get { call.responseHeaders }
        set { call.responseHeaders = newValue }
    }

    /// Trailers that go out with the status.
    public var responseTrailers: Metadata {
        get { call.responseTrailers }
        set { call.responseTrailers = newValue }
    }

    /// Sends the headers now instead of with the first response.
    public func sendResponseHeaders() { call.startResponse() }

    /// Compresses the responses, provided that the client can read it and no header has gone out yet.
    /// - Returns: whether they will be.
    @discardableResult
    public func compressResponses(with coding: MessageCoding) -> Bool { call.compressResponses(with: coding) }
}
