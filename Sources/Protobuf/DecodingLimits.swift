/// What a decoder accepts before it refuses a message as hostile.
public struct DecodingLimits: Sendable, Equatable {
    /// The most levels of messages and groups inside each other, the outermost one not counted.
    public var depth: Int
    /// The longest outermost message, in bytes.
    public var bytes: Int

    /// - Parameter depth: 100 is what the other implementations use.
    /// - Parameter bytes: 2 GiB − 1 is the encoding's own bound, since lengths are signed 32-bit numbers elsewhere.
    public init(depth: Int = 100, bytes: Int = Int(Int32.max)) {
        self.depth = depth
        self.bytes = bytes
    }
}
