import CNghttp2
import LinuxKernel
import TLS

// Every way from nghttp2 into Swift. The context pointer is the connection, which outlives its session; a stream's user
// data is the stream, which the connection's list keeps until it is closed. Nothing is retained on the way.

extension HTTP2Connection {
    func makeSession() {
        var option: OpaquePointer?
        nghttp2_option_new(&option)
        defer { nghttp2_option_del(option) }
        // Windows open when the consumer has taken the bytes, not when they arrived.
        nghttp2_option_set_no_auto_window_update(option, 1)
        nghttp2_option_set_no_closed_streams(option, 1)
        nghttp2_option_set_max_outbound_ack(option, 256)
        nghttp2_option_set_max_continuations(option, configuration.maxHeaderListBytes / 16_384 + 8)
        // Our own count is stricter; this one stands behind it.
        nghttp2_option_set_stream_reset_rate_limit(
            option, UInt64(2 * configuration.resetBurst), UInt64(2 * configuration.resetsPerSecond))
        let context = Unmanaged.passUnretained(self).toOpaque()
        var session: OpaquePointer?
        let result =
            isServer
            ? nghttp2_session_server_new2(&session, callbacks, context, option)
            : nghttp2_session_client_new2(&session, callbacks, context, option)
        // Its only failure is a lack of memory, which Swift does not survive either.
        guard result == 0, let session else { preconditionFailure("nghttp2 found no memory for a session") }
        self.session = session
        sendSettings(session)
    }

    private func sendSettings(_ session: OpaquePointer) {
        var settings = [
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
                value: UInt32(configuration.streamWindowBytes)),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
                value: UInt32(configuration.maxHeaderListBytes)),
            nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES.rawValue), value: 1),
        ]
        if isServer {
            settings.append(
                nghttp2_settings_entry(
                    settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
                    value: UInt32(configuration.maxConcurrentStreams)))
        } else {
            settings.append(nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), value: 0))
        }
        nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
        nghttp2_session_set_local_window_size(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, Int32(configuration.connectionWindowBytes))
    }
}

/// Made once and kept for the life of the process; sessions copy it.
private nonisolated(unsafe) let callbacks: OpaquePointer? = {
    var callbacks: OpaquePointer?
    nghttp2_session_callbacks_new(&callbacks)
    nghttp2_session_callbacks_set_send_callback(callbacks, sendFrame)
    nghttp2_session_callbacks_set_send_data_callback(callbacks, sendBody)
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, headersBegin)
    nghttp2_session_callbacks_set_on_header_callback(callbacks, headerArrived)
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frameArrived)
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, bodyArrived)
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, streamClosed)
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, frameSent)
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks, frameNotSent)
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks, invalidFrameArrived)
    nghttp2_session_callbacks_set_error_callback2(callbacks, faultFound)
    return callbacks
}()

@inline(__always)
private func withConnection<R>(_ context: UnsafeMutableRawPointer?, _ body: (HTTP2Connection) -> R) -> R {
    // nghttp2 hands back the pointer that makeSession gave it.
    Unmanaged<HTTP2Connection>.fromOpaque(context.unsafelyUnwrapped)._withUnsafeGuaranteedRef(body)
}

@inline(__always)
private func stream(_ session: OpaquePointer?, _ id: Int32) -> Unmanaged<HTTP2Stream>? {
    nghttp2_session_get_stream_user_data(session, id).map { Unmanaged<HTTP2Stream>.fromOpaque($0) }
}

private func has(_ frame: UnsafePointer<nghttp2_frame>, _ flag: nghttp2_flag) -> Bool {
    UInt32(frame.pointee.hd.flags) & flag.rawValue != 0
}

// MARK: - Sending

private let sendFrame:
    @convention(c) (OpaquePointer?, UnsafePointer<UInt8>?, Int, Int32, UnsafeMutableRawPointer?) -> Int = {
        _, bytes, count, _, context in
        withConnection(context) { connection in
            let buffers = connection.buffers
            if buffers.frames.count >= HTTP2Connection.roundBytes { return Int(NGHTTP2_ERR_WOULDBLOCK.rawValue) }
            buffers.frames.append(UnsafeRawBufferPointer(start: bytes, count: count))
            return count
        }
    }

/// Says how much of a stream's body the next DATA frame may hold; ``sendBody`` then moves it.
let readBody:
    @convention(c) (
        OpaquePointer?, Int32, UnsafeMutablePointer<UInt8>?, Int, UnsafeMutablePointer<UInt32>?,
        UnsafeMutablePointer<nghttp2_data_source>?, UnsafeMutableRawPointer?
    ) -> Int = { session, id, _, limit, flags, source, _ in
        guard let flags, let pointer = source?.pointee.ptr else { return Int(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue) }
        return Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
            let queued = stream.queue.count
            if queued == 0, !stream.isFinishing {
                stream.isDeferred = true
                return Int(NGHTTP2_ERR_DEFERRED.rawValue)
            }
            flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
            if stream.isFinishing, queued <= limit {
                flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
                if let trailers = stream.trailers {
                    flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
                    _ = trailers.withPairs { nghttp2_submit_trailer(session, id, $0, $1) }
                    stream.trailers = nil
                }
            }
            return min(queued, limit)
        }
    }

private let sendBody:
    @convention(c) (
        OpaquePointer?, UnsafeMutablePointer<nghttp2_frame>?, UnsafePointer<UInt8>?, Int,
        UnsafeMutablePointer<nghttp2_data_source>?, UnsafeMutableRawPointer?
    ) -> Int32 = { _, frame, header, count, source, context in
        guard let header, let pointer = source?.pointee.ptr else { return NGHTTP2_ERR_CALLBACK_FAILURE.rawValue }
        return withConnection(context) { connection in
            let buffers = connection.buffers
            if buffers.frames.count >= HTTP2Connection.roundBytes { return NGHTTP2_ERR_WOULDBLOCK.rawValue }
            // Nine bytes of header, RFC 9113, section 4.1. We never pad.
            let room = buffers.frames.reserve(9 + count)
            let target = room.baseAddress.unsafelyUnwrapped
            target.copyMemory(from: header, byteCount: 9)
            Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
                if count > 0 {
                    (target + 9).copyMemory(from: stream.queue.bytes.baseAddress.unsafelyUnwrapped, byteCount: count)
                    stream.queue.removeFirst(count)
                }
                buffers.frames.commit(9 + count)
                if stream.owesRoom, stream.queue.count < stream.lowWater {
                    stream.owesRoom = false
                    stream.handler?.streamHasRoom(stream)
                }
            }
            return 0
        }
    }

private let frameSent:
    @convention(c) (OpaquePointer?, UnsafePointer<nghttp2_frame>?, UnsafeMutableRawPointer?) -> Int32 = {
        session, frame, context in
        guard let frame else { return 0 }
        let type = UInt32(frame.pointee.hd.type)
        switch type {
        case NGHTTP2_DATA.rawValue, NGHTTP2_HEADERS.rawValue:
            withConnection(context) { connection in
                connection.pings.refill()
                guard has(frame, NGHTTP2_FLAG_END_STREAM), let stream = stream(session, frame.pointee.hd.stream_id)
                else { return }
                stream._withUnsafeGuaranteedRef { stream in
                    stream.localEnded = true
                    // The answer is complete, so the rest of the request is not wanted. RFC 9113, section 8.1.
                    if connection.isServer, !stream.remoteEnded {
                        nghttp2_submit_rst_stream(
                            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, HTTP2ErrorCode.noError.rawValue)
                    }
                }
            }
        case NGHTTP2_GOAWAY.rawValue:
            withConnection(context) { $0.sentErrorCode = HTTP2ErrorCode(rawValue: frame.pointee.goaway.error_code) }
        default: break
        }
        return 0
    }

/// A client's request that could not be sent any more has no stream in nghttp2, so nothing else tells of its end.
private let frameNotSent:
    @convention(c) (OpaquePointer?, UnsafePointer<nghttp2_frame>?, Int32, UnsafeMutableRawPointer?) -> Int32 = {
        session, frame, _, context in
        guard let frame, UInt32(frame.pointee.hd.type) == NGHTTP2_HEADERS.rawValue,
            frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
        else { return 0 }
        let id = frame.pointee.hd.stream_id
        withConnection(context) { connection in
            guard !connection.isServer, stream(session, id) == nil else { return }
            var lost: HTTP2Stream?
            connection.forEachStream { if $0.id == id { lost = $0 } }
            if let lost { connection.close(lost, .refused) }
        }
        return 0
    }

// MARK: - Receiving

private let headersBegin:
    @convention(c) (OpaquePointer?, UnsafePointer<nghttp2_frame>?, UnsafeMutableRawPointer?) -> Int32 = {
        session, frame, context in
        guard let frame, UInt32(frame.pointee.hd.type) == NGHTTP2_HEADERS.rawValue else { return 0 }
        let id = frame.pointee.hd.stream_id
        if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
            withConnection(context) { connection in
                let stream = HTTP2Stream(id: id, connection: connection, handler: nil)
                stream.incoming = HeaderBlock()
                nghttp2_session_set_stream_user_data(session, id, connection.register(stream))
                // Incremental: streams take turns frame by frame. Otherwise the oldest one with something to send would go
                // first for ever. Source: RFC 9218, section 10.
                var turns = nghttp2_extpri(urgency: UInt32(NGHTTP2_EXTPRI_DEFAULT_URGENCY), inc: 1)
                nghttp2_session_change_extpri_stream_priority(session, id, &turns, 1)
            }
        } else {
            stream(session, id)?._withUnsafeGuaranteedRef { $0.incoming = HeaderBlock() }
        }
        return 0
    }

private let headerArrived:
    @convention(c) (
        OpaquePointer?, UnsafePointer<nghttp2_frame>?, UnsafePointer<UInt8>?, Int, UnsafePointer<UInt8>?, Int, UInt8,
        UnsafeMutableRawPointer?
    ) -> Int32 = { session, frame, name, nameCount, value, valueCount, _, context in
        guard let frame, let name, let value, let stream = stream(session, frame.pointee.hd.stream_id) else { return 0 }
        stream._withUnsafeGuaranteedRef { stream in
            guard let block = stream.incoming, !stream.incomingIsTooLong else { return }
            block.append(name: name, nameCount, value: value, valueCount)
            // The rest is still decoded, because the table of HPACK belongs to the connection, but not kept.
            if block.listBytes > stream.connection.configuration.maxHeaderListBytes { stream.incomingIsTooLong = true }
        }
        return 0
    }

private let frameArrived:
    @convention(c) (OpaquePointer?, UnsafePointer<nghttp2_frame>?, UnsafeMutableRawPointer?) -> Int32 = {
        session, frame, context in
        guard let frame else { return 0 }
        withConnection(context) { $0.received(frame) }
        return 0
    }

private let bodyArrived:
    @convention(c) (OpaquePointer?, UInt8, Int32, UnsafePointer<UInt8>?, Int, UnsafeMutableRawPointer?) -> Int32 = {
        session, _, id, bytes, count, context in
        guard let stream = stream(session, id) else {
            nghttp2_session_consume(session, id, count)
            return 0
        }
        stream._withUnsafeGuaranteedRef { stream in
            guard !stream.resetRequested, let handler = stream.handler else {
                nghttp2_session_consume(session, id, count)
                return
            }
            stream.unconsumed += count
            handler.stream(stream, received: UnsafeRawBufferPointer(start: bytes, count: count))
        }
        return 0
    }

private let streamClosed: @convention(c) (OpaquePointer?, Int32, UInt32, UnsafeMutableRawPointer?) -> Int32 = {
    session, id, code, context in
    guard let stream = stream(session, id) else { return 0 }
    nghttp2_session_set_stream_user_data(session, id, nil)
    withConnection(context) { connection in
        stream._withUnsafeGuaranteedRef { connection.close($0, closure(of: $0, HTTP2ErrorCode(rawValue: code))) }
    }
    return 0
}

private func closure(of stream: HTTP2Stream, _ code: HTTP2ErrorCode) -> StreamClosure {
    let isServer = stream.connection.isServer
    if code == .noError {
        // A server that answered in full is done, whether the client had finished or not; so is its client.
        let isComplete = isServer ? stream.localEnded : stream.remoteEnded
        return isComplete && !stream.resetRequested ? .finished : .reset(code)
    }
    return code == .refusedStream && !isServer && !stream.resetRequested ? .refused : .reset(code)
}

private let invalidFrameArrived:
    @convention(c) (OpaquePointer?, UnsafePointer<nghttp2_frame>?, Int32, UnsafeMutableRawPointer?) -> Int32 = {
        _, _, code, context in
        withConnection(context) { $0.fault = String(cString: nghttp2_strerror(code)) }
        return 0
    }

private let faultFound:
    @convention(c) (OpaquePointer?, Int32, UnsafePointer<CChar>?, Int, UnsafeMutableRawPointer?) -> Int32 = {
        _, _, text, count, context in
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        withConnection(context) { $0.fault = String(decoding: bytes, as: UTF8.self) }
        return 0
    }
