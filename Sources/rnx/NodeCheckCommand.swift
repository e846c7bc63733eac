internal import JobProto
internal import JobletClient

/// `rnx node check`
enum NodeCheckCommand {
    /// - Throws: ``Failure`` when a required feature is missing, after the report.
    static func run(_ client: JobletClient, _ console: Console) async throws {
        let check = try await client.checkNode()
        try console.write(console.json ? json(check).pretty + "\n" : text(check))
        let short = check.features.filter { $0.isRequired && !$0.isPresent }.map(\.name)
        guard !short.isEmpty else { return }
        throw Failure(
            "required, and missing on this node: \(short.joined(separator: " "))", .failed,
            status: "FAILED_PRECONDITION")
    }

    /// A few lines about the node; then a line for each feature, and three more for one that is missing.
    static func text(_ check: Joblet_V1x_NodeCheck) -> String {
        var lines = [
            "Node: \(PrintableText.line(check.nodeID))",
            "Version: \(PrintableText.line(check.version))",
            "Kernel: \(PrintableText.line("\(check.kernel) \(check.architecture)"))",
            "Checked At: \(PrintableText.line(check.checkedAt))",
        ]
        if check.isRelaxed { lines.append("Mode: relaxed, so jobs run without what is missing (isolation.relaxed)") }
        let width = (check.features.map(\.name.count).max() ?? 0) + 1
        for feature in check.features {
            let word = feature.isPresent ? "found  " : feature.isRequired ? "MISSING" : "missing"
            let name = PrintableText.line(feature.name)
            let padding = String(repeating: " ", count: max(1, width - name.count))
            lines.append("\(word)  \(name)\(padding)\(PrintableText.line(feature.purpose))")
            guard !feature.isPresent else { continue }
            let more = [feature.problem, "so: \(feature.consequence)", "remedy: \(feature.remedy)"]
            lines += more.map { "         \(PrintableText.line($0))" }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    static func json(_ check: Joblet_V1x_NodeCheck) -> JSONValue {
        .object([
            ("nodeId", .string(check.nodeID)), ("version", .string(check.version)), ("kernel", .string(check.kernel)),
            ("architecture", .string(check.architecture)), ("checkedAt", .string(check.checkedAt)),
            ("isRelaxed", .boolean(check.isRelaxed)), ("features", .array(check.features.map(json))),
        ])
    }

    private static func json(_ feature: Joblet_V1x_NodeFeature) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(feature.name)), ("isPresent", .boolean(feature.isPresent)),
            ("isRequired", .boolean(feature.isRequired)), ("need", .string(need(feature.need))),
            ("purpose", .string(feature.purpose)),
        ]
        if !feature.isPresent {
            members += [
                ("problem", .string(feature.problem)), ("consequence", .string(feature.consequence)),
                ("remedy", .string(feature.remedy)),
            ]
        }
        return .object(members)
    }

    private static func need(_ need: Joblet_V1x_NodeFeature.Need) -> String {
        switch need {
        case .always: "always"
        case .protection: "protection"
        case .extra: "extra"
        default: "unknown"
        }
    }
}
