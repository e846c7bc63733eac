import GRPC
import HTTP2
import LinuxKernel
import TLS

/// A call made of bare HTTP/2, for what a decent client does not send.
final class RawCall: HTTP2StreamHandler, HTTP2ConnectionEvents, @unchecked Sendable {
    struct Answer: Sendable {
        var headers: [String: String] = [:]
        var trailers: [String: String] = [:]
        var body: [UInt8] = []
        var closure: StreamClosure?

        /// A field of the trailers, or of the headers when there is nothing but them.
        func trailer(_ name: String) -> String? { trailers[name] ?? headers[name] }
    }

    private let loop: EventLoop
    private var fields = HeaderFields()
    private var stream: HTTP2Stream?
    private var connection: HTTP2Connection?
    private var answer = Answer()
    private var reads = true
    private var opened: CheckedContinuation<Void, any Error>?
    private var finished: CheckedContinuation<Answer, Never>?
    private var isOver = false

    private init(loop: EventLoop) { self.loop = loop }

    /// Connects and sends the headers of a call.
    /// - Parameter replacing: fields to send instead of the usual ones; an empty value leaves the field out.
    static func open(
        _ rig: Rig, path: String, replacing: [String: String] = [:], extra: [(String, String)] = [],
        reads: Bool = true, configuration: HTTP2Configuration = HTTP2Configuration()
    ) async throws -> RawCall {
        let call = RawCall(loop: rig.clientLoop)
        call.reads = reads
        let usual = [
            (":method", "POST"), (":scheme", "https"), (":authority", "joblet"), (":path", path), ("te", "trailers"),
            ("content-type", "application/grpc"),
        ]
        for (name, value) in usual where replacing[name] != "" {
            call.fields.append(name: name, value: replacing[name] ?? value)
        }
        for (name, value) in extra { call.fields.append(name: name, value: value) }
        let address = rig.server.address
        let certificates = TestCertificates.shared
        let tls = try TLSContext.client(certificates.configuration(certificates.client))
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            rig.clientLoop.execute {
                call.opened = continuation
                do {
                    call.connection = try HTTP2Connection.connect(
                        to: address, tls: tls, loop: rig.clientLoop, configuration: configuration, events: call)
                } catch {
                    call.opened = nil
                    continuation.resume(throwing: error)
                }
            }
        }
        return call
    }

    func send(_ bytes: [UInt8]) {
        loop.execute { [self] in bytes.withUnsafeBytes { stream?.write($0) } }
    }

    /// Sends a message with its prefix.
    func send(framed message: [UInt8], flag: UInt8 = 0) {
        send([flag] + withUnsafeBytes(of: UInt32(message.count).bigEndian, Array.init) + message)
    }

    func finish() {
        loop.execute { [self] in stream?.finish() }
    }

    func reset() {
        loop.execute { [self] in stream?.reset(.cancel) }
    }

    func hangUp() {
        loop.execute { [self] in connection?.close() }
    }

    /// Everything that came, once the stream is closed.
    func ended() async -> Answer {
        await withCheckedContinuation { continuation in
            loop.execute { [self] in
                if isOver {
                    continuation.resume(returning: answer)
                } else {
                    finished = continuation
                }
            }
        }
    }

    func connectionReady(_ connection: HTTP2Connection) {
        stream = connection.openStream(fields, handler: self)
        opened?.resume()
        opened = nil
    }

    func connectionDraining(_ connection: HTTP2Connection, code: HTTP2ErrorCode, debugText: String) {}

    func connectionClosed(_ connection: HTTP2Connection, error: HTTP2Error?) {
        opened?.resume(throwing: error ?? .closedLocally)
        opened = nil
    }

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) {
        var received: [String: String] = [:]
        for index in 0..<fields.count {
            received[String(decoding: fields.name(index), as: UTF8.self)] = String(
                decoding: fields.value(index), as: UTF8.self)
        }
        if answer.headers.isEmpty { answer.headers = received } else { answer.trailers = received }
    }

    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) {
        answer.body += bytes
        if reads { stream.consume(bytes.count) }
    }

    func streamEndedRemotely(_ stream: HTTP2Stream) {}
    func streamHasRoom(_ stream: HTTP2Stream) {}

    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {
        answer.closure = closure
        isOver = true
        connection?.close()
        finished?.resume(returning: answer)
        finished = nil
    }
}
