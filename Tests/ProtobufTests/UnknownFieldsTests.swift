import Protobuf
import Testing

@Suite struct UnknownFieldsTests {
    /// Numbers 100 to 104 of every wire type, a group with a group and a string inside among them.
    private static let strange: [[UInt8]] = [
        [0xA0, 0x06, 0x96, 0x01],
        [0xA9, 0x06, 1, 2, 3, 4, 5, 6, 7, 8],
        [0xB2, 0x06, 3, 0x61, 0x62, 0x63],
        [0xBB, 0x06, 0x0B, 0x12, 1, 0x7A, 0x0C, 0x08, 0x05, 0xBC, 0x06],
        [0xC5, 0x06, 9, 8, 7, 6],
    ]

    @Test func `unknown fields of every wire type are kept in order and written back`() throws {
        let fields = Self.strange.flatMap { $0 }
        let message = try Everything(serializedBytes: fields)
        #expect(message.unknownFields.bytes == fields)
        #expect(message.serializedBytes() == fields)
    }

    @Test func `known fields come first when they are written back`() throws {
        let known: [UInt8] = [0x18, 5]
        let message = try Everything(serializedBytes: Self.strange[0] + known + Self.strange[2])
        #expect(message.int32Value == 5)
        #expect(message.serializedBytes() == known + Self.strange[0] + Self.strange[2])
    }

    @Test func `a tag of more bytes than it needs is kept as it came`() throws {
        let padded: [UInt8] = [0xA0, 0x86, 0x00, 1]
        #expect(try Everything(serializedBytes: padded).unknownFields.bytes == padded)
        #expect(try Everything(serializedBytes: [0x98, 0x80, 0x00, 7]).int32Value == 7)
    }

    @Test func `unknown fields of nested messages stay in them`() throws {
        let bytes: [UInt8] = [0x8A, 1, 6, 8, 1, 0xA0, 0x06, 0x96, 0x01]
        let message = try Everything(serializedBytes: bytes)
        #expect(message.unknownFields.isEmpty)
        #expect(message.part.unknownFields.bytes == Self.strange[0])
        #expect(message.serializedBytes() == bytes)
    }

    @Test(
        arguments: Array(Set(1...17).union(21...38).union([41, 43, 53, 54, 55, 56]).union(61...68).union(71...78)) + [
            81
        ])
    func `a known number with a wire type that is not its own is an unknown field`(number: UInt32) throws {
        let values: [WireType: [UInt8]] = [
            .varint: [0x05], .fixed64: [UInt8](repeating: 7, count: 8), .lengthDelimited: [3, 0x08, 0x96, 0x01],
            .fixed32: [1, 2, 3, 4],
        ]
        // Decided by the definition: the types that field 1, 2 … really are read from.
        for (wireType, value) in values where !Self.accepted(number).contains(wireType) {
            let bytes = tag(number, wireType) + value
            var message = try Everything(serializedBytes: bytes)
            #expect(message.unknownFields.bytes == bytes, "\(number) as \(wireType)")
            message.unknownFields = UnknownFields()
            #expect(message == Everything())
        }
        let group = tag(number, .startGroup) + tag(number, .endGroup)
        #expect(try Everything(serializedBytes: group).unknownFields.bytes == group)
    }

    private static func accepted(_ number: UInt32) -> Set<WireType> {
        let wireType: WireType =
            switch number {
            case 1, 10, 12, 21, 30, 32, 41, 77: .fixed64
            case 2, 9, 11, 22, 29, 31: .fixed32
            case 14, 15, 17, 34, 35, 37, 54, 55, 61...68, 72...74, 78, 81: .lengthDelimited
            default: .varint
            }
        return (21...38).contains(number) ? [wireType, .lengthDelimited] : [wireType]
    }
}

/// A tag in as few bytes as it takes.
func tag(_ number: UInt32, _ wireType: WireType) -> [UInt8] {
    varint(UInt64(number) << 3 | UInt64(wireType.rawValue))
}

func varint(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
    }
    return bytes + [UInt8(rest)]
}
