/// Why bytes are not the protocol buffers message that they were said to be.
///
/// Decoding throws nothing else. The value that was being decoded is lost; what was decoded before the fault is not kept.
public struct MalformedMessage: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// The bytes end, or the enclosing message ends, within a value.
        case truncated
        /// A varint goes on after its tenth byte.
        case varintTooLong
        /// A tag names field 0, a field above 536,870,911 or a wire type that does not exist.
        case invalidTag
        /// A group is closed that is not open, or closed under another field number.
        case unexpectedEndGroup
        /// A string is not UTF-8.
        case invalidUTF8
        /// Messages or groups are nested deeper than the limit, in levels.
        case nestedTooDeeply(limit: Int)
        /// The message, or a length inside it, is over the limit, in bytes.
        case tooLarge(limit: Int)
        /// A packed field of fixed-size numbers has a length that is no multiple of their size.
        case unevenPackedLength
    }

    public let reason: Reason
    /// Where the fault was noticed, in bytes from the first byte of the outermost message.
    public let offset: Int
    /// The outermost message's full name, such as `joblet.RunJobRequest`; empty when a bare ``Decoder`` was used.
    public let message: String

    public init(_ reason: Reason, at offset: Int, message: String = "") {
        self.reason = reason
        self.offset = offset
        self.message = message
    }

    /// The same fault, said of the outermost message that was being read.
    func reading(_ name: String) -> MalformedMessage {
        MalformedMessage(reason, at: offset, message: name)
    }

    public var description: String {
        let cause =
            switch reason {
            case .truncated: "the bytes end within a value; send the whole message"
            case .varintTooLong: "a varint is longer than 10 bytes"
            case .invalidTag: "a tag has no valid field number or wire type; is this another encoding?"
            case .unexpectedEndGroup: "a group ends that was not begun there"
            case .invalidUTF8: "a string field is not UTF-8; use a bytes field for other data"
            case .nestedTooDeeply(let limit): "messages are nested more than \(limit) deep"
            case .tooLarge(let limit): "more than the \(limit) bytes that are accepted"
            case .unevenPackedLength: "a packed field's length is no multiple of its elements' size"
            }
        return "cannot read \(message.isEmpty ? "a message" : message) at byte \(offset): \(cause)"
    }
}
