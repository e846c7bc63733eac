public import GRPC
public import JobEngine
public import JobModel
public import JobProto

/// JobService as the contract has it, on top of the engine. A method that is not written here answers UNIMPLEMENTED.
public struct JobFront: Joblet_JobService {
    private let supervisor: JobSupervisor
    private let defaults: ResourceLimits
    private let defaultNetwork: NetworkMode

    /// - Parameters:
    ///   - defaults: what a job gets whose request does not say.
    ///   - defaultNetwork: the network of such a job.
    public init(_ supervisor: JobSupervisor, defaults: ResourceLimits, defaultNetwork: NetworkMode = .none) {
        self.supervisor = supervisor
        self.defaults = defaults
        self.defaultNetwork = defaultNetwork
    }

    public func runJob(
        _ request: Joblet_RunJobRequest, context: ServerContext
    ) async throws -> Joblet_RunJobResponse {
        let spec = try JobSpec(request, defaults: defaults, defaultNetwork: defaultNetwork)
        let uploads = try JobUploads(request)
        do throws(JobError) {
            return Joblet_RunJobResponse(try await supervisor.run(spec, uploads: uploads))
        } catch {
            throw RPCError(error)
        }
    }

    public func getJobStatus(
        _ request: Joblet_GetJobStatusRequest, context: ServerContext
    ) async throws -> Joblet_GetJobStatusResponse {
        let id = try Self.id(request.uuid)
        do throws(JobError) { return Joblet_GetJobStatusResponse(try await supervisor.job(matching: id)) } catch {
            throw RPCError(error)
        }
    }

    public func listJobs(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Jobs {
        var answer = Joblet_Jobs()
        answer.jobs = await supervisor.list().map(Joblet_Job.init)
        return answer
    }

    public func stopJob(
        _ request: Joblet_StopJobRequest, context: ServerContext
    ) async throws -> Joblet_StopJobResponse {
        let id = try Self.id(request.uuid)
        let requester = StopRequester(context.peer)
        do throws(JobError) {
            return Joblet_StopJobResponse(try await supervisor.stop(matching: id, by: requester))
        } catch {
            throw RPCError(error)
        }
    }

    /// Replays and follows: ends after the last byte of a job that has ended.
    public func getJobLogs(
        _ request: Joblet_GetJobLogsRequest, to writer: ResponseWriter<Joblet_DataChunk>, context: ServerContext
    ) async throws {
        let id = try Self.id(request.uuid)
        let reader: LogReader
        do throws(JobError) { reader = try await supervisor.log(matching: id) } catch { throw RPCError(error) }
        // A client that waits for the first byte of a silent job knows now that the job is there.
        context.sendResponseHeaders()
        var chunks = LogChunks(reader)
        while try await reader.waitForMore() {
            // The buffer is the stream's own and lent for the one call.
            try await unsafe writer.write(upTo: LogChunks.sizeLimit) { unsafe chunks.fill($0) }
            if let failure = chunks.failure { throw RPCError(.dataLoss, "the job's output cannot be read: \(failure)") }
        }
    }

    /// What a request says of the job it means.
    static func id(_ text: String) throws(RPCError) -> String {
        guard !text.isEmpty else {
            throw RPCError(.invalidArgument, "uuid is required: give the job's id or the beginning of it")
        }
        return text
    }
}
