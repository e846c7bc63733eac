import HTTP2
import LinuxKernel
import TLS

/// What all connections of a server share: the methods, the limits, and the count of live calls.
final class ServerCore: Sendable {
    typealias Authorize = @Sendable (_ peer: PeerIdentity?, _ method: MethodDescriptor) throws(RPCError) -> Void

    private struct Calls: Sendable {
        var live = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    let configuration: GRPCServerConfiguration
    private let methods: PathTable
    private let services: Set<String>
    private let authorize: Authorize
    private let hosts: [CallHost]
    private let calls = Lock(Calls())

    init(
        configuration: GRPCServerConfiguration, loops: [EventLoop], services: [any RPCService],
        authorize: @escaping Authorize
    ) {
        self.configuration = configuration
        self.methods = PathTable(services.flatMap(\.methods))
        self.services = Set(services.map { type(of: $0).descriptor.name })
        self.authorize = authorize
        self.hosts = loops.map(CallHost.init)
    }

    // MARK: - Live calls

    var liveCalls: Int { calls.withLock { $0.live } }

    func callBegan() {
        calls.withLock { $0.live += 1 }
    }

    func callEnded() {
        let waiting = calls.withLock { calls in
            calls.live -= 1
            guard calls.live == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { calls.waiting = [] }
            return calls.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until no handler runs.
    func allCallsEnded() async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isIdle = calls.withLock { calls in
                guard calls.live > 0 else { return true }
                calls.waiting.append(continuation)
                return false
            }
            if isIdle { continuation.resume() }
        }
    }

    // MARK: - New streams

    /// Who handles a new stream: a call, or nobody after it was refused.
    func accept(_ stream: HTTP2Stream, _ fields: HeaderBlock) -> any HTTP2StreamHandler {
        guard let method = unsafe fields.value(of: ":method"), unsafe HeaderText.equal(method, "POST") else {
            return refuse(stream, with: ResponseFields.http(status: "405", extra: ("allow", "POST")))
        }
        guard let type = unsafe fields.value(of: "content-type"), unsafe HeaderText.isGRPC(contentType: type) else {
            return refuse(stream, with: ResponseFields.http(status: "415"))
        }
        do {
            return try call(stream, fields)
        } catch {
            return refuse(
                stream, with: ResponseFields.status(error, headers: Metadata(), trailers: Metadata()))
        }
    }

    private func call(_ stream: HTTP2Stream, _ fields: HeaderBlock) throws(RPCError) -> ServerCall {
        guard let te = unsafe fields.value(of: "te"), unsafe HeaderText.equal(te, "trailers") else {
            throw RPCError(
                .internalError, "the request lacks \"te: trailers\"; something in between does not pass trailers on")
        }
        let path = unsafe fields.value(of: ":path")
        guard let method = unsafe path.flatMap({ unsafe methods[$0] }) else {
            throw unknown(path: fields.string(of: ":path") ?? "")
        }
        try authorize(stream.connection.peer, method.descriptor)
        var coding = MessageCoding.identity
        if let name = fields.string(of: "grpc-encoding") {
            guard let known = MessageCoding(rawValue: name) else {
                throw RPCError(
                    .unimplemented, "messages in the coding \"\(name)\" cannot be read; use \(MessageCoding.accepted)")
            }
            coding = known
        }
        var timeout: Duration?
        if let text = unsafe fields.value(of: "grpc-timeout") {
            timeout = unsafe Timeout.parse(text)
            guard timeout != nil else {
                throw RPCError(
                    .internalError,
                    "grpc-timeout \"\(fields.string(of: "grpc-timeout") ?? "")\" is not digits and a unit")
            }
        }
        let metadata: Metadata
        do {
            metadata = try Metadata(received: fields)
        } catch {
            throw RPCError(.internalError, error.description)
        }
        guard let host = hosts.first(where: { $0.loop === stream.loop }) else {
            throw RPCError(.internalError, "the connection's loop does not belong to this server")
        }
        let call = ServerCall(
            method: method, stream: stream, fields: fields, metadata: metadata, timeout: timeout, server: self,
            host: host)
        call.incomingCoding = coding
        return call
    }

    private func unknown(path: String) -> RPCError {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty else { return RPCError(.unimplemented, "malformed path \"\(path)\"") }
        return services.contains(String(parts[1]))
            ? RPCError(.unimplemented, "unknown method \(parts[2]) for service \(parts[1])")
            : RPCError(.unimplemented, "unknown service \(parts[1])")
    }

    private func refuse(_ stream: HTTP2Stream, with fields: HeaderFields) -> any HTTP2StreamHandler {
        stream.respond(only: fields)
        return RefusedStream.shared
    }
}

/// Takes what still comes on a stream that has been answered, and keeps none of it.
private final class RefusedStream: HTTP2StreamHandler, Sendable {
    static let shared = RefusedStream()

    func stream(_ stream: HTTP2Stream, received fields: HeaderBlock, isLast: Bool) {}
    func stream(_ stream: HTTP2Stream, received bytes: UnsafeRawBufferPointer) { stream.consume(bytes.count) }
    func streamEndedRemotely(_ stream: HTTP2Stream) {}
    func streamHasRoom(_ stream: HTTP2Stream) {}
    func stream(_ stream: HTTP2Stream, closed closure: StreamClosure) {}
}
