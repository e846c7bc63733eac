import CNghttp2
import LinuxKernel
import TLS

extension HTTP2Connection {
    /// A whole frame has come; for HEADERS that is with all its continuations.
    func received(_ frame: UnsafePointer<nghttp2_frame>) {
        switch UInt32(frame.pointee.hd.type) {
        case NGHTTP2_DATA.rawValue: receivedData(frame)
        case NGHTTP2_HEADERS.rawValue: receivedHeaders(frame)
        case NGHTTP2_RST_STREAM.rawValue:
            if !resets.allow(at: loop.now) { condemn(.flood("cancelled streams"), debugText: "too_many_resets") }
        case NGHTTP2_SETTINGS.rawValue: receivedSettings(frame)
        case NGHTTP2_PING.rawValue: receivedPing(frame)
        case NGHTTP2_GOAWAY.rawValue: receivedGoAway(frame)
        default: break
        }
    }

    private func stream(_ frame: UnsafePointer<nghttp2_frame>) -> HTTP2Stream? {
        nghttp2_session_get_stream_user_data(session, frame.pointee.hd.stream_id)
            .map { Unmanaged<HTTP2Stream>.fromOpaque($0).takeUnretainedValue() }
    }

    private func isLast(_ frame: UnsafePointer<nghttp2_frame>) -> Bool {
        UInt32(frame.pointee.hd.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    }

    private func receivedData(_ frame: UnsafePointer<nghttp2_frame>) {
        guard isLast(frame) else {
            if frame.pointee.hd.length == 0 { countIdleFrame("empty DATA frames") }
            return
        }
        if let stream = stream(frame) { remoteEnded(stream) }
    }

    private func remoteEnded(_ stream: HTTP2Stream) {
        stream.remoteEnded = true
        if !stream.resetRequested { stream.handler?.streamEndedRemotely(stream) }
    }

    private func receivedHeaders(_ frame: UnsafePointer<nghttp2_frame>) {
        guard let stream = stream(frame), let block = stream.incoming else { return }
        stream.incoming = nil
        let isLast = isLast(frame)
        if stream.incomingIsTooLong {
            stream.remoteEnded = isLast
            stream.reset(.enhanceYourCalm)
            return
        }
        if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
            guard let onStream else { return }
            stream.handler = onStream(stream, block)
        } else {
            // 103 Early Hints and the like; the real response is still to come. RFC 9110, section 15.2.
            if !isServer, let status = block.value(of: ":status"), status.first == UInt8(ascii: "1") { return }
            if !stream.resetRequested { stream.handler?.stream(stream, received: block, isLast: isLast) }
        }
        if isLast { remoteEnded(stream) }
    }

    private func receivedSettings(_ frame: UnsafePointer<nghttp2_frame>) {
        guard UInt32(frame.pointee.hd.flags) & NGHTTP2_FLAG_ACK.rawValue == 0 else { return }
        guard phase != .open else {
            countIdleFrame("SETTINGS frames")
            return
        }
        phase = .open
        scheduleNextLook()
        events?.connectionReady(self)
    }

    private func receivedPing(_ frame: UnsafePointer<nghttp2_frame>) {
        if UInt32(frame.pointee.hd.flags) & NGHTTP2_FLAG_ACK.rawValue == 0 {
            if !pings.allow(at: loop.now) { condemn(.flood("pings"), debugText: "too_many_pings") }
            return
        }
        if pingSent != nil {
            pingSent = nil
            scheduleNextLook()
        }
        if isDraining { sendFinalGoAway() }
    }

    private func receivedGoAway(_ frame: UnsafePointer<nghttp2_frame>) {
        let goaway = frame.pointee.goaway
        let code = HTTP2ErrorCode(rawValue: goaway.error_code)
        let bytes = UnsafeRawBufferPointer(start: goaway.opaque_data, count: min(goaway.opaque_data_len, 256))
        let text = String(decoding: bytes, as: UTF8.self)
        goAway = (code, text)
        isDraining = true
        events?.connectionDraining(self, code: code, debugText: text)
    }

    private func countIdleFrame(_ what: String) {
        if !idleFrames.allow(at: loop.now) { condemn(.flood(what), debugText: "too_many_idle_frames") }
    }

    /// Says goodbye with ENHANCE_YOUR_CALM and ends the connection.
    private func condemn(_ error: HTTP2Error, debugText: String) {
        guard condemned == nil, let session else { return }
        condemned = error
        let bytes = Array(debugText.utf8)
        nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nghttp2_session_get_last_proc_stream_id(session),
            HTTP2ErrorCode.enhanceYourCalm.rawValue, bytes, bytes.count)
    }
}
