import HTTP2
import LinuxKernel
import Protobuf
import TLS

/// One call at the server, from its headers to its status. Confined to the loop of its connection.
///
///     receiving ──request complete, or at once for streams of requests──▶ running ──handler returned──▶ over
///         └──── bad message · deadline · client gone ────▶ over ◀──── deadline · client gone ───┘
///
/// Whoever comes first ends the call; everyone later finds it over and does nothing.
final class ServerCall: MessageChannel, HTTP2StreamHandler, @unchecked Sendable {
    // Unchecked: a reference may come to another thread with strayed code, but only code on the loop follows it.

    let method: RPCMethod
    let loop: EventLoop
    let peer: PeerIdentity?
    let metadata: Metadata
    private(set) var deadline: MonotonicTime?
    var responseHeaders = Metadata()
    var responseTrailers = Metadata()

    private let fields: HeaderBlock
    private let server: ServerCore
    let host: CallHost
    private var hasStartedResponse = false
    private var isOver = false
    private var task: Task<Void, Never>?
    private var timer: LoopTimer?

    init(
        method: RPCMethod, stream: HTTP2Stream, fields: HeaderBlock, metadata: Metadata, timeout: Duration?,
        server: ServerCore, host: CallHost
    ) {
        self.method = method
        self.fields = fields
        self.metadata = metadata
        self.server = server
        self.host = host
        loop = stream.loop
        peer = stream.connection.peer
        super.init(
            stream: stream, incomingLimitBytes: server.configuration.maxReceiveMessageBytes,
            outgoingLimitBytes: server.configuration.maxSendMessageBytes)
        server.callBegan()
        if let timeout {
            deadline = loop.now + timeout
            timer = loop.schedule(at: loop.now + timeout) { [self] in deadlinePassed() }
        }
        if !method.hasSingleRequest { startHandler() }
    }

    private var clientReadsGzip: Bool {
        guard let list = unsafe fields.value(of: "grpc-accept-encoding") else { return false }
        return unsafe HeaderText.list(list, has: "gzip")
    }

    var userAgent: String? { fields.string(of: "user-agent") }

    /// True where a write needs no waiting: on the loop, with room in the stream. A call that is over counts as such too,
    /// because writing to it throws at once.
    @inline(__always)
    var canWriteNow: Bool { loop.inLoop && (failure != nil || stream?.hasRoom ?? false) }

    // MARK: - Events

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) {
        // A request's trailers say nothing in this protocol.
    }

    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) {
        unsafe receive(bytes)
        guard method.hasSingleRequest, !isOver else { return }
        do throws(RPCError) {
            if case .message(_, let length) = try peek(), bufferedBytes > IncomingMessages.prefixLength + length {
                throw RPCError(.unimplemented, "method \(method.descriptor.name) takes one request, but more came")
            }
            acknowledgeAll()
        } catch {
            finish(error)
        }
    }

    func streamEndedRemotely(_ stream: HTTP2Stream) {
        endIncoming()
        if method.hasSingleRequest, !isOver { startHandler() }
    }

    func streamHasRoom(_ stream: HTTP2Stream) {
        roomAvailable()
    }

    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {
        if !isOver {
            isOver = true
            switch closure {
            case .finished: fail(RPCError(.cancelled, "the call was closed"))
            case .reset(let code): fail(RPCError(.cancelled, "the client gave up the call (\(code))"))
            case .refused: fail(RPCError(.cancelled, "the call was refused"))
            case .connectionLost(let error): fail(RPCError(.cancelled, "the client is gone: \(error)"))
            }
            release()
        }
        // Without a task nobody else will say that the call has ended.
        if task == nil { server.callEnded() } else { task?.cancel() }
    }

    private func deadlinePassed() {
        finish(RPCError(.deadlineExceeded, "the deadline passed before the call was answered"))
        task?.cancel()
    }

    // MARK: - The handler

    private func startHandler() {
        task = host.assumeIsolated { host in
            Task {
                await host.run(self)
            }
        }
    }

    /// The handler has returned or thrown.
    func end(_ error: RPCError?) {
        finish(error)
        server.callEnded()
    }

    /// The request of a method that takes one, once the client has sent all it will.
    func takeOnlyRequest<Request: Message>(_ type: Request.Type) throws(RPCError) -> Request {
        switch try peek() {
        case .message(let isCompressed, let length): return try take(type, isCompressed: isCompressed, length: length)
        case .empty: throw RPCError(.unimplemented, "method \(method.descriptor.name) takes one request, but none came")
        case .incomplete: throw RPCError(.internalError, "the request ended within its message")
        }
    }

    // MARK: - The response

    func compressResponses(with coding: MessageCoding) -> Bool {
        guard !hasStartedResponse, coding == .identity || clientReadsGzip else { return false }
        outgoingCoding = coding
        return true
    }

    func startResponse() {
        guard !hasStartedResponse, !isOver else { return }
        hasStartedResponse = true
        stream?.respond(ResponseFields.headers(coding: outgoingCoding, metadata: responseHeaders))
    }

    @inline(__always)
    func write<Response: Message>(_ message: Response, compressed: Bool) throws(RPCError) {
        if !hasStartedResponse { startResponse() }
        try put(message, compressed: compressed)
    }

    @inline(__always)
    func write(upTo maxBytes: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) throws(RPCError) -> Int {
        if !hasStartedResponse { startResponse() }
        return try unsafe put(upTo: maxBytes, fill)
    }

    /// Sends the only response of a method that has one.
    func respond<Response: Message>(with response: Response) async throws(RPCError) {
        if canWriteNow {
            try write(response, compressed: true)
        } else {
            try await host.write(response, compressed: true, to: self)
        }
    }

    /// Ends the call with this status, unless it is over. `nil` is OK.
    private func finish(_ error: RPCError?) {
        guard !isOver else { return }
        isOver = true
        if let error, !hasStartedResponse {
            stream?.respond(only: ResponseFields.status(error, headers: responseHeaders, trailers: responseTrailers))
        } else {
            if !hasStartedResponse {
                stream?.respond(ResponseFields.headers(coding: .identity, metadata: responseHeaders))
            }
            stream?.finish(trailers: ResponseFields.trailers(error, metadata: responseTrailers))
        }
        fail(error ?? RPCError(.cancelled, "the call has been answered"))
        release()
    }

    private func release() {
        timer?.cancel()
        timer = nil
    }
}
