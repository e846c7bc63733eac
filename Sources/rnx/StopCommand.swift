internal import JobProto
internal import JobletClient

/// `rnx job stop`
enum StopCommand {
    static func run(_ uuid: String, _ client: JobletClient, _ console: Console) async throws {
        let response = try await client.stop(uuid)
        try console.write(
            console.json ? json(response).pretty + "\n" : text(response, asked: uuid, colored: console.colored))
    }

    /// The original's server answered with the id alone; then there is nothing else to show.
    static func text(_ response: Joblet_StopJobResponse, asked uuid: String, colored: Bool) -> String {
        let id = PrintableText.line(response.uuid.isEmpty ? uuid : response.uuid)
        guard !response.status.isEmpty else { return "Job stopped successfully:\nID: \(id)\n" }
        return """
            Job stopped successfully:
            ID: \(id)
            Status: \(StatusColor.paint(response.status, colored: colored))
            ExitCode: \(response.exitCode)
            EndTime: \(PrintableText.line(response.endTime))

            """
    }

    static func json(_ response: Joblet_StopJobResponse) -> JSONValue {
        .object([
            ("uuid", .string(response.uuid)), ("status", .string(response.status)),
            ("endTime", .string(response.endTime)), ("exitCode", .integer(Int(response.exitCode))),
        ])
    }
}
