public import Protobuf

/// A call with many requests and many responses, which flow independently of each other.
public struct BidirectionalCall<Request: Message, Response: Message>: Sendable {
    public let requests: RequestWriter<Request>
    public let responses: ResponseStream<Response>

    /// Gives the call up.
    public func cancel() { responses.cancel() }
}
