// Made by protoc-gen-joblet from monitoring.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Tells how the node is.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_MonitoringService: RPCService {
    /// Describes the node at this moment.
    func getSystemStatus(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_SystemStatusResponse
    /// Sends samples until the client leaves.
    func streamSystemMetrics(_ request: Joblet_StreamMetricsRequest, to writer: ResponseWriter<Joblet_SystemMetricsResponse>, context: ServerContext) async throws
}

extension Joblet_MonitoringService {
    public static var descriptor: ServiceDescriptor { Joblet_MonitoringServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_MonitoringServiceMethods.getSystemStatus) { (request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_SystemStatusResponse in try await self.getSystemStatus(request, context: context) },
            RPCMethod.serverStreaming(Joblet_MonitoringServiceMethods.streamSystemMetrics) { (request: Joblet_StreamMetricsRequest, writer: ResponseWriter<Joblet_SystemMetricsResponse>, context: ServerContext) async throws in try await self.streamSystemMetrics(request, to: writer, context: context) },
        ]
    }

    public func getSystemStatus(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_SystemStatusResponse {
        throw RPCError.unimplemented(method: Joblet_MonitoringServiceMethods.getSystemStatus)
    }

    public func streamSystemMetrics(_ request: Joblet_StreamMetricsRequest, to writer: ResponseWriter<Joblet_SystemMetricsResponse>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_MonitoringServiceMethods.streamSystemMetrics)
    }
}

/// The methods of `joblet.MonitoringService`.
public enum Joblet_MonitoringServiceMethods {
    public static let getSystemStatus = MethodDescriptor(service: "joblet.MonitoringService", name: "GetSystemStatus", kind: .unary)
    public static let streamSystemMetrics = MethodDescriptor(service: "joblet.MonitoringService", name: "StreamSystemMetrics", kind: .serverStreaming)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.MonitoringService", methods: [getSystemStatus, streamSystemMetrics], file: Joblet_File_Monitoring.descriptor
    )
}

/// Calls `joblet.MonitoringService`.
public struct Joblet_MonitoringServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Describes the node at this moment.
    public func getSystemStatus(_ request: Joblet_EmptyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_SystemStatusResponse {
        try await client.unary(Joblet_MonitoringServiceMethods.getSystemStatus, request, options: options)
    }

    /// Sends samples until the client leaves.
    public func streamSystemMetrics(_ request: Joblet_StreamMetricsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_SystemMetricsResponse> {
        try await client.serverStreaming(Joblet_MonitoringServiceMethods.streamSystemMetrics, request, options: options)
    }
}
