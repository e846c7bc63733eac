import Testing

@testable import GRPC

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 100, 70_000, 3_000_000])
    func `what was compressed reads back`(count: Int) throws {
        let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        let compressed = try message.withUnsafeBytes { try Gzip.compress($0) }
        #expect(try decompress(compressed, limit: count) == message)
    }

    @Test func `a message that unfolds beyond the limit is refused`() throws {
        let compressed = try [UInt8](repeating: 0, count: 1_000_000).withUnsafeBytes { try Gzip.compress($0) }
        #expect(compressed.count < 10_000)
        let error = #expect(throws: RPCError.self) { try decompress(compressed, limit: 999_999) }
        #expect(error?.code == .resourceExhausted)
    }

    @Test func `every cut of a compressed message, and bytes after it, are an error`() throws {
        let compressed = try Array("a message, a message, a message".utf8).withUnsafeBytes { try Gzip.compress($0) }
        for count in 0..<compressed.count {
            let error = #expect(throws: RPCError.self) { try decompress(Array(compressed.prefix(count)), limit: 1_000) }
            #expect(error?.code == .internalError)
        }
        #expect(throws: RPCError.self) { try decompress(compressed + [0], limit: 1_000) }
        #expect(throws: RPCError.self) { try decompress(Array("plain text".utf8), limit: 1_000) }
    }

    private func decompress(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
        try bytes.withUnsafeBytes { try Gzip.decompress($0, limitBytes: limit) }
    }
}
