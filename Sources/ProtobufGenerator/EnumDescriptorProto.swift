import Protobuf

/// An enumeration. Source: google/protobuf/descriptor.proto, message of the same name.
struct EnumDescriptorProto: DescriptorPart {
    var name = ""
    var values: [EnumValueDescriptorProto] = []

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case lengthDelimited(2): try decoder.parts(&values)
        default: return false
        }
        return true
    }
}

struct EnumValueDescriptorProto: DescriptorPart {
    var name = ""
    var number: Int32 = 0

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case varint(2): try decoder.int32(&number)
        default: return false
        }
        return true
    }
}
