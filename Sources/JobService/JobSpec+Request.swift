internal import GRPC
internal import JobModel
internal import JobProto

extension JobSpec {
    /// What a RunJob call asks for, checked.
    ///
    /// - Parameters:
    ///   - defaults: the limits that 0 and "" stand for.
    ///   - defaultNetwork: the network that "" stands for.
    /// - Throws: INVALID_ARGUMENT naming the field, or UNIMPLEMENTED naming the field that asks for what is not
    ///   built yet: a job never runs with less than was asked for.
    init(
        _ request: Joblet_RunJobRequest, defaults: ResourceLimits, defaultNetwork: NetworkMode = .none
    ) throws(RPCError) {
        try Self.refuseUnbuilt(request)
        let network = request.network.isEmpty ? defaultNetwork : try Self.network(request.network)
        do throws(InvalidValue) {
            try self.init(
                name: request.name, command: request.command, arguments: request.args,
                environment: EnvironmentVariables(request.environment, field: "environment"),
                secretEnvironment: EnvironmentVariables(request.secretEnvironment, field: "secretEnvironment"),
                limits: ResourceLimits(
                    cpuPercent: Int(request.maxCpu), cpuCores: request.cpuCores, memoryMB: Int(request.maxMemory),
                    ioBytesPerSecond: Int64(request.maxIoBps), defaults: defaults),
                network: network, timeout: request.timeout.isEmpty ? nil : JobTimeout(request.timeout))
        } catch {
            throw RPCError(error)
        }
    }

    private static func network(_ name: String) throws(RPCError) -> NetworkMode {
        if let mode = NetworkMode(rawValue: name) { return mode }
        let invalid = InvalidValue(
            field: "network", value: name, remedy: "this server has the networks none and host only")
        throw RPCError(.unimplemented, invalid.description)
    }

    private static func refuseUnbuilt(_ request: Joblet_RunJobRequest) throws(RPCError) {
        let asked: [(String, Bool)] = [
            ("schedule", !request.schedule.isEmpty),
            ("volumes", !request.volumes.isEmpty),
            ("runtime", !request.runtime.isEmpty),
            ("work_dir", !request.workDir.isEmpty && request.workDir != "/work"),
            ("workflow_uuid", !request.workflowUuid.isEmpty),
            ("job_uuid", !request.jobUuid.isEmpty),
            ("requirements", !request.requirements.isEmpty),
            ("gpu_count", request.gpuCount != 0),
            ("gpu_memory_mb", request.gpuMemoryMb != 0),
        ]
        for (field, isAsked) in asked where isAsked {
            throw RPCError(.unimplemented, "this server cannot honour \(field) yet; leave it out")
        }
    }
}
