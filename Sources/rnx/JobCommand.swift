internal import Arguments
internal import JobletClient
internal import LinuxKernel

/// What a command line asks for, checked.
enum JobCommand: Sendable {
    case run(RunCommand)
    case status(uuid: String)
    case list
    case stop(uuid: String)
    case log(uuid: String)
    case isolation(uuid: String)
    case nodeCheck

    /// - Throws: ``Failure`` for values that the table of commands cannot check.
    static func make(_ invocation: Invocation) throws(Failure) -> JobCommand {
        switch invocation.command.words.last {
        case "run": .run(try RunCommand(invocation))
        case "status": .status(uuid: invocation.operands[0])
        case "stop": .stop(uuid: invocation.operands[0])
        case "isolation": .isolation(uuid: invocation.operands[0])
        case "check": .nodeCheck
        case "log": .log(uuid: invocation.operands[0])
        default: .list
        }
    }

    /// True when it may go on for as long as a job runs, until Ctrl-C.
    var followsJob: Bool {
        if case .log = self { true } else { false }
    }

    func run(_ client: JobletClient, _ console: Console, _ loop: EventLoop) async throws {
        switch self {
        case .run(let command): try await command.run(client, console)
        case .status(let uuid): try await StatusCommand.run(uuid, client, console)
        case .isolation(let uuid): try await IsolationCommand.run(uuid, client, console)
        case .list: try await ListCommand.run(client, console)
        case .nodeCheck: try await NodeCheckCommand.run(client, console)
        case .stop(let uuid): try await StopCommand.run(uuid, client, console)
        case .log(let uuid): try await LogCommand(console: console, loop: loop).run(uuid, client)
        }
    }
}
