import HTTP2
import Protobuf

/// The messages of one call in both directions, over one HTTP/2 stream: what server and client have in common.
///
/// Confined to the stream's loop. One reader and one writer may wait at a time; both are woken, with the reason as error,
/// when the call ends under them. What waits takes the loop's actor as a parameter, so that it goes on there and nowhere
/// else: a continuation is resumed on the default pool first, and only code that is bound to an actor hops back.
@safe
class MessageChannel {
    /// Nil while a client's call waits for a connection.
    var stream: HTTP2Stream?
    /// How the peer's compressed messages are compressed; nil while it has not said so.
    var incomingCoding = MessageCoding.identity
    /// How our own messages are compressed, when asked to.
    var outgoingCoding = MessageCoding.identity
    /// Why the call is over, for whoever still reads or writes.
    private(set) var failure: RPCError?
    /// Why nothing more can be written.
    private var outgoingFailure: RPCError?
    /// True if the message taken last had been compressed.
    private(set) var lastWasCompressed = false
    /// True once nothing more will arrive.
    private(set) var incomingEnded = false

    private var incoming: IncomingMessages
    private let incomingLimitBytes: Int
    private let outgoingLimitBytes: Int
    // Unsafe, as in: leaking one is not reported. `fail` wakes both, and every way to end a call goes through it.
    private var reader: UnsafeContinuation<Void, Never>?
    private var writer: UnsafeContinuation<Void, Never>?

    init(stream: HTTP2Stream?, incomingLimitBytes: Int, outgoingLimitBytes: Int) {
        self.stream = stream
        self.incoming = IncomingMessages(limitBytes: incomingLimitBytes)
        self.incomingLimitBytes = incomingLimitBytes
        self.outgoingLimitBytes = outgoingLimitBytes
    }

    // MARK: - Events of the stream

    /// Bytes of the body. They stay in the peer's window until taken, or until somebody waits for the rest of them.
    func receive(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil else {
            stream?.consume(bytes.count)
            return
        }
        unsafe incoming.append(bytes)
        guard unsafe reader != nil else { return }
        // A fault at the head is for the reader to find.
        if case .incomplete? = try? incoming.peek() {
            acknowledgeAll()
        } else {
            wakeReader()
        }
    }

    func endIncoming() {
        incomingEnded = true
        wakeReader()
    }

    func roomAvailable() {
        wakeWriter()
    }

    /// Ends both directions for whoever uses them. The first reason counts.
    func fail(_ error: RPCError) {
        guard failure == nil else { return }
        failure = error
        stream?.consume(incoming.discard())
        wakeReader()
        failOutgoing(error)
    }

    /// Ends the direction of our own messages alone.
    func failOutgoing(_ error: RPCError) {
        guard outgoingFailure == nil else { return }
        outgoingFailure = error
        wakeWriter()
    }

    func wakeReader() {
        guard let waiting = unsafe reader else { return }
        unsafe reader = nil
        unsafe waiting.resume()
    }

    private func wakeWriter() {
        guard let waiting = unsafe writer else { return }
        unsafe writer = nil
        unsafe waiting.resume()
    }

    // MARK: - Reading

    /// Bytes that were taken for no message yet.
    var bufferedBytes: Int { incoming.bufferedBytes }

    /// - Throws: what ``IncomingMessages/peek()`` throws.
    func peek() throws(RPCError) -> IncomingMessages.Head { try incoming.peek() }

    /// Gives the peer window for everything that arrived, for a caller that waits for the whole of it.
    func acknowledgeAll() { stream?.consume(incoming.acknowledge(all: true)) }

    /// Waits until something stands at the head that can be acted upon: a message, the end or a failure.
    func waitForMessage(
        on actor: isolated any Actor
    ) async throws(RPCError) -> IncomingMessages.Head {
        while true {
            if let head = try actionableHead() { return head }
            await waitForEvent(on: actor)
        }
    }

    /// - Returns: nil if the reader has to wait; the peer may then send all of what it waits for.
    private func actionableHead() throws(RPCError) -> IncomingMessages.Head? {
        if let failure { throw failure }
        let head = try incoming.peek()
        if case .message = head { return head }
        if incomingEnded { return head }
        acknowledgeAll()
        return nil
    }

    /// Waits for the next message, the end or a failure, whichever it is.
    func waitForEvent(on actor: isolated any Actor) async {
        assert(unsafe reader == nil, "two tasks read from one call")
        unsafe await withUnsafeContinuation { unsafe reader = $0 }
    }

    /// - Returns: nil at the end of the messages.
    func next<Incoming: Message>(
        _ type: Incoming.Type, on actor: isolated any Actor
    ) async throws(RPCError) -> Incoming? {
        switch try await waitForMessage(on: actor) {
        case .message(let isCompressed, let length): return try take(type, isCompressed: isCompressed, length: length)
        case .empty: return nil
        case .incomplete: throw RPCError(.internalError, "the other end stopped within a message")
        }
    }

    /// Decodes the message at the head.
    func take<Incoming: Message>(
        _ type: Incoming.Type, isCompressed: Bool, length: Int
    ) throws(RPCError) -> Incoming {
        lastWasCompressed = isCompressed
        let coding: MessageCoding? = isCompressed ? incomingCoding : nil
        let limitBytes = incomingLimitBytes
        let message = try incoming.take(length: length) { (bytes) throws(RPCError) in
            try Self.decode(type, bytes, coding: coding, limitBytes: limitBytes)
        }
        stream?.consume(incoming.acknowledge(all: false))
        return message
    }

    /// - Parameter coding: nil for a message that is not compressed.
    private static func decode<Incoming: Message>(
        _ type: Incoming.Type, _ bytes: Span<UInt8>, coding: MessageCoding?, limitBytes: Int
    ) throws(RPCError) -> Incoming {
        switch coding {
        case nil: return try decode(type, bytes)
        case .gzip:
            let unfolded = try Gzip.decompress(bytes, limitBytes: limitBytes)
            return try decode(type, unfolded.span)
        case .identity:
            throw RPCError(.internalError, "a message is marked as compressed, but no grpc-encoding was announced")
        }
    }

    private static func decode<Incoming: Message>(
        _ type: Incoming.Type, _ bytes: Span<UInt8>
    ) throws(RPCError) -> Incoming {
        do throws(MalformedMessage) {
            return try Incoming(decoding: bytes)
        } catch {
            throw RPCError(.internalError, error.description)
        }
    }

    // MARK: - Writing

    /// Returns at once if the stream has room, otherwise when it has some again.
    func waitForRoom(on actor: isolated any Actor) async throws(RPCError) {
        while try !canWrite() {
            assert(unsafe writer == nil, "two tasks write to one call")
            unsafe await withUnsafeContinuation { unsafe writer = $0 }
        }
    }

    private func canWrite() throws(RPCError) -> Bool {
        if let outgoingFailure { throw outgoingFailure }
        return stream?.hasRoom ?? false
    }

    /// Encodes the message into the stream's queue, whether there is room or not.
    func put<Outgoing: Message>(_ message: Outgoing, compressed: Bool) throws(RPCError) {
        if let outgoingFailure { throw outgoingFailure }
        guard let stream else { return }
        let size = message.serializedSize
        try check(outgoingBytes: size)
        if compressed, outgoingCoding == .gzip {
            let packed = try Gzip.compress(message.serializedBytes().span)
            unsafe stream.write(reserving: IncomingMessages.prefixLength + packed.count) { buffer in
                unsafe Self.writePrefix(flag: 1, length: packed.count, to: buffer)
                unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[IncomingMessages.prefixLength...])
                    .copyBytes(from: packed)
                return IncomingMessages.prefixLength + packed.count
            }
            return
        }
        unsafe stream.write(reserving: IncomingMessages.prefixLength + size) { buffer in
            unsafe Self.writePrefix(flag: 0, length: size, to: buffer)
            let start = IncomingMessages.prefixLength
            unsafe message.serialize(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + size]))
            return start + size
        }
    }

    /// Lets `fill` encode a message in the stream's queue.
    /// - Returns: what `fill` returned; with 0 nothing is sent.
    func put(
        upTo maxBytes: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int
    ) throws(RPCError) -> Int {
        if let outgoingFailure { throw outgoingFailure }
        guard let stream else { return 0 }
        try check(outgoingBytes: maxBytes)
        var length = 0
        unsafe stream.write(reserving: IncomingMessages.prefixLength + maxBytes) { buffer in
            let start = IncomingMessages.prefixLength
            length = unsafe fill(UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + maxBytes]))
            guard length > 0 else { return 0 }
            unsafe Self.writePrefix(flag: 0, length: length, to: buffer)
            return start + length
        }
        return length
    }

    private func check(outgoingBytes size: Int) throws(RPCError) {
        guard size <= outgoingLimitBytes else {
            throw RPCError(
                .resourceExhausted,
                "a message of \(size) bytes is larger than the limit of \(outgoingLimitBytes) bytes for sending")
        }
    }

    @inline(__always)
    private static func writePrefix(flag: UInt8, length: Int, to buffer: UnsafeMutableRawBufferPointer) {
        // The caller reserved five bytes for the prefix.
        unsafe buffer.storeBytes(of: flag, as: UInt8.self)
        unsafe buffer.storeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian, toByteOffset: 1, as: UInt32.self)
    }
}
