public import Protobuf

/// One method and the code that answers it.
///
/// A handler runs in a task of its own on the loop of the connection that the call came on, and stays there: `await`s of
/// actors of the same loop do not change the thread. Its task is cancelled when the client gives up, goes away, or lets
/// its deadline pass. What it throws is the call's status: an ``RPCError`` as it is, anything else as UNKNOWN.
public struct RPCMethod: Sendable {
    public let descriptor: MethodDescriptor
    /// True if the handler wants the only request before it begins.
    let hasSingleRequest: Bool
    let body: @Sendable (ServerCall) async throws -> Void

    public static func unary<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor,
        handler: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) -> RPCMethod {
        RPCMethod(descriptor: descriptor, hasSingleRequest: true) { call in
            let request = try call.takeOnlyRequest(Request.self)
            try await call.respond(with: handler(request, ServerContext(call)))
        }
    }

    public static func serverStreaming<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor,
        handler: @escaping @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void
    ) -> RPCMethod {
        RPCMethod(descriptor: descriptor, hasSingleRequest: true) { call in
            let request = try call.takeOnlyRequest(Request.self)
            try await handler(request, ResponseWriter(call), ServerContext(call))
        }
    }

    public static func clientStreaming<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor,
        handler: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Response
    ) -> RPCMethod {
        RPCMethod(descriptor: descriptor, hasSingleRequest: false) { call in
            try await call.respond(with: handler(RequestStream(call), ServerContext(call)))
        }
    }

    public static func bidirectionalStreaming<Request: Message, Response: Message>(
        _ descriptor: MethodDescriptor,
        handler:
            @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void
    ) -> RPCMethod {
        RPCMethod(descriptor: descriptor, hasSingleRequest: false) { call in
            try await handler(RequestStream(call), ResponseWriter(call), ServerContext(call))
        }
    }
}
