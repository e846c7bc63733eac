// Made by protoc-gen-joblet from grpc/health/v1/health.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

import GRPC

/// Tells whether the server's services can be used.
///
/// A method that a type does not write answers UNIMPLEMENTED.
protocol Grpc_Health_V1_Health: RPCService {
    /// The state at this moment. A service that is not known answers NOT_FOUND.
    func check(_ request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext) async throws -> Grpc_Health_V1_HealthCheckResponse
    /// The state at this moment and after each change, until the client leaves. A service that is not known is SERVICE_UNKNOWN.
    func watch(_ request: Grpc_Health_V1_HealthCheckRequest, to writer: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext) async throws
}

extension Grpc_Health_V1_Health {
    static var descriptor: ServiceDescriptor { Grpc_Health_V1_HealthMethods.serviceDescriptor }

    var methods: [RPCMethod] {
        [
            RPCMethod.unary(Grpc_Health_V1_HealthMethods.check) { (request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext) async throws -> Grpc_Health_V1_HealthCheckResponse in try await self.check(request, context: context) },
            RPCMethod.serverStreaming(Grpc_Health_V1_HealthMethods.watch) { (request: Grpc_Health_V1_HealthCheckRequest, writer: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext) async throws in try await self.watch(request, to: writer, context: context) },
        ]
    }

    func check(_ request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext) async throws -> Grpc_Health_V1_HealthCheckResponse {
        throw RPCError.unimplemented(method: Grpc_Health_V1_HealthMethods.check)
    }

    func watch(_ request: Grpc_Health_V1_HealthCheckRequest, to writer: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Grpc_Health_V1_HealthMethods.watch)
    }
}

/// The methods of `grpc.health.v1.Health`.
enum Grpc_Health_V1_HealthMethods {
    static let check = MethodDescriptor(service: "grpc.health.v1.Health", name: "Check", kind: .unary)
    static let watch = MethodDescriptor(service: "grpc.health.v1.Health", name: "Watch", kind: .serverStreaming)
    static let serviceDescriptor = ServiceDescriptor(
        name: "grpc.health.v1.Health", methods: [check, watch], file: Grpc_Health_V1_File_Health.descriptor
    )
}

/// Calls `grpc.health.v1.Health`.
struct Grpc_Health_V1_HealthClient: Sendable {
    let client: GRPCClient
    init(_ client: GRPCClient) { self.client = client }

    /// The state at this moment. A service that is not known answers NOT_FOUND.
    func check(_ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Grpc_Health_V1_HealthCheckResponse {
        try await client.unary(Grpc_Health_V1_HealthMethods.check, request, options: options)
    }

    /// The state at this moment and after each change, until the client leaves. A service that is not known is SERVICE_UNKNOWN.
    func watch(_ request: Grpc_Health_V1_HealthCheckRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Grpc_Health_V1_HealthCheckResponse> {
        try await client.serverStreaming(Grpc_Health_V1_HealthMethods.watch, request, options: options)
    }
}
