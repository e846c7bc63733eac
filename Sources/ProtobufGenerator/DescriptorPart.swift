import Protobuf

/// A part of `google/protobuf/descriptor.proto` or `plugin.proto`, as far as the generator reads it.
///
/// Written by hand, because the generator cannot wait for its own output; read only, because protoc never wants them back.
protocol DescriptorPart {
    init()
    /// Reads the value behind `tag`, if it is one that matters here.
    /// - Returns: false if it is not, and nothing was read.
    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool
}

extension DescriptorPart {
    init(_ bytes: [UInt8]) throws(MalformedMessage) {
        self.init()
        var decoder = try Decoder(bytes.span)
        while let tag = try decoder.nextTag() {
            if try !read(tag, from: &decoder) { try decoder.skip(tag) }
        }
    }
}

extension Decoder {
    mutating func part<Part: DescriptorPart>(_ part: inout Part) throws(MalformedMessage) {
        var bytes: [UInt8] = []
        try self.bytes(&bytes)
        part = try Part(bytes)
    }

    mutating func parts<Part: DescriptorPart>(_ parts: inout [Part]) throws(MalformedMessage) {
        var next = Part()
        try part(&next)
        parts.append(next)
    }

    mutating func strings(_ strings: inout [String]) throws(MalformedMessage) {
        try repeated(ProtobufString.self, &strings)
    }

    mutating func text(_ text: inout String?) throws(MalformedMessage) {
        try optional(ProtobufString.self, &text)
    }
}

/// The tag of a string, message or bytes field.
func lengthDelimited(_ number: UInt32) -> UInt32 { number << 3 | WireType.lengthDelimited.rawValue }

/// The tag of a number, an enumeration or a bool.
func varint(_ number: UInt32) -> UInt32 { number << 3 | WireType.varint.rawValue }
