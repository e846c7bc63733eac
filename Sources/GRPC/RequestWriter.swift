public import Protobuf

/// Where a client writes the requests of a client-streaming or bidirectional call. One task at a time may wait in it.
public struct RequestWriter<Request: Message>: Sendable {
    private let client: GRPCClient
    private let call: ClientCall

    init(client: GRPCClient, call: ClientCall) {
        self.client = client
        self.call = call
    }

    /// Returns as soon as the request is queued; waits while the queue is full, and for the connection.
    /// - Parameter compressed: counts only with ``CallOptions/requestCoding``.
    /// - Throws: the call's status if it is over, CANCELLED if the server has said OK already.
    public func write(_ request: Request, compressed: Bool = true) async throws(RPCError) {
        try await client.write(call, request, compressed: compressed)
    }

    /// Says that there are no more requests.
    public func finish() async throws(RPCError) {
        try await client.finishSending(call)
    }
}
