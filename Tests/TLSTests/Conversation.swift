import TLS

/// Two sessions that talk through memory, as many bytes at a time as the test wants.
final class Conversation {
    enum Side { case client, server }

    let client: TLSSession
    let server: TLSSession
    /// What each side read.
    var clientRead: [UInt8] = []
    var serverRead: [UInt8] = []
    /// Every byte that went over, by sender.
    var sentByClient = 0
    var sentByServer = 0
    private let step: Int
    private let plain = UnsafeMutableRawBufferPointer.allocate(byteCount: 40_000, alignment: 16)

    init(client: TLSContext, server: TLSContext, name: PeerName = .joblet, step: Int = .max) throws {
        self.client = try TLSSession.client(client, expecting: name)
        self.server = try TLSSession.server(server)
        self.step = step
    }

    deinit { plain.deallocate() }

    /// Delivers until neither side has anything to send.
    /// - Throws: the first error, with the alert for the other side already delivered to it.
    func run() throws {
        try deliver([], to: client) { self.clientRead += $0 }
        while !client.outgoing.isEmpty || !server.outgoing.isEmpty {
            sentByClient += try pass(client, to: server) { self.serverRead += $0 }
            sentByServer += try pass(server, to: client) { self.clientRead += $0 }
        }
    }

    private func pass(_ from: TLSSession, to: TLSSession, _ read: ([UInt8]) -> Void) throws -> Int {
        let bytes = Array(from.outgoing.bytes)
        from.outgoing.removeAll()
        var rest = bytes[...]
        while !rest.isEmpty {
            try deliver(Array(rest.prefix(step)), to: to, read)
            rest = rest.dropFirst(min(step, rest.count))
        }
        return bytes.count
    }

    func deliver(_ bytes: [UInt8], to session: TLSSession, _ read: ([UInt8]) -> Void) throws {
        try bytes.withUnsafeBytes { bytes in
            var input = bytes
            while true {
                let unsealed = try session.unseal(&input, into: plain)
                read(Array(plain[..<unsealed.count]))
                if !unsealed.isFull { break }
            }
        }
    }

    func seal(_ text: [UInt8], by session: TLSSession) throws {
        try text.withUnsafeBytes { try session.seal($0, into: session.outgoing) }
    }
}
