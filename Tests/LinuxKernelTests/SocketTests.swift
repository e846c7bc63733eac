import LinuxKernel
import Testing

@Suite struct SocketAddressTests {
    @Test(arguments: ["127.0.0.1:50051", "[::1]:443", "[2001:db8::7]:0", "unix:/run/joblet.sock"])
    func `an address reads back from its own text`(text: String) throws {
        #expect(try #require(SocketAddress(text)).description == text)
    }

    @Test(arguments: ["", "localhost:1", "127.0.0.1", "127.0.0.1:65536", "::1:80", "[::1]", "unix:", "1.2.3:4"])
    func `what is no address is refused`(text: String) {
        #expect(SocketAddress(text) == nil)
    }

    @Test func `an address written as a number needs no resolver`() throws {
        #expect(try SocketAddress.resolve(host: "::1", port: 7) == [.tcp(.loopback6, port: 7)])
    }

    @Test func `a host that does not exist is named in the error`() {
        #expect {
            try SocketAddress.resolve(host: "no such host", port: 1)
        } throws: {
            "\($0)".contains("no such host")
        }
    }
}

@Suite struct SocketTests {
    @Test func `a TCP connection carries bytes both ways`() throws {
        let listener = try ListeningSocket(at: .tcp(.loopback, port: 0))
        #expect(listener.address.port != 0)
        switch try listener.accept() {
        case .none: break
        case .some: Issue.record("a connection nobody made")
        }
        let client = try Socket.connect(to: listener.address)
        try Socket.setNoDelay(client)
        guard let accepted = try listener.accept() else { throw SystemCallError(call: "accept4", code: .wouldBlock) }
        let (peer, local) = (accepted.peer, try Socket.localAddress(of: client))
        #expect(peer == local)
        let server = accepted.takeDescriptor()
        try client.writeAll("ping")
        try Socket.shutdownSending(client)
        try server.setNonBlocking(false)
        #expect(try server.readAll() == Array("ping".utf8))
        try server.writeAll("pong")
        try Socket.shutdownSending(server)
        try client.setNonBlocking(false)
        #expect(try client.readAll() == Array("pong".utf8))
    }

    @Test func `nobody listening is an error that names the address`() throws {
        let address: SocketAddress
        do { address = try ListeningSocket(at: .tcp(.loopback, port: 0)).address }
        #expect(throws: SystemCallError(call: "connect", subject: address.description, code: .connectionRefused)) {
            _ = try Socket.connect(to: address)
        }
    }

    @Test func `an address in use is an error that names it`() throws {
        let first = try ListeningSocket(at: .tcp(.loopback, port: 0))
        #expect(throws: SystemCallError(call: "bind", subject: first.address.description, code: .addressInUse)) {
            _ = try ListeningSocket(at: first.address)
        }
    }

    @Test func `a socket without data answers nil instead of waiting`() throws {
        let listener = try ListeningSocket(at: .tcp(.loopback, port: 0))
        let client = try Socket.connect(to: listener.address)
        let count = try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 1) { try client.read(into: $0) }
        #expect(count == nil)
    }
}
