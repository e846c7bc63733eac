import HTTP2
import LinuxKernel
import TLS

/// A server with a few paths that misuse and use streams in every way; see ``PathHandler``.
final class TestServer: Sendable {
    let server: HTTP2Server
    let loops: EventLoopGroup
    let bell: Bell
    /// Sentences of connections that ended with an error.
    let ends = Lock<[String]>([])

    init(
        tls: Bool = true, at address: SocketAddress = .tcp(.loopback, port: 0), loops count: Int = 2,
        configuration: HTTP2Configuration = .patient, credentials: Credentials? = nil
    ) throws {
        let bell = Bell()
        self.bell = bell
        loops = try EventLoopGroup(count: count, name: "server")
        let certificates = TestCertificates.shared
        let context = tls ? try certificates.context(server: credentials ?? certificates.server) : nil
        let ends = Sink()
        server = try HTTP2Server(
            listeningOn: address, tls: context, loops: loops, configuration: configuration,
            onConnectionEnd: { peer, error in
                ends.add(error.map { "\(peer): \($0)" } ?? "")
                bell.ring("ended")
            },
            onStream: { stream, fields in PathHandler(stream, fields, bell) })
        sink = ends
    }

    private let sink: Sink
    var endings: [String] { sink.all }

    func stop() async {
        await server.shutdown(within: .zero)
        loops.stop()
    }
}

final class Sink: Sendable {
    private let texts = Lock<[String]>([])
    func add(_ text: String) { texts.withLock { $0.append(text) } }
    var all: [String] { texts.withLock { $0 } }
}

/// What the test server does with a stream, by path:
/// `/echo` sends the body back, `/hold` keeps the request open and reads nothing back to the window, `/cut` resets,
/// `/early` answers at once, `/many/N/SIZE` sends N messages of SIZE bytes as room allows, `/who` names the peer,
/// `/fields` tells how many fields came.
final class PathHandler: HTTP2StreamHandler {
    private static let ok = HeaderFields((":status", "200"), ("content-type", "text/plain"))
    private static let trailers = HeaderFields(("result", "good"))

    private let path: [String]
    private let bell: Bell
    private var left = 0
    private var size = 0
    private var next: UInt8 = 0

    init(_ stream: HTTP2Stream, _ fields: HeaderBlock, _ bell: Bell) {
        path = (fields.string(of: ":path") ?? "").split(separator: "/").map(String.init)
        self.bell = bell
        bell.ring("stream")
        stream.handler = self
        switch path.first {
        case "echo": stream.respond(PathHandler.ok)
        case "cut": stream.reset(.cancel)
        case "early":
            stream.respond(PathHandler.ok)
            stream.finish(trailers: PathHandler.trailers)
        case "many":
            left = Int(path[1]) ?? 0
            size = Int(path[2]) ?? 0
            stream.respond(PathHandler.ok)
            produce(stream)
        case "who": answer(stream, "\(stream.connection.peer?.commonName ?? "nobody") on \(stream.loop.name)")
        case "fields": answer(stream, "\(fields.count) \(fields.value(of: "x-big")?.count ?? 0)")
        case "hold", "drop": break
        default: stream.respond(only: HeaderFields((":status", "404")))
        }
    }

    private func answer(_ stream: HTTP2Stream, _ text: String) {
        stream.respond(PathHandler.ok)
        Array(text.utf8).withUnsafeBytes { stream.write($0) }
        stream.finish()
    }

    private func produce(_ stream: HTTP2Stream) {
        while left > 0, stream.hasRoom {
            stream.write(reserving: size) { room in
                for index in 0..<size { room[index] = next &+ UInt8(truncatingIfNeeded: index) }
                return size
            }
            next &+= 1
            left -= 1
            bell.ring("produced")
        }
        if left == 0 { stream.finish(trailers: PathHandler.trailers) }
    }

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) { bell.ring("trailers") }

    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) {
        bell.ring("received", by: bytes.count)
        if path.first == "hold" { return }
        if path.first == "echo" { stream.write(bytes) }
        stream.consume(bytes.count)
    }

    func streamEndedRemotely(_ stream: HTTP2Stream) {
        if path.first == "echo" { stream.finish(trailers: PathHandler.trailers) }
        if path.first == "drop" { answer(stream, "done") }
    }

    func streamHasRoom(_ stream: HTTP2Stream) {
        if path.first == "many" { produce(stream) }
    }

    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {
        bell.ring("closed")
        bell.ring("closed: \(closure)")
        // Everything on a closed stream does nothing.
        stream.write(UnsafeRawBufferPointer(start: nil, count: 0))
        stream.consume(1)
        stream.reset(.cancel)
        stream.finish()
    }
}

extension HTTP2Configuration {
    /// For tests that are not about time: the machine may be busy.
    static var patient: HTTP2Configuration {
        var configuration = HTTP2Configuration()
        configuration.handshakeTimeout = .seconds(60)
        configuration.keepalive = nil
        return configuration
    }
}
