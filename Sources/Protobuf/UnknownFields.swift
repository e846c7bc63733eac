/// The fields of a decoded message that its definition does not name, exactly as they arrived and in that order.
///
/// A field whose number is known but whose wire type is another one is kept here too. Encoding writes them after the known
/// fields, so that a message passes through an older program unharmed.
public struct UnknownFields: Sendable, Equatable {
    /// Tags and values, one after another, in the wire format. Bytes put here by hand must be whole fields.
    public var bytes: [UInt8]

    public init(bytes: [UInt8] = []) { self.bytes = bytes }

    public var isEmpty: Bool { bytes.isEmpty }
}
