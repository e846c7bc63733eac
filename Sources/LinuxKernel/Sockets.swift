internal import CLinux
internal import Glibc

/// A socket that accepts connections, non-blocking and close-on-exec.
public struct ListeningSocket: ~Copyable, Sendable {
    public let descriptor: Descriptor
    /// Where it listens; a port of 0 has been replaced by the one that was found.
    public let address: SocketAddress

    /// Binds and listens.
    /// - Parameters:
    ///   - address: a Unix path must not exist yet; who owns the directory removes stale ones.
    ///   - backlog: connections that may wait to be accepted; the kernel caps it at `net.core.somaxconn`.
    /// - Throws: `EADDRINUSE`, `EADDRNOTAVAIL`, `EACCES` and others, naming the address.
    public init(at address: SocketAddress, backlog: Int32 = 4096) throws(SystemCallError) {
        let descriptor = try Socket.create(for: address)
        let fd = descriptor.number
        if case .tcp(let ip, _) = address {
            // Without it a restarted server waits a minute for old connections to be forgotten. Source: tcp(7).
            _ = try systemCall("setsockopt") { clinux_set_reuse_address(fd) }
            if case .v6 = ip, ip != .any6 { _ = try systemCall("setsockopt") { clinux_set_v6_only(fd) } }
        }
        _ = try systemCall("bind", address.description) { address.withKernelForm { bind(fd, $0, $1) } }
        _ = try systemCall("listen", address.description) { listen(fd, backlog) }
        self.address = try Socket.localAddress(of: descriptor)
        self.descriptor = descriptor
    }

    /// Takes the next waiting connection.
    /// - Returns: nil when none waits. A connection that was given up by its peer meanwhile is skipped.
    /// - Throws: `EMFILE`, `ENFILE`, `ENOMEM`: the connection keeps waiting, so pause before asking again.
    public borrowing func accept() throws(SystemCallError) -> AcceptedSocket? {
        let fd = descriptor.number
        while true {
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let number = withUnsafeMutablePointer(to: &storage) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { clinux_accept(fd, $0, &length) }
            }
            if number >= 0 {
                return AcceptedSocket(
                    descriptor: Descriptor(adopting: number),
                    peer: SocketAddress(storage, length: length) ?? .unix(path: ""))
            }
            switch ErrorCode(rawValue: clinux_errno()) {
            case .wouldBlock: return nil
            // accept(2) passes on errors of the new connection; they say nothing about this socket.
            case .interrupted, .connectionAborted: continue
            case let code: throw SystemCallError(call: "accept4", subject: address.description, code: code)
            }
        }
    }
}

/// A connection that a ``ListeningSocket`` took, non-blocking and close-on-exec.
public struct AcceptedSocket: ~Copyable, Sendable {
    public let descriptor: Descriptor
    public let peer: SocketAddress

    /// Gives the descriptor away.
    public consuming func takeDescriptor() -> Descriptor { descriptor }
}

/// Calls on stream sockets.
public enum Socket {
    static func create(for address: SocketAddress) throws(SystemCallError) -> Descriptor {
        Descriptor(adopting: try systemCall("socket") { clinux_socket(address.family, Int32(SOCK_STREAM.rawValue)) })
    }

    /// Begins to connect and returns at once.
    ///
    /// Wait until the descriptor is writable, then ask ``finishConnecting(_:to:)``. A Unix socket is connected when this
    /// returns; asking it is harmless.
    public static func startConnecting(to address: SocketAddress) throws(SystemCallError) -> Descriptor {
        let descriptor = try create(for: address)
        let fd = descriptor.number
        if address.withKernelForm({ Glibc.connect(fd, $0, $1) }) < 0 {
            let code = ErrorCode(rawValue: clinux_errno())
            // An interrupted connect goes on by itself, like one in progress. Source: connect(2).
            guard code == .inProgress || code == .interrupted else {
                throw SystemCallError(call: "connect", subject: address.description, code: code)
            }
        }
        return descriptor
    }

    /// Says how a connection attempt ended.
    /// - Throws: the reason, naming the address: `ECONNREFUSED`, `ETIMEDOUT` …
    public static func finishConnecting(
        _ descriptor: borrowing Descriptor, to address: SocketAddress
    ) throws(SystemCallError) {
        let fd = descriptor.number
        let code = try systemCall("getsockopt") { clinux_socket_error(fd) }
        if code != 0 {
            throw SystemCallError(call: "connect", subject: address.description, code: ErrorCode(rawValue: code))
        }
    }

    /// Connects and waits until it is done or has failed: for programs without a loop.
    public static func connect(to address: SocketAddress) throws(SystemCallError) -> Descriptor {
        let descriptor = try startConnecting(to: address)
        var wait = pollfd(fd: descriptor.number, events: Int16(POLLOUT), revents: 0)
        _ = try systemCall("poll") { poll(&wait, 1, -1) }
        try finishConnecting(descriptor, to: address)
        return descriptor
    }

    /// Sends small writes at once instead of waiting for an acknowledgement. Source: tcp(7), TCP_NODELAY.
    public static func setNoDelay(_ descriptor: borrowing Descriptor) throws(SystemCallError) {
        let fd = descriptor.number
        _ = try systemCall("setsockopt") { clinux_set_no_delay(fd) }
    }

    /// The address of this end.
    public static func localAddress(of descriptor: borrowing Descriptor) throws(SystemCallError) -> SocketAddress {
        let fd = descriptor.number
        return try address("getsockname") { getsockname(fd, $0, $1) }
    }

    /// The address of the other end.
    public static func peerAddress(of descriptor: borrowing Descriptor) throws(SystemCallError) -> SocketAddress {
        let fd = descriptor.number
        return try address("getpeername") { getpeername(fd, $0, $1) }
    }

    /// Sends as much as fits; a peer that is gone is an error (`EPIPE`) and not a signal, whatever the process has done
    /// about SIGPIPE. Source: send(2), MSG_NOSIGNAL.
    /// - Returns: the count taken, or nil when a non-blocking socket has no room.
    public static func send(
        _ descriptor: borrowing Descriptor, _ bytes: UnsafeRawBufferPointer
    ) throws(SystemCallError) -> Int? {
        let fd = descriptor.number
        return try systemCallUnlessBlocking("send") {
            Glibc.send(fd, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        }
    }

    /// Ends the sending side; the peer reads to the end of the stream. Source: shutdown(2), SHUT_WR.
    public static func shutdownSending(_ descriptor: borrowing Descriptor) throws(SystemCallError) {
        let fd = descriptor.number
        _ = try systemCall("shutdown") { shutdown(fd, Int32(SHUT_WR)) }
    }

    private static func address(
        _ call: StaticString, _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) throws(SystemCallError) -> SocketAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = try systemCall(call) {
            withUnsafeMutablePointer(to: &storage) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &length) }
            }
        }
        guard let address = SocketAddress(storage, length: length) else {
            throw SystemCallError(call: "\(call)", code: ErrorCode(rawValue: 97))  // EAFNOSUPPORT
        }
        return address
    }
}
