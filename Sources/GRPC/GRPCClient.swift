public import LinuxKernel
public import Protobuf
public import TLS

/// Makes calls to one server.
///
/// It connects when the first call is made and again whenever the connection is lost or the server says goodbye. Calls
/// made on the client's own loop cost no thread switch; those from elsewhere hop to the loop and back.
///
/// Cancelling the task that waits for a call cancels the call: it throws CANCELLED and the server is told.
public actor GRPCClient {
    public nonisolated let loop: EventLoop
    public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }
    private let channel: ClientChannel

    /// Does not connect yet.
    /// - Parameters:
    ///   - tls: a client's context; nil talks plaintext, as on a Unix socket.
    ///   - name: what the server's certificate must bear, whatever address is dialled.
    public init(
        target: ClientTarget, tls: TLSContext?, expecting name: PeerName = .joblet,
        configuration: GRPCClientConfiguration = GRPCClientConfiguration(), loop: EventLoop
    ) {
        self.loop = loop
        channel = ClientChannel(target: target, tls: tls, expecting: name, configuration: configuration, loop: loop)
    }

    deinit {
        let channel = channel
        loop.execute { channel.close() }
    }

    /// Closes the connection. Calls that are under way, and later ones, end with UNAVAILABLE.
    public func close() {
        channel.close()
    }

    // MARK: - The four kinds of calls

    public func unary<Request: Message, Response: Message>(
        _ method: MethodDescriptor, _ request: Request, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> Response {
        try await unaryResponse(method, request, options: options).message
    }

    /// A unary call whose response's headers and trailers are of interest.
    public func unaryResponse<Request: Message, Response: Message>(
        _ method: MethodDescriptor, _ request: Request, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> UnaryResponse<Response> {
        let call = begin(method, request, options)
        let response = try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.onlyResponse(Response.self, on: client)
        }
        return UnaryResponse(message: response, headers: call.headers ?? Metadata(), trailers: call.trailers)
    }

    public func serverStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor, _ request: Request, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ResponseStream<Response> {
        ResponseStream(client: self, call: begin(method, request, options))
    }

    public func clientStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ClientStreamingCall<Request, Response> {
        ClientStreamingCall(client: self, call: begin(method, options))
    }

    public func bidirectionalStreaming<Request: Message, Response: Message>(
        _ method: MethodDescriptor, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        let call = begin(method, options)
        return BidirectionalCall(
            requests: RequestWriter(client: self, call: call), responses: ResponseStream(client: self, call: call))
    }

    private func begin<Request: Message>(
        _ method: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) -> ClientCall {
        let call = ClientCall(method: method, options: options, channel: channel) { (call) throws(RPCError) in
            try call.put(request, compressed: true)
        }
        call.start()
        return call
    }

    private func begin(_ method: MethodDescriptor, _ options: CallOptions) -> ClientCall {
        let call = ClientCall(method: method, options: options, channel: channel, sendRequest: nil)
        call.start()
        return call
    }

    // MARK: - For the streams

    func next<Response: Message>(_ call: ClientCall, _ type: Response.Type) async throws(RPCError) -> Response? {
        try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.nextResponse(type, on: client)
        }
    }

    func only<Response: Message>(_ call: ClientCall, _ type: Response.Type) async throws(RPCError) -> Response {
        try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.onlyResponse(type, on: client)
        }
    }

    func write<Request: Message>(_ call: ClientCall, _ request: Request, compressed: Bool) async throws(RPCError) {
        try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.waitForRoom(on: client)
            try call.put(request, compressed: compressed)
        }
    }

    func finishSending(_ call: ClientCall) async throws(RPCError) {
        try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.waitForRoom(on: client)
            call.finishSending()
        }
    }

    func headers(_ call: ClientCall) async throws(RPCError) -> Metadata {
        try await cancellingIfAsked(call) { (client: isolated GRPCClient, call) throws(RPCError) in
            try await call.waitForHeaders(on: client)
        }
    }

    func trailers(_ call: ClientCall) -> Metadata { call.trailers }

    /// Waits for something of the call, and ends the call if the waiting task is cancelled meanwhile.
    ///
    /// The isolated parameter is what keeps `body` on the loop: a closure without it would lose the actor on its way
    /// through the standard library's function and go on, after its first suspension, on the default pool.
    private func cancellingIfAsked<Value>(
        _ call: ClientCall, _ body: (isolated GRPCClient, ClientCall) async throws(RPCError) -> Value
    ) async throws(RPCError) -> Value {
        let loop = loop
        let result: Result<Value, RPCError> = await withTaskCancellationHandler {
            do throws(RPCError) {
                return .success(try await body(self, call))
            } catch {
                return .failure(error)
            }
        } onCancel: {
            loop.execute { call.end(RPCError(.cancelled, "the call was cancelled")) }
        }
        return try result.get()
    }
}
