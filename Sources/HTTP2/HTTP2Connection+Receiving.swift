import CNghttp2
import LinuxKernel
import TLS

extension HTTP2Connection {
    func socketIsReady(_ readiness: Readiness) {
        if phase == .connecting {
            finishConnecting()
            return
        }
        if readiness.contains(.writable), phase != .closed { flush() }
        if phase != .closed, !readiness.isDisjoint(with: [.readable, .hangUp, .error]) { readSocket() }
    }

    private func finishConnecting() {
        do {
            try socket.finishConnecting(to: remoteAddress)
            try registration?.modify(.read)
        } catch {
            terminate(.system(error))
            return
        }
        beginHandshake()
    }

    /// Reads a bounded number of times, so that one connection cannot keep the loop from the others; the loop comes
    /// back while something is left.
    private func readSocket() {
        for _ in 0..<4 {
            let count: Int
            do throws(SystemCallError) {
                guard let got = try socket.read(into: buffers.input) else { return }
                count = got
            } catch {
                terminate(phase == .open ? .system(error) : .closedByPeer(duringHandshake: true))
                return
            }
            if count == 0 {
                terminate(endOfStream())
                return
            }
            lastReceived = loop.now
            guard receive(UnsafeRawBufferPointer(rebasing: buffers.input[..<count])) else { return }
            if count < buffers.input.count { return }
        }
    }

    private func endOfStream() -> HTTP2Error? {
        if let goAway, streamCount == 0 {
            return goAway.code == .noError ? nil : .goAway(goAway.code, debugText: goAway.debugText)
        }
        if isDraining, streamCount == 0 { return nil }
        return .closedByPeer(duringHandshake: phase != .open)
    }

    /// Takes what the socket gave.
    /// - Returns: false if the connection has ended.
    func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let tls else { return process(bytes) }
        var input = bytes
        while true {
            let unsealed: TLSSession.Unsealed
            let wasEstablished = tls.isEstablished
            do throws(TLSError) {
                unsealed = try tls.unseal(&input, into: buffers.plain)
            } catch {
                collectOutgoing()
                sayGoodbye()
                terminate(.tls(error))
                return false
            }
            if !wasEstablished, tls.isEstablished { establish() }
            if !tls.outgoing.isEmpty {
                collectOutgoing()
                setDirty()
            }
            if unsealed.count > 0 {
                guard process(UnsafeRawBufferPointer(rebasing: buffers.plain[..<unsealed.count])) else { return false }
            }
            if tls.peerClosed {
                terminate(endOfStream())
                return false
            }
            if !unsealed.isFull { return true }
        }
    }

    /// Lets nghttp2 read plaintext; the handlers run in here.
    private func process(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let session else { return phase != .closed }
        isInSession = true
        let taken = nghttp2_session_mem_recv(
            session, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
        isInSession = false
        if taken < 0, condemned == nil { condemned = error(of: Int32(taken)) }
        if condemned != nil {
            flush()
            return phase != .closed
        }
        setDirtyIfNeeded(session)
        return true
    }

    private func error(of code: Int32) -> HTTP2Error {
        switch code {
        case NGHTTP2_ERR_FLOODED.rawValue: .flood("frames that need an answer")
        case NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue: .protocolViolation("it does not begin with the HTTP/2 preface")
        default: .protocolViolation(fault.isEmpty ? String(cString: nghttp2_strerror(code)) : fault)
        }
    }

    private func setDirtyIfNeeded(_ session: OpaquePointer) {
        if !isDirty, nghttp2_session_want_write(session) != 0 || nghttp2_session_want_read(session) == 0 { setDirty() }
    }

    /// Moves what TLS itself wants to send behind what waits already.
    func collectOutgoing() {
        guard let tls, !tls.outgoing.isEmpty else { return }
        unsent.append(tls.outgoing.bytes)
        tls.outgoing.removeAll()
        tls.outgoing.releaseMemoryIfEmpty()
    }

    /// Tries once to send what waits: an alert, a goodbye. Nobody is interested in whether it worked.
    func sayGoodbye() {
        guard !unsent.isEmpty else { return }
        _ = try? socket.send(unsent.bytes)
    }
}
