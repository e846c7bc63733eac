// Made by protoc-gen-joblet from v1x_node.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Tells what the node's machine offers.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_V1x_NodeService: RPCService {
    /// Reports every feature as it was found when the daemon started, which is how jobs are run until it ends.
    func checkNode(_ request: Joblet_V1x_CheckNodeRequest, context: ServerContext) async throws -> Joblet_V1x_NodeCheck
}

extension Joblet_V1x_NodeService {
    public static var descriptor: ServiceDescriptor { Joblet_V1x_NodeServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_V1x_NodeServiceMethods.checkNode) { (request: Joblet_V1x_CheckNodeRequest, context: ServerContext) async throws -> Joblet_V1x_NodeCheck in try await self.checkNode(request, context: context) },
        ]
    }

    public func checkNode(_ request: Joblet_V1x_CheckNodeRequest, context: ServerContext) async throws -> Joblet_V1x_NodeCheck {
        throw RPCError.unimplemented(method: Joblet_V1x_NodeServiceMethods.checkNode)
    }
}

/// The methods of `joblet.v1x.NodeService`.
public enum Joblet_V1x_NodeServiceMethods {
    public static let checkNode = MethodDescriptor(service: "joblet.v1x.NodeService", name: "CheckNode", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.v1x.NodeService", methods: [checkNode], file: Joblet_V1x_File_V1xNode.descriptor
    )
}

/// Calls `joblet.v1x.NodeService`.
public struct Joblet_V1x_NodeServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Reports every feature as it was found when the daemon started, which is how jobs are run until it ends.
    public func checkNode(_ request: Joblet_V1x_CheckNodeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_V1x_NodeCheck {
        try await client.unary(Joblet_V1x_NodeServiceMethods.checkNode, request, options: options)
    }
}
