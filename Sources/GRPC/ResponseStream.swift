import LinuxKernel
public import Protobuf

/// The responses of a server-streaming or bidirectional call, in order.
///
/// The server is given new window as responses are taken, so one that is not read holds its server back. At most one task
/// may wait in it. Letting go of it before its end cancels the call.
public final class ResponseStream<Response: Message>: AsyncSequence, Sendable {
    public typealias Element = Response
    public typealias Failure = RPCError

    private let client: GRPCClient
    private let call: ClientCall

    init(client: GRPCClient, call: ClientCall) {
        self.client = client
        self.call = call
    }

    deinit {
        cancel()
    }

    /// - Returns: nil when the server has sent its last and said OK.
    /// - Throws: the call's status if it is not OK.
    public func next() async throws(RPCError) -> Response? {
        try await client.next(call, Response.self)
    }

    /// The server's custom headers, as soon as they are there; empty if it sends none before its status.
    public var headers: Metadata {
        get async throws(RPCError) { try await client.headers(call) }
    }

    /// The custom trailers that came with the status; empty before the end.
    public var trailers: Metadata {
        get async { await client.trailers(call) }
    }

    /// Tells the server that nobody waits any more; the call ends with CANCELLED unless it has ended already.
    public func cancel() {
        let call = call
        client.loop.execute { call.end(RPCError(.cancelled, "the call was cancelled")) }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(stream: self) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let stream: ResponseStream

        public mutating func next() async throws(RPCError) -> Response? { try await stream.next() }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Response? { try await stream.next() }
    }
}
