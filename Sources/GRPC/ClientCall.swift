import HTTP2
import LinuxKernel
import Protobuf

/// One call at the client, from its start to its status. Confined to the client's loop.
///
///     waiting ──connection──▶ open ──trailers──▶ answered
///        ▲ └──────no connection · deadline · cancelled────▶ over
///        └──refused unseen──┘ open ──lost · reset · deadline · cancelled──▶ over
///
/// `answered` still has the messages that came before the status; `over` has none.
final class ClientCall: MessageChannel, HTTP2StreamHandler, @unchecked Sendable {
    // Unchecked: references to a call travel between threads, but only its client's actor follows them.

    /// Sends the only request of a call that has one; it may be sent again while the server has seen nothing of it.
    typealias SendRequest = (ClientCall) throws(RPCError) -> Void

    private enum Outcome {
        case success
        case failure(RPCError)
    }

    let method: MethodDescriptor
    private let options: CallOptions
    private let channel: ClientChannel
    private let sendRequest: SendRequest?
    private let deadline: MonotonicTime?
    private var timer: LoopTimer?
    private var outcome: Outcome?
    private var attemptsLeft = 4
    private var hasFinishedSending = false
    private(set) var headers: Metadata?
    private(set) var trailers = Metadata()

    init(method: MethodDescriptor, options: CallOptions, channel: ClientChannel, sendRequest: SendRequest?) {
        self.method = method
        self.options = options
        self.channel = channel
        self.sendRequest = sendRequest
        deadline = options.timeout.map { MonotonicTime.now + $0 }
        super.init(
            stream: nil, incomingLimitBytes: channel.configuration.maxReceiveMessageBytes,
            outgoingLimitBytes: channel.configuration.maxSendMessageBytes)
        outgoingCoding = options.requestCoding
        if let deadline {
            timer = channel.loop.schedule(at: deadline) { [self] in
                end(RPCError(.deadlineExceeded, "the server did not answer within \(options.timeout ?? .zero)"))
            }
        }
    }

    var waitsForReady: Bool { options.waitForReady }

    func start() {
        guard outcome == nil else { return }
        channel.start(self)
    }

    // MARK: - The request

    /// - Returns: false if the connection takes no more streams.
    func open(on connection: HTTP2Connection, of channel: ClientChannel) -> Bool {
        guard let stream = connection.openStream(requestFields(), handler: self) else { return false }
        self.stream = stream
        guard let sendRequest else {
            roomAvailable()
            return true
        }
        do {
            try sendRequest(self)
            finishSending()
        } catch {
            end(error)
        }
        return true
    }

    private func requestFields() -> HeaderFields {
        var fields = HeaderFields()
        fields.append(":method", "POST")
        fields.append(":scheme", channel.scheme)
        fields.append(":authority", channel.authority)
        fields.append(":path", method.path)
        fields.append("te", "trailers")
        fields.append("content-type", "application/grpc")
        fields.append("user-agent", channel.configuration.userAgent)
        fields.append("grpc-accept-encoding", "identity,gzip")
        if options.requestCoding == .gzip { fields.append("grpc-encoding", "gzip") }
        if let deadline { fields.append("grpc-timeout", Timeout.format(deadline - MonotonicTime.now)) }
        fields.append(options.metadata)
        return fields
    }

    func finishSending() {
        hasFinishedSending = true
        stream?.finish()
    }

    // MARK: - The answer

    /// - Throws: the status, once all messages were taken and unless it is OK.
    func nextResponse<Response: Message>(
        _ type: Response.Type, on actor: isolated any Actor
    ) async throws(RPCError) -> Response? {
        switch try await waitForReadable(on: actor) {
        case .message(let isCompressed, let length): return try take(type, isCompressed: isCompressed, length: length)
        case .empty, .incomplete:
            if case .failure(let error) = outcome { throw error }
            return nil
        }
    }

    private func waitForReadable(
        on actor: isolated any Actor
    ) async throws(RPCError) -> IncomingMessages.Head {
        do {
            return try await waitForMessage(on: actor)
        } catch {
            // A message that cannot be read ends the call for the server as well.
            end(error)
            throw error
        }
    }

    /// The response of a method that has one.
    func onlyResponse<Response: Message>(
        _ type: Response.Type, on actor: isolated any Actor
    ) async throws(RPCError) -> Response {
        guard let response = try await nextResponse(type, on: actor) else {
            throw RPCError(.internalError, "the server said OK but sent no response")
        }
        guard case .empty = try await waitForReadable(on: actor) else {
            end(RPCError(.internalError, "the server sent more than one response"))
            throw RPCError(.internalError, "the server sent more than one response")
        }
        if case .failure(let error) = outcome { throw error }
        return response
    }

    /// Waits for the response's headers; empty if the server sent none before its status.
    func waitForHeaders(on actor: isolated any Actor) async throws(RPCError) -> Metadata {
        while headers == nil, outcome == nil {
            if let failure { throw failure }
            await waitForEvent(on: actor)
        }
        return headers ?? Metadata()
    }

    // MARK: - Events

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) {
        guard outcome == nil else { return }
        do {
            if headers == nil {
                try checkResponse(fields)
                let received = try Metadata(received: fields)
                if isLast {
                    // Headers and trailers in one: nothing tells them apart, so both are offered.
                    headers = received
                    trailers = received
                    settle(status(of: fields))
                } else {
                    headers = received
                    wakeReader()
                }
            } else {
                trailers = try Metadata(received: fields)
                settle(status(of: fields))
            }
        } catch let error as RPCError {
            end(error)
        } catch {
            end(RPCError(.internalError, "the server's headers cannot be read: \(error)"))
        }
    }

    private func checkResponse(_ fields: HeaderBlock) throws(RPCError) {
        let status = fields.string(of: ":status") ?? ""
        let isGRPC = unsafe fields.value(of: "content-type").map { unsafe HeaderText.isGRPC(contentType: $0) } ?? false
        let hasStatus = unsafe fields.value(of: "grpc-status") != nil
        guard status == "200" || isGRPC && hasStatus else {
            throw RPCError(
                StatusCode(httpStatus: Int(status) ?? 0),
                "the server answered with the HTTP status \(status), not in gRPC")
        }
        guard isGRPC else {
            throw RPCError(
                .unknown,
                "the server answered in \(fields.string(of: "content-type") ?? "no content-type"), not in gRPC")
        }
        if let name = fields.string(of: "grpc-encoding") {
            guard let coding = MessageCoding(rawValue: name) else {
                throw RPCError(.internalError, "the server answered in the coding \"\(name)\", which was not offered")
            }
            incomingCoding = coding
        }
    }

    private func status(of fields: HeaderBlock) -> Outcome {
        guard let text = fields.string(of: "grpc-status") else {
            return .failure(RPCError(.unknown, "the server ended the call without a status"))
        }
        // Numbers that no document names count as UNKNOWN.
        let code = Int(text).flatMap(StatusCode.init(rawValue:)) ?? .unknown
        if code == .ok { return .success }
        let details = fields.string(of: "grpc-status-details-bin").flatMap { Base64.decode(Array($0.utf8)) } ?? []
        let message = StatusMessage.decode(fields.string(of: "grpc-message") ?? "")
        return .failure(RPCError(code, message, details: details, metadata: trailers))
    }

    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) {
        unsafe receive(bytes)
    }

    func streamEndedRemotely(_ stream: HTTP2Stream) {
        settle(.failure(RPCError(.internalError, "the server ended the call without a status")))
        endIncoming()
    }

    func streamHasRoom(_ stream: HTTP2Stream) {
        roomAvailable()
    }

    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {
        guard outcome == nil else {
            endIncoming()
            return
        }
        switch closure {
        case .finished: end(RPCError(.internalError, "the server ended the call without a status"))
        case .reset(let code): end(RPCError(Self.code(of: code), "the server cut the call short (\(code))"))
        case .refused:
            guard sendRequest != nil, headers == nil, attemptsLeft > 0 else {
                end(RPCError(.unavailable, "the server did not take the call"))
                return
            }
            // The server has not looked at it, so sending it again cannot do anything twice.
            attemptsLeft -= 1
            self.stream = nil
            hasFinishedSending = false
            channel.start(self)
        case .connectionLost(let error): end(RPCError(.unavailable, "the connection was lost: \(error)"))
        }
    }

    /// Source: grpc/doc/PROTOCOL-HTTP2.md, "Errors".
    private static func code(of code: HTTP2ErrorCode) -> StatusCode {
        switch code {
        case .refusedStream: .unavailable
        case .cancel: .cancelled
        case .enhanceYourCalm: .resourceExhausted
        case .inadequateSecurity: .permissionDenied
        default: .internalError
        }
    }

    // MARK: - The end

    /// The server's word is in; what it sent before can still be taken.
    private func settle(_ outcome: Outcome) {
        guard self.outcome == nil else { return }
        self.outcome = outcome
        timer?.cancel()
        timer = nil
        switch outcome {
        case .success: failOutgoing(RPCError(.cancelled, "the server has answered already"))
        case .failure(let error): failOutgoing(error)
        }
        if !hasFinishedSending { stream?.reset(.cancel) }
    }

    /// Ends the call from this side, whatever the server still does. Nothing happens once it has an outcome.
    func end(_ error: RPCError) {
        if outcome == nil {
            outcome = .failure(error)
            timer?.cancel()
            timer = nil
            channel.forget(self)
        }
        stream?.reset(.cancel)
        fail(error)
    }
}
