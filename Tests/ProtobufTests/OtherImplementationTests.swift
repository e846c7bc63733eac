import Foundation
import Protobuf
import Testing

/// What we write others read, and what others write we read: random messages, both ways.
@Suite struct OtherImplementationTests {
    private static let withoutProtoc: Comment = "needs /usr/bin/protoc: scripts/setup proto"
    private static let withoutPython: Comment =
        "needs a Python with protobuf: scripts/python, or JOBLET_TEST_PYTHON=/path/to/python"

    private func randomMessages(seed: UInt64) -> Every_Kind_Many {
        var random = RandomEverything(seed: seed)
        var many = Every_Kind_Many()
        many.items = (0..<150).map { _ in random.everything() }
        return many
    }

    @Test(.enabled(if: OtherImplementation.hasProtoc, withoutProtoc))
    func `protoc decodes what we encode, and we decode what protoc encodes`() throws {
        let many = randomMessages(seed: 21)
        let text = try OtherImplementation.protoc("--decode=every.kind.Many").output(for: many.serializedBytes())
        // Text holds known fields by name: a number alone before a colon would be a field that protoc did not know.
        let unnamed = String(decoding: text, as: UTF8.self).firstMatch(of: /(?m)^\s*\d+\s*[:{]/)
        #expect(unnamed == nil)
        let bytes = try OtherImplementation.protoc("--encode=every.kind.Many").output(for: text)
        #expect(try Every_Kind_Many(serializedBytes: bytes) == many)
    }

    @Test(.enabled(if: OtherImplementation.hasPython, withoutPython))
    func `Python decodes what we encode, and we decode what Python encodes`() throws {
        let many = randomMessages(seed: 22)
        let bytes = try python("echo", input: many.serializedBytes())
        #expect(try Every_Kind_Many(serializedBytes: bytes) == many)
    }

    @Test(.enabled(if: OtherImplementation.hasPython, withoutPython))
    func `messages that Python made come back to it unharmed`() throws {
        let bytes = try python("make", "7", "150", input: [])
        let many = try Every_Kind_Many(serializedBytes: bytes)
        #expect(many.items.count == 150)
        let withUnknownFields = many.items.filter { !$0.unknownFields.isEmpty }
        #expect(withUnknownFields.isEmpty)
        // Through Python once more and back: equal to what we read first, so nothing was lost on either way.
        let again = try python("echo", input: many.serializedBytes())
        #expect(try Every_Kind_Many(serializedBytes: again) == many)
        #expect(again.count == bytes.count)
    }

    /// Python learns the definitions from the descriptor that our generator embeds, which is tested thereby.
    private func python(_ command: String, _ arguments: String..., input: [UInt8]) throws -> [UInt8] {
        let descriptor = FileManager.default.temporaryDirectory.appending(
            path: "joblet-\(UUID().uuidString).descriptor")
        try Data(Every_Kind_File_EveryKind.descriptor.serializedBytes).write(to: descriptor)
        defer { try? FileManager.default.removeItem(at: descriptor) }
        return try OtherImplementation(
            executable: OtherImplementation.python,
            arguments: ["Tests/Protos/every_kind.py", command, descriptor.path] + arguments
        ).output(for: input)
    }
}
