public import GRPC
public import JobProto
public import LinuxKernel
internal import TLS

/// A node's services as typed calls, with the deadlines that the command line uses.
///
/// Connects when the first call is made. Free for use from any task; calls made on ``loop`` cost no thread switch.
public struct JobletClient: Sendable {
    /// The jobs' service, for calls with other options.
    public let jobs: Joblet_JobServiceClient

    /// What Joblet tells of jobs beyond the contract; older nodes do not have it.
    public var details: Joblet_V1x_JobServiceClient { Joblet_V1x_JobServiceClient(connection) }

    /// The connection below the services.
    public var connection: GRPCClient { jobs.client }

    /// - Throws: ``ClientConfigurationError`` for certificates that cannot be used.
    public init(_ settings: ClientSettings, loop: EventLoop) throws(ClientConfigurationError) {
        let context: TLSContext
        do throws(TLSError) {
            context = try TLSContext.client(settings.tls)
        } catch {
            throw ClientConfigurationError("\(error)")
        }
        // Whatever address is dialled, the certificate must be a Joblet server's.
        jobs = Joblet_JobServiceClient(
            GRPCClient(target: settings.target, tls: context, expecting: .joblet, loop: loop))
    }

    /// Starts a job; waits up to 30 s for the answer, and a second longer for each MB that is uploaded.
    public func run(_ request: Joblet_RunJobRequest) async throws(RPCError) -> Joblet_RunJobResponse {
        let megabytes = request.uploads.reduce(0) { $0 + $1.content.count } >> 20
        return try await jobs.runJob(request, options: CallOptions(timeout: .seconds(30 + megabytes)))
    }

    /// - Parameter uuid: all of a job's id, or an unambiguous beginning.
    public func status(of uuid: String) async throws(RPCError) -> Joblet_GetJobStatusResponse {
        var request = Joblet_GetJobStatusRequest()
        request.uuid = uuid
        return try await jobs.getJobStatus(request, options: Self.ordinary)
    }

    /// Why a job ended and what a person should know of it.
    /// - Parameter uuid: all of a job's id, or an unambiguous beginning.
    /// - Throws: UNIMPLEMENTED from a node that is older than this service.
    public func details(of uuid: String) async throws(RPCError) -> Joblet_V1x_JobDetails {
        var request = Joblet_V1x_GetJobRequest()
        request.uuid = uuid
        return try await details.getJob(request, options: Self.ordinary)
    }

    /// What is in force for a job that runs, read from the node's kernel.
    /// - Parameter uuid: all of a job's id, or an unambiguous beginning.
    /// - Throws: FAILED_PRECONDITION for a job that does not run, UNIMPLEMENTED from an older node.
    public func isolation(of uuid: String) async throws(RPCError) -> Joblet_V1x_JobIsolation {
        var request = Joblet_V1x_GetJobIsolationRequest()
        request.uuid = uuid
        return try await details.getJobIsolation(request, options: Self.ordinary)
    }

    /// What the node's machine was found to offer for isolating and limiting jobs.
    /// - Throws: UNIMPLEMENTED from a node that is older than this service.
    public func checkNode() async throws(RPCError) -> Joblet_V1x_NodeCheck {
        let node = Joblet_V1x_NodeServiceClient(connection)
        return try await node.checkNode(Joblet_V1x_CheckNodeRequest(), options: Self.ordinary)
    }

    /// Every job the node knows.
    public func list() async throws(RPCError) -> [Joblet_Job] {
        try await jobs.listJobs(Joblet_EmptyRequest(), options: Self.ordinary).jobs
    }

    /// Stops a running job.
    /// - Parameter uuid: all of a job's id, or an unambiguous beginning.
    public func stop(_ uuid: String) async throws(RPCError) -> Joblet_StopJobResponse {
        var request = Joblet_StopJobRequest()
        request.uuid = uuid
        return try await jobs.stopJob(request, options: Self.ordinary)
    }

    /// A job's output from its first byte; it ends when the job does. There is no deadline.
    /// - Parameter uuid: all of a job's id, or an unambiguous beginning.
    public func log(of uuid: String) async throws(RPCError) -> ResponseStream<Joblet_DataChunk> {
        var request = Joblet_GetJobLogsRequest()
        request.uuid = uuid
        return try await jobs.getJobLogs(request)
    }

    private static let ordinary = CallOptions(timeout: .seconds(10))
}
