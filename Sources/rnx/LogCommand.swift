internal import GRPC
internal import JobProto
internal import JobletClient
internal import LinuxKernel

/// `rnx job log`
struct LogCommand {
    let console: Console
    let loop: EventLoop

    func run(_ uuid: String, _ client: JobletClient) async throws {
        let stream = try await client.log(of: uuid)
        let output = PatientOutput(.output, loop: loop)
        var text = UTF8Pieces()
        var isFirst = true
        do {
            while let chunk = try await stream.next() {
                if isFirst { headline(uuid) }
                isFirst = false
                if console.json {
                    try await write(text.take(chunk.payload), to: output)
                } else {
                    try await output.write(chunk.payload)
                }
            }
            if isFirst { headline(uuid) }
            if console.json { try await write(text.rest(), to: output) }
        } catch let error as SystemCallError where error.code == .brokenPipe {
            stream.cancel()  // `| head` has had enough
        }
    }

    /// Beside the output, never in it. It waits for the server's first word, so that an error stands alone.
    private func headline(_ uuid: String) {
        if console.json { return }
        console.remark("Logs for job \(PrintableText.line(uuid)) (Press Ctrl+C to exit if streaming):")
    }

    private func write(_ piece: String, to output: PatientOutput) async throws {
        if piece.isEmpty { return }
        let object = JSONValue.object([
            ("timestamp", .string(WallTime.now.text(fractionDigits: 9))), ("data", .string(piece)),
        ])
        try await output.write(Array((object.compact + "\n").utf8))
    }
}
