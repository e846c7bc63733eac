// Made by protoc-gen-joblet from v1x_job.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Tells what the contract's JobService has no place for.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_V1x_JobService: RPCService {
    /// Describes one job: why it ended, and what a person should know of it.
    func getJob(_ request: Joblet_V1x_GetJobRequest, context: ServerContext) async throws -> Joblet_V1x_JobDetails
    /// Reads from the kernel what is in force for a job that runs. FAILED_PRECONDITION for one that does not.
    func getJobIsolation(_ request: Joblet_V1x_GetJobIsolationRequest, context: ServerContext) async throws -> Joblet_V1x_JobIsolation
}

extension Joblet_V1x_JobService {
    public static var descriptor: ServiceDescriptor { Joblet_V1x_JobServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_V1x_JobServiceMethods.getJob) { (request: Joblet_V1x_GetJobRequest, context: ServerContext) async throws -> Joblet_V1x_JobDetails in try await self.getJob(request, context: context) },
            RPCMethod.unary(Joblet_V1x_JobServiceMethods.getJobIsolation) { (request: Joblet_V1x_GetJobIsolationRequest, context: ServerContext) async throws -> Joblet_V1x_JobIsolation in try await self.getJobIsolation(request, context: context) },
        ]
    }

    public func getJob(_ request: Joblet_V1x_GetJobRequest, context: ServerContext) async throws -> Joblet_V1x_JobDetails {
        throw RPCError.unimplemented(method: Joblet_V1x_JobServiceMethods.getJob)
    }

    public func getJobIsolation(_ request: Joblet_V1x_GetJobIsolationRequest, context: ServerContext) async throws -> Joblet_V1x_JobIsolation {
        throw RPCError.unimplemented(method: Joblet_V1x_JobServiceMethods.getJobIsolation)
    }
}

/// The methods of `joblet.v1x.JobService`.
public enum Joblet_V1x_JobServiceMethods {
    public static let getJob = MethodDescriptor(service: "joblet.v1x.JobService", name: "GetJob", kind: .unary)
    public static let getJobIsolation = MethodDescriptor(service: "joblet.v1x.JobService", name: "GetJobIsolation", kind: .unary)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.v1x.JobService", methods: [getJob, getJobIsolation], file: Joblet_V1x_File_V1xJob.descriptor
    )
}

/// Calls `joblet.v1x.JobService`.
public struct Joblet_V1x_JobServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Describes one job: why it ended, and what a person should know of it.
    public func getJob(_ request: Joblet_V1x_GetJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_V1x_JobDetails {
        try await client.unary(Joblet_V1x_JobServiceMethods.getJob, request, options: options)
    }

    /// Reads from the kernel what is in force for a job that runs. FAILED_PRECONDITION for one that does not.
    public func getJobIsolation(_ request: Joblet_V1x_GetJobIsolationRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_V1x_JobIsolation {
        try await client.unary(Joblet_V1x_JobServiceMethods.getJobIsolation, request, options: options)
    }
}
