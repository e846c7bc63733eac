// Made by protoc-gen-joblet from volume.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Makes and removes volumes.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_VolumeService: RPCService {
    /// Makes a volume.
    func createVolume(_ request: Joblet_CreateVolumeRequest, context: ServerContext) async throws -> Joblet_CreateVolumeResponse
    /// Lists all volumes.
    func listVolumes(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Volumes
    /// Removes a volume that no job uses, and what is in it.
    func removeVolume(_ request: Joblet_RemoveVolumeRequest, context: ServerContext) async throws -> Joblet_RemoveVolumeResponse
}

extension Joblet_VolumeService {
    public static var descriptor: ServiceDescriptor { Joblet_VolumeServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_VolumeServiceMethods.createVolume) { (request: Joblet_CreateVolumeRequest, context: ServerContext) async throws -> Joblet_CreateVolumeResponse in try await self.createVolume(request, context: context) },
            RPCMethod.unary(Joblet_VolumeServiceMethods.listVolumes) { (request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Volumes in try await self.listVolumes(request, context: context) },
            RPCMethod.unary(Joblet_VolumeServiceMethods.removeVolume) { (request: Joblet_RemoveVolumeRequest, context: ServerContext) async throws -> Joblet_RemoveVolumeResponse in try await self.removeVolume(request, context: context) },
        ]
    }

    public func createVolume(_ request: Joblet_CreateVolumeRequest, context: ServerContext) async throws -> Joblet_CreateVolumeResponse {
        throw RPCError.unimplemented(method: Joblet_VolumeServiceMethods.createVolume)
    }

    public func listVolumes(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Volumes {
        throw RPCError.unimplemented(method: Joblet_VolumeServiceMethods.listVolumes)
    }

    public func removeVolume(_ request: Joblet_RemoveVolumeRequest, context: ServerContext) async throws -> Joblet_RemoveVolumeResponse {
        throw RPCError.unimplemented(method: Joblet_VolumeServiceMethods.removeVolume)
    }
}

/// The methods of `joblet.VolumeService`.
public enum Joblet_VolumeServiceMethods {
    public static let createVolume = MethodDescriptor(service: "joblet.VolumeService", name: "CreateVolume", kind: .unary)
    public static let listVolumes = MethodDescriptor(service: "joblet.VolumeService", name: "ListVolumes", kind: .unary)
    public static let removeVolume = MethodDescriptor(service: "joblet.VolumeService", name: "RemoveVolume", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.VolumeService", methods: [createVolume, listVolumes, removeVolume], file: Joblet_File_Volume.descriptor
    )
}

/// Calls `joblet.VolumeService`.
public struct Joblet_VolumeServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Makes a volume.
    public func createVolume(_ request: Joblet_CreateVolumeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_CreateVolumeResponse {
        try await client.unary(Joblet_VolumeServiceMethods.createVolume, request, options: options)
    }

    /// Lists all volumes.
    public func listVolumes(_ request: Joblet_EmptyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_Volumes {
        try await client.unary(Joblet_VolumeServiceMethods.listVolumes, request, options: options)
    }

    /// Removes a volume that no job uses, and what is in it.
    public func removeVolume(_ request: Joblet_RemoveVolumeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_RemoveVolumeResponse {
        try await client.unary(Joblet_VolumeServiceMethods.removeVolume, request, options: options)
    }
}
