import LinuxKernel

/// A connection's descriptor. A class, because it is handed from the accepting loop to the connection's: if that loop
/// is gone, dropping the call closes the descriptor.
final class ConnectionSocket: @unchecked Sendable {
    // Touched by one loop at a time.
    private var descriptor: Descriptor?

    init(_ descriptor: consuming Descriptor) {
        self.descriptor = consume descriptor
    }

    /// Gives the descriptor back to the kernel. A second call does nothing.
    func close() { descriptor = nil }

    /// - Returns: the count, 0 at the end, nil when nothing is there.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Int? {
        switch descriptor {
        case .some(let descriptor): try descriptor.read(into: buffer)
        case .none: nil
        }
    }

    /// - Returns: the count taken, nil when the socket has no room.
    func send(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) -> Int? {
        switch descriptor {
        case .some(let descriptor): try Socket.send(descriptor, bytes)
        case .none: nil
        }
    }

    func finishConnecting(to address: SocketAddress) throws(SystemCallError) {
        switch descriptor {
        case .some(let descriptor): try Socket.finishConnecting(descriptor, to: address)
        case .none: break
        }
    }

    func register(
        on loop: EventLoop, _ interest: Interest, handler: @escaping (Readiness) -> Void
    ) throws(SystemCallError) -> Registration {
        switch descriptor {
        case .some(let descriptor): return try loop.register(descriptor, interest, handler: handler)
        case .none: throw SystemCallError(call: "epoll_ctl", code: .badDescriptor)
        }
    }
}
