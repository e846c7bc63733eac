import CNghttp2
public import LinuxKernel
public import TLS

extension HTTP2Connection {
    /// Begins to connect. Call it on the loop; `events` hears the outcome there.
    ///
    /// Streams may be opened at once; their requests are sent when the connection stands.
    /// - Parameters:
    ///   - tls: nil for a connection without TLS, as on a Unix socket.
    ///   - name: what the server's certificate must bear.
    ///   - configuration: its `handshakeTimeout` covers everything up to the server's settings.
    public static func connect(
        to address: SocketAddress, tls: TLSContext?, expecting name: PeerName = .joblet, loop: EventLoop,
        configuration: HTTP2Configuration = HTTP2Configuration(), events: any HTTP2ConnectionEvents
    ) throws(HTTP2Error) -> HTTP2Connection {
        let session: TLSSession?
        do throws(TLSError) {
            session = if let tls { try TLSSession.client(tls, expecting: name) } else { nil }
        } catch {
            throw .tls(error)
        }
        let socket: ConnectionSocket
        do throws(SystemCallError) {
            let descriptor = try Socket.startConnecting(to: address)
            if case .tcp = address { try Socket.setNoDelay(descriptor) }
            socket = ConnectionSocket(descriptor)
        } catch {
            throw .system(error)
        }
        let connection = HTTP2Connection(
            loop: loop, isServer: false, socket: socket, remoteAddress: address, tls: session,
            configuration: configuration, phase: .connecting)
        connection.events = events
        connection.makeSession()
        connection.start()
        return connection
    }

    /// Opens a stream and sends the request's fields, `:method`, `:scheme`, `:authority` and `:path` first.
    /// - Parameter endStream: there is no body.
    /// - Returns: nil if the connection takes no more streams; the handler is not called then.
    public func openStream(
        _ fields: HeaderFields, endStream: Bool = false, handler: any HTTP2StreamHandler
    ) -> HTTP2Stream? {
        assert(loop.inLoop, "a stream is opened on its connection's loop")
        guard !isServer, !isDraining, condemned == nil, phase != .closed, let session else { return nil }
        let stream = HTTP2Stream(id: 0, connection: self, handler: handler)
        let reference = register(stream)
        var provider = stream.bodyProvider()
        let id = fields.withPairs { pairs, count in
            endStream
                ? nghttp2_submit_request(session, nil, pairs, count, nil, reference)
                : nghttp2_submit_request(session, nil, pairs, count, &provider, reference)
        }
        guard id > 0 else {
            // The numbers of this connection are used up, or memory is.
            stream.handler = nil
            close(stream, .refused)
            return nil
        }
        stream.id = id
        stream.isFinishing = endStream
        setDirty()
        return stream
    }
}
