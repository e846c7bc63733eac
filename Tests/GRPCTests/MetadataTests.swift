import Testing

@testable import GRPC

@Suite struct MetadataTests {
    @Test func `names are kept in lower case and values in order`() throws {
        var metadata = Metadata()
        try metadata.add("one", for: "X-Color")
        try metadata.add("two", for: "x-color")
        try metadata.add([0, 255], for: "x-blob-bin")
        #expect(metadata["x-color"] == "one")
        #expect(metadata.values(for: "x-color") == [.text("one"), .text("two")])
        #expect(metadata[binary: "x-blob-bin"] == [0, 255])
        #expect(metadata.entries.map(\.name) == ["x-color", "x-color", "x-blob-bin"])
    }

    @Test(arguments: ["", "with space", "ü", ":path", "grpc-status", "content-type", "te", "user-agent", "a\n"])
    func `a name that no custom header can have is refused`(name: String) {
        var metadata = Metadata()
        #expect(throws: InvalidMetadata.self) { try metadata.add("x", for: name) }
        #expect(metadata.isEmpty)
    }

    @Test(arguments: [" left", "right ", "line\nbreak", "tab\t", "ü", "\u{7F}"])
    func `a text that is not printable ASCII is refused`(text: String) {
        var metadata = Metadata()
        #expect(throws: InvalidMetadata.self) { try metadata.add(text, for: "x") }
    }

    @Test func `bytes need a name in -bin and texts must not have one`() {
        var metadata = Metadata()
        #expect(throws: InvalidMetadata.self) { try metadata.add([1], for: "x") }
        #expect(throws: InvalidMetadata.self) { try metadata.add("text", for: "x-bin") }
    }

    @Test func `received binary values are read with and without padding, and joined by commas`() throws {
        var metadata = Metadata()
        try metadata.addReceived(name: "a-bin", value: "q6ur")
        try metadata.addReceived(name: "b-bin", value: "q6s=,q6s,qw==,")
        #expect(metadata[binary: "a-bin"] == [0xAB, 0xAB, 0xAB])
        #expect(
            metadata.values(for: "b-bin")
                == [.binary([0xAB, 0xAB]), .binary([0xAB, 0xAB]), .binary([0xAB]), .binary([])])
    }

    @Test(arguments: ["!", "a", "abcde", "ab=", "ab===", "a=bc", "=abc"])
    func `a received binary value that is not base64 is an error`(value: String) {
        var metadata = Metadata()
        #expect(throws: InvalidMetadata.self) { try metadata.addReceived(name: "a-bin", value: value) }
    }

    @Test func `base64 of every length reads back`() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            let encoded = Base64.encode(bytes)
            #expect(Base64.decode(encoded) == bytes)
            let padded = encoded + [UInt8](repeating: UInt8(ascii: "="), count: (4 - encoded.count % 4) % 4)
            #expect(Base64.decode(padded) == bytes)
        }
    }
}
