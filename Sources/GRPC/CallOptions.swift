/// What a client asks of one call beside its messages.
public struct CallOptions: Sendable {
    /// How long the caller waits, from the start of the call to its status; nil for as long as it takes. The server is
    /// told.
    public var timeout: Duration?
    /// Custom headers.
    public var metadata: Metadata
    /// Without it a call fails with UNAVAILABLE as soon as one attempt to connect has failed; with it attempts go on until
    /// one succeeds or the timeout is over.
    public var waitForReady: Bool
    /// How the requests are compressed.
    public var requestCoding: MessageCoding

    public init(
        timeout: Duration? = nil, metadata: Metadata = Metadata(), waitForReady: Bool = false,
        requestCoding: MessageCoding = .identity
    ) {
        self.timeout = timeout
        self.metadata = metadata
        self.waitForReady = waitForReady
        self.requestCoding = requestCoding
    }
}
