internal import GRPC
internal import JobletClient
internal import LinuxKernel

/// One command at work, on the loop of its connection. It ends the process.
actor Session {
    nonisolated let loop: EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    private let client: JobletClient
    private let console: Console
    private let work: JobCommand
    private let signals: EndingSignals?
    private var watch: Registration?
    /// The command's task; the process lasts as long as it does.
    private var task: Task<Void, Never>?
    /// A signal ended the command: whatever becomes of its work, the code is the signal's.
    private var wasInterrupted = false

    init(client: JobletClient, console: Console, work: JobCommand, signals: EndingSignals?, loop: EventLoop) {
        self.client = client
        self.console = console
        self.work = work
        self.signals = signals
        self.loop = loop
    }

    func begin() {
        do {
            try watchSignals()
        } catch {
            Program.end(Failure(error), json: console.json)
        }
        task = Task { await run() }
    }

    private func run() async {
        do {
            try await work.run(client, console, loop)
        } catch {
            if wasInterrupted { return }
            Program.end(Failure(error), json: console.json)
        }
        if wasInterrupted { return }
        await client.connection.close()
        end(.done)
    }

    private func watchSignals() throws(SystemCallError) {
        guard let signals else { return }
        watch = try loop.register(signals.signals.descriptor, .read) { _ in self.signalArrived() }
    }

    private func signalArrived() {
        guard let signal = try? signals?.signals.next() else { return }
        wasInterrupted = true
        // The server hears that nobody follows any more, if it hears anything: this turn sends it.
        task?.cancel()
        let code: ExitCode = signal == .interrupt ? .interrupted : .terminated
        loop.schedule(after: .milliseconds(2)) { CurrentProcess.exit(code.rawValue) }
    }

    /// After this turn, so that the connection's farewell is on its way.
    private func end(_ code: ExitCode) {
        loop.schedule(after: .zero) { CurrentProcess.exit(code.rawValue) }
    }
}

/// Ctrl-C and SIGTERM, collected instead of ending the process on the spot.
final class EndingSignals: Sendable {
    let signals: SignalDescriptor

    /// Make it before any other thread starts: only then can a signal not slip past.
    init() throws(SystemCallError) {
        signals = try SignalDescriptor([.interrupt, .terminate])
    }
}
