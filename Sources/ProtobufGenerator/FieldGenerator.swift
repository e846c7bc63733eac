/// Writes the Swift for one field: its property, one branch of decoding, one call of encoding.
struct FieldGenerator {
    /// How the property is stored, which decides everything else about it.
    private enum Shape {
        /// A plain property at its type's default.
        case singular
        /// `optional`, or a message: stored as an Optional, shown with `has…` and `clear…`.
        case presence(boxed: Bool)
        /// Part of a oneof, stored in the property of that name.
        case alternative(of: String)
        case repeated(packable: Bool)
        case map(key: String, value: String)
    }

    let descriptor: FieldDescriptorProto
    let name: String
    /// The type of one value.
    let valueType: String
    private let shape: Shape
    /// The `FieldType` of one value.
    private let fieldType: String
    private let comments: [String]
    private let visibility: String

    /// - Parameter oneofs: the Swift names of the message's oneofs.
    /// - Parameter owner: the message's full name with a dot before it.
    init(
        _ descriptor: FieldDescriptorProto, name: String, of owner: String, oneofs: [String], types: TypeIndex,
        comments: [String], visibility: String
    ) {
        self.descriptor = descriptor
        self.name = name
        self.comments = comments
        self.visibility = visibility
        let entry = types[descriptor.typeName]
        if descriptor.isRepeated, let map = entry.message, map.options.isMapEntry,
            let key = map.fields.first(where: { $0.number == 1 }),
            let value = map.fields.first(where: { $0.number == 2 })
        {
            valueType = "[\(Self.valueType(key, types)): \(Self.valueType(value, types))]"
            fieldType = ""
            shape = .map(key: Self.fieldType(key, types), value: Self.fieldType(value, types))
            return
        }
        valueType = Self.valueType(descriptor, types)
        fieldType = Self.fieldType(descriptor, types)
        if descriptor.isRepeated {
            shape = .repeated(packable: Self.isPackable(descriptor.kind))
        } else if let oneof = descriptor.realOneof {
            shape = .alternative(of: oneofs[oneof])
        } else if descriptor.kind == .message {
            shape = .presence(boxed: types.contains(owner, in: descriptor.typeName))
        } else if descriptor.isProto3Optional {
            shape = .presence(boxed: false)
        } else {
            shape = .singular
        }
    }

    func writeProperty(to source: inout SourceWriter) {
        source.comment(comments)
        let property = SwiftNames.escaped(name)
        switch shape {
        case .singular:
            source.line("\(visibility)var \(property): \(valueType) = \(defaultValue)")
        case .map:
            source.line("\(visibility)var \(property): \(valueType) = [:]")
        case .repeated:
            source.line("\(visibility)var \(property): [\(valueType)] = []")
        case .presence(let boxed):
            let capital = name.prefix(1).uppercased() + name.dropFirst()
            source.block("\(visibility)var \(property): \(valueType) {") {
                $0.line("get { _\(name)\(boxed ? "?.value" : "") ?? \(defaultValue) }")
                $0.line("set { _\(name) = \(boxed ? "Indirect(newValue)" : "newValue") }")
            }
            source.line("\(visibility)var has\(capital): Bool { _\(name) != nil }")
            source.line("\(visibility)mutating func clear\(capital)() { _\(name) = nil }")
            source.line("private var _\(name): \(boxed ? "Indirect<\(valueType)>" : valueType)?")
        case .alternative(let oneof):
            source.block("\(visibility)var \(property): \(valueType) {") {
                let oneof = SwiftNames.escaped(oneof)
                $0.line("get { if case .\(property)(let value)? = \(oneof) { value } else { \(defaultValue) } }")
                $0.line("set { \(oneof) = .\(property)(newValue) }")
            }
        }
    }

    /// Branches of the switch over tags; both forms of a packable repeated field are read.
    func writeDecoding(to source: inout SourceWriter) {
        let property = "self.\(SwiftNames.escaped(name))"
        switch shape {
        case .singular:
            if let call = Self.directCall(descriptor.kind) {
                source.line("case \(tag): try decoder.\(call)(&\(property))")
            } else {
                source.line("case \(tag): try decoder.singular(\(fieldType).self, &\(property))")
            }
        case .map(let key, let value):
            source.line("case \(tag): try decoder.map(\(key).self, \(value).self, &\(property))")
        case .repeated(let packable):
            source.line("case \(tag): try decoder.repeated(\(fieldType).self, &\(property))")
            if packable {
                source.line("case \(packedTag): try decoder.packed(\(fieldType).self, &\(property))")
            }
        case .presence:
            source.line("case \(tag): try decoder.optional(\(fieldType).self, &self._\(name))")
        case .alternative(let oneof):
            let oneof = "self.\(SwiftNames.escaped(oneof))"
            let alternative = ".\(SwiftNames.escaped(name))"
            let call = "decoder.alternative(\(fieldType).self, merging:"
            guard descriptor.kind == .message else {
                source.line("case \(tag): \(oneof) = \(alternative)(try \(call) nil))")
                return
            }
            source.block("case \(tag):", closing: nil) {
                $0.line("var current: \(valueType)?")
                $0.line("if case \(alternative)(let value)? = \(oneof) { current = value }")
                $0.line("\(oneof) = \(alternative)(try \(call) current))")
            }
        }
    }

    func writeEncoding(to source: inout SourceWriter) {
        let property = "self.\(SwiftNames.escaped(name))"
        switch shape {
        case .singular:
            if let call = Self.directCall(descriptor.kind) {
                source.line("encoder.\(call)(\(property), tag: \(tag))")
            } else {
                source.line("encoder.singular(\(fieldType).self, \(property), tag: \(tag))")
            }
        case .map(let key, let value):
            source.line("encoder.map(\(key).self, \(value).self, \(property), tag: \(tag))")
        case .repeated(let packable):
            if packable, descriptor.options.packed != false {
                source.line("encoder.packed(\(fieldType).self, \(property), tag: \(packedTag))")
            } else {
                source.line("encoder.repeated(\(fieldType).self, \(property), tag: \(tag))")
            }
        case .presence:
            source.line("encoder.optional(\(fieldType).self, self._\(name), tag: \(tag))")
        case .alternative(let oneof):
            let pattern = ".\(SwiftNames.escaped(name))(let value)? = self.\(SwiftNames.escaped(oneof))"
            source.line("if case \(pattern) { encoder.present(\(fieldType).self, value, tag: \(tag)) }")
        }
    }

    private var tag: UInt32 {
        let wireType: UInt32 =
            switch descriptor.kind {
            case .double, .fixed64, .sfixed64: 1
            case .float, .fixed32, .sfixed32: 5
            case .string, .bytes, .message, .group: 2
            default: 0
            }
        return UInt32(descriptor.number) << 3 | wireType
    }

    private var packedTag: UInt32 { UInt32(descriptor.number) << 3 | 2 }

    private var defaultValue: String {
        switch descriptor.kind {
        case .string: "\"\""
        case .bytes: "[]"
        case .bool: "false"
        case .message, .group, .enum: "\(valueType)()"
        default: "0"
        }
    }

    private static func isPackable(_ kind: FieldDescriptorProto.Kind) -> Bool {
        switch kind {
        case .string, .bytes, .message, .group: false
        default: true
        }
    }

    private static func valueType(_ field: FieldDescriptorProto, _ types: TypeIndex) -> String {
        switch field.kind {
        case .double: "Double"
        case .float: "Float"
        case .int32, .sint32, .sfixed32: "Int32"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint32, .fixed32: "UInt32"
        case .uint64, .fixed64: "UInt64"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message, .group, .enum: types[field.typeName].swiftName
        }
    }

    private static func fieldType(_ field: FieldDescriptorProto, _ types: TypeIndex) -> String {
        switch field.kind {
        case .double: "ProtobufDouble"
        case .float: "ProtobufFloat"
        case .int32: "ProtobufInt32"
        case .sint32: "ProtobufSInt32"
        case .sfixed32: "ProtobufSFixed32"
        case .int64: "ProtobufInt64"
        case .sint64: "ProtobufSInt64"
        case .sfixed64: "ProtobufSFixed64"
        case .uint32: "ProtobufUInt32"
        case .fixed32: "ProtobufFixed32"
        case .uint64: "ProtobufUInt64"
        case .fixed64: "ProtobufFixed64"
        case .bool: "ProtobufBool"
        case .string: "ProtobufString"
        case .bytes: "ProtobufBytes"
        case .message, .group: "ProtobufMessage<\(types[field.typeName].swiftName)>"
        case .enum: "ProtobufEnum<\(types[field.typeName].swiftName)>"
        }
    }

    /// The types for which the runtime has a function of its own, not a generic one.
    private static func directCall(_ kind: FieldDescriptorProto.Kind) -> String? {
        switch kind {
        case .int32: "int32"
        case .int64: "int64"
        case .uint32: "uint32"
        case .uint64: "uint64"
        case .bool: "bool"
        case .double: "double"
        case .float: "float"
        case .string: "string"
        case .bytes: "bytes"
        default: nil
        }
    }
}
