import HTTP2
import LinuxKernel
import TLS
import Testing

/// A client's connection and what became of it.
final class TestClient: HTTP2ConnectionEvents, @unchecked Sendable {
    // The connection is touched on its loop alone.
    let loop: EventLoop
    let bell = Bell()
    private(set) var connection: HTTP2Connection?
    /// The stream that was opened before the connection stood, if one was asked for.
    private(set) var firstCall: Call?
    private let ending = Lock<HTTP2Error?>(nil)
    private let startError = Lock<HTTP2Error?>(nil)

    /// Why the connection ended.
    var error: HTTP2Error? { ending.withLock { $0 } }

    init(
        to address: SocketAddress, tls: TLSContext?, expecting name: PeerName = .joblet,
        configuration: HTTP2Configuration = .patient, opening path: String? = nil
    ) async throws {
        loop = try EventLoop.start(name: "client")
        await onLoop {
            do throws(HTTP2Error) {
                self.connection = try .connect(
                    to: address, tls: tls, expecting: name, loop: self.loop, configuration: configuration, events: self)
                if let path { self.firstCall = self.open(path) }
            } catch {
                self.ending.withLock { $0 = error }
                self.bell.ring("closed")
            }
        }
    }

    convenience init(_ server: TestServer, configuration: HTTP2Configuration = .patient) async throws {
        let certificates = TestCertificates.shared
        try await self.init(
            to: server.server.address, tls: certificates.context(client: certificates.client),
            configuration: configuration)
    }

    deinit { loop.stop() }

    func onLoop<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
        await withCheckedContinuation { done in
            loop.execute { done.resume(returning: body()) }
        }
    }

    func close() async { await onLoop { self.connection?.close() } }

    func connectionReady(_ connection: HTTP2Connection) { bell.ring("ready") }
    func connectionDraining(_ connection: HTTP2Connection, code: HTTP2ErrorCode, debugText: String) {
        bell.ring("draining")
        bell.ring("draining: \(code) \(debugText)")
    }
    func connectionClosed(_ connection: HTTP2Connection, error: HTTP2Error?) {
        ending.withLock { $0 = error }
        bell.ring("closed")
    }

    static func request(_ path: String) -> HeaderFields {
        var fields = HeaderFields((":method", "POST"), (":scheme", "https"), (":authority", "localhost"))
        fields.append(":path", path)
        return fields
    }

    /// Opens a stream; nil if the connection takes none.
    func open(
        _ path: String, endStream: Bool = false, extra: (String, String)? = nil, consuming: Bool = true
    ) async -> Call? {
        await onLoop { self.open(path, endStream: endStream, extra: extra, consuming: consuming) }
    }

    /// The same on the loop.
    private func open(
        _ path: String, endStream: Bool = false, extra: (String, String)? = nil, consuming: Bool = true
    ) -> Call? {
        var fields = TestClient.request(path)
        if let extra { fields.append(name: extra.0, value: extra.1) }
        let call = Call(consuming: consuming)
        guard let stream = connection?.openStream(fields, endStream: endStream, handler: call) else { return nil }
        call.stream = stream
        return call
    }

    /// One request with a body and its whole answer.
    func fetch(_ path: String, body: [UInt8] = [], extra: (String, String)? = nil) async -> Call.Answer {
        guard let call = await open(path, extra: extra) else {
            return Call.Answer(closure: .refused)
        }
        await onLoop {
            body.withUnsafeBytes { call.stream?.write($0) }
            call.stream?.finish()
        }
        await call.bell.wait("closed")
        return call.answer
    }
}

/// One stream of a client and what came on it.
final class Call: HTTP2StreamHandler, @unchecked Sendable {
    struct Answer: Sendable {
        var status = ""
        var body: [UInt8] = []
        var result: String?
        var closure: StreamClosure?
        var closures = 0
        var chunks = 0
    }

    // Touched on the connection's loop alone.
    var stream: HTTP2Stream?
    let bell = Bell()
    private let consuming: Bool
    private let state = Lock(Answer())

    init(consuming: Bool) { self.consuming = consuming }

    var answer: Answer { state.withLock { $0 } }
    var text: String { String(decoding: answer.body, as: UTF8.self) }

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) {
        let (status, result) = (fields.string(of: ":status"), fields.string(of: "result"))
        state.withLock {
            if let status { $0.status = status }
            if let result { $0.result = result }
        }
        bell.ring("fields")
    }

    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) {
        let copy = Array(bytes)
        state.withLock {
            $0.body += copy
            $0.chunks += 1
        }
        bell.ring("bytes", by: bytes.count)
        if consuming { stream.consume(bytes.count) }
    }

    func streamEndedRemotely(_ stream: HTTP2Stream) { bell.ring("ended") }
    func streamHasRoom(_ stream: HTTP2Stream) { bell.ring("room") }

    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {
        state.withLock {
            $0.closure = closure
            $0.closures += 1
        }
        self.stream = nil
        bell.ring("closed")
    }
}
