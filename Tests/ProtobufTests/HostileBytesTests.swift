import Protobuf
import Testing

/// No bytes trap, and what is no message is a ``MalformedMessage`` that says where.
@Suite struct HostileBytesTests {
    private func fault(_ bytes: [UInt8], limits: DecodingLimits = DecodingLimits()) -> MalformedMessage? {
        do {
            _ = try Everything(serializedBytes: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a message cut at any offset is an error or a whole message of fewer fields`() throws {
        var random = RandomEverything(seed: 2)
        for _ in 0..<20 {
            let bytes = random.everything(depth: 1).serializedBytes()
            for end in bytes.indices {
                let piece = Array(bytes[..<end])
                guard let fault = fault(piece) else {
                    // The cut fell between two fields: those before it are all there, none is made up.
                    #expect(try Everything(serializedBytes: piece).serializedSize == end)
                    continue
                }
                #expect(fault.offset <= end && fault.message == "every.kind.Everything")
            }
        }
    }

    @Test func `garbage is an error or a message that can be written and read again`() throws {
        var random = RandomEverything(seed: 3)
        for _ in 0..<5_000 {
            let bytes = (0..<random.below(60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            guard let message = try? Everything(serializedBytes: bytes) else { continue }
            let again = message.serializedBytes()
            #expect(try Everything(serializedBytes: again).serializedBytes().count == again.count)
        }
    }

    @Test func `a message with some bytes changed never traps`() {
        var random = RandomEverything(seed: 4)
        for _ in 0..<20 {
            let bytes = random.everything(depth: 1).serializedBytes()
            guard !bytes.isEmpty else { continue }
            for _ in 0..<200 {
                var changed = bytes
                for _ in 0...random.below(3) {
                    changed[random.below(changed.count)] = UInt8(truncatingIfNeeded: random.next())
                }
                if let fault = fault(changed) { #expect(fault.offset <= changed.count) }
            }
        }
    }

    @Test func `a varint of more than ten bytes is refused wherever one may stand`() {
        let endless = [UInt8](repeating: 0x80, count: 10) + [1]
        for bytes in [endless, [0x18] + endless, [0x72] + endless, [0xBA, 1, 11] + endless, [0xA0, 6] + endless] {
            #expect(fault(bytes)?.reason == .varintTooLong)
        }
        // Ten bytes are read, whatever the last one has above its lowest bit.
        #expect(fault([0x18] + [UInt8](repeating: 0xFF, count: 9) + [0x7F]) == nil)
    }

    @Test func `field zero, numbers that are too high and wire types that do not exist are refused`() {
        #expect(fault([0x00, 0x01])?.reason == .invalidTag)
        #expect(fault([0x02, 0x00])?.reason == .invalidTag)
        #expect(fault([0x0E, 0x00])?.reason == .invalidTag)
        #expect(fault([0x0F, 0x00])?.reason == .invalidTag)
        #expect(fault([0x80, 0x80, 0x80, 0x80, 0x10, 0x00])?.reason == .invalidTag)
    }

    @Test func `a length beyond the message is refused before anything is allocated for it`() {
        #expect(fault([0x72, 0x05, 0x61])?.reason == .truncated)
        #expect(fault([0x7A] + varint(UInt64(Int32.max)))?.reason == .truncated)
        #expect(fault([0x7A] + varint(UInt64(Int32.max) + 1))?.reason == .tooLarge(limit: Int(Int32.max)))
        #expect(fault([0x7A] + varint(.max))?.reason == .tooLarge(limit: Int(Int32.max)))
        #expect(fault([0xAA, 1] + varint(UInt64(Int32.max)))?.reason == .truncated)
        #expect(fault([0xB2, 6] + varint(.max))?.reason == .tooLarge(limit: Int(Int32.max)))
    }

    @Test func `an inner message cannot read beyond its own end`() {
        // Field 17 of 2 bytes, in which a string of 5 begins; the bytes for it are there, in the outer message.
        #expect(fault([0x8A, 1, 2, 0x12, 5, 0x18, 1, 0x18, 2, 0x18])?.reason == .truncated)
        // A packed piece that ends within its last element.
        #expect(fault([0xBA, 1, 1, 0x80, 0x01])?.reason == .truncated)
        #expect(fault([0xAA, 1, 7, 0, 0, 0, 0, 0, 0, 0])?.reason == .unevenPackedLength)
    }

    @Test func `strings that are not UTF-8 are refused, in maps, lists and oneofs too`() {
        let wrong: [[UInt8]] = [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80],
        ]
        for text in wrong {
            let value = [UInt8(text.count)] + text
            #expect(fault([0x72] + value) == MalformedMessage(.invalidUTF8, at: 2, message: "every.kind.Everything"))
            #expect(fault([0x92, 2] + value)?.reason == .invalidUTF8)
            #expect(fault([0xC2, 4] + value)?.reason == .invalidUTF8)
            #expect(fault([0xEA, 3, UInt8(value.count + 1), 0x0A] + value)?.reason == .invalidUTF8)
            // The same bytes in a bytes field are what such fields are for.
            #expect(fault([0x7A] + value) == nil)
        }
    }

    @Test func `messages may be nested as deep as the limit and no deeper`() {
        func nested(_ depth: Int) -> [UInt8] {
            (0..<depth).reduce([]) { inner, _ in [0x8A, 0x05] + varint(UInt64(inner.count)) + inner }
        }
        #expect(fault(nested(100)) == nil)
        #expect(fault(nested(101))?.reason == .nestedTooDeeply(limit: 100))
        #expect(fault(nested(5), limits: DecodingLimits(depth: 4))?.reason == .nestedTooDeeply(limit: 4))
    }

    @Test func `groups are skipped as deep as the limit and no deeper`() {
        func groups(_ depth: Int) -> [UInt8] {
            [[UInt8]](repeating: [0xA3, 0x06], count: depth).flatMap { $0 }
                + [[UInt8]](repeating: [0xA4, 0x06], count: depth).flatMap { $0 }
        }
        #expect(fault(groups(100)) == nil)
        #expect(fault(groups(101))?.reason == .nestedTooDeeply(limit: 100))
        #expect(fault(groups(100_000))?.reason == .nestedTooDeeply(limit: 100))
    }

    @Test func `a group must end under its own number`() {
        #expect(fault([0xA4, 0x06])?.reason == .unexpectedEndGroup)
        #expect(fault([0xA3, 0x06, 0xAC, 0x06])?.reason == .unexpectedEndGroup)
        #expect(fault([0xA3, 0x06, 0x08, 0x01])?.reason == .truncated)
        // Within a message of two bytes: the group's end lies outside of it.
        #expect(fault([0x8A, 1, 2, 0xA3, 0x06, 0xA4, 0x06])?.reason == .truncated)
    }

    @Test func `a message over the size limit is refused before it is read`() {
        #expect(fault([0x18, 1, 0x18, 2], limits: DecodingLimits(bytes: 3))?.reason == .tooLarge(limit: 3))
        #expect(fault([0x18, 1, 0x18, 2], limits: DecodingLimits(bytes: 4)) == nil)
    }

    @Test func `the error is a sentence that names the message, the place and the cause`() {
        let text = fault([0x72, 0x01, 0xFF]).map(\.description)
        #expect(
            text
                == "cannot read every.kind.Everything at byte 2: a string field is not UTF-8; use a bytes field for other data"
        )
    }
}
