import GRPC
import JobProto
import Testing

@testable import JobService

@Suite struct AccessTableTests {
    /// Everything that any port of ours answers, by the generated descriptors; health and reflection by their protocols.
    static let paths: [String] = {
        let services: [ServiceDescriptor] = [
            Joblet_JobServiceMethods.serviceDescriptor, Joblet_V1x_JobServiceMethods.serviceDescriptor,
            Joblet_V1x_NodeServiceMethods.serviceDescriptor,
            Joblet_NetworkServiceMethods.serviceDescriptor,
            Joblet_VolumeServiceMethods.serviceDescriptor, Joblet_MonitoringServiceMethods.serviceDescriptor,
            Joblet_RuntimeServiceMethods.serviceDescriptor, Joblet_Persist_PersistServiceMethods.serviceDescriptor,
        ]
        return services.flatMap { $0.methods.map(\.path) } + [
            "/grpc.health.v1.Health/Check", "/grpc.health.v1.Health/List", "/grpc.health.v1.Health/Watch",
            "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
            "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
        ]
    }()

    private func isAllowed(_ units: [String], _ path: String) -> Bool {
        do throws(RPCError) {
            try AccessTable.authorize(organizationalUnits: units, path: path)
            return true
        } catch {
            #expect(error.code == .permissionDenied)
            return false
        }
    }

    @Test func `every method of every service is in the table, and nothing else`() {
        #expect(Set(AccessTable.rules.keys) == Set(Self.paths))
        #expect(Self.paths.count > 50)
    }

    @Test(arguments: paths) func `an admin may call everything, and who has no role nothing`(path: String) {
        #expect(isAllowed(["admin"], path))
        for units in [[], ["sales"], [""], ["administrators"], ["admin "]] { #expect(!isAllowed(units, path)) }
    }

    @Test(arguments: paths) func `each role may what the lesser ones may, and a viewer is a reader`(path: String) {
        let allowed = ["reader", "developer", "maintainer", "admin"].map { isAllowed([$0], path) }
        #expect(allowed == allowed.sorted { !$0 && $1 })
        #expect(isAllowed(["viewer"], path) == allowed[0])
    }

    @Test func `a viewer may look and nothing else`() {
        let looks: Set<String> = [
            "GetJobStatus", "ListJobs", "GetJobLogs", "GetJobMetrics", "StreamJobMetrics", "GetJobMetricsHistory",
            "GetJobMetricsSummary", "StreamJobTelematics", "GetJobTelematics", "StreamJobTelemetry", "GetJobTelemetry",
            "GetWorkflowStatus", "ListWorkflows", "GetWorkflowJobs", "QueryLogs", "QueryMetrics", "ListNetworks",
            "ListVolumes", "GetSystemStatus", "StreamSystemMetrics", "ListRuntimes", "GetRuntimeInfo",
            "ValidateRuntimeSpec", "Ping", "Check", "List", "Watch", "ServerReflectionInfo", "GetJob",
            "GetJobIsolation", "CheckNode",
        ]
        let allowed = Self.paths.filter { isAllowed(["viewer"], $0) }
        #expect(Set(allowed.compactMap { $0.split(separator: "/").last.map(String.init) }) == looks)
    }

    @Test(arguments: [
        ("developer", "/joblet.JobService/RunJob", true), ("developer", "/joblet.VolumeService/CreateVolume", false),
        ("maintainer", "/joblet.VolumeService/CreateVolume", true),
        ("maintainer", "/joblet.VolumeService/RemoveVolume", false),
        ("developer", "/joblet.RuntimeService/TestRuntime", true),
        ("developer", "/joblet.RuntimeService/BuildRuntime", false),
        ("maintainer", "/joblet.RuntimeService/BuildRuntime", true),
        ("maintainer", "/joblet.RuntimeService/RemoveRuntime", false),
    ])
    func `the later roles reach as far as they should`(role: String, path: String, isAllowed expected: Bool) {
        #expect(isAllowed([role], path) == expected)
    }

    @Test(arguments: [
        (["ADMIN"], true), (["Admin"], true), (["sales", "admin"], true), (["admin", "viewer"], false),
        (["viewer", "admin"], false), (["maintainer", "developer"], true),
    ])
    func `letter case does not matter, other units neither, and of several roles the least counts`(
        units: [String], mayRun: Bool
    ) {
        #expect(isAllowed(units, "/joblet.JobService/RunJob") == mayRun)
    }

    @Test(arguments: [
        (["viewer"], "RunJob", "role viewer is not allowed to perform operation run_job"),
        (["Reader"], "StopJob", "role reader is not allowed to perform operation stop_job"),
        (["viewer"], "CancelJob", "role viewer is not allowed to perform operation stop_job"),
        (["viewer"], "DeleteAllJobs", "role viewer is not allowed to perform operation delete_job"),
        (["sales"], "ListJobs", "role unknown is not allowed to perform operation list_jobs"),
        (["admin"], "NoSuchMethod", "role admin is not allowed to perform operation /joblet.JobService/NoSuchMethod"),
    ])
    func `a refusal says role and operation in the words of the contract`(units: [String], method: String, says: String)
    {
        #expect(throws: RPCError(.permissionDenied, says)) {
            try AccessTable.authorize(organizationalUnits: units, path: "/joblet.JobService/\(method)")
        }
    }

    @Test func `a caller without a certificate is not even unknown`() {
        let method = Joblet_JobServiceMethods.serviceDescriptor.methods[0]
        #expect(
            throws: RPCError(.unauthenticated, "failed to extract client role: no TLS information found")
        ) { try AccessTable.authorize(nil, method) }
    }
}
