import LinuxKernel
public import Protobuf

/// Where a handler writes the responses of a server-streaming or bidirectional call.
///
/// A write returns without suspending while the stream's queue has room and waits otherwise, so a client that does not
/// read holds its handler back and memory stays bounded. Confined to the handler; at most one task may wait in it.
public final class ResponseWriter<Response: Message> {
    private let call: ServerCall

    init(_ call: ServerCall) {
        self.call = call
    }

    /// Encodes a message in place.
    /// - Parameter compressed: counts only where the handler chose a coding; see ``ServerContext/compressResponses(with:)``.
    /// - Throws: CANCELLED or DEADLINE_EXCEEDED when the call is over, RESOURCE_EXHAUSTED for a message over the limit.
    @inline(__always)
    public func write(_ message: Response, compressed: Bool = true) async throws(RPCError) {
        if call.canWriteNow {
            try call.write(message, compressed: compressed)
        } else {
            try await call.host.write(message, compressed: compressed, to: call)
        }
    }

    /// Lets `fill` put one encoded message into the stream's queue: no struct is made and nothing is copied.
    /// - Parameters:
    ///   - maxBytes: the size of the buffer that `fill` gets.
    ///   - fill: must run on the handler's own loop, so not within a task group or the like; writes the serialized message from the buffer's start and returns its length. After 0 nothing is sent;
    ///     an empty message needs ``write(_:compressed:)``.
    /// - Returns: what `fill` returned.
    @discardableResult
    @inline(__always)
    public func write(
        upTo maxBytes: Int, fill: (UnsafeMutableRawBufferPointer) -> Int
    ) async throws(RPCError) -> Int {
        if !call.canWriteNow { try await waitForRoom() }
        return try unsafe call.write(upTo: maxBytes, fill)
    }

    private func waitForRoom() async throws(RPCError) {
        try await call.host.waitForRoom(in: call)
        // `fill` cannot be taken to another thread, so code that has strayed is refused here.
        guard call.loop.inLoop else {
            throw RPCError(
                .internalError, "the handler of \(call.method.descriptor.name) writes raw bytes off its loop")
        }
    }

    /// True while a write would return without suspending.
    public var hasRoom: Bool { call.canWriteNow }
}
