public import LinuxKernel
import Synchronization
public import TLS

/// Accepts connections and spreads them over the loops of a group.
///
/// One loop accepts and hands each connection to the next loop in turn, so that all carry the same load.
public final class HTTP2Server: Sendable {
    /// Called on the connection's loop for every new stream with the request's fields.
    public typealias OnStream = @Sendable (HTTP2Stream, HeaderBlock) -> any HTTP2StreamHandler
    /// Called on the connection's loop when a connection has ended; the error is nil when it ended in agreement.
    public typealias OnConnectionEnd = @Sendable (_ peer: String, HTTP2Error?) -> Void

    /// Where it listens, with the port that was found if 0 was asked for.
    public let address: SocketAddress
    private let listener: Listener
    private let workers: [Worker]
    private let count: Count

    /// Connections that are open, handshakes included.
    public var connectionCount: Int { count.value.load(ordering: .relaxed) }

    /// Listens and begins to accept.
    /// - Parameters:
    ///   - tls: nil for connections without TLS, as on a Unix socket.
    ///   - onConnectionEnd: for logs: a failed handshake shows only there.
    public init(
        listeningOn address: SocketAddress, tls: TLSContext?, loops: EventLoopGroup,
        configuration: HTTP2Configuration = HTTP2Configuration(), onConnectionEnd: OnConnectionEnd? = nil,
        onStream: @escaping OnStream
    ) throws(SystemCallError) {
        let count = Count()
        workers = loops.loops.map { loop in
            Worker(
                loop: loop, tls: tls, configuration: configuration, count: count, onConnectionEnd: onConnectionEnd,
                onStream: onStream)
        }
        self.count = count
        let socket = try ListeningSocket(at: address)
        self.address = socket.address
        listener = Listener(
            socket, loop: loops.loops[0], workers: workers, limit: configuration.maxConnections, count: count)
        listener.start()
    }

    /// Stops accepting, lets open streams end and closes the connections; those that are left after `span` are cut.
    /// Returns when no connection is left.
    public func shutdown(within span: Duration) async {
        listener.stop()
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            count.whenEmpty { done.resume() }
            for worker in workers {
                worker.loop.execute { worker.drain(within: span) }
            }
        }
    }
}

/// How many connections a server has, and who waits for there to be none.
final class Count: Sendable {
    let value = Atomic<Int>(0)
    private let waiting = Lock<[@Sendable () -> Void]>([])

    func whenEmpty(_ body: @escaping @Sendable () -> Void) {
        waiting.withLock { $0.append(body) }
        tellIfEmpty()
    }

    func increase() { value.wrappingAdd(1, ordering: .sequentiallyConsistent) }

    func decrease() {
        if value.wrappingSubtract(1, ordering: .sequentiallyConsistent).newValue == 0 { tellIfEmpty() }
    }

    private func tellIfEmpty() {
        guard value.load(ordering: .sequentiallyConsistent) == 0 else { return }
        let bodies = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for body in bodies { body() }
    }
}
