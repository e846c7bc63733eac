// Made by protoc-gen-joblet from grpc/reflection/v1alpha/reflection.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

import GRPC

/// Describes the server's services and messages.
///
/// A method that a type does not write answers UNIMPLEMENTED.
protocol Grpc_Reflection_V1alpha_ServerReflection: RPCService {
    /// Answers each request with one response, in the order of the requests.
    func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, to writer: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: ServerContext) async throws
}

extension Grpc_Reflection_V1alpha_ServerReflection {
    static var descriptor: ServiceDescriptor { Grpc_Reflection_V1alpha_ServerReflectionMethods.serviceDescriptor }

    var methods: [RPCMethod] {
        [
            RPCMethod.bidirectionalStreaming(Grpc_Reflection_V1alpha_ServerReflectionMethods.serverReflectionInfo) { (requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, writer: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: ServerContext) async throws in try await self.serverReflectionInfo(requests, to: writer, context: context) },
        ]
    }

    func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, to writer: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Grpc_Reflection_V1alpha_ServerReflectionMethods.serverReflectionInfo)
    }
}

/// The methods of `grpc.reflection.v1alpha.ServerReflection`.
enum Grpc_Reflection_V1alpha_ServerReflectionMethods {
    static let serverReflectionInfo = MethodDescriptor(service: "grpc.reflection.v1alpha.ServerReflection", name: "ServerReflectionInfo", kind: .bidirectionalStreaming)
    static let serviceDescriptor = ServiceDescriptor(
        name: "grpc.reflection.v1alpha.ServerReflection", methods: [serverReflectionInfo], file: Grpc_Reflection_V1alpha_File_Reflection.descriptor
    )
}

/// Calls `grpc.reflection.v1alpha.ServerReflection`.
struct Grpc_Reflection_V1alpha_ServerReflectionClient: Sendable {
    let client: GRPCClient
    init(_ client: GRPCClient) { self.client = client }

    /// Answers each request with one response, in the order of the requests.
    func serverReflectionInfo(options: CallOptions = CallOptions()) async throws(RPCError) -> BidirectionalCall<Grpc_Reflection_V1alpha_ServerReflectionRequest, Grpc_Reflection_V1alpha_ServerReflectionResponse> {
        try await client.bidirectionalStreaming(Grpc_Reflection_V1alpha_ServerReflectionMethods.serverReflectionInfo, options: options)
    }
}
