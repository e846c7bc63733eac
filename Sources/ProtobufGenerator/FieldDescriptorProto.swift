import Protobuf

/// A field. Source: google/protobuf/descriptor.proto, message of the same name.
struct FieldDescriptorProto: DescriptorPart {
    /// The numbers of `FieldDescriptorProto.Type`. Groups (10) exist in proto2 only.
    enum Kind: Int32 {
        case double = 1, float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes
        case uint32, `enum`, sfixed32, sfixed64, sint32, sint64
    }

    var name = ""
    var number: Int32 = 0
    var label: Int32 = 0
    var type: Int32 = 0
    /// The message's or enumeration's full name with a dot before it.
    var typeName = ""
    var oneofIndex: Int32?
    var isProto3Optional = false
    var options = FieldOptions()

    var kind: Kind { Kind(rawValue: type) ?? .message }
    /// `LABEL_REPEATED`.
    var isRepeated: Bool { label == 3 }
    /// The oneof it is written in; the one that protoc makes for `optional` does not count.
    var realOneof: Int? { isProto3Optional ? nil : oneofIndex.map(Int.init) }

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case lengthDelimited(1): try decoder.string(&name)
        case varint(3): try decoder.int32(&number)
        case varint(4): try decoder.int32(&label)
        case varint(5): try decoder.int32(&type)
        case lengthDelimited(6): try decoder.string(&typeName)
        case lengthDelimited(8): try decoder.part(&options)
        case varint(9): try decoder.optional(ProtobufInt32.self, &oneofIndex)
        case varint(17): try decoder.bool(&isProto3Optional)
        default: return false
        }
        return true
    }
}

struct FieldOptions: DescriptorPart {
    /// Nil means proto3's default, which is packed where that is possible.
    var packed: Bool?
    var isDeprecated = false

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        switch tag {
        case varint(2): try decoder.optional(ProtobufBool.self, &packed)
        case varint(3): try decoder.bool(&isDeprecated)
        default: return false
        }
        return true
    }
}
