internal import Arguments
internal import GRPC
internal import JobProto
internal import JobletClient

/// `rnx job run`
struct RunCommand: Sendable {
    let request: Joblet_RunJobRequest

    init(_ invocation: Invocation) throws(Failure) {
        var request = Joblet_RunJobRequest()
        request.command = invocation.operands[0]
        request.args = Array(invocation.operands.dropFirst())
        request.maxCpu = Int32(invocation.integer("max-cpu") ?? 0)
        request.maxMemory = Int32(invocation.integer("max-memory") ?? 0)
        request.maxIoBps = Int32(invocation.integer("max-iobps") ?? 0)
        request.cpuCores = invocation.text("cpu-cores") ?? ""
        request.network = invocation.text("network") ?? ""
        request.timeout = invocation.text("timeout") ?? ""
        request.environment = try Self.variables(invocation, "env")
        request.secretEnvironment = try Self.variables(invocation, "secret-env")
        var files = UploadFiles()
        for path in invocation.texts("upload") { try files.addFile(path) }
        for path in invocation.texts("upload-dir") { try files.addDirectory(path) }
        request.uploads = files.uploads
        self.request = request
    }

    private static func variables(_ invocation: Invocation, _ flag: String) throws(Failure) -> [String: String] {
        var variables: [String: String] = [:]
        for text in invocation.texts(flag) {
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                // Without "=" the whole text may be a value that is not to be shown.
                let shown = flag == "env" ? ": \"\(text)\"" : ""
                throw Failure("--\(flag) needs NAME=VALUE\(shown)", .usage, status: "INVALID_ARGUMENT")
            }
            variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
        }
        return variables
    }

    func run(_ client: JobletClient, _ console: Console) async throws {
        let response = try await start(client)
        guard !console.json else { return try console.write(json(response).pretty + "\n") }
        // The reply does not say which network the job got. Only that line is lost where the question fails.
        let network = request.network.isEmpty ? try? await client.status(of: response.jobUuid).network : request.network
        try console.write(text(response, network: network ?? "", colored: console.colored))
    }

    /// - Throws: what the node says; where uploads made the request larger than it takes, with what helps, as only the
    ///   transport refused it and knows nothing of files.
    private func start(_ client: JobletClient) async throws -> Joblet_RunJobResponse {
        do throws(RPCError) { return try await client.run(request) } catch {
            let isTooLarge = error.code == .resourceExhausted && error.message.contains("larger than")
            guard isTooLarge, !request.uploads.isEmpty else { throw error }
            throw Failure(
                "the uploads are too large for this node: \(error.message); upload less, or have grpc.maxRecvMsgSize raised "
                    + "there", ExitCode(error.code), status: error.code.description)
        }
    }

    /// The contract's example, line by line. Newer servers fill the first two fields alone; the rest is then what was asked for.
    func text(_ response: Joblet_RunJobResponse, network: String, colored: Bool) -> String {
        let isBrief = response.command.isEmpty
        let command = isBrief ? request.command : response.command
        let arguments = isBrief ? request.args : response.args
        var lines = [
            "Job started:",
            "ID: \(PrintableText.line(response.jobUuid))",
            "Command: \(PrintableText.command(command, arguments))",
            "Status: \(StatusColor.paint(response.status, colored: colored))",
        ]
        if !response.startTime.isEmpty { lines.append("StartTime: \(PrintableText.line(response.startTime))") }
        if !response.scheduledTime.isEmpty {
            lines.append("ScheduledTime: \(PrintableText.line(response.scheduledTime))")
        }
        let limits = [
            ("MaxCPU", isBrief ? request.maxCpu : response.maxCpu),
            ("MaxMemory", isBrief ? request.maxMemory : response.maxMemory),
            ("MaxIOBPS", isBrief ? request.maxIoBps : response.maxIobps),
        ]
        for (name, value) in limits where value != 0 { lines.append("\(name): \(value)") }
        let cores = isBrief ? request.cpuCores : response.cpuCores
        if !cores.isEmpty { lines.append("CPUCores: \(PrintableText.line(cores))") }
        if !request.uploads.isEmpty { lines.append("Files: \(request.uploads.count) uploaded successfully") }
        if !network.isEmpty { lines.append("Network: \(NetworkText.describe(network))") }
        return lines.joined(separator: "\n") + "\n"
    }

    func json(_ response: Joblet_RunJobResponse) -> JSONValue {
        let isBrief = response.command.isEmpty
        var members: [(String, JSONValue)] = [
            ("job_uuid", .string(response.jobUuid)),
            ("command", .string(isBrief ? request.command : response.command)),
            ("args", .strings(isBrief ? request.args : response.args)),
            ("status", .string(response.status)),
        ]
        if !response.startTime.isEmpty { members.append(("start_time", .string(response.startTime))) }
        if !response.scheduledTime.isEmpty { members.append(("scheduled_time", .string(response.scheduledTime))) }
        if !request.uploads.isEmpty { members.append(("files_uploaded", .integer(request.uploads.count))) }
        if !request.environment.isEmpty { members.append(("env_vars", .map(request.environment))) }
        if !request.secretEnvironment.isEmpty {
            members.append(("secret_env_vars", .map(request.secretEnvironment.mapValues { _ in "***" })))
        }
        return .object(members)
    }
}

/// A network's name with a word for what it means.
enum NetworkText {
    static func describe(_ network: String) -> String {
        switch network {
        case "host": "host (shared with system)"
        case "none": "none (loopback only)"
        default: PrintableText.line(network)
        }
    }
}
