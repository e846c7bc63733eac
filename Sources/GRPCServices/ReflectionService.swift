public import GRPC

/// `grpc.reflection.v1.ServerReflection` and its older twin `v1alpha`: tells tools such as grpcurl which services, methods and
/// messages there are. Source: grpc/doc/server-reflection.md.
public struct ReflectionService: RPCService {
    private let index: ReflectionIndex

    /// - Parameter services: what to tell of, beside reflection itself.
    public init(_ services: [any RPCService]) {
        index = ReflectionIndex(
            services.map { type(of: $0).descriptor } + [
                Grpc_Reflection_V1_ServerReflectionMethods.serviceDescriptor,
                Grpc_Reflection_V1alpha_ServerReflectionMethods.serviceDescriptor,
            ])
    }

    public static var descriptor: ServiceDescriptor { Grpc_Reflection_V1_ServerReflectionMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            method(Grpc_Reflection_V1_ServerReflectionMethods.serverReflectionInfo),
            // The two versions differ in nothing but their name, so the messages of one serve both.
            method(Grpc_Reflection_V1alpha_ServerReflectionMethods.serverReflectionInfo),
        ]
    }

    private func method(_ descriptor: MethodDescriptor) -> RPCMethod {
        let index = index
        return .bidirectionalStreaming(descriptor) {
            (
                requests: RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>,
                writer: ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>, _
            ) in
            while let request = try await requests.next() { try await writer.write(index.answer(request)) }
        }
    }
}
