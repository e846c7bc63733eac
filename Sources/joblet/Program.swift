import Arguments
import LinuxKernel

/// The program from its arguments to its exit code.
enum Program {
    /// - Returns: 0 for success, 1 when it could not be done, 2 for a command line that cannot be obeyed.
    static func run(_ arguments: [String]) -> Int32 {
        do throws(UsageError) {
            switch try Commands.parse(arguments) {
            case .help(let text): say(text)
            case .version: say("joblet \(Version.text)")
            case .run(let invocation):
                let configuration = invocation.text("config")
                switch invocation.command.words {
                case ["certs"]: return make(try CertificateRequest(invocation))
                case ["check-config"]: return check(configuration: configuration)
                case ["check-host"]: return checkHost(configuration: configuration)
                default:
                    return serve(
                        configuration: configuration, listening: invocation.text("listen"),
                        readyDescriptor: invocation.integer("ready-fd").map { Int32(clamping: $0) })
                }
            }
            return 0
        } catch {
            complain("\(error)")
            return 2
        }
    }

    private static func make(_ request: CertificateRequest) -> Int32 {
        do throws(CertificateFilesError) {
            for file in try request.fulfil() { say("wrote \(file)") }
            return 0
        } catch {
            complain("\(error)")
            return 1
        }
    }

    /// One line for the person who started the program.
    static func say(_ text: String) {
        // Nobody is left to tell when standard output is gone.
        try? StandardStream.output.write(text.hasSuffix("\n") ? text : text + "\n")
    }

    static func complain(_ text: String) {
        // As above.
        try? StandardStream.error.write("joblet: \(text)\n")
    }
}
