import Protobuf

/// One `.proto` file as protoc parsed it. Source: google/protobuf/descriptor.proto, message of the same name.
struct FileDescriptorProto: DescriptorPart {
    var name = ""
    var package = ""
    var dependencies: [String] = []
    var messages: [DescriptorProto] = []
    var enums: [EnumDescriptorProto] = []
    var services: [ServiceDescriptorProto] = []
    var locations = SourceCodeInfo()
    var syntax = ""
    /// The whole file but for its comments, as it is embedded for reflection.
    var bytesWithoutComments: [UInt8] = []

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case lengthDelimited(2): try decoder.string(&package)
        case lengthDelimited(3): try decoder.strings(&dependencies)
        case lengthDelimited(4): try decoder.parts(&messages)
        case lengthDelimited(5): try decoder.parts(&enums)
        case lengthDelimited(6): try decoder.parts(&services)
        case lengthDelimited(9): try decoder.part(&locations)
        case lengthDelimited(12): try decoder.string(&syntax)
        default: return false
        }
        return true
    }

    /// Field 9, `source_code_info`, is left out; all else is copied as it stands.
    static func withoutComments(_ file: [UInt8]) throws(MalformedMessage) -> [UInt8] {
        var kept = UnknownFields()
        var decoder = try Decoder(file.span)
        while let tag = try decoder.nextTag() {
            if tag == lengthDelimited(9) { try decoder.skip(tag) } else { try decoder.unknown(tag, into: &kept) }
        }
        return kept.bytes
    }
}

/// A message. Source: as above.
struct DescriptorProto: DescriptorPart {
    var name = ""
    var fields: [FieldDescriptorProto] = []
    var messages: [DescriptorProto] = []
    var enums: [EnumDescriptorProto] = []
    var oneofs: [OneofDescriptorProto] = []
    var options = MessageOptions()

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case lengthDelimited(2): try decoder.parts(&fields)
        case lengthDelimited(3): try decoder.parts(&messages)
        case lengthDelimited(4): try decoder.parts(&enums)
        case lengthDelimited(7): try decoder.part(&options)
        case lengthDelimited(8): try decoder.parts(&oneofs)
        default: return false
        }
        return true
    }
}

struct MessageOptions: DescriptorPart {
    /// True for the entry messages that protoc makes of `map<…>` fields.
    var isMapEntry = false

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        guard tag == varint(7) else { return false }
        try decoder.bool(&isMapEntry)
        return true
    }
}

struct OneofDescriptorProto: DescriptorPart {
    var name = ""

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        guard tag == lengthDelimited(1) else { return false }
        try decoder.string(&name)
        return true
    }
}
