internal import LinuxKernel

/// Where a command writes, and in which form.
struct Console: Sendable {
    let json: Bool
    /// True when status words are painted: on a terminal, unless NO_COLOR asks for none (no-color.org).
    let colored: Bool

    init(json: Bool, environment: [String: String]) {
        self.json = json
        let isUnwanted = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        colored = !json && !isUnwanted && StandardStream.output.isTerminal
    }

    /// Writes to stdout. A reader that is gone has had enough: the program ends quietly.
    func write(_ text: String) throws(SystemCallError) {
        do {
            try StandardStream.output.write(text)
        } catch {
            if error.code == .brokenPipe { CurrentProcess.exit(ExitCode.done.rawValue) }
            throw error
        }
    }

    /// Writes a remark to stderr, beside the command's own output. Nobody may be there to read it.
    func remark(_ text: String) {
        try? StandardStream.error.write(text + "\n")
    }
}
