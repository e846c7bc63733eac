import LinuxKernel
import TLS

/// A server's connections on one loop. Touched on that loop only, `loop` itself excepted.
final class Worker: @unchecked Sendable {
    let loop: EventLoop
    private let tls: TLSContext?
    private let configuration: HTTP2Configuration
    private let count: Count
    private let onConnectionEnd: HTTP2Server.OnConnectionEnd?
    private let onStream: HTTP2Server.OnStream
    private var connections: [ObjectIdentifier: HTTP2Connection] = [:]
    private var isDraining = false

    init(
        loop: EventLoop, tls: TLSContext?, configuration: HTTP2Configuration, count: Count,
        onConnectionEnd: HTTP2Server.OnConnectionEnd?, onStream: @escaping HTTP2Server.OnStream
    ) {
        self.loop = loop
        self.tls = tls
        self.configuration = configuration
        self.count = count
        self.onConnectionEnd = onConnectionEnd
        self.onStream = onStream
    }

    /// Makes a connection of an accepted socket, which the listener has counted.
    func adopt(_ socket: ConnectionSocket, from address: SocketAddress) {
        let session: TLSSession?
        do throws(TLSError) {
            session = if let tls { try TLSSession.server(tls) } else { nil }
        } catch {
            count.decrease()
            onConnectionEnd?(address.description, .tls(error))
            return
        }
        let connection = HTTP2Connection(
            loop: loop, isServer: true, socket: socket, remoteAddress: address, tls: session,
            configuration: configuration, phase: .handshaking)
        connection.onStream = onStream
        connections[ObjectIdentifier(connection)] = connection
        connection.onClose = { [self] connection, error in
            connections[ObjectIdentifier(connection)] = nil
            count.decrease()
            onConnectionEnd?(connection.peerDescription, error)
        }
        connection.start()
        if isDraining { connection.drain() }
    }

    /// Ends all connections gracefully, and cuts those that are left after `span`.
    func drain(within span: Duration) {
        isDraining = true
        if span <= .zero {
            closeAll()
            return
        }
        for connection in connections.values { connection.drain() }
        if !connections.isEmpty { loop.schedule(after: span) { [self] in closeAll() } }
    }

    private func closeAll() {
        for connection in connections.values { connection.close() }
    }
}
