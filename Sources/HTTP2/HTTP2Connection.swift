import CNghttp2
public import LinuxKernel
public import TLS

/// One HTTP/2 connection over TLS or without it, client or server, confined to one loop.
///
/// A turn of the loop reads what has come, runs the handlers, and at its end writes everything they made: frames,
/// then records, then one write(2). The loop's registration keeps the connection alive until it is closed.
public final class HTTP2Connection {
    enum Phase {
        /// TCP is being connected; clients only.
        case connecting
        /// TLS, then the exchange of the first settings.
        case handshaking
        case open
        case closed
    }

    public let loop: EventLoop
    public let isServer: Bool
    public let configuration: HTTP2Configuration
    public let remoteAddress: SocketAddress
    /// Whom the certificate names; nil without TLS and before the handshake is done.
    public internal(set) var peer: PeerIdentity?

    var phase: Phase
    /// nil before TLS is established at a server, and after the end.
    var session: OpaquePointer?
    let tls: TLSSession?
    let buffers: LoopBuffers
    let socket: ConnectionSocket
    var registration: Registration?
    var isWaitingToWrite = false
    /// What the socket would not take yet, encrypted.
    let unsent = ByteQueue()
    /// nghttp2 is at work; it must not be freed or asked to send now.
    var isInSession = false
    /// The connection ends with this error as soon as nghttp2 is left and the goodbye is written.
    var condemned: HTTP2Error?
    var isDirty = false
    /// Made once, so that asking for a flush allocates nothing. Refers to the connection until it is closed.
    var flushAtEndOfTurn: (() -> Void)?

    var firstStream: Unmanaged<HTTP2Stream>?
    public internal(set) var streamCount = 0
    /// We said goodbye, or the server did: no more streams.
    public internal(set) var isDraining = false
    /// The code of the GOAWAY that we sent last.
    var sentErrorCode = HTTP2ErrorCode.noError
    var finalGoAwaySent = false
    var goAway: (code: HTTP2ErrorCode, debugText: String)?
    /// nghttp2's own words about the last fault.
    var fault = ""

    var timer: LoopTimer?
    var lastReceived: MonotonicTime
    var pingSent: MonotonicTime?
    var lastStreamClosed: MonotonicTime
    var pings: FloodGuard
    var resets: FloodGuard
    var idleFrames: FloodGuard

    /// Server: called for every new stream. Client: nil.
    var onStream: ((HTTP2Stream, HeaderBlock) -> any HTTP2StreamHandler)?
    /// Server: takes the connection off the server's books. Client: nil.
    var onClose: ((HTTP2Connection, HTTP2Error?) -> Void)?
    var events: (any HTTP2ConnectionEvents)?

    init(
        loop: EventLoop, isServer: Bool, socket: ConnectionSocket, remoteAddress: SocketAddress, tls: TLSSession?,
        configuration: HTTP2Configuration, phase: Phase
    ) {
        self.loop = loop
        self.isServer = isServer
        self.socket = socket
        self.remoteAddress = remoteAddress
        self.tls = tls
        self.configuration = configuration
        self.phase = phase
        buffers = LoopBuffers.of(loop)
        lastReceived = loop.now
        lastStreamClosed = loop.now
        pings = FloodGuard(burst: configuration.pingBurst, every: configuration.minimumPingInterval)
        resets = FloodGuard(burst: configuration.resetBurst, perSecond: configuration.resetsPerSecond)
        idleFrames = FloodGuard(burst: configuration.idleFrameBurst, perSecond: configuration.idleFramesPerSecond)
    }

    deinit { if let session { nghttp2_session_del(session) } }

    public var isClosed: Bool { phase == .closed }

    /// The sentence for logs: `CN=admin,OU=admin at 10.0.0.7:41000`.
    public var peerDescription: String { peer?.description ?? remoteAddress.description }

    /// Puts the connection to work on its loop.
    func start() {
        flushAtEndOfTurn = { [self] in flush() }
        timer = loop.schedule(after: configuration.handshakeTimeout) { [self] in timeIsUp() }
        do {
            let interest: Interest = phase == .connecting ? .write : .read
            registration = try socket.register(on: loop, interest) { [self] in socketIsReady($0) }
        } catch {
            terminate(.system(error))
            return
        }
        if phase == .handshaking { beginHandshake() }
    }

    func beginHandshake() {
        phase = .handshaking
        if tls == nil {
            establish()
        } else if !isServer {
            _ = receive(UnsafeRawBufferPointer(start: nil, count: 0))
        }
    }

    /// TLS is done, or there is none: HTTP/2 begins.
    func establish() {
        if let identity = tls?.peer {
            peer = identity
            peer?.remoteAddress = remoteAddress.description
        }
        if session == nil { makeSession() }
        setDirty()
    }

    // MARK: - Streams

    func register(_ stream: HTTP2Stream) -> UnsafeMutableRawPointer {
        // The list's reference; nghttp2's pointer to the stream lives no longer than that.
        let reference = Unmanaged.passRetained(stream)
        stream.next = firstStream
        firstStream?._withUnsafeGuaranteedRef { $0.previous = reference }
        firstStream = reference
        streamCount += 1
        return reference.toOpaque()
    }

    func close(_ stream: HTTP2Stream, _ closure: StreamClosure) {
        guard !stream.isClosed else { return }
        if let previous = stream.previous {
            previous._withUnsafeGuaranteedRef { $0.next = stream.next }
        } else {
            firstStream = stream.next
        }
        stream.next?._withUnsafeGuaranteedRef { $0.previous = stream.previous }
        stream.next = nil
        stream.previous = nil
        streamCount -= 1
        lastStreamClosed = loop.now
        if let session, stream.unconsumed > 0, phase != .closed {
            nghttp2_session_consume_connection(session, stream.unconsumed)
            setDirty()
        }
        stream.close(closure)
        Unmanaged.passUnretained(stream).release()
    }

    func forEachStream(_ body: (HTTP2Stream) -> Void) {
        var next = firstStream
        while let stream = next {
            stream._withUnsafeGuaranteedRef {
                next = $0.next
                body($0)
            }
        }
    }

    // MARK: - The end

    /// Ends the connection at once: descriptor, timer and registration are given back, every stream is told.
    /// Not to be called while nghttp2 is at work; see ``condemned``.
    func terminate(_ error: HTTP2Error?) {
        guard phase != .closed else { return }
        phase = .closed
        isDraining = true
        registration?.cancel()
        registration = nil
        timer?.cancel()
        timer = nil
        let lost = StreamClosure.connectionLost(error ?? .closedLocally)
        while let stream = firstStream {
            stream._withUnsafeGuaranteedRef { close($0, lost) }
        }
        if let session { nghttp2_session_del(session) }
        session = nil
        socket.close()
        unsent.removeAll()
        unsent.releaseMemoryIfEmpty()
        flushAtEndOfTurn = nil
        let (onClose, events) = (onClose, events)
        onStream = nil
        self.onClose = nil
        self.events = nil
        onClose?(self, error)
        events?.connectionClosed(self, error: error)
    }

    /// Ends the connection with this error, at once or as soon as nghttp2 is left.
    func fail(_ error: HTTP2Error) {
        if isInSession {
            if condemned == nil { condemned = error }
        } else {
            terminate(error)
        }
    }
}
