public import HTTP2

/// Sizes and limits of a server.
public struct GRPCServerConfiguration: Sendable {
    /// Connections, streams, windows, header sizes, keepalive and floods.
    public var http2: HTTP2Configuration
    /// The largest request, in bytes, before and after decompression.
    public var maxReceiveMessageBytes: Int
    /// The largest response, in bytes.
    public var maxSendMessageBytes: Int

    /// - Parameter maxReceiveMessageBytes: 4 MiB is what the protocol's other implementations begin with.
    public init(
        http2: HTTP2Configuration = HTTP2Configuration(), maxReceiveMessageBytes: Int = 4 << 20,
        maxSendMessageBytes: Int = Int(Int32.max)
    ) {
        self.http2 = http2
        self.maxReceiveMessageBytes = maxReceiveMessageBytes
        self.maxSendMessageBytes = maxSendMessageBytes
    }
}
