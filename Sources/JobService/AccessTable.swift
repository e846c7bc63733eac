public import GRPC
public import TLS

/// Which role may call which method: the one place where that is said.
///
/// A method that is not in the table is denied to everybody; a test walks every service to see that none is missing.
public enum AccessTable {
    struct Rule: Sendable {
        /// The name that a refusal shows.
        let operation: String
        let least: Role.Reach
    }

    /// Called before every handler.
    ///
    /// - Parameter peer: who the verified client certificate says is calling.
    /// - Throws: PERMISSION_DENIED with the role and the operation; UNAUTHENTICATED for a caller without a certificate,
    ///   whom the TLS handshake refuses before.
    public static func authorize(_ peer: PeerIdentity?, _ method: MethodDescriptor) throws(RPCError) {
        guard let peer else {
            throw RPCError(.unauthenticated, "failed to extract client role: no TLS information found")
        }
        try authorize(organizationalUnits: peer.organizationalUnits, path: method.path)
    }

    static func authorize(organizationalUnits: [String], path: String) throws(RPCError) {
        let role = Role(organizationalUnits: organizationalUnits)
        let rule = rules[path]
        if let role, let rule, role.reach >= rule.least { return }
        throw RPCError(
            .permissionDenied,
            "role \(role?.rawValue ?? "unknown") is not allowed to perform operation \(rule?.operation ?? path)")
    }

    static let rules: [String: Rule] = {
        var rules: [String: Rule] = [:]
        for (service, least, methods) in table {
            for (method, operation) in methods {
                rules["/\(service)/\(method)"] = Rule(operation: operation, least: least)
            }
        }
        return rules
    }()

    /// Service, least reach, methods with their operations.
    private static let table: [(String, Role.Reach, [(String, String)])] = [
        (
            "joblet.JobService", .read,
            [
                ("GetJobStatus", "get_job_status"), ("ListJobs", "list_jobs"), ("GetJobLogs", "get_job_logs"),
                ("GetJobMetrics", "get_job_metrics"), ("StreamJobMetrics", "get_job_metrics"),
                ("GetJobMetricsHistory", "get_job_metrics"), ("GetJobMetricsSummary", "get_job_metrics"),
                ("StreamJobTelemetry", "get_job_telematics"), ("GetJobTelemetry", "get_job_telematics"),
                ("StreamJobTelematics", "get_job_telematics"), ("GetJobTelematics", "get_job_telematics"),
                ("GetWorkflowStatus", "get_workflow"), ("ListWorkflows", "list_workflows"),
                ("GetWorkflowJobs", "get_workflow"), ("QueryLogs", "query_logs"), ("QueryMetrics", "query_metrics"),
            ]
        ),
        (
            "joblet.JobService", .develop,
            [
                ("RunJob", "run_job"), ("StopJob", "stop_job"), ("CancelJob", "stop_job"),
                ("DeleteJob", "delete_job"), ("DeleteAllJobs", "delete_job"), ("RunWorkflow", "run_job"),
            ]
        ),
        ("joblet.v1x.JobService", .read, [("GetJob", "get_job_status"), ("GetJobIsolation", "get_job_isolation")]),
        ("joblet.v1x.NodeService", .read, [("CheckNode", "check_node")]),
        ("joblet.NetworkService", .read, [("ListNetworks", "list_networks")]),
        ("joblet.NetworkService", .maintain, [("CreateNetwork", "create_network")]),
        ("joblet.NetworkService", .administer, [("RemoveNetwork", "remove_network")]),
        ("joblet.VolumeService", .read, [("ListVolumes", "list_volumes")]),
        ("joblet.VolumeService", .maintain, [("CreateVolume", "create_volume")]),
        ("joblet.VolumeService", .administer, [("RemoveVolume", "remove_volume")]),
        (
            "joblet.MonitoringService", .read,
            [("GetSystemStatus", "get_metrics"), ("StreamSystemMetrics", "get_metrics")]
        ),
        (
            "joblet.RuntimeService", .read,
            [
                ("ListRuntimes", "list_runtimes"), ("GetRuntimeInfo", "get_runtime"),
                ("ValidateRuntimeSpec", "validate_runtime"),
            ]
        ),
        ("joblet.RuntimeService", .develop, [("TestRuntime", "test_runtime")]),
        (
            "joblet.RuntimeService", .maintain,
            [
                ("InstallRuntime", "build_runtime"), ("InstallRuntimeFromGithub", "build_runtime"),
                ("InstallRuntimeFromLocal", "build_runtime"),
                ("StreamingInstallRuntimeFromGithub", "build_runtime"),
                ("StreamingInstallRuntimeFromLocal", "build_runtime"), ("BuildRuntime", "build_runtime"),
                ("ValidateRuntimeYAML", "validate_runtime"),
            ]
        ),
        ("joblet.RuntimeService", .administer, [("RemoveRuntime", "remove_runtime")]),
        (
            "joblet.persist.PersistService", .read,
            [("QueryLogs", "query_logs"), ("QueryMetrics", "query_metrics"), ("Ping", "ping")]
        ),
        ("joblet.persist.PersistService", .develop, [("DeleteJob", "delete_job")]),
        (
            "grpc.health.v1.Health", .read,
            [("Check", "check_health"), ("List", "check_health"), ("Watch", "check_health")]
        ),
        ("grpc.reflection.v1.ServerReflection", .read, [("ServerReflectionInfo", "reflection")]),
        ("grpc.reflection.v1alpha.ServerReflection", .read, [("ServerReflectionInfo", "reflection")]),
    ]
}
