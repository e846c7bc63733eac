import HTTP2
import LinuxKernel
import TLS

/// Keeps a connection to the server for whoever has a call to make: made when first needed, made anew when it is lost or
/// the server says goodbye. Confined to its loop.
///
///     idle ──call──▶ connecting ──ready──▶ ready ──lost · going away──▶ idle
///                      ▲    └──failed, with calls that wait for it──▶ pausing ──┐
///                      └────────────────────pause over · call ─────────────────┘
final class ClientChannel: HTTP2ConnectionEvents, @unchecked Sendable {
    // Unchecked: references travel between threads, but only blocks and actors of the loop follow them.

    private enum Phase {
        case idle
        /// Looking up addresses or trying them; `attempt` tells a late answer from a wanted one.
        case connecting
        case ready(HTTP2Connection)
        case pausing(LoopTimer)
        case closed
    }

    private let target: ClientTarget
    private let tls: TLSContext?
    private let expectedName: PeerName
    let configuration: GRPCClientConfiguration
    let loop: EventLoop

    private var phase = Phase.idle
    private var attempt = 0
    /// The connection that is being made.
    private var connecting: HTTP2Connection?
    /// Addresses that the current attempt has not tried yet.
    private var untried: [SocketAddress] = []
    private var backoff: Duration
    private var waiting: [ClientCall] = []

    init(
        target: ClientTarget, tls: TLSContext?, expecting name: PeerName, configuration: GRPCClientConfiguration,
        loop: EventLoop
    ) {
        self.target = target
        self.tls = tls
        self.expectedName = name
        self.configuration = configuration
        self.loop = loop
        backoff = configuration.firstBackoff
    }

    var authority: String { target.authority }
    var scheme: StaticString { tls == nil ? "http" : "https" }

    // MARK: - Calls

    /// Opens the call's stream, now or as soon as there is a connection.
    func start(_ call: ClientCall) {
        switch phase {
        case .ready(let connection):
            if call.open(on: connection, of: self) { return }
            // It takes no more streams: a new one is made.
            phase = .idle
            waiting.append(call)
            connect()
        case .idle:
            waiting.append(call)
            connect()
        case .pausing(let timer):
            // Whoever does not wait wants to know at once whether the server is there.
            waiting.append(call)
            if !call.waitsForReady {
                timer.cancel()
                connect()
            }
        case .connecting: waiting.append(call)
        case .closed: call.end(RPCError(.unavailable, "the client was closed"))
        }
    }

    /// Takes back a call that has not got its stream yet.
    func forget(_ call: ClientCall) {
        waiting.removeAll { $0 === call }
    }

    /// Ends everything; later calls fail.
    func close() {
        if case .pausing(let timer) = phase { timer.cancel() }
        let connection: HTTP2Connection? = if case .ready(let connection) = phase { connection } else { connecting }
        phase = .closed
        attempt += 1
        connecting = nil
        connection?.close()
        for call in take() { call.end(RPCError(.unavailable, "the client was closed")) }
    }

    private func take() -> [ClientCall] {
        defer { waiting = [] }
        return waiting
    }

    // MARK: - Connecting

    private func connect() {
        phase = .connecting
        attempt += 1
        switch target {
        case .address(let address):
            untried = [address]
            tryNext(after: nil)
        case .host(let name, let port): resolve(name, port)
        }
    }

    /// The system's resolver may take seconds, so it gets a thread of its own while it works.
    private func resolve(_ name: String, _ port: UInt16) {
        if IPAddress(name) != nil, let found = try? SocketAddress.resolve(host: name, port: port) {
            untried = found
            tryNext(after: nil)
            return
        }
        let thread: EventLoop
        do {
            thread = try EventLoop.start(name: "resolver")
        } catch {
            failed("\(error)")
            return
        }
        let (wanted, loop) = (attempt, loop)
        thread.execute { [self] in
            let answer = Result(catching: { () throws(NameResolutionError) in
                try SocketAddress.resolve(host: name, port: port)
            })
            loop.execute { [self] in resolved(answer, attempt: wanted) }
            thread.stop()
        }
    }

    private func resolved(_ answer: Result<[SocketAddress], NameResolutionError>, attempt wanted: Int) {
        guard wanted == attempt else { return }
        switch answer {
        case .success(let found):
            untried = found
            tryNext(after: nil)
        case .failure(let error): failed(error.description)
        }
    }

    private func tryNext(after reason: String?) {
        guard !untried.isEmpty else {
            failed(reason ?? "the host has no address")
            return
        }
        let address = untried.removeFirst()
        do {
            connecting = try HTTP2Connection.connect(
                to: address, tls: tls, expecting: expectedName, loop: loop, configuration: configuration.http2,
                events: self)
        } catch {
            tryNext(after: error.description)
        }
    }

    /// No address would have us. Calls that do not wait for a connection end, the others wait for the next attempt.
    private func failed(_ reason: String) {
        connecting = nil
        phase = .idle
        let all = take()
        waiting = all.filter(\.waitsForReady)
        if !waiting.isEmpty {
            let pause = backoff
            backoff = min(backoff * 2, configuration.longestBackoff)
            phase = .pausing(loop.schedule(after: pause) { [self] in connect() })
        }
        for call in all where !call.waitsForReady {
            call.end(RPCError(.unavailable, "cannot connect to \(target): \(reason)"))
        }
    }

    // MARK: - Events of the connection

    func connectionReady(_ connection: HTTP2Connection) {
        guard connection === connecting else { return }
        connecting = nil
        phase = .ready(connection)
        backoff = configuration.firstBackoff
        for call in take() { start(call) }
    }

    func connectionDraining(_ connection: HTTP2Connection, code: HTTP2ErrorCode, debugText: String) {
        // Its calls go on; the next one gets a new connection.
        if case .ready(let current) = phase, current === connection { phase = .idle }
    }

    func connectionClosed(_ connection: HTTP2Connection, error: HTTP2Error?) {
        if connection === connecting {
            connecting = nil
            tryNext(after: error.map(\.description) ?? "the server closed the connection")
        } else if case .ready(let current) = phase, current === connection {
            phase = .idle
        }
    }
}
