internal import Arguments
internal import GRPC
internal import JobletClient
internal import LinuxKernel

/// Why a command ends without having done its work: a sentence for the person and a code for the script.
struct Failure: Error, Equatable {
    let message: String
    let code: ExitCode
    /// The status in the protocol's words; what `--json` shows.
    let status: String

    init(_ message: String, _ code: ExitCode, status: String) {
        self.message = message
        self.code = code
        self.status = status
    }

    init(_ error: UsageError) {
        self.init(error.description, .usage, status: "INVALID_ARGUMENT")
    }

    init(_ error: ClientConfigurationError) {
        self.init(error.message, .usage, status: "FAILED_PRECONDITION")
    }

    init(_ error: RPCError) {
        let isSilent = error.message.isEmpty
        self.init(
            isSilent ? "the server answered \(error.code)" : error.message, ExitCode(error.code),
            status: error.code.description)
    }

    init(_ error: SystemCallError) {
        self.init("\(error)", .failed, status: "INTERNAL")
    }

    /// Whatever a command throws.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as UsageError: self.init(error)
        case let error as ClientConfigurationError: self.init(error)
        case let error as RPCError: self.init(error)
        case let error as SystemCallError: self.init(error)
        default: self.init("\(error)", .failed, status: "UNKNOWN")
        }
    }

    /// For stderr: `Error: …`, or the contract's error object.
    func text(json: Bool) -> String {
        guard json else { return "Error: \(PrintableText.line(message))\n" }
        let object = JSONValue.object([
            ("code", .string(status)), ("message", .string(message)), ("details", .array([])),
        ])
        return object.compact + "\n"
    }
}
