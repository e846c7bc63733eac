/// A protocol buffers enumeration. Numbers that the definition does not name are kept, as proto3 asks.
public protocol Enum: RawRepresentable<Int>, Sendable, Hashable {
    /// The value numbered 0.
    init()
    init(rawValue: Int)
}
