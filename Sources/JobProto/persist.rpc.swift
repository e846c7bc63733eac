// Made by protoc-gen-joblet from persist.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Answers from what is stored.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_Persist_PersistService: RPCService {
    /// Sends stored output, the oldest first.
    func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, to writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws
    /// Sends stored samples, the oldest first.
    func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, to writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws
    /// Removes all that is stored of a job.
    func deleteJob(_ request: Joblet_Persist_DeleteJobRequest, context: ServerContext) async throws -> Joblet_Persist_DeleteJobResponse
    /// Says that the service is there.
    func ping(_ request: Joblet_Persist_PingRequest, context: ServerContext) async throws -> Joblet_Persist_PingResponse
}

extension Joblet_Persist_PersistService {
    public static var descriptor: ServiceDescriptor { Joblet_Persist_PersistServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.serverStreaming(Joblet_Persist_PersistServiceMethods.queryLogs) { (request: Joblet_Persist_QueryLogsRequest, writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws in try await self.queryLogs(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_Persist_PersistServiceMethods.queryMetrics) { (request: Joblet_Persist_QueryMetricsRequest, writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws in try await self.queryMetrics(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_Persist_PersistServiceMethods.deleteJob) { (request: Joblet_Persist_DeleteJobRequest, context: ServerContext) async throws -> Joblet_Persist_DeleteJobResponse in try await self.deleteJob(request, context: context) },
            RPCMethod.unary(Joblet_Persist_PersistServiceMethods.ping) { (request: Joblet_Persist_PingRequest, context: ServerContext) async throws -> Joblet_Persist_PingResponse in try await self.ping(request, context: context) },
        ]
    }

    public func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, to writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_Persist_PersistServiceMethods.queryLogs)
    }

    public func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, to writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_Persist_PersistServiceMethods.queryMetrics)
    }

    public func deleteJob(_ request: Joblet_Persist_DeleteJobRequest, context: ServerContext) async throws -> Joblet_Persist_DeleteJobResponse {
        throw RPCError.unimplemented(method: Joblet_Persist_PersistServiceMethods.deleteJob)
    }

    public func ping(_ request: Joblet_Persist_PingRequest, context: ServerContext) async throws -> Joblet_Persist_PingResponse {
        throw RPCError.unimplemented(method: Joblet_Persist_PersistServiceMethods.ping)
    }
}

/// The methods of `joblet.persist.PersistService`.
public enum Joblet_Persist_PersistServiceMethods {
    public static let queryLogs = MethodDescriptor(service: "joblet.persist.PersistService", name: "QueryLogs", kind: .serverStreaming)
    public static let queryMetrics = MethodDescriptor(service: "joblet.persist.PersistService", name: "QueryMetrics", kind: .serverStreaming)
    public static let deleteJob = MethodDescriptor(service: "joblet.persist.PersistService", name: "DeleteJob", kind: .unary)
    public static let ping = MethodDescriptor(service: "joblet.persist.PersistService", name: "Ping", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.persist.PersistService", methods: [queryLogs, queryMetrics, deleteJob, ping], file: Joblet_Persist_File_Persist.descriptor
    )
}

/// Calls `joblet.persist.PersistService`.
public struct Joblet_Persist_PersistServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Sends stored output, the oldest first.
    public func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_Persist_LogLine> {
        try await client.serverStreaming(Joblet_Persist_PersistServiceMethods.queryLogs, request, options: options)
    }

    /// Sends stored samples, the oldest first.
    public func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_Persist_Metric> {
        try await client.serverStreaming(Joblet_Persist_PersistServiceMethods.queryMetrics, request, options: options)
    }

    /// Removes all that is stored of a job.
    public func deleteJob(_ request: Joblet_Persist_DeleteJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_Persist_DeleteJobResponse {
        try await client.unary(Joblet_Persist_PersistServiceMethods.deleteJob, request, options: options)
    }

    /// Says that the service is there.
    public func ping(_ request: Joblet_Persist_PingRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_Persist_PingResponse {
        try await client.unary(Joblet_Persist_PersistServiceMethods.ping, request, options: options)
    }
}
