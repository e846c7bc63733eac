import Protobuf
import Testing

typealias Everything = Every_Kind_Everything
typealias Part = Every_Kind_Part

/// What a field's bytes are and mean. Source of the expected bytes: protocol buffers encoding guide.
@Suite struct WireFormatTests {
    private func encoded(_ fill: (inout Everything) -> Void) -> [UInt8] {
        var message = Everything()
        fill(&message)
        return message.serializedBytes()
    }

    @Test func `a message at its defaults is no bytes`() throws {
        #expect(Everything().serializedBytes() == [])
        #expect(try Everything(serializedBytes: []) == Everything())
    }

    @Test func `numbers have the bytes of the encoding guide`() {
        #expect(encoded { $0.int32Value = 150 } == [0x18, 0x96, 0x01])
        #expect(encoded { $0.int32Value = -2 } == [0x18, 0xFE] + [UInt8](repeating: 0xFF, count: 8) + [0x01])
        #expect(encoded { $0.sint32Value = -1 } == [0x38, 0x01])
        #expect(encoded { $0.sint64Value = .min } == [0x40] + [UInt8](repeating: 0xFF, count: 9) + [0x01])
        #expect(encoded { $0.fixed32Value = 1 } == [0x4D, 1, 0, 0, 0])
        #expect(encoded { $0.sfixed64Value = -1 } == [0x61] + [UInt8](repeating: 0xFF, count: 8))
        #expect(encoded { $0.uint64Value = .max } == [0x30] + [UInt8](repeating: 0xFF, count: 9) + [0x01])
        #expect(encoded { $0.doubleValue = 1 } == [0x09, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
        #expect(encoded { $0.color = .negative } == [0x80, 0x01, 0xFB] + [UInt8](repeating: 0xFF, count: 8) + [0x01])
    }

    @Test(arguments: 0..<64) func `a varint of every width is read back`(bit: Int) throws {
        for value in [UInt64(1) << UInt64(bit), (UInt64(1) << UInt64(bit)) - 1] {
            var message = Everything()
            message.uint64Value = value
            message.sint64Value = Int64(bitPattern: value)
            #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
        }
    }

    @Test func `minus zero is sent, since it is not the default`() throws {
        let bytes = encoded { $0.doubleValue = -0.0 }
        #expect(bytes == [0x09, 0, 0, 0, 0, 0, 0, 0, 0x80])
        #expect(try Everything(serializedBytes: bytes).doubleValue.sign == .minus)
    }

    @Test func `an optional field is sent at its default once it was set`() throws {
        let bytes = encoded { $0.maybeInt32 = 0 }
        #expect(bytes == [0xD8, 0x02, 0])
        var read = try Everything(serializedBytes: bytes)
        #expect(read.hasMaybeInt32)
        read.clearMaybeInt32()
        #expect(!read.hasMaybeInt32 && read.maybeInt32 == 0)
    }

    @Test func `repeated numbers are packed unless the definition says otherwise`() {
        #expect(encoded { $0.int32s = [3, 270, 86942] } == [0xBA, 0x01, 6, 3, 0x8E, 2, 0x9E, 0xA7, 5])
        #expect(encoded { $0.unpacked = [1, -1] } == [0xB0, 0x02, 2, 0xB0, 0x02, 1])
    }

    @Test func `packed and unpacked are both read, mixed too`() throws {
        // Field 23: one element, a packed piece of two, an empty piece, one element.
        let bytes: [UInt8] = [0xB8, 1, 1, 0xBA, 1, 2, 2, 3, 0xBA, 1, 0, 0xB8, 1, 4]
        #expect(try Everything(serializedBytes: bytes).int32s == [1, 2, 3, 4])
        // Field 38 is unpacked in the definition: packed it is read all the same.
        #expect(try Everything(serializedBytes: [0xB2, 2, 2, 2, 1]).unpacked == [1, -1])
    }

    @Test func `the last of several values wins, and messages are merged`() throws {
        #expect(try Everything(serializedBytes: [0x18, 1, 0x18, 2]).int32Value == 2)
        // Field 17 twice: number 1, then text "x" with values [5].
        let part = try Everything(serializedBytes: [0x8A, 1, 2, 8, 1, 0x8A, 1, 5, 0x12, 1, 0x78, 0x18, 5]).part
        #expect(part.number == 1 && part.text == "x" && part.values == [5])
    }

    @Test func `of a oneof the last alternative stays, and a message is merged into itself alone`() throws {
        let number: [UInt8] = [0xB8, 0x04, 9]
        let partNumber: [UInt8] = [0xD2, 0x04, 2, 8, 1]
        let partText: [UInt8] = [0xD2, 0x04, 3, 0x12, 1, 0x78]
        var part = Part()
        part.number = 1
        part.text = "x"
        #expect(try Everything(serializedBytes: number + partNumber + partText).choice == .chosenPart(part))
        part.number = 0
        #expect(try Everything(serializedBytes: partNumber + number + partText).choice == .chosenPart(part))
        #expect(try Everything(serializedBytes: partText + number).choice == .chosenNumber(9))
    }

    @Test func `a map entry may lack its key or its value, and the last entry of a key wins`() throws {
        // Field 61: {"a": ""}, {"": "b"}, {"a": "c"}, with an unknown field in the last entry.
        let bytes: [UInt8] = [
            0xEA, 3, 3, 0x0A, 1, 0x61, 0xEA, 3, 3, 0x12, 1, 0x62, 0xEA, 3, 8, 0x12, 1, 0x63, 0x18, 7, 0x0A, 1, 0x61,
        ]
        #expect(try Everything(serializedBytes: bytes).textByText == ["a": "c", "": "b"])
    }

    @Test func `numbers that the enumeration does not name are kept`() throws {
        let bytes: [UInt8] = [0x80, 0x01, 0xB4, 0x24]
        let message = try Everything(serializedBytes: bytes)
        #expect(message.color == .UNRECOGNIZED(4660))
        #expect(message.serializedBytes() == bytes)
    }

    @Test func `a varint that is too wide for its field is cut`() throws {
        // 2³² + 5 as int32; −1 as a bool.
        #expect(try Everything(serializedBytes: [0x18, 0x85, 0x80, 0x80, 0x80, 0x10]).int32Value == 5)
        #expect(try Everything(serializedBytes: [0x68, 0x80, 0x80, 0x80, 0x80, 0x10]).boolValue)
    }

    @Test func `the field with the highest number there is works`() throws {
        #expect(encoded { $0.farAway = 1 } == [0xF8, 0xFF, 0xFF, 0xFF, 0x0F, 1])
        #expect(try Everything(serializedBytes: [0xF8, 0xFF, 0xFF, 0xFF, 0x0F, 1]).farAway == 1)
    }

    @Test func `encoding in place writes the same bytes into exactly the room asked for`() {
        var random = RandomEverything(seed: 11)
        for _ in 0..<50 {
            let message = random.everything()
            let bytes = message.serializedBytes()
            #expect(bytes.count == message.serializedSize)
            let copy = [UInt8](unsafeUninitializedCapacity: bytes.count + 16) { buffer, count in
                message.serialize(
                    into: UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[8..<8 + bytes.count]))
                for index in Array(0..<8) + Array(bytes.count + 8..<bytes.count + 16) { buffer[index] = 0xEE }
                count = bytes.count + 16
            }
            #expect(Array(copy[8..<8 + bytes.count]) == bytes)
        }
    }

    @Test func `random messages are read back as they were`() throws {
        var random = RandomEverything(seed: 1)
        for _ in 0..<300 {
            let message = random.everything()
            #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
        }
    }
}
