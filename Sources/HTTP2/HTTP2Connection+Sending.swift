import CNghttp2
import LinuxKernel
import TLS

extension HTTP2Connection {
    /// Bytes of frames that one round collects before they are encrypted and written.
    static let roundBytes = 128 << 10

    /// Asks for a flush at the end of this turn.
    @inline(__always)
    func setDirty() {
        if isDirty { return }
        guard let flushAtEndOfTurn else { return }
        isDirty = true
        loop.atEndOfTurn(flushAtEndOfTurn)
    }

    /// Sends frames until there are none, the socket is full, or the other connections should have their turn.
    func flush() {
        isDirty = false
        guard phase != .closed, phase != .connecting, !isInSession else { return }
        for _ in 0..<8 {
            guard writeUnsent() else { return }
            guard let session, tls?.isEstablished ?? true else { return }
            isInSession = true
            let result = nghttp2_session_send(session)
            isInSession = false
            if result != 0, condemned == nil {
                condemned = .protocolViolation(String(cString: nghttp2_strerror(result)))
            }
            if buffers.frames.isEmpty {
                endIfDone(session)
                return
            }
            let written = write(buffers.frames.bytes)
            buffers.frames.removeAll()
            guard written else { return }
        }
        setDirty()
    }

    /// - Returns: true if everything is with the kernel now.
    private func write(_ frames: UnsafeRawBufferPointer) -> Bool {
        guard let tls else { return send(frames) }
        defer { buffers.sealed.removeAll() }
        do throws(TLSError) {
            try tls.seal(frames, into: buffers.sealed)
        } catch {
            terminate(.tls(error))
            return false
        }
        return send(buffers.sealed.bytes)
    }

    /// Sends, and keeps what the socket does not take.
    private func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let count: Int
        do throws(SystemCallError) {
            count = try socket.send(bytes) ?? 0
        } catch {
            terminate(.system(error))
            return false
        }
        if count == bytes.count { return true }
        if let condemned {
            terminate(condemned)
            return false
        }
        unsent.append(UnsafeRawBufferPointer(rebasing: bytes[count...]))
        wantToWrite(true)
        return false
    }

    private func writeUnsent() -> Bool {
        while !unsent.isEmpty {
            do throws(SystemCallError) {
                guard let count = try socket.send(unsent.bytes) else {
                    if let condemned { terminate(condemned) } else { wantToWrite(true) }
                    return false
                }
                unsent.removeFirst(count)
            } catch {
                terminate(phase == .open ? .system(error) : .closedByPeer(duringHandshake: true))
                return false
            }
        }
        if isWaitingToWrite {
            wantToWrite(false)
            unsent.releaseMemoryIfEmpty()
        }
        return phase != .closed
    }

    private func wantToWrite(_ wanted: Bool) {
        guard wanted != isWaitingToWrite else { return }
        isWaitingToWrite = wanted
        do throws(SystemCallError) {
            try registration?.modify(wanted ? [.read, .write] : .read)
        } catch {
            terminate(.system(error))
        }
    }

    /// Closes a connection that has nothing more to say and to hear.
    private func endIfDone(_ session: OpaquePointer) {
        guard phase != .closed else { return }
        let isDone = nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0
        guard condemned != nil || isDone else { return }
        tls?.close()
        collectOutgoing()
        sayGoodbye()
        if let condemned {
            terminate(condemned)
        } else if sentErrorCode != .noError {
            terminate(.protocolViolation(fault.isEmpty ? "\(sentErrorCode)" : fault))
        } else if let goAway, goAway.code != .noError {
            terminate(.goAway(goAway.code, debugText: goAway.debugText))
        } else {
            terminate(nil)
        }
    }
}
