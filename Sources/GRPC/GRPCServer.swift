public import HTTP2
public import LinuxKernel
public import TLS

/// Serves gRPC on one address.
///
/// Connections are spread over the loops; each stays on its own, and so do the handlers of its calls.
public final class GRPCServer: Sendable {
    private let core: ServerCore
    private let listener: HTTP2Server

    /// Listens and begins to serve.
    /// - Parameters:
    ///   - address: port 0 asks for any free one; see ``address``.
    ///   - tls: a server's context. nil serves plaintext, which only a test has a use for.
    ///   - services: what to serve. Of two methods with the same path the later one wins.
    ///   - authorize: asked before each call's handler, on the connection's loop; throws to refuse. A call of a method
    ///     that does not exist is refused without asking.
    ///   - onConnectionEnd: for logs: called on the connection's loop when one has ended; a failed handshake shows only there.
    /// - Throws: when the address cannot be listened on.
    public init(
        listeningOn address: SocketAddress, tls: TLSContext?, loops: EventLoopGroup, services: [any RPCService],
        configuration: GRPCServerConfiguration = GRPCServerConfiguration(),
        onConnectionEnd: HTTP2Server.OnConnectionEnd? = nil,
        authorize: @escaping @Sendable (_ peer: PeerIdentity?, _ method: MethodDescriptor) throws(RPCError) -> Void
    ) throws(SystemCallError) {
        let core = ServerCore(
            configuration: configuration, loops: loops.loops, services: services, authorize: authorize)
        self.core = core
        listener = try HTTP2Server(
            listeningOn: address, tls: tls, loops: loops, configuration: configuration.http2,
            onConnectionEnd: onConnectionEnd
        ) { stream, fields in core.accept(stream, fields) }
    }

    /// Where it listens, with the real port.
    public var address: SocketAddress { listener.address }

    /// Clients connected now.
    public var connectionCount: Int { listener.connectionCount }

    /// Calls whose handler has not returned yet.
    public var callCount: Int { core.liveCalls }

    /// Accepts no more connections and calls, lets those that run end, and closes what is left after `limit`, which
    /// cancels the handlers' tasks. Returns when the last handler has returned.
    /// - Parameter limit: zero ends everything at once.
    public func shutdown(within limit: Duration) async {
        await listener.shutdown(within: limit)
        await core.allCallsEnded()
    }
}
