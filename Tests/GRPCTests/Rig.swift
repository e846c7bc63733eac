import GRPC
import HTTP2
import LinuxKernel
import Protobuf
import TLS

/// A service whose methods a test makes up.
struct TestService: RPCService {
    static let file = FileDescriptor(name: "test.proto", symbols: ["test.Notes"], dependencies: [], base64: "")
    static let descriptor = ServiceDescriptor(name: "test.Notes", methods: [], file: file)
    let methods: [RPCMethod]
}

extension MethodDescriptor {
    static let echo = MethodDescriptor(service: "test.Notes", name: "Echo", kind: .unary)
    static let split = MethodDescriptor(service: "test.Notes", name: "Split", kind: .serverStreaming)
    static let collect = MethodDescriptor(service: "test.Notes", name: "Collect", kind: .clientStreaming)
    static let chat = MethodDescriptor(service: "test.Notes", name: "Chat", kind: .bidirectionalStreaming)
}

/// A server and a client of it, over real sockets with mutual TLS.
struct Rig: Sendable {
    let server: GRPCServer
    let client: GRPCClient
    let clientLoop: EventLoop
    let loops: EventLoopGroup

    /// Starts both, runs the body, and ends both whatever it does.
    static func with(
        _ methods: [RPCMethod], server configuration: GRPCServerConfiguration = GRPCServerConfiguration(),
        client clientConfiguration: GRPCClientConfiguration = GRPCClientConfiguration(),
        authorize: @escaping @Sendable (PeerIdentity?, MethodDescriptor) throws(RPCError) -> Void = {
            _, _ throws(RPCError) in
        },
        _ body: (Rig) async throws -> Void
    ) async throws {
        let loops = try EventLoopGroup(count: 2)
        let clientLoop = try EventLoop.start(name: "client")
        defer {
            loops.stop()
            clientLoop.stop()
        }
        let certificates = TestCertificates.shared
        let server = try GRPCServer(
            listeningOn: .tcp(.loopback, port: 0), tls: .server(certificates.configuration(certificates.server)),
            loops: loops, services: [TestService(methods: methods)], configuration: configuration,
            authorize: authorize)
        let client = try GRPCClient(
            target: .address(server.address), tls: .client(certificates.configuration(certificates.client)),
            configuration: clientConfiguration, loop: clientLoop)
        let rig = Rig(server: server, client: client, clientLoop: clientLoop, loops: loops)
        do {
            try await body(rig)
        } catch {
            await rig.end()
            throw error
        }
        await rig.end()
    }

    private func end() async {
        await client.close()
        await server.shutdown(within: .zero)
    }
}

/// An event that tests wait for: set once, by anyone.
actor Event {
    private(set) var isSet = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func set() {
        isSet = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    func wait() async {
        if isSet { return }
        await withCheckedContinuation { waiting.append($0) }
    }
}

/// Counts, and lets tests wait for a number to be reached.
actor Counter {
    private(set) var value = 0
    private var waiting: [(least: Int, continuation: CheckedContinuation<Void, Never>)] = []

    func add(_ count: Int) {
        value += count
        for waiter in waiting where waiter.least <= value { waiter.continuation.resume() }
        waiting.removeAll { $0.least <= value }
    }

    func reached(_ least: Int) async {
        if value >= least { return }
        await withCheckedContinuation { waiting.append((least, $0)) }
    }
}
