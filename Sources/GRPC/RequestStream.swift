public import Protobuf

/// The requests of a client-streaming or bidirectional call, in order.
///
/// The client is given new window as messages are taken, so one that is not read holds its sender back. Confined to the
/// handler; at most one task may wait in it.
public final class RequestStream<Request: Message> {
    private let call: ServerCall

    init(_ call: ServerCall) {
        self.call = call
    }

    /// - Returns: nil when the client has sent its last.
    /// - Throws: CANCELLED or DEADLINE_EXCEEDED when the call is over, RESOURCE_EXHAUSTED for a message over the limit,
    ///   INTERNAL for bytes that are no such message.
    public func next() async throws(RPCError) -> Request? {
        try await call.host.next(Request.self, of: call)
    }
}
