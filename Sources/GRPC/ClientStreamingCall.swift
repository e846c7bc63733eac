import LinuxKernel
public import Protobuf

/// A call with many requests and one response.
public struct ClientStreamingCall<Request: Message, Response: Message>: Sendable {
    private let client: GRPCClient
    private let call: ClientCall
    /// Where the requests go.
    public let requests: RequestWriter<Request>

    init(client: GRPCClient, call: ClientCall) {
        self.client = client
        self.call = call
        requests = RequestWriter(client: client, call: call)
    }

    /// Sends a request; see ``RequestWriter/write(_:compressed:)``.
    public func write(_ request: Request, compressed: Bool = true) async throws(RPCError) {
        try await requests.write(request, compressed: compressed)
    }

    /// Says that there are no more requests and waits for the response.
    public func finish() async throws(RPCError) -> Response {
        do {
            try await requests.finish()
        } catch  where error.code == .cancelled {
            // The server may answer before it has heard everything; then its answer counts.
        }
        return try await response()
    }

    /// Waits for the response without ending the requests, for a server that answers early.
    public func response() async throws(RPCError) -> Response {
        try await client.only(call, Response.self)
    }

    /// Gives the call up.
    public func cancel() {
        let call = call
        client.loop.execute { call.end(RPCError(.cancelled, "the call was cancelled")) }
    }
}
