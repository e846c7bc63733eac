// Made by protoc-gen-joblet from job.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import GRPC

/// Runs jobs and workflows and tells what they do.
///
/// A method that a type does not write answers UNIMPLEMENTED.
public protocol Joblet_JobService: RPCService {
    /// Makes a job and starts it, now or at the time that the request names.
    func runJob(_ request: Joblet_RunJobRequest, context: ServerContext) async throws -> Joblet_RunJobResponse
    /// Describes one job.
    func getJobStatus(_ request: Joblet_GetJobStatusRequest, context: ServerContext) async throws -> Joblet_GetJobStatusResponse
    /// Ends a running job: SIGTERM, a moment, SIGKILL.
    func stopJob(_ request: Joblet_StopJobRequest, context: ServerContext) async throws -> Joblet_StopJobResponse
    /// Takes back a job that has not started.
    func cancelJob(_ request: Joblet_CancelJobRequest, context: ServerContext) async throws -> Joblet_CancelJobResponse
    /// Forgets a job that has ended, and its output.
    func deleteJob(_ request: Joblet_DeleteJobRequest, context: ServerContext) async throws -> Joblet_DeleteJobResponse
    /// Forgets all jobs that have ended, and their output.
    func deleteAllJobs(_ request: Joblet_DeleteAllJobsRequest, context: ServerContext) async throws -> Joblet_DeleteAllJobsResponse
    /// Sends a job's output from its first byte, and goes on until the job ends.
    func getJobLogs(_ request: Joblet_GetJobLogsRequest, to writer: ResponseWriter<Joblet_DataChunk>, context: ServerContext) async throws
    /// Lists all jobs.
    func listJobs(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Jobs
    /// Sends a job's stored samples, then new ones until the job ends. Up to v2.2.0 the answer was JobMetricsSample.
    func streamJobMetrics(_ request: Joblet_GetJobMetricsRequest, to writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws
    /// The same. Up to v2.5.0 the answer was JobMetricsSample.
    func getJobMetrics(_ request: Joblet_GetJobMetricsRequest, to writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws
    /// Sends stored samples in one answer. v2.0.0 only.
    func getJobMetricsHistory(_ request: Joblet_JobMetricsHistoryRequest, context: ServerContext) async throws -> Joblet_JobMetricsHistoryResponse
    /// Sums up a job's resource use. Up to v2.2.0.
    func getJobMetricsSummary(_ request: Joblet_JobMetricsSummaryRequest, context: ServerContext) async throws -> Joblet_JobMetricsSummaryResponse
    /// Sends what a running job does, as it happens. Since v2.5.4.
    func streamJobTelematics(_ request: Joblet_StreamJobTelematicsRequest, to writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws
    /// Sends what a job has done. Since v2.5.4.
    func getJobTelematics(_ request: Joblet_GetJobTelematicsRequest, to writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws
    /// The older form of StreamJobTelematics. v2.5.0 to v2.5.2.
    func streamJobTelemetry(_ request: Joblet_StreamTelemetryRequest, to writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws
    /// The older form of GetJobTelematics. v2.5.0 to v2.5.2.
    func getJobTelemetry(_ request: Joblet_GetTelemetryRequest, to writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws
    /// Makes a workflow and starts it. Up to v2.3.1.
    func runWorkflow(_ request: Joblet_RunWorkflowRequest, context: ServerContext) async throws -> Joblet_RunWorkflowResponse
    /// Describes one workflow and its jobs. Up to v2.3.1.
    func getWorkflowStatus(_ request: Joblet_GetWorkflowStatusRequest, context: ServerContext) async throws -> Joblet_GetWorkflowStatusResponse
    /// Lists workflows. Up to v2.3.1.
    func listWorkflows(_ request: Joblet_ListWorkflowsRequest, context: ServerContext) async throws -> Joblet_ListWorkflowsResponse
    /// Lists a workflow's jobs. Up to v2.3.1.
    func getWorkflowJobs(_ request: Joblet_GetWorkflowJobsRequest, context: ServerContext) async throws -> Joblet_GetWorkflowJobsResponse
    /// Stored output, as PersistService sends it. v2.2.0 only.
    func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, to writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws
    /// Stored samples, as PersistService sends them. v2.2.0 only.
    func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, to writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws
}

extension Joblet_JobService {
    public static var descriptor: ServiceDescriptor { Joblet_JobServiceMethods.serviceDescriptor }

    public var methods: [RPCMethod] {
        [
            RPCMethod.unary(Joblet_JobServiceMethods.runJob) { (request: Joblet_RunJobRequest, context: ServerContext) async throws -> Joblet_RunJobResponse in try await self.runJob(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.getJobStatus) { (request: Joblet_GetJobStatusRequest, context: ServerContext) async throws -> Joblet_GetJobStatusResponse in try await self.getJobStatus(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.stopJob) { (request: Joblet_StopJobRequest, context: ServerContext) async throws -> Joblet_StopJobResponse in try await self.stopJob(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.cancelJob) { (request: Joblet_CancelJobRequest, context: ServerContext) async throws -> Joblet_CancelJobResponse in try await self.cancelJob(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.deleteJob) { (request: Joblet_DeleteJobRequest, context: ServerContext) async throws -> Joblet_DeleteJobResponse in try await self.deleteJob(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.deleteAllJobs) { (request: Joblet_DeleteAllJobsRequest, context: ServerContext) async throws -> Joblet_DeleteAllJobsResponse in try await self.deleteAllJobs(request, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.getJobLogs) { (request: Joblet_GetJobLogsRequest, writer: ResponseWriter<Joblet_DataChunk>, context: ServerContext) async throws in try await self.getJobLogs(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.listJobs) { (request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Jobs in try await self.listJobs(request, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.streamJobMetrics) { (request: Joblet_GetJobMetricsRequest, writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws in try await self.streamJobMetrics(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.getJobMetrics) { (request: Joblet_GetJobMetricsRequest, writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws in try await self.getJobMetrics(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.getJobMetricsHistory) { (request: Joblet_JobMetricsHistoryRequest, context: ServerContext) async throws -> Joblet_JobMetricsHistoryResponse in try await self.getJobMetricsHistory(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.getJobMetricsSummary) { (request: Joblet_JobMetricsSummaryRequest, context: ServerContext) async throws -> Joblet_JobMetricsSummaryResponse in try await self.getJobMetricsSummary(request, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.streamJobTelematics) { (request: Joblet_StreamJobTelematicsRequest, writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws in try await self.streamJobTelematics(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.getJobTelematics) { (request: Joblet_GetJobTelematicsRequest, writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws in try await self.getJobTelematics(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.streamJobTelemetry) { (request: Joblet_StreamTelemetryRequest, writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws in try await self.streamJobTelemetry(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.getJobTelemetry) { (request: Joblet_GetTelemetryRequest, writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws in try await self.getJobTelemetry(request, to: writer, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.runWorkflow) { (request: Joblet_RunWorkflowRequest, context: ServerContext) async throws -> Joblet_RunWorkflowResponse in try await self.runWorkflow(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.getWorkflowStatus) { (request: Joblet_GetWorkflowStatusRequest, context: ServerContext) async throws -> Joblet_GetWorkflowStatusResponse in try await self.getWorkflowStatus(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.listWorkflows) { (request: Joblet_ListWorkflowsRequest, context: ServerContext) async throws -> Joblet_ListWorkflowsResponse in try await self.listWorkflows(request, context: context) },
            RPCMethod.unary(Joblet_JobServiceMethods.getWorkflowJobs) { (request: Joblet_GetWorkflowJobsRequest, context: ServerContext) async throws -> Joblet_GetWorkflowJobsResponse in try await self.getWorkflowJobs(request, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.queryLogs) { (request: Joblet_Persist_QueryLogsRequest, writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws in try await self.queryLogs(request, to: writer, context: context) },
            RPCMethod.serverStreaming(Joblet_JobServiceMethods.queryMetrics) { (request: Joblet_Persist_QueryMetricsRequest, writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws in try await self.queryMetrics(request, to: writer, context: context) },
        ]
    }

    public func runJob(_ request: Joblet_RunJobRequest, context: ServerContext) async throws -> Joblet_RunJobResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.runJob)
    }

    public func getJobStatus(_ request: Joblet_GetJobStatusRequest, context: ServerContext) async throws -> Joblet_GetJobStatusResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobStatus)
    }

    public func stopJob(_ request: Joblet_StopJobRequest, context: ServerContext) async throws -> Joblet_StopJobResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.stopJob)
    }

    public func cancelJob(_ request: Joblet_CancelJobRequest, context: ServerContext) async throws -> Joblet_CancelJobResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.cancelJob)
    }

    public func deleteJob(_ request: Joblet_DeleteJobRequest, context: ServerContext) async throws -> Joblet_DeleteJobResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.deleteJob)
    }

    public func deleteAllJobs(_ request: Joblet_DeleteAllJobsRequest, context: ServerContext) async throws -> Joblet_DeleteAllJobsResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.deleteAllJobs)
    }

    public func getJobLogs(_ request: Joblet_GetJobLogsRequest, to writer: ResponseWriter<Joblet_DataChunk>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobLogs)
    }

    public func listJobs(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Jobs {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.listJobs)
    }

    public func streamJobMetrics(_ request: Joblet_GetJobMetricsRequest, to writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.streamJobMetrics)
    }

    public func getJobMetrics(_ request: Joblet_GetJobMetricsRequest, to writer: ResponseWriter<Joblet_JobMetricsEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobMetrics)
    }

    public func getJobMetricsHistory(_ request: Joblet_JobMetricsHistoryRequest, context: ServerContext) async throws -> Joblet_JobMetricsHistoryResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobMetricsHistory)
    }

    public func getJobMetricsSummary(_ request: Joblet_JobMetricsSummaryRequest, context: ServerContext) async throws -> Joblet_JobMetricsSummaryResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobMetricsSummary)
    }

    public func streamJobTelematics(_ request: Joblet_StreamJobTelematicsRequest, to writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.streamJobTelematics)
    }

    public func getJobTelematics(_ request: Joblet_GetJobTelematicsRequest, to writer: ResponseWriter<Joblet_TelematicsEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobTelematics)
    }

    public func streamJobTelemetry(_ request: Joblet_StreamTelemetryRequest, to writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.streamJobTelemetry)
    }

    public func getJobTelemetry(_ request: Joblet_GetTelemetryRequest, to writer: ResponseWriter<Joblet_TelemetryEvent>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getJobTelemetry)
    }

    public func runWorkflow(_ request: Joblet_RunWorkflowRequest, context: ServerContext) async throws -> Joblet_RunWorkflowResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.runWorkflow)
    }

    public func getWorkflowStatus(_ request: Joblet_GetWorkflowStatusRequest, context: ServerContext) async throws -> Joblet_GetWorkflowStatusResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getWorkflowStatus)
    }

    public func listWorkflows(_ request: Joblet_ListWorkflowsRequest, context: ServerContext) async throws -> Joblet_ListWorkflowsResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.listWorkflows)
    }

    public func getWorkflowJobs(_ request: Joblet_GetWorkflowJobsRequest, context: ServerContext) async throws -> Joblet_GetWorkflowJobsResponse {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.getWorkflowJobs)
    }

    public func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, to writer: ResponseWriter<Joblet_Persist_LogLine>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.queryLogs)
    }

    public func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, to writer: ResponseWriter<Joblet_Persist_Metric>, context: ServerContext) async throws {
        throw RPCError.unimplemented(method: Joblet_JobServiceMethods.queryMetrics)
    }
}

/// The methods of `joblet.JobService`.
public enum Joblet_JobServiceMethods {
    public static let runJob = MethodDescriptor(service: "joblet.JobService", name: "RunJob", kind: .unary)
    public static let getJobStatus = MethodDescriptor(service: "joblet.JobService", name: "GetJobStatus", kind: .unary)
    public static let stopJob = MethodDescriptor(service: "joblet.JobService", name: "StopJob", kind: .unary)
    public static let cancelJob = MethodDescriptor(service: "joblet.JobService", name: "CancelJob", kind: .unary)
    public static let deleteJob = MethodDescriptor(service: "joblet.JobService", name: "DeleteJob", kind: .unary)
    public static let deleteAllJobs = MethodDescriptor(service: "joblet.JobService", name: "DeleteAllJobs", kind: .unary)
    public static let getJobLogs = MethodDescriptor(service: "joblet.JobService", name: "GetJobLogs", kind: .serverStreaming)
    public static let listJobs = MethodDescriptor(service: "joblet.JobService", name: "ListJobs", kind: .unary)
    public static let streamJobMetrics = MethodDescriptor(service: "joblet.JobService", name: "StreamJobMetrics", kind: .serverStreaming)
    public static let getJobMetrics = MethodDescriptor(service: "joblet.JobService", name: "GetJobMetrics", kind: .serverStreaming)
    public static let getJobMetricsHistory = MethodDescriptor(service: "joblet.JobService", name: "GetJobMetricsHistory", kind: .unary)
    public static let getJobMetricsSummary = MethodDescriptor(service: "joblet.JobService", name: "GetJobMetricsSummary", kind: .unary)
    public static let streamJobTelematics = MethodDescriptor(service: "joblet.JobService", name: "StreamJobTelematics", kind: .serverStreaming)
    public static let getJobTelematics = MethodDescriptor(service: "joblet.JobService", name: "GetJobTelematics", kind: .serverStreaming)
    public static let streamJobTelemetry = MethodDescriptor(service: "joblet.JobService", name: "StreamJobTelemetry", kind: .serverStreaming)
    public static let getJobTelemetry = MethodDescriptor(service: "joblet.JobService", name: "GetJobTelemetry", kind: .serverStreaming)
    public static let runWorkflow = MethodDescriptor(service: "joblet.JobService", name: "RunWorkflow", kind: .unary)
    public static let getWorkflowStatus = MethodDescriptor(service: "joblet.JobService", name: "GetWorkflowStatus", kind: .unary)
    public static let listWorkflows = MethodDescriptor(service: "joblet.JobService", name: "ListWorkflows", kind: .unary)
    public static let getWorkflowJobs = MethodDescriptor(service: "joblet.JobService", name: "GetWorkflowJobs", kind: .unary)
    public static let queryLogs = MethodDescriptor(service: "joblet.JobService", name: "QueryLogs", kind: .serverStreaming)
    public static let queryMetrics = MethodDescriptor(service: "joblet.JobService", name: "QueryMetrics", kind: .serverStreaming)
    public static let serviceDescriptor = ServiceDescriptor(
        name: "joblet.JobService", methods: [runJob, getJobStatus, stopJob, cancelJob, deleteJob, deleteAllJobs, getJobLogs, listJobs, streamJobMetrics, getJobMetrics, getJobMetricsHistory, getJobMetricsSummary, streamJobTelematics, getJobTelematics, streamJobTelemetry, getJobTelemetry, runWorkflow, getWorkflowStatus, listWorkflows, getWorkflowJobs, queryLogs, queryMetrics], file: Joblet_File_Job.descriptor
    )
}

/// Calls `joblet.JobService`.
public struct Joblet_JobServiceClient: Sendable {
    public let client: GRPCClient
    public init(_ client: GRPCClient) { self.client = client }

    /// Makes a job and starts it, now or at the time that the request names.
    public func runJob(_ request: Joblet_RunJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_RunJobResponse {
        try await client.unary(Joblet_JobServiceMethods.runJob, request, options: options)
    }

    /// Describes one job.
    public func getJobStatus(_ request: Joblet_GetJobStatusRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_GetJobStatusResponse {
        try await client.unary(Joblet_JobServiceMethods.getJobStatus, request, options: options)
    }

    /// Ends a running job: SIGTERM, a moment, SIGKILL.
    public func stopJob(_ request: Joblet_StopJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_StopJobResponse {
        try await client.unary(Joblet_JobServiceMethods.stopJob, request, options: options)
    }

    /// Takes back a job that has not started.
    public func cancelJob(_ request: Joblet_CancelJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_CancelJobResponse {
        try await client.unary(Joblet_JobServiceMethods.cancelJob, request, options: options)
    }

    /// Forgets a job that has ended, and its output.
    public func deleteJob(_ request: Joblet_DeleteJobRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_DeleteJobResponse {
        try await client.unary(Joblet_JobServiceMethods.deleteJob, request, options: options)
    }

    /// Forgets all jobs that have ended, and their output.
    public func deleteAllJobs(_ request: Joblet_DeleteAllJobsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_DeleteAllJobsResponse {
        try await client.unary(Joblet_JobServiceMethods.deleteAllJobs, request, options: options)
    }

    /// Sends a job's output from its first byte, and goes on until the job ends.
    public func getJobLogs(_ request: Joblet_GetJobLogsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_DataChunk> {
        try await client.serverStreaming(Joblet_JobServiceMethods.getJobLogs, request, options: options)
    }

    /// Lists all jobs.
    public func listJobs(_ request: Joblet_EmptyRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_Jobs {
        try await client.unary(Joblet_JobServiceMethods.listJobs, request, options: options)
    }

    /// Sends a job's stored samples, then new ones until the job ends. Up to v2.2.0 the answer was JobMetricsSample.
    public func streamJobMetrics(_ request: Joblet_GetJobMetricsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_JobMetricsEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.streamJobMetrics, request, options: options)
    }

    /// The same. Up to v2.5.0 the answer was JobMetricsSample.
    public func getJobMetrics(_ request: Joblet_GetJobMetricsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_JobMetricsEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.getJobMetrics, request, options: options)
    }

    /// Sends stored samples in one answer. v2.0.0 only.
    public func getJobMetricsHistory(_ request: Joblet_JobMetricsHistoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_JobMetricsHistoryResponse {
        try await client.unary(Joblet_JobServiceMethods.getJobMetricsHistory, request, options: options)
    }

    /// Sums up a job's resource use. Up to v2.2.0.
    public func getJobMetricsSummary(_ request: Joblet_JobMetricsSummaryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_JobMetricsSummaryResponse {
        try await client.unary(Joblet_JobServiceMethods.getJobMetricsSummary, request, options: options)
    }

    /// Sends what a running job does, as it happens. Since v2.5.4.
    public func streamJobTelematics(_ request: Joblet_StreamJobTelematicsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_TelematicsEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.streamJobTelematics, request, options: options)
    }

    /// Sends what a job has done. Since v2.5.4.
    public func getJobTelematics(_ request: Joblet_GetJobTelematicsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_TelematicsEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.getJobTelematics, request, options: options)
    }

    /// The older form of StreamJobTelematics. v2.5.0 to v2.5.2.
    public func streamJobTelemetry(_ request: Joblet_StreamTelemetryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_TelemetryEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.streamJobTelemetry, request, options: options)
    }

    /// The older form of GetJobTelematics. v2.5.0 to v2.5.2.
    public func getJobTelemetry(_ request: Joblet_GetTelemetryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_TelemetryEvent> {
        try await client.serverStreaming(Joblet_JobServiceMethods.getJobTelemetry, request, options: options)
    }

    /// Makes a workflow and starts it. Up to v2.3.1.
    public func runWorkflow(_ request: Joblet_RunWorkflowRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_RunWorkflowResponse {
        try await client.unary(Joblet_JobServiceMethods.runWorkflow, request, options: options)
    }

    /// Describes one workflow and its jobs. Up to v2.3.1.
    public func getWorkflowStatus(_ request: Joblet_GetWorkflowStatusRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_GetWorkflowStatusResponse {
        try await client.unary(Joblet_JobServiceMethods.getWorkflowStatus, request, options: options)
    }

    /// Lists workflows. Up to v2.3.1.
    public func listWorkflows(_ request: Joblet_ListWorkflowsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_ListWorkflowsResponse {
        try await client.unary(Joblet_JobServiceMethods.listWorkflows, request, options: options)
    }

    /// Lists a workflow's jobs. Up to v2.3.1.
    public func getWorkflowJobs(_ request: Joblet_GetWorkflowJobsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> Joblet_GetWorkflowJobsResponse {
        try await client.unary(Joblet_JobServiceMethods.getWorkflowJobs, request, options: options)
    }

    /// Stored output, as PersistService sends it. v2.2.0 only.
    public func queryLogs(_ request: Joblet_Persist_QueryLogsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_Persist_LogLine> {
        try await client.serverStreaming(Joblet_JobServiceMethods.queryLogs, request, options: options)
    }

    /// Stored samples, as PersistService sends them. v2.2.0 only.
    public func queryMetrics(_ request: Joblet_Persist_QueryMetricsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> ResponseStream<Joblet_Persist_Metric> {
        try await client.serverStreaming(Joblet_JobServiceMethods.queryMetrics, request, options: options)
    }
}
