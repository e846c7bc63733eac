import Protobuf

/// A service. Source: google/protobuf/descriptor.proto, message of the same name.
struct ServiceDescriptorProto: DescriptorPart {
    var name = ""
    var methods: [MethodDescriptorProto] = []

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case lengthDelimited(2): try decoder.parts(&methods)
        default: return false
        }
        return true
    }
}

struct MethodDescriptorProto: DescriptorPart {
    var name = ""
    /// Full names with a dot before them.
    var inputType = ""
    var outputType = ""
    var streamsRequests = false
    var streamsResponses = false

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case lengthDelimited(2): try decoder.string(&inputType)
        case lengthDelimited(3): try decoder.string(&outputType)
        case varint(5): try decoder.bool(&streamsRequests)
        case varint(6): try decoder.bool(&streamsResponses)
        default: return false
        }
        return true
    }
}
