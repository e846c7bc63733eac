internal import JobProto
internal import JobletClient

/// `rnx job status`
enum StatusCommand {
    static func run(_ uuid: String, _ client: JobletClient, _ console: Console) async throws {
        let job = try await client.status(of: uuid)
        // Beside the contract, so an older node does not have it. Only those lines are lost where the question fails.
        let details = try? await client.details(of: job.uuid)
        try console.write(
            console.json ? json(job, details).pretty + "\n" : text(job, details, colored: console.colored))
    }

    /// The contract's nine lines as they are, then what else is known.
    static func text(
        _ job: Joblet_GetJobStatusResponse, _ details: Joblet_V1x_JobDetails? = nil, colored: Bool
    ) -> String {
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
        let why = [("Ended", details?.verdict.text ?? ""), ("Remark", details?.remark ?? "")]
        lines += why.filter { !$0.1.isEmpty }.map { ($0.0, PrintableText.line($0.1)) }
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

    static func json(_ job: Joblet_GetJobStatusResponse, _ details: Joblet_V1x_JobDetails? = nil) -> JSONValue {
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
        if let details {
            if details.hasVerdict { members.append(("verdict", json(details.verdict))) }
            if !details.remark.isEmpty { members.append(("remark", .string(details.remark))) }
        }
        return .object(members)
    }

    private static func json(_ verdict: Joblet_V1x_JobVerdict) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("kind", .string(word(verdict.kind))), ("text", .string(verdict.text)),
            ("exitCode", .integer(Int(verdict.exitCode))),
        ]
        if verdict.signal != 0 { members.append(("signal", .integer(Int(verdict.signal)))) }
        if !verdict.step.isEmpty { members.append(("step", .string(verdict.step))) }
        if !verdict.reason.isEmpty { members.append(("reason", .string(verdict.reason))) }
        if verdict.hasStoppedBy {
            let caller = verdict.stoppedBy
            members.append(
                ("stoppedBy", .object([("commonName", .string(caller.commonName)), ("role", .string(caller.role))])))
        }
        return .object(members)
    }

    private static func word(_ kind: Joblet_V1x_JobVerdict.Kind) -> String {
        switch kind {
        case .exited: "exited"
        case .signaled: "signaled"
        case .outOfMemory: "outOfMemory"
        case .timedOut: "timedOut"
        case .stopped: "stopped"
        case .startFailed: "startFailed"
        case .lost: "lost"
        case .canceled: "canceled"
        case .unspecified, .UNRECOGNIZED: "unknown"
        }
    }
}
