// Made by protoc-gen-joblet from runtime.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Installs, builds and removes runtimes.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_RuntimeService: RPCService {
    /// Lists the installed runtimes.
    func listRuntimes(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_ListRuntimesResponse
    /// Describes one runtime.
    func getRuntimeInfo(_ request: Joblet_GetRuntimeInfoRequest, context: ServerContext) async throws -> Joblet_GetRuntimeInfoResponse
    /// Runs a small program in a runtime.
    func testRuntime(_ request: Joblet_TestRuntimeRequest, context: ServerContext) async throws -> Joblet_TestRuntimeResponse
    /// Removes a runtime that no job uses.
    func removeRuntime(_ request: Joblet_RemoveRuntimeRequest, context: ServerContext) async throws -> Joblet_RemoveRuntimeResponse
    /// Builds a runtime from a definition. Since v2.5.5.
    func buildRuntime(_ request: Joblet_BuildRuntimeRequest, to writer: ResponseWriter<Joblet_BuildRuntimeProgress>, context: ServerContext) async throws
    /// Checks a definition. Since v2.5.5.
    func validateRuntimeYaml(_ request: Joblet_ValidateRuntimeYAMLRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeYAMLResponse
    /// Another name of InstallRuntimeFromGithub.
    func installRuntime(_ request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse
    /// Begins to install a runtime from a repository. Up to v2.5.4.
    func installRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse
    /// Begins to install a runtime from the client's files. Up to v2.5.4.
    func installRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse
    /// Installs a runtime from a repository and reports how it goes. Up to v2.5.4.
    func streamingInstallRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, to writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws
    /// Installs a runtime from the client's files and reports how it goes. Up to v2.5.4.
    func streamingInstallRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, to writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws
    /// Checks a runtime's name. Up to v2.5.4.
    func validateRuntimeSpec(_ request: Joblet_ValidateRuntimeSpecRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeSpecResponse
}

extension Joblet_RuntimeService {
    public static var descriptor: ServiceDescriptor { Joblet_RuntimeServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_RuntimeServiceMethods.listRuntimes) { (request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_ListRuntimesResponse in try await self.listRuntimes(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.getRuntimeInfo) { (request: Joblet_GetRuntimeInfoRequest, context: ServerContext) async throws -> Joblet_GetRuntimeInfoResponse in try await self.getRuntimeInfo(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.testRuntime) { (request: Joblet_TestRuntimeRequest, context: ServerContext) async throws -> Joblet_TestRuntimeResponse in try await self.testRuntime(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.removeRuntime) { (request: Joblet_RemoveRuntimeRequest, context: ServerContext) async throws -> Joblet_RemoveRuntimeResponse in try await self.removeRuntime(request, context: context) },
            RPCMethod.serverStreaming(Joblet_RuntimeServiceMethods.buildRuntime) { (request: Joblet_BuildRuntimeRequest, writer: ResponseWriter<Joblet_BuildRuntimeProgress>, context: ServerContext) async throws in try await self.buildRuntime(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.validateRuntimeYaml) { (request: Joblet_ValidateRuntimeYAMLRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeYAMLResponse in try await self.validateRuntimeYaml(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.installRuntime) { (request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse in try await self.installRuntime(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.installRuntimeFromGithub) { (request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse in try await self.installRuntimeFromGithub(request, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.installRuntimeFromLocal) { (request: Joblet_InstallRuntimeFromLocalRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse in try await self.installRuntimeFromLocal(request, context: context) },
            RPCMethod.serverStreaming(Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromGithub) { (request: Joblet_InstallRuntimeRequest, writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws in try await self.streamingInstallRuntimeFromGithub(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromLocal) { (request: Joblet_InstallRuntimeFromLocalRequest, writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws in try await self.streamingInstallRuntimeFromLocal(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_RuntimeServiceMethods.validateRuntimeSpec) { (request: Joblet_ValidateRuntimeSpecRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeSpecResponse in try await self.validateRuntimeSpec(request, context: context) },
        ]
    }

    public func listRuntimes(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_ListRuntimesResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.listRuntimes)
    }

    public func getRuntimeInfo(_ request: Joblet_GetRuntimeInfoRequest, context: ServerContext) async throws -> Joblet_GetRuntimeInfoResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.getRuntimeInfo)
    }

    public func testRuntime(_ request: Joblet_TestRuntimeRequest, context: ServerContext) async throws -> Joblet_TestRuntimeResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.testRuntime)
    }

    public func removeRuntime(_ request: Joblet_RemoveRuntimeRequest, context: ServerContext) async throws -> Joblet_RemoveRuntimeResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.removeRuntime)
    }

    public func buildRuntime(_ request: Joblet_BuildRuntimeRequest, to writer: ResponseWriter<Joblet_BuildRuntimeProgress>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.buildRuntime)
    }

    public func validateRuntimeYaml(_ request: Joblet_ValidateRuntimeYAMLRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeYAMLResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.validateRuntimeYaml)
    }

    public func installRuntime(_ request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.installRuntime)
    }

    public func installRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.installRuntimeFromGithub)
    }

    public func installRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, context: ServerContext) async throws -> Joblet_InstallRuntimeResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.installRuntimeFromLocal)
    }

    public func streamingInstallRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, to writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromGithub)
    }

    public func streamingInstallRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, to writer: ResponseWriter<Joblet_RuntimeInstallationChunk>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromLocal)
    }

    public func validateRuntimeSpec(_ request: Joblet_ValidateRuntimeSpecRequest, context: ServerContext) async throws -> Joblet_ValidateRuntimeSpecResponse {
        throw RPCError.unimplemented(method: Joblet_RuntimeServiceMethods.validateRuntimeSpec)
    }
}

/// The methods of `joblet.RuntimeService`.
public enum Joblet_RuntimeServiceMethods {
    public static let listRuntimes = MethodDescriptor(service: "joblet.RuntimeService", name: "ListRuntimes", kind: .unary)
    public static let getRuntimeInfo = MethodDescriptor(service: "joblet.RuntimeService", name: "GetRuntimeInfo", kind: .unary)
    public static let testRuntime = MethodDescriptor(service: "joblet.RuntimeService", name: "TestRuntime", kind: .unary)
    public static let removeRuntime = MethodDescriptor(service: "joblet.RuntimeService", name: "RemoveRuntime", kind: .unary)
    public static let buildRuntime = MethodDescriptor(service: "joblet.RuntimeService", name: "BuildRuntime", kind: .serverStreaming)
    public static let validateRuntimeYaml = MethodDescriptor(service: "joblet.RuntimeService", name: "ValidateRuntimeYAML", kind: .unary)
    public static let installRuntime = MethodDescriptor(service: "joblet.RuntimeService", name: "InstallRuntime", kind: .unary)
    public static let installRuntimeFromGithub = MethodDescriptor(service: "joblet.RuntimeService", name: "InstallRuntimeFromGithub", kind: .unary)
    public static let installRuntimeFromLocal = MethodDescriptor(service: "joblet.RuntimeService", name: "InstallRuntimeFromLocal", kind: .unary)
    public static let streamingInstallRuntimeFromGithub = MethodDescriptor(service: "joblet.RuntimeService", name: "StreamingInstallRuntimeFromGithub", kind: .serverStreaming)
    public static let streamingInstallRuntimeFromLocal = MethodDescriptor(service: "joblet.RuntimeService", name: "StreamingInstallRuntimeFromLocal", kind: .serverStreaming)
    public static let validateRuntimeSpec = MethodDescriptor(service: "joblet.RuntimeService", name: "ValidateRuntimeSpec", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.RuntimeService", methods: [listRuntimes, getRuntimeInfo, testRuntime, removeRuntime, buildRuntime, validateRuntimeYaml, installRuntime, installRuntimeFromGithub, installRuntimeFromLocal, streamingInstallRuntimeFromGithub, streamingInstallRuntimeFromLocal, validateRuntimeSpec], file: Joblet_File_Runtime.descriptor
    )
}

/// Calls `joblet.RuntimeService`.
public struct Joblet_RuntimeServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Lists the installed runtimes.
    public func listRuntimes(_ request: Joblet_EmptyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_ListRuntimesResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.listRuntimes, request, options: options)
    }

    /// Describes one runtime.
    public func getRuntimeInfo(_ request: Joblet_GetRuntimeInfoRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_GetRuntimeInfoResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.getRuntimeInfo, request, options: options)
    }

    /// Runs a small program in a runtime.
    public func testRuntime(_ request: Joblet_TestRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_TestRuntimeResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.testRuntime, request, options: options)
    }

    /// Removes a runtime that no job uses.
    public func removeRuntime(_ request: Joblet_RemoveRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_RemoveRuntimeResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.removeRuntime, request, options: options)
    }

    /// Builds a runtime from a definition. Since v2.5.5.
    public func buildRuntime(_ request: Joblet_BuildRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_BuildRuntimeProgress> {
        try await client.serverStreaming(Joblet_RuntimeServiceMethods.buildRuntime, request, options: options)
    }

    /// Checks a definition. Since v2.5.5.
    public func validateRuntimeYaml(_ request: Joblet_ValidateRuntimeYAMLRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_ValidateRuntimeYAMLResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.validateRuntimeYaml, request, options: options)
    }

    /// Another name of InstallRuntimeFromGithub.
    public func installRuntime(_ request: Joblet_InstallRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_InstallRuntimeResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.installRuntime, request, options: options)
    }

    /// Begins to install a runtime from a repository. Up to v2.5.4.
    public func installRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_InstallRuntimeResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.installRuntimeFromGithub, request, options: options)
    }

    /// Begins to install a runtime from the client's files. Up to v2.5.4.
    public func installRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_InstallRuntimeResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.installRuntimeFromLocal, request, options: options)
    }

    /// Installs a runtime from a repository and reports how it goes. Up to v2.5.4.
    public func streamingInstallRuntimeFromGithub(_ request: Joblet_InstallRuntimeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_RuntimeInstallationChunk> {
        try await client.serverStreaming(Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromGithub, request, options: options)
    }

    /// Installs a runtime from the client's files and reports how it goes. Up to v2.5.4.
    public func streamingInstallRuntimeFromLocal(_ request: Joblet_InstallRuntimeFromLocalRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_RuntimeInstallationChunk> {
        try await client.serverStreaming(Joblet_RuntimeServiceMethods.streamingInstallRuntimeFromLocal, request, options: options)
    }

    /// Checks a runtime's name. Up to v2.5.4.
    public func validateRuntimeSpec(_ request: Joblet_ValidateRuntimeSpecRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_ValidateRuntimeSpecResponse {
        try await client.unary(Joblet_RuntimeServiceMethods.validateRuntimeSpec, request, options: options)
    }
}
