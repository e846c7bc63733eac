internal import Arguments
internal import JobletClient
internal import LinuxKernel

/// rnx from its arguments to its exit code.
enum Program {
    static let version = "0.1.0"

    /// Runs and ends the process. Synchronous on purpose: an asynchronous main would start threads that a command of a few
    /// milliseconds never needs.
    static func start(_ arguments: [String], environment: [String: String]) -> Never {
        // A reader of our output that goes away is an error of the write, not the end of the process.
        Signal.pipe.ignore()
        let asksForJSON = arguments.prefix { $0 != "--" }.contains("--json")
        do {
            switch try CommandTable.rnx.parse(arguments) {
            case .help(let text):
                try Console(json: false, environment: environment).write(text)
                CurrentProcess.exit((arguments.isEmpty ? ExitCode.usage : .done).rawValue)
            case .version:
                try Console(json: false, environment: environment).write("rnx version \(version)\n")
                CurrentProcess.exit(ExitCode.done.rawValue)
            case .run(let invocation):
                try run(invocation, environment: environment)
            }
        } catch {
            end(Failure(error), json: asksForJSON)
        }
    }

    private static func run(_ invocation: Invocation, environment: [String: String]) throws -> Never {
        let console = Console(json: invocation.isSet("json"), environment: environment)
        let work = try JobCommand.make(invocation)
        var choices = ClientChoices()
        choices.server = invocation.text("server")
        choices.certificate = invocation.text("cert")
        choices.key = invocation.text("key")
        choices.authority = invocation.text("ca")
        choices.configuration = invocation.text("config")
        choices.node = invocation.text("node")
        let settings = try ClientSettings(choices, environment: environment)
        for warning in settings.warnings { console.remark("Warning: \(warning)") }
        let signals = work.followsJob ? try EndingSignals() : nil
        let loop = try EventLoop.start(name: "rnx")
        let client = try JobletClient(settings, loop: loop)
        let session = Session(client: client, console: console, work: work, signals: signals, loop: loop)
        loop.execute { session.assumeIsolated { $0.begin() } }
        CurrentProcess.waitForExit()
    }

    /// Says why and ends the process.
    static func end(_ failure: Failure, json: Bool) -> Never {
        try? StandardStream.error.write(failure.text(json: json))
        CurrentProcess.exit(failure.code.rawValue)
    }
}
