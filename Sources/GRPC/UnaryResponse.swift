public import Protobuf

/// A response with what came around it.
public struct UnaryResponse<Response: Message>: Sendable {
    public let message: Response
    /// Custom headers that came before the response.
    public let headers: Metadata
    /// Custom trailers that came with the status.
    public let trailers: Metadata
}
