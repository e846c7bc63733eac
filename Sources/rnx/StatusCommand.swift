internal import JobProto
internal import JobletClient

/// `rnx job status`
enum StatusCommand {
    static func run(_ uuid: String, _ client: JobletClient, _ console: Console) async throws {
        let job = try await client.status(of: uuid)
        try console.write(console.json ? json(job).pretty + "\n" : text(job, colored: console.colored))
    }

    /// The contract's nine lines as they are, then what else is known.
    static func text(_ job: Joblet_GetJobStatusResponse, colored: Bool) -> String {
        var lines = [
            ("Id", PrintableText.line(job.uuid)),
            ("Command", PrintableText.command(job.command, job.args)),
            ("Status", StatusColor.paint(job.status, colored: colored)),
            ("Started At", PrintableText.line(job.startTime)),
            ("Ended At", PrintableText.line(job.endTime)),
            ("MaxCPU", "\(job.maxCpu)"),
            ("MaxMemory", "\(job.maxMemory)"),
            ("MaxIOBPS", "\(job.maxIoBps)"),
            ("ExitCode", "\(job.exitCode)"),
        ]
        let more = [
            ("Name", job.name), ("CPU Cores", job.cpuCores), ("Scheduled At", job.scheduledTime),
            ("Timeout", job.timeout), ("Runtime", job.runtime), ("Volumes", job.volumes.joined(separator: ", ")),
            ("Work Dir", job.workDir), ("Uploads", job.uploads.joined(separator: ", ")),
            ("Dependencies", job.dependencies.joined(separator: ", ")), ("Workflow", job.workflowUuid),
            ("Node Id", job.nodeID),
        ]
        if !job.network.isEmpty { lines.append(("Network", NetworkText.describe(job.network))) }
        lines += more.filter { !$0.1.isEmpty }.map { ($0.0, PrintableText.line($0.1)) }
        if job.gpuCount > 0 {
            let indices = job.gpuIndices.map(String.init).joined(separator: ", ")
            lines.append(("GPUs", indices.isEmpty ? "\(job.gpuCount)" : "\(job.gpuCount) (\(indices))"))
        }
        for (headline, variables) in [("Env", job.environment), ("Secret Env", job.secretEnvironment)] {
            for (name, value) in variables.sorted(by: { $0.key < $1.key }) {
                lines.append((headline, PrintableText.line("\(name)=\(value)")))
            }
        }
        return lines.map { "\($0.0): \($0.1)\n" }.joined()
    }

    static func json(_ job: Joblet_GetJobStatusResponse) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("uuid", .string(job.uuid)), ("name", .string(job.name)), ("nodeId", .string(job.nodeID)),
            ("command", .string(job.command)), ("args", .strings(job.args)), ("status", .string(job.status)),
            ("startTime", .string(job.startTime)), ("endTime", .string(job.endTime)),
            ("exitCode", .integer(Int(job.exitCode))), ("scheduledTime", .string(job.scheduledTime)),
            ("environment", .map(job.environment)), ("secretEnvironment", .map(job.secretEnvironment)),
            ("network", .string(job.network)), ("volumes", .strings(job.volumes)), ("runtime", .string(job.runtime)),
            ("workDir", .string(job.workDir)), ("uploads", .strings(job.uploads)),
            ("dependencies", .strings(job.dependencies)), ("workflowUuid", .string(job.workflowUuid)),
        ]
        let numbers = [
            ("maxCPU", job.maxCpu), ("maxMemory", job.maxMemory), ("maxIOBPS", job.maxIoBps),
            ("gpuCount", job.gpuCount),
            ("gpuMemoryMB", job.gpuMemoryMb),
        ]
        members += numbers.filter { $0.1 != 0 }.map { ($0.0, .integer(Int($0.1))) }
        if !job.cpuCores.isEmpty { members.append(("cpuCores", .string(job.cpuCores))) }
        if !job.timeout.isEmpty { members.append(("timeout", .string(job.timeout))) }
        return .object(members)
    }
}
