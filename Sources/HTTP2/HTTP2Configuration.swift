/// Sizes, times and limits of a connection, server and client alike.
public struct HTTP2Configuration: Sendable {
    /// Pings that find out whether the other end still lives.
    public struct Keepalive: Sendable, Equatable {
        /// Without a byte from the peer for this long, it is sent a ping.
        public var interval: Duration
        /// Without a byte for this long after the ping, the connection is given up.
        public var timeout: Duration

        public init(interval: Duration, timeout: Duration) {
            self.interval = interval
            self.timeout = timeout
        }
    }

    /// Streams that the peer may have open at a time; more are refused. Source: RFC 9113, section 6.5.2.
    public var maxConcurrentStreams = 1000
    /// Names, values and 32 bytes for each field. A longer list resets its stream with ENHANCE_YOUR_CALM.
    public var maxHeaderListBytes = 1 << 20
    /// What the peer may send on one stream before the consumer has taken it.
    public var streamWindowBytes = 4 << 20
    /// The same for all streams of a connection together: the most that a connection can make us hold.
    public var connectionWindowBytes = 16 << 20
    /// Bytes that wait in a stream's queue from which on ``HTTP2Stream/hasRoom`` is false.
    public var highWaterBytes = 128 << 10
    /// Bytes below which a full stream asks for more.
    public var lowWaterBytes = 64 << 10
    /// Connections that a server keeps; more are closed at once. nil: no limit but the descriptors.
    public var maxConnections: Int? = 10_000
    /// From the first packet to the peer's first SETTINGS frame, TCP and TLS included.
    public var handshakeTimeout: Duration = .seconds(10)
    /// A connection without a stream for this long is ended gracefully. nil: never.
    public var idleTimeout: Duration?
    /// Pings to the peer; nil: none.
    public var keepalive: Keepalive? = Keepalive(interval: .seconds(10), timeout: .seconds(3))
    /// Pings that come oftener than this are counted, also when no stream is open; see ``pingBurst``.
    public var minimumPingInterval: Duration = .seconds(5)
    /// Pings in excess of one per ``minimumPingInterval`` that a peer has in stock. Whenever we send headers or data
    /// it is full again, since peers measure the line with pings then.
    public var pingBurst = 10
    /// Streams that a peer may open and cancel at once, and how many more each second. Source: CVE-2023-44487.
    public var resetBurst = 1000
    public var resetsPerSecond = 100
    /// SETTINGS and empty DATA frames that a peer may send at once, and how many more each second. (PRIORITY frames
    /// are skipped unread.)
    public var idleFrameBurst = 200
    public var idleFramesPerSecond = 20

    public init() {}
}
