/// The messages of one direction of a call, cut out of the bytes as they arrive.
///
/// On the wire each message is a flag (0, or 1 when compressed), its length in four big-endian bytes, and itself; cuts
/// between chunks mean nothing. Bytes stay here until they are taken, so that the peer is held back by flow control, and
/// memory is bounded by the windows and one message. Source: grpc/doc/PROTOCOL-HTTP2.md, "Length-Prefixed-Message".
struct IncomingMessages: ~Copyable {
    static let prefixLength = 5

    private var bytes: [UInt8] = []
    private var head = 0
    /// The largest length that a prefix may announce.
    private let limitBytes: Int
    /// Bytes that arrived for which the peer has no new window yet.
    private var unacknowledged = 0

    init(limitBytes: Int) {
        self.limitBytes = limitBytes
    }

    /// Bytes held back, taken for no message yet.
    var bufferedBytes: Int { bytes.count - head }

    mutating func append(_ chunk: UnsafeRawBufferPointer) {
        unacknowledged += chunk.count
        unsafe bytes.append(contentsOf: chunk)
    }

    /// What stands at the head of the bytes.
    enum Head: Equatable {
        /// Nothing at all, so the messages may end here.
        case empty
        /// A message of which some bytes are missing.
        case incomplete
        case message(isCompressed: Bool, length: Int)
    }

    /// - Throws: ``RPCError`` RESOURCE_EXHAUSTED as soon as a prefix announces more than the limit, INTERNAL for a flag
    ///   that is neither 0 nor 1. Nothing after such a prefix can be read any more.
    mutating func peek() throws(RPCError) -> Head {
        let available = bytes.count - head
        guard available > 0 else { return .empty }
        let flag = bytes[head]
        guard flag <= 1 else {
            throw RPCError(.internalError, "a message begins with the flag \(flag); it must be 0 or 1")
        }
        guard available >= Self.prefixLength else { return .incomplete }
        var length = 0
        for index in head + 1..<head + Self.prefixLength {
            length = length << 8 | Int(bytes[index])
        }
        guard length <= limitBytes else {
            throw RPCError(
                .resourceExhausted, "a message of \(length) bytes is larger than the limit of \(limitBytes) bytes")
        }
        guard available >= Self.prefixLength + length else {
            // One allocation instead of doubling all the way up; the length is within the limit.
            if bytes.capacity < head + Self.prefixLength + length, available >= length / 8 {
                bytes.reserveCapacity(head + Self.prefixLength + length)
            }
            return .incomplete
        }
        return .message(isCompressed: flag == 1, length: length)
    }

    /// Lends the message at the head, which ``peek()`` has just reported, and drops it.
    mutating func take<Result, Failure: Error>(
        length: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = head + Self.prefixLength
        head = start + length
        defer { releaseTaken() }
        return try body(bytes.span.extracting(start..<start + length))
    }

    /// How many bytes the peer may be given new window for, because they were taken (or `all`, because somebody waits
    /// for the message they belong to). Each byte is reported once.
    mutating func acknowledge(all: Bool) -> Int {
        let count = all ? unacknowledged : unacknowledged - min(unacknowledged, bytes.count - head)
        unacknowledged -= count
        return count
    }

    /// Forgets everything, for a call that has ended.
    mutating func discard() -> Int {
        bytes = []
        head = 0
        return acknowledge(all: true)
    }

    private mutating func releaseTaken() {
        if head == bytes.count {
            head = 0
            if bytes.capacity > 65_536 {
                bytes = []
            } else {
                bytes.removeAll(keepingCapacity: true)
            }
        } else if head > 65_536, head > bytes.count / 2 {
            bytes.removeFirst(head)
            head = 0
        }
    }
}
