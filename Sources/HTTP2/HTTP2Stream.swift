import CNghttp2
public import LinuxKernel
import TLS

/// One request and its response. Confined to the loop of its connection; once it is closed, every method does nothing.
public final class HTTP2Stream {
    /// The number on the wire.
    public internal(set) var id: Int32
    public let connection: HTTP2Connection
    /// Who hears of this stream. Let go of when the stream is closed.
    public var handler: (any HTTP2StreamHandler)?
    public private(set) var isClosed = false
    /// The peer has sent END_STREAM.
    public internal(set) var remoteEnded = false

    /// Body bytes that have not been put into frames yet.
    let queue = ByteQueue()
    /// nghttp2 was told that there is nothing to send and must be woken.
    var isDeferred = false
    /// The body ends with what is in the queue.
    var isFinishing = false
    var trailers: HeaderFields?
    /// END_STREAM has been sent.
    var localEnded = false
    var resetRequested = false
    /// Someone was told that there is no room and waits to hear of it.
    var owesRoom = false
    /// Bytes given to the handler that it has not consumed.
    var unconsumed = 0
    /// Fields that are just coming in.
    var incoming: HeaderBlock?
    var incomingIsTooLong = false

    // The connection's list of its streams.
    var next: Unmanaged<HTTP2Stream>?
    var previous: Unmanaged<HTTP2Stream>?

    private let highWater: Int
    let lowWater: Int

    init(id: Int32, connection: HTTP2Connection, handler: (any HTTP2StreamHandler)?) {
        self.id = id
        self.connection = connection
        self.handler = handler
        highWater = connection.configuration.highWaterBytes
        lowWater = connection.configuration.lowWaterBytes
    }

    public var loop: EventLoop { connection.loop }

    // MARK: - Sending

    public var queuedBytes: Int { queue.count }

    /// False once the high-water mark is reached; ``HTTP2StreamHandler/streamHasRoom(_:)`` then tells when it is true
    /// again. Writing without looking is allowed and only costs memory.
    public var hasRoom: Bool {
        if queue.count < highWater { return true }
        owesRoom = true
        return false
    }

    /// Appends to the body, written in place.
    /// - Parameters:
    ///   - count: how much room to make.
    ///   - fill: writes up to `count` bytes at the start of the buffer and returns how many; must not call this stream.
    @inline(__always)
    public func write(reserving count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
        guard !isClosed, !isFinishing else { return }
        queue.commit(fill(queue.reserve(count)))
        if isDeferred { resume() }
    }

    /// Appends to the body.
    public func write(_ bytes: UnsafeRawBufferPointer) {
        guard !isClosed, !isFinishing else { return }
        queue.append(bytes)
        if isDeferred { resume() }
    }

    /// Server: sends the response's fields; the body may follow until ``finish()``.
    public func respond(_ fields: HeaderFields) {
        guard !isClosed, let session = connection.session else { return }
        var provider = bodyProvider()
        _ = fields.withPairs { nghttp2_submit_response(session, id, $0, $1, &provider) }
        connection.setDirty()
    }

    /// Server: sends the response's fields and nothing else.
    public func respond(only fields: HeaderFields) {
        guard !isClosed, let session = connection.session else { return }
        isFinishing = true
        _ = fields.withPairs { nghttp2_submit_response(session, id, $0, $1, nil) }
        connection.setDirty()
    }

    /// Ends the body with END_STREAM, once everything queued is sent.
    public func finish() {
        guard !isClosed, !isFinishing else { return }
        isFinishing = true
        if isDeferred { resume() }
    }

    /// Ends the body with trailing fields, once everything queued is sent.
    public func finish(trailers: HeaderFields) {
        guard !isClosed, !isFinishing else { return }
        self.trailers = trailers
        finish()
    }

    /// Cuts the stream short; what is queued is dropped. The handler hears of the closure before the turn is over.
    public func reset(_ code: HTTP2ErrorCode) {
        guard !isClosed, !resetRequested, let session = connection.session else { return }
        resetRequested = true
        nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, code.rawValue)
        connection.setDirty()
    }

    private func resume() {
        guard let session = connection.session else { return }
        isDeferred = false
        nghttp2_session_resume_data(session, id)
        connection.setDirty()
    }

    func bodyProvider() -> nghttp2_data_provider {
        nghttp2_data_provider(
            source: nghttp2_data_source(ptr: Unmanaged.passUnretained(self).toOpaque()), read_callback: readBody)
    }

    // MARK: - Receiving

    /// Lets the peer send `count` bytes more; call it when as many received bytes are dealt with.
    public func consume(_ count: Int) {
        guard !isClosed, count > 0, let session = connection.session else { return }
        unconsumed -= count
        nghttp2_session_consume(session, id, count)
        connection.setDirty()
    }

    // MARK: - The end

    /// Tells the handler, once. The connection has taken the stream out of its list.
    func close(_ closure: StreamClosure) {
        isClosed = true
        queue.removeAll()
        queue.releaseMemoryIfEmpty()
        incoming = nil
        trailers = nil
        let handler = handler
        self.handler = nil
        handler?.stream(self, closed: closure)
    }
}
