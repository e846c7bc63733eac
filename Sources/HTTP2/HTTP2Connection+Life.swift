import CNghttp2
import LinuxKernel
import TLS

// Timers and the ways a connection is ended on purpose.
extension HTTP2Connection {
    /// How often a connection without keepalive looks after itself.
    private static let quietLook = Duration.seconds(30)

    func scheduleNextLook() {
        timer?.cancel()
        var span = configuration.keepalive?.interval ?? HTTP2Connection.quietLook
        if let keepalive = configuration.keepalive, pingSent != nil { span = keepalive.timeout }
        if let idle = configuration.idleTimeout, idle < span { span = idle }
        timer = loop.schedule(after: span) { [self] in timeIsUp() }
    }

    func timeIsUp() {
        timer = nil
        guard phase == .open else {
            terminate(.handshakeTimeout)
            return
        }
        let now = loop.now
        if let keepalive = configuration.keepalive {
            if let sent = pingSent {
                if lastReceived >= sent {
                    pingSent = nil
                } else if now >= sent + keepalive.timeout {
                    terminate(.keepaliveTimeout)
                    return
                }
            }
            if pingSent == nil, now >= lastReceived + keepalive.interval { sendPing(at: now) }
        }
        if let idle = configuration.idleTimeout, streamCount == 0, now >= lastStreamClosed + idle { drain() }
        forEachStream { $0.queue.releaseMemoryIfEmpty() }
        if phase != .closed { scheduleNextLook() }
    }

    private func sendPing(at now: MonotonicTime) {
        guard let session else { return }
        pingSent = now
        nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
        // Written at once: the turn's flush may be a while away, and the clock is running.
        setDirty()
    }

    /// Ends the connection gracefully: no new streams, those that are open go on, then it closes. A server says so in
    /// two steps, so that requests that are under way are still taken. Source: RFC 9113, section 6.8.
    public func drain() {
        guard !isDraining, phase != .closed else { return }
        isDraining = true
        guard let session, phase == .open else {
            fail(.closedLocally)
            return
        }
        if isServer {
            nghttp2_submit_shutdown_notice(session)
            // Its answer comes after everything that the client sent before it saw the notice.
            nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
        } else {
            sendFinalGoAway()
        }
        setDirty()
    }

    func sendFinalGoAway() {
        guard !finalGoAwaySent, isServer || goAway == nil, let session else { return }
        finalGoAwaySent = true
        nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nghttp2_session_get_last_proc_stream_id(session),
            HTTP2ErrorCode.noError.rawValue, nil, 0)
        setDirty()
    }

    /// Ends the connection now; its streams are closed as lost. The peer is told if the socket takes it at once.
    public func close() {
        guard phase != .closed else { return }
        if let session, phase == .open, condemned == nil {
            nghttp2_submit_goaway(
                session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nghttp2_session_get_last_proc_stream_id(session),
                HTTP2ErrorCode.noError.rawValue, nil, 0)
        }
        guard !isInSession else {
            if condemned == nil { condemned = .closedLocally }
            return
        }
        condemned = condemned ?? .closedLocally
        flush()
        if phase != .closed { terminate(condemned) }
    }
}
