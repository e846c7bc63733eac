import GRPC
import GRPCServices
import JobEngine
import JobService
import LinuxKernel
import Settings

/// The daemon between its start and its end: brings everything up in order, and down in the reverse one.
///
/// Lives on the first event loop, where the signals arrive too.
actor Daemon {
    private enum Phase { case starting, serving, stopping }

    nonisolated let loop: EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    private let configured: Configured
    private let host: JobHost
    private let journal: Journal
    private let loops: EventLoopGroup
    private let signals: SignalDescriptor
    private let readyDescriptor: Int32?
    private let ending: Ending
    private let statusLine: StatusLine
    private var phase = Phase.starting
    private var supervisor: JobSupervisor?
    private var server: GRPCServer?
    private var health: HealthService?
    private var signalRegistration: Registration?
    private var work: [Task<Void, Never>] = []
    private var idleCheck: Task<Void, Never>?

    init(
        _ configured: Configured, host: JobHost, journal: Journal, loops: EventLoopGroup,
        signals: consuming SignalDescriptor, readyDescriptor: Int32?, ending: Ending
    ) {
        self.configured = configured
        self.host = host
        self.journal = journal
        self.loops = loops
        self.signals = signals
        self.readyDescriptor = readyDescriptor
        self.ending = ending
        loop = loops.loops[0]
        statusLine = StatusLine()
    }

    /// Begins to start; how it goes on is told to the ``Ending``.
    nonisolated func begin() {
        loop.execute { self.assumeIsolated { $0.start() } }
    }

    private func start() {
        do throws(SystemCallError) {
            signalRegistration = try loop.register(signals.descriptor, .read) { _ in self.takeSignals() }
        } catch {
            return ending.tell(.failure(CannotStart("cannot start: \(error)")))
        }
        // Kept until the process ends; what fails in it is told to `ending`.
        work.append(Task { await self.bringUp() })
    }

    // MARK: - Up

    private func bringUp() async {
        do throws(CannotStart) {
            let supervisor = try await startSupervisor()
            self.supervisor = supervisor
            // A signal that came meanwhile had nothing to stop yet.
            if phase == .stopping { return await bringDown() }
            let server = try listen(for: supervisor)
            self.server = server
            phase = .serving
            // Reading the configuration, the certificates and the table: most of that code runs once.
            CurrentProcess.releaseIdleMemory()
            releaseMemoryWhenIdle()
            try tellReady(server)
        } catch {
            phase = .stopping
            await server?.shutdown(within: .zero)
            await supervisor?.shutdown()
            ending.tell(.failure(error))
        }
    }

    private func startSupervisor() async throws(CannotStart) -> JobSupervisor {
        let jobs = JobJournal(journal: journal)
        let statusLine = statusLine
        let nodeID: String
        do throws(SystemCallError) {
            nodeID = try NodeIdentity.find(
                configured: configured.settings.server.nodeID, stateDirectory: configured.settings.state.directory)
        } catch {
            throw CannotStart("cannot keep the node's id: \(error); name another directory for state.storage.local")
        }
        do throws(EngineStartError) {
            return try await JobSupervisor.start(
                configured.engine(nodeID: nodeID, missing: host.check.missing, filters: host.filters), loops: loops,
                cgroups: host.cgroups, template: host.template
            ) { event in
                jobs.note(event)
                statusLine.note(event)
            }
        } catch {
            throw CannotStart("\(error)")
        }
    }

    private func listen(for supervisor: JobSupervisor) throws(CannotStart) -> GRPCServer {
        let journal = journal
        let address = try configured.address()
        do throws(SystemCallError) {
            let services = Services([
                JobFront(
                    supervisor, defaults: configured.settings.joblet.defaultLimits,
                    defaultNetwork: configured.defaultNetwork),
                JobDetailsFront(supervisor),
                NodeFront(
                    host.check, required: configured.settings.isolation.required,
                    isRelaxed: configured.settings.isolation.relaxed, nodeID: supervisor.nodeID, version: Version.text,
                    at: host.checkedAt),
            ])
            health = services.health
            return try GRPCServer(
                listeningOn: address, tls: configured.tls, loops: loops, services: services.all,
                configuration: configured.grpc,
                onConnectionEnd: { peer, error in
                    if let error { journal.debug("connection ended", ["peer": peer, "reason": "\(error)"]) }
                },
                authorize: AccessTable.authorize)
        } catch {
            throw CannotStart("cannot listen on \(address): \(error)")
        }
    }

    private func tellReady(_ server: GRPCServer) throws(CannotStart) {
        let address = "\(server.address)"
        journal.info("serving", ["address": address, "pid": "\(CurrentProcess.number)", "version": Version.text])
        statusLine.serving(on: address)
        guard let readyDescriptor else { return }
        do throws(SystemCallError) {
            let descriptor = Descriptor(adopting: readyDescriptor)
            try descriptor.writeAll("ready \(address) pid \(CurrentProcess.number)\n")
        } catch {
            throw CannotStart("cannot write to descriptor \(readyDescriptor) of --ready-fd: \(error)")
        }
    }

    /// Every half minute: with no client and no job, what earlier work needed is given back.
    private func releaseMemoryWhenIdle() {
        loop.schedule(after: .seconds(30)) {
            guard self.phase == .serving, let server = self.server, let supervisor = self.supervisor else { return }
            self.idleCheck = Task {
                let load = await supervisor.load()
                let busy = server.connectionCount > 0 || load.running + load.pending > 0
                if !busy { CurrentProcess.releaseIdleMemory() }
                self.releaseMemoryWhenIdle()
            }
        }
    }

    // MARK: - Down

    private func takeSignals() {
        do throws(SystemCallError) {
            while let signal = try signals.next() { take(signal) }
        } catch {
            journal.error("signals cannot be read, ignoring", ["reason": "\(error)"])
        }
    }

    private func take(_ signal: Signal) {
        if signal == .hangUp {
            journal.warning("the configuration is read at the start only, ignoring", ["signal": "\(signal)"])
            return
        }
        switch phase {
        case .starting:
            phase = .stopping
            journal.info("stopping before serving", ["signal": "\(signal)"])
        case .serving:
            phase = .stopping
            journal.info("stopping", ["signal": "\(signal)"])
            // Kept until the process ends, which is its last act.
            work.append(Task { await self.bringDown() })
        case .stopping:
            guard let server else { return }
            journal.info("stopping at once, clients are not waited for", ["signal": "\(signal)"])
            // As above.
            work.append(Task { await server.shutdown(within: .zero) })
        }
    }

    /// Clients are told to go, the jobs are ended, which ends the streams of their output, and then the rest.
    private func bringDown() async {
        Notifier.stopping(status: "ending all jobs")
        health?.stop()
        if let server {
            let grace = configured.settings.server.timeout
            // The unit's own limit may be shorter than what clients are given here.
            Notifier.extendTimeout(by: grace + .seconds(15))
            async let drained: Void = server.shutdown(within: grace)
            await supervisor?.shutdown()
            await drained
        } else {
            await supervisor?.shutdown()
        }
        journal.info("stopped")
        ending.tell(.success(0))
    }
}
