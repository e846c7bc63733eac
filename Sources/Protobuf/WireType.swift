/// How a value lies on the wire: the low three bits of its tag. Source: protocol buffers encoding guide, "Message Structure".
public enum WireType: UInt32, Sendable {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
    case startGroup = 3
    case endGroup = 4
    case fixed32 = 5
}
