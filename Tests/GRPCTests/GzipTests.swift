import Testing

@testable import GRPC

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 100, 70_000, 3_000_000])
    func `what was compressed reads back`(count: Int) throws {
        let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        let compressed = try Gzip.compress(message.span)
        #expect(try decompress(compressed, limit: count) == message)
    }

    @Test func `a message that unfolds beyond the limit is refused`() throws {
        let compressed = try Gzip.compress([UInt8](repeating: 0, count: 1_000_000).span)
        #expect(compressed.count < 10_000)
        let error = #expect(throws: RPCError.self) { try decompress(compressed, limit: 999_999) }
        #expect(error?.code == .resourceExhausted)
    }

    @Test func `every cut of a compressed message, and bytes after it, are an error`() throws {
        let compressed = try Gzip.compress(Array("a message, a message, a message".utf8).span)
        for count in 0..<compressed.count {
            let error = #expect(throws: RPCError.self) { try decompress(Array(compressed.prefix(count)), limit: 1_000) }
            #expect(error?.code == .internalError)
        }
        #expect(throws: RPCError.self) { try decompress(compressed + [0], limit: 1_000) }
        #expect(throws: RPCError.self) { try decompress(Array("plain text".utf8), limit: 1_000) }
    }

    private func decompress(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
        try Gzip.decompress(bytes.span, limitBytes: limit)
    }
}
