public import HTTP2

/// Sizes, limits and habits of a client.
public struct GRPCClientConfiguration: Sendable {
    /// Windows, header sizes, keepalive, and `handshakeTimeout`, which bounds one attempt to connect.
    public var http2: HTTP2Configuration
    /// The largest response, in bytes, before and after decompression.
    public var maxReceiveMessageBytes: Int
    /// The largest request, in bytes.
    public var maxSendMessageBytes: Int
    /// What the server is told about this program; the rest of the protocol's own words follows it.
    public var userAgent: String
    /// The pause after the first failed attempt to connect, doubled after each further one.
    public var firstBackoff: Duration
    /// The longest such pause.
    public var longestBackoff: Duration

    /// - Parameter maxReceiveMessageBytes: 4 MiB is what the protocol's other implementations begin with.
    public init(
        http2: HTTP2Configuration = HTTP2Configuration(), maxReceiveMessageBytes: Int = 4 << 20,
        maxSendMessageBytes: Int = Int(Int32.max), userAgent: String = "grpc-swift-joblet/0.1",
        firstBackoff: Duration = .milliseconds(50), longestBackoff: Duration = .seconds(2)
    ) {
        self.http2 = http2
        self.maxReceiveMessageBytes = maxReceiveMessageBytes
        self.maxSendMessageBytes = maxSendMessageBytes
        self.userAgent = userAgent
        self.firstBackoff = firstBackoff
        self.longestBackoff = longestBackoff
    }
}
