// Made by protoc-gen-joblet from network.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Makes and removes networks.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_NetworkService: RPCService {
    /// Makes a network.
    func createNetwork(_ request: Joblet_CreateNetworkRequest, context: ServerContext) async throws -> Joblet_CreateNetworkResponse
    /// Lists all networks.
    func listNetworks(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Networks
    /// Removes a network that no job uses.
    func removeNetwork(_ request: Joblet_RemoveNetworkRequest, context: ServerContext) async throws -> Joblet_RemoveNetworkResponse
}

extension Joblet_NetworkService {
    public static var descriptor: ServiceDescriptor { Joblet_NetworkServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_NetworkServiceMethods.createNetwork) { (request: Joblet_CreateNetworkRequest, context: ServerContext) async throws -> Joblet_CreateNetworkResponse in try await self.createNetwork(request, context: context) },
            RPCMethod.unary(Joblet_NetworkServiceMethods.listNetworks) { (request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Networks in try await self.listNetworks(request, context: context) },
            RPCMethod.unary(Joblet_NetworkServiceMethods.removeNetwork) { (request: Joblet_RemoveNetworkRequest, context: ServerContext) async throws -> Joblet_RemoveNetworkResponse in try await self.removeNetwork(request, context: context) },
        ]
    }

    public func createNetwork(_ request: Joblet_CreateNetworkRequest, context: ServerContext) async throws -> Joblet_CreateNetworkResponse {
        throw RPCError.unimplemented(method: Joblet_NetworkServiceMethods.createNetwork)
    }

    public func listNetworks(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Networks {
        throw RPCError.unimplemented(method: Joblet_NetworkServiceMethods.listNetworks)
    }

    public func removeNetwork(_ request: Joblet_RemoveNetworkRequest, context: ServerContext) async throws -> Joblet_RemoveNetworkResponse {
        throw RPCError.unimplemented(method: Joblet_NetworkServiceMethods.removeNetwork)
    }
}

/// The methods of `joblet.NetworkService`.
public enum Joblet_NetworkServiceMethods {
    public static let createNetwork = MethodDescriptor(service: "joblet.NetworkService", name: "CreateNetwork", kind: .unary)
    public static let listNetworks = MethodDescriptor(service: "joblet.NetworkService", name: "ListNetworks", kind: .unary)
    public static let removeNetwork = MethodDescriptor(service: "joblet.NetworkService", name: "RemoveNetwork", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.NetworkService", methods: [createNetwork, listNetworks, removeNetwork], file: Joblet_File_Network.descriptor
    )
}

/// Calls `joblet.NetworkService`.
public struct Joblet_NetworkServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Makes a network.
    public func createNetwork(_ request: Joblet_CreateNetworkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_CreateNetworkResponse {
        try await client.unary(Joblet_NetworkServiceMethods.createNetwork, request, options: options)
    }

    /// Lists all networks.
    public func listNetworks(_ request: Joblet_EmptyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_Networks {
        try await client.unary(Joblet_NetworkServiceMethods.listNetworks, request, options: options)
    }

    /// Removes a network that no job uses.
    public func removeNetwork(_ request: Joblet_RemoveNetworkRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_RemoveNetworkResponse {
        try await client.unary(Joblet_NetworkServiceMethods.removeNetwork, request, options: options)
    }
}
