import Testing

@testable import GRPC

@Suite struct IncomingMessagesTests {
    @Test func `messages come out whole wherever the bytes are cut`() throws {
        let messages: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300), [], [2, 3]]
        let wire = messages.flatMap { frame($0) }
        for cut in 0...wire.count {
            var incoming = IncomingMessages(limitBytes: 1_000)
            var taken: [[UInt8]] = []
            for part in [wire[..<cut], wire[cut...]] {
                part.withUnsafeBytes { incoming.append($0) }
                try takeAll(&incoming, into: &taken)
            }
            #expect(taken == messages)
            #expect(try incoming.peek() == .empty)
            #expect(incoming.acknowledge(all: false) == wire.count)
        }
    }

    @Test func `one byte at a time is enough`() throws {
        var incoming = IncomingMessages(limitBytes: 1_000)
        var taken: [[UInt8]] = []
        for byte in frame([9, 8, 7]) + frame([6]) {
            withUnsafeBytes(of: byte) { incoming.append($0) }
            try takeAll(&incoming, into: &taken)
        }
        #expect(taken == [[9, 8, 7], [6]])
    }

    @Test func `a length beyond the limit is refused from the prefix alone`() {
        var incoming = IncomingMessages(limitBytes: 100)
        frame(Array(repeating: 0, count: 101)).prefix(5).withUnsafeBytes { incoming.append($0) }
        #expect(throws: RPCError(.resourceExhausted, "a message of 101 bytes is larger than the limit of 100 bytes")) {
            try incoming.peek()
        }
    }

    @Test func `a flag that does not exist is refused from its first byte`() {
        var incoming = IncomingMessages(limitBytes: 100)
        [UInt8(2)].withUnsafeBytes { incoming.append($0) }
        #expect(throws: RPCError.self) { try incoming.peek() }
    }

    @Test func `window is given back for what was taken, and for the rest only when it is waited for`() throws {
        var incoming = IncomingMessages(limitBytes: 1_000)
        let wire = frame([1, 2, 3]) + frame([4])
        wire.dropLast().withUnsafeBytes { incoming.append($0) }
        #expect(incoming.acknowledge(all: false) == 0)
        var taken: [[UInt8]] = []
        try takeAll(&incoming, into: &taken)
        #expect(incoming.acknowledge(all: false) == 8)
        #expect(incoming.bufferedBytes == 5)
        #expect(incoming.acknowledge(all: true) == 5)
        #expect(incoming.acknowledge(all: true) == 0)
    }

    private func takeAll(_ incoming: inout IncomingMessages, into taken: inout [[UInt8]]) throws {
        while case .message(let isCompressed, let length) = try incoming.peek() {
            #expect(!isCompressed)
            taken.append(incoming.take(length: length) { span in span.indices.map { span[$0] } })
        }
    }

    private func frame(_ message: [UInt8]) -> [UInt8] {
        [0] + withUnsafeBytes(of: UInt32(message.count).bigEndian, Array.init) + message
    }
}
