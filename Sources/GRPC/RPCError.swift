/// A call that did not end well: what the server throws and what the client catches.
public struct RPCError: Error, Sendable, Equatable {
    /// Never `.ok`: a status of OK that reaches a client together with a missing answer becomes `.internalError`.
    public var code: StatusCode
    /// One sentence for the person who made the call. Any text; it travels percent-encoded in `grpc-message`.
    public var message: String
    /// A serialized `google.rpc.Status`, carried in `grpc-status-details-bin`; empty when there is none.
    public var details: [UInt8]
    /// What is sent, or came, in the trailers beside the status.
    public var metadata: Metadata

    public init(_ code: StatusCode, _ message: String, details: [UInt8] = [], metadata: Metadata = Metadata()) {
        self.code = code
        self.message = message
        self.details = details
        self.metadata = metadata
    }

    /// The answer to a call of a method that the service has, but that is not built.
    public static func unimplemented(method: MethodDescriptor) -> RPCError {
        RPCError(.unimplemented, "method \(method.name) of service \(method.service) is not implemented by this server")
    }
}

extension RPCError: CustomStringConvertible {
    public var description: String { message.isEmpty ? "\(code)" : "\(code): \(message)" }
}

extension RPCError {
    /// What a handler's error looks like on the wire: an ``RPCError`` as it is, cancellation as CANCELLED, and anything
    /// else as UNKNOWN without its text, which was not written for the other end.
    init(thrown error: any Error) {
        switch error {
        case let error as RPCError: self = error
        case is CancellationError: self = RPCError(.cancelled, "the call was cancelled")
        default: self = RPCError(.unknown, "the server failed to answer this call")
        }
    }
}
