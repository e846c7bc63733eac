/// Writes the struct for one message, the types nested in it included.
struct MessageGenerator {
    private let descriptor: DescriptorProto
    /// With a dot before it.
    private let fullName: String
    /// The place of the message among its file's comments.
    private let path: [Int32]
    private let context: FileContext
    private let fields: [FieldGenerator]
    private let oneofs: [String]

    /// - Parameter scope: the full name of what the message stands in.
    init(_ descriptor: DescriptorProto, scope: String, path: [Int32], context: FileContext) {
        self.descriptor = descriptor
        self.path = path
        self.context = context
        let fullName = "\(scope).\(descriptor.name)"
        self.fullName = fullName
        let oneofs = descriptor.oneofs.map { SwiftNames.property($0.name) }
        self.oneofs = oneofs
        // The oneofs that protoc makes for `optional` fields are no properties.
        var taken = Set(descriptor.fields.compactMap { $0.realOneof.map { oneofs[$0] } })
        fields = descriptor.fields.enumerated().map { index, field in
            var name = SwiftNames.property(field.name)
            // Names that differ in the definition may meet in Swift, such as `a_b` and `aB`.
            if !taken.insert(name).inserted { name += "_\(field.number)" }
            return FieldGenerator(
                field, name: name, of: fullName, oneofs: oneofs, types: context.types,
                comments: context.comments[path + [2, Int32(index)]] ?? [], visibility: context.visibility)
        }
    }

    func write(to source: inout SourceWriter) {
        let visibility = context.visibility
        source.comment(context.comments[path] ?? [])
        let name = descriptor.name.withPrefix(of: path, context)
        source.block("\(visibility)struct \(name): Protobuf.Message {") { source in
            for field in fields { field.writeProperty(to: &source) }
            for index in descriptor.oneofs.indices { writeOneof(index, to: &source) }
            source.line("\(visibility)var unknownFields = UnknownFields()")
            source.line()
            source.line("\(visibility)init() {}")
            source.line("\(visibility)static var protoMessageName: String { \"\(fullName.dropFirst())\" }")
            source.line()
            writeDecoding(to: &source)
            writeEncoding(to: &source)
            writeNestedTypes(to: &source)
        }
    }

    private func writeOneof(_ index: Int, to source: inout SourceWriter) {
        let members = descriptor.fields.indices.filter { descriptor.fields[$0].realOneof == index }
        // protoc makes a oneof of one for each `optional` field; those are no oneofs in the source.
        if members.isEmpty { return }
        let visibility = context.visibility
        let type = "OneOf_\(SwiftNames.upperCamelCase(descriptor.oneofs[index].name))"
        source.comment(context.comments[path + [8, Int32(index)]] ?? [])
        source.line("\(visibility)var \(SwiftNames.escaped(oneofs[index])): \(type)?")
        source.block("\(visibility)enum \(type): Sendable, Equatable {") { source in
            for member in members {
                let field = fields[member]
                let isRecursive =
                    field.descriptor.kind == .message
                    && context.types.contains(fullName, in: field.descriptor.typeName)
                let indirect = isRecursive ? "indirect " : ""
                source.line("\(indirect)case \(SwiftNames.escaped(field.name))(\(field.valueType))")
            }
        }
    }

    private func writeDecoding(to source: inout SourceWriter) {
        let signature = "mutating func merge(from decoder: inout Decoder) throws(MalformedMessage)"
        source.block("\(context.visibility)\(signature) {") { source in
            source.block("while let tag = try decoder.nextTag() {") { source in
                if fields.isEmpty {
                    source.line("try decoder.unknown(tag, into: &unknownFields)")
                    return
                }
                source.line("switch tag {")
                for field in ascending { field.writeDecoding(to: &source) }
                source.line("default: try decoder.unknown(tag, into: &unknownFields)")
                source.line("}")
            }
        }
        source.line()
    }

    private func writeEncoding(to source: inout SourceWriter) {
        source.block("\(context.visibility)func encode(into encoder: inout Encoder) {") { source in
            source.line("encoder.unknown(unknownFields)")
            for field in ascending.reversed() { field.writeEncoding(to: &source) }
        }
    }

    private var ascending: [FieldGenerator] { fields.sorted { $0.descriptor.number < $1.descriptor.number } }

    private func writeNestedTypes(to source: inout SourceWriter) {
        for (index, enumeration) in descriptor.enums.enumerated() {
            source.line()
            EnumGenerator(enumeration, path: path + [4, Int32(index)], context: context).write(to: &source)
        }
        for (index, message) in descriptor.messages.enumerated() where !message.options.isMapEntry {
            source.line()
            MessageGenerator(message, scope: fullName, path: path + [3, Int32(index)], context: context).write(
                to: &source)
        }
    }
}
