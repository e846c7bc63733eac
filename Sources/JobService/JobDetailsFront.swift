public import GRPC
public import JobEngine
public import JobProto

/// The JobService of joblet.v1x: what Joblet tells of jobs beyond the contract.
public struct JobDetailsFront: Joblet_V1x_JobService {
    private let supervisor: JobSupervisor

    public init(_ supervisor: JobSupervisor) {
        self.supervisor = supervisor
    }

    public func getJob(
        _ request: Joblet_V1x_GetJobRequest, context: ServerContext
    ) async throws -> Joblet_V1x_JobDetails {
        let id = try JobFront.id(request.uuid)
        do throws(JobError) { return Joblet_V1x_JobDetails(try await supervisor.job(matching: id)) } catch {
            throw RPCError(error)
        }
    }

    public func getJobIsolation(
        _ request: Joblet_V1x_GetJobIsolationRequest, context: ServerContext
    ) async throws -> Joblet_V1x_JobIsolation {
        let id = try JobFront.id(request.uuid)
        do throws(JobError) { return Joblet_V1x_JobIsolation(try await supervisor.isolation(matching: id)) } catch {
            throw RPCError(error)
        }
    }
}
