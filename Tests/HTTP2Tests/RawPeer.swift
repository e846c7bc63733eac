import LinuxKernel

/// A peer that sends whatever bytes the test wants, without an HTTP/2 library behind it.
final class RawPeer: @unchecked Sendable {
    struct Frame: Sendable {
        var type: UInt8
        var flags: UInt8
        var stream: UInt32
        var payload: [UInt8]
    }

    // Socket and queues are touched on the loop alone.
    private let loop: EventLoop
    let bell = Bell()
    private var socket: Descriptor?
    private var registration: Registration?
    private var unsent: [UInt8] = []
    private var unread: [UInt8] = []
    private let received = Lock<[Frame]>([])

    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4, 0, 0, [])

    init(to address: SocketAddress, reading: Bool = true) async throws {
        loop = try EventLoop.start(name: "raw")
        socket = try Socket.connect(to: address)
        await onLoop {
            try? self.socket?.setNonBlocking(true)
            if reading { self.watch([.read]) }
        }
    }

    deinit { loop.stop() }

    private func watch(_ interest: Interest) {
        registration?.cancel()
        switch socket {
        case .some(let socket): registration = try? loop.register(socket, interest) { [weak self] _ in self?.ready() }
        case .none: registration = nil
        }
    }

    func onLoop<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
        await withCheckedContinuation { done in
            loop.execute { done.resume(returning: body()) }
        }
    }

    var frames: [Frame] { received.withLock { $0 } }

    /// The code and the text of the last GOAWAY.
    var goAway: (code: UInt8, text: String)? {
        frames.last { $0.type == 7 }.map { ($0.payload[7], String(decoding: $0.payload.dropFirst(8), as: UTF8.self)) }
    }

    static func frame(_ type: UInt8, _ flags: UInt8, _ stream: UInt32, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        return [
            UInt8(truncatingIfNeeded: count >> 16), UInt8(truncatingIfNeeded: count >> 8),
            UInt8(truncatingIfNeeded: count),
            type, flags, UInt8(truncatingIfNeeded: stream >> 24), UInt8(truncatingIfNeeded: stream >> 16),
            UInt8(truncatingIfNeeded: stream >> 8), UInt8(truncatingIfNeeded: stream),
        ] + payload
    }

    /// A request's fields, uncompressed: RFC 7541, sections 6.1 and 6.2.2.
    static func fields(_ path: String) -> [UInt8] {
        // :method POST and :scheme https stand in the static table; :path is name 4, :authority name 1.
        [0x83, 0x87, 0x04, UInt8(path.utf8.count)] + Array(path.utf8) + [0x01, 1, UInt8(ascii: "x")]
    }

    func send(_ bytes: [UInt8]) async {
        await onLoop {
            self.unsent += bytes
            self.flush()
        }
    }

    private func flush() {
        while !unsent.isEmpty {
            let count = unsent.withUnsafeBytes { bytes -> Int? in
                switch socket {
                case .some(let socket): (try? Socket.send(socket, bytes)) ?? nil
                case .none: nil
                }
            }
            guard let count else { return }
            unsent.removeFirst(count)
        }
    }

    /// Closes the socket as a process does that dies.
    func vanish() async {
        await onLoop {
            self.registration?.cancel()
            self.registration = nil
            self.socket = nil
        }
    }

    private func ready() {
        flush()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count: Int?
        do {
            count = try buffer.withUnsafeMutableBytes { bytes in
                switch socket {
                case .some(let socket): try socket.read(into: bytes)
                case .none: nil
                }
            }
        } catch { count = 0 }
        guard let count else { return }
        if count == 0 {
            registration?.cancel()
            registration = nil
            socket = nil
            bell.ring("closed")
            return
        }
        unread += buffer[..<count]
        bell.ring("bytes", by: count)
        takeFrames()
    }

    private func takeFrames() {
        while unread.count >= 9 {
            let length = Int(unread[0]) << 16 | Int(unread[1]) << 8 | Int(unread[2])
            guard unread.count >= 9 + length else { return }
            let stream =
                UInt32(unread[5] & 127) << 24 | UInt32(unread[6]) << 16 | UInt32(unread[7]) << 8 | UInt32(unread[8])
            let frame = Frame(type: unread[3], flags: unread[4], stream: stream, payload: Array(unread[9..<9 + length]))
            unread.removeFirst(9 + length)
            received.withLock { $0.append(frame) }
            bell.ring("frame \(frame.type)")
        }
    }
}
