/// A protocol buffers message. Generated structs conform; a hand-written one needs the six requirements.
///
/// Values are plain structs: assignment copies, equality compares fields and unknown fields bit for bit as `==` on the
/// fields does (so a NaN is unequal to itself).
public protocol Message: Sendable, Equatable {
    /// The full name in the definition, such as `joblet.RunJobRequest`.
    static var protoMessageName: String { get }

    /// What arrived and is not in the definition; written back after the known fields.
    var unknownFields: UnknownFields { get set }

    /// Every field at its default.
    init()

    /// Reads fields until the decoder's current message ends. Singular fields: the last one wins, messages are merged;
    /// repeated ones are appended, map entries replaced.
    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage)

    /// Writes the fields from the last to the first, as ``Encoder`` wants them.
    func encode(into encoder: inout Encoder)
}

extension Message {
    /// Decodes one message that fills all of `serializedBytes`.
    public init(
        serializedBytes: [UInt8], limits: DecodingLimits = DecodingLimits()
    ) throws(MalformedMessage) {
        self.init()
        try merge(serializedBytes: serializedBytes, limits: limits)
    }

    /// Decodes one message that fills all of `bytes`, which are copied from and need to live no longer than the call.
    public init(
        decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits = DecodingLimits()
    ) throws(MalformedMessage) {
        self.init()
        // The span is used within this call alone, while the caller keeps the buffer.
        try unsafe merge(Span<UInt8>(_unsafeBytes: bytes), limits: limits)
    }

    /// Decodes one message that fills all of `bytes`.
    public init(decoding bytes: Span<UInt8>, limits: DecodingLimits = DecodingLimits()) throws(MalformedMessage) {
        self.init()
        try merge(bytes, limits: limits)
    }

    /// Reads one more encoded message over this one, as if its bytes had followed those that this one came from.
    public mutating func merge(
        serializedBytes: [UInt8], limits: DecodingLimits = DecodingLimits()
    ) throws(MalformedMessage) {
        try merge(serializedBytes.span, limits: limits)
    }

    @inline(never)
    mutating func merge(_ bytes: Span<UInt8>, limits: DecodingLimits) throws(MalformedMessage) {
        do {
            var decoder = try Decoder(bytes, limits: limits)
            try merge(from: &decoder)
        } catch {
            throw error.reading(Self.protoMessageName)
        }
    }

    /// How many bytes ``serializedBytes()`` returns. Every call walks the whole message.
    public var serializedSize: Int {
        var encoder = Encoder()
        encode(into: &encoder)
        return encoder.writtenCount
    }

    /// The encoded message: known fields in ascending order of number, then the unknown ones. Map entries come in no
    /// particular order.
    @inline(never)
    public func serializedBytes() -> [UInt8] {
        let size = serializedSize
        // The buffer has `size` bytes, and the encoder refuses to leave it.
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            unsafe serialize(into: UnsafeMutableRawBufferPointer(buffer))
            count = size
        }
    }

    /// Encodes in place.
    /// - Parameter buffer: exactly ``serializedSize`` bytes; any other size is a programming error and traps.
    public func serialize(into buffer: UnsafeMutableRawBufferPointer) {
        var encoder = unsafe Encoder(writingBackwardsInto: buffer)
        encode(into: &encoder)
        precondition(encoder.isFull, "\(Self.protoMessageName) does not fill the buffer of \(buffer.count) bytes")
    }
}
