/// Writes the Swift for one `.proto` file.
struct FileGenerator {
    let file: FileDescriptorProto
    /// All files of the request, to find what this one imports.
    let files: [FileDescriptorProto]
    let types: TypeIndex
    let options: GeneratorOptions

    func messageFile() -> String {
        let context = context
        let scope = file.package.isEmpty ? "" : ".\(file.package)"
        var source = SourceWriter()
        writeHeader(imports: ["Protobuf"], to: &source)
        for (index, enumeration) in file.enums.enumerated() {
            source.line()
            EnumGenerator(enumeration, path: [5, Int32(index)], context: context).write(to: &source)
        }
        for (index, message) in file.messages.enumerated() {
            source.line()
            MessageGenerator(message, scope: scope, path: [4, Int32(index)], context: context).write(to: &source)
        }
        if options.descriptors {
            source.line()
            writeDescriptor(to: &source)
        }
        return source.text
    }

    /// - Returns: nil if the file declares no service.
    func serviceFile() -> String? {
        if file.services.isEmpty { return nil }
        var source = SourceWriter()
        writeHeader(imports: ["GRPC"], to: &source)
        for (index, service) in file.services.enumerated() {
            source.line()
            ServiceGenerator(
                service, index: index, package: file.package, file: Self.descriptorName(file), context: context
            ).write(to: &source)
        }
        return source.text
    }

    private var context: FileContext {
        FileContext(
            types: types, comments: file.locations.commentsByPath(), visibility: options.visibility,
            prefix: SwiftNames.prefix(package: file.package))
    }

    private func writeHeader(imports: [String], to source: inout SourceWriter) {
        source.line("// Made by protoc-gen-joblet from \(file.name). Change that file and generate again;")
        source.line("// changes here are lost.")
        source.line("// swift-format-ignore-file")
        source.line()
        for module in imports {
            source.line("\(options.visibility.isEmpty ? "" : options.visibility)import \(module)")
        }
    }

    private func writeDescriptor(to source: inout SourceWriter) {
        let visibility = options.visibility
        let name = Self.descriptorName(file)
        let dependencies = file.dependencies.map { dependency in
            files.first { $0.name == dependency }.map { "\(Self.descriptorName($0)).descriptor" } ?? ""
        }
        source.comment(["The definitions of `\(file.name)`, for server reflection."])
        source.block("\(visibility)enum \(name) {") { source in
            source.block("\(visibility)static let descriptor = FileDescriptor(", closing: ")") { source in
                source.line("name: \"\(file.name)\",")
                source.block("symbols: [", closing: "],") { source in
                    for symbol in symbols { source.line("\"\(symbol)\",") }
                }
                source.line("dependencies: [\(dependencies.joined(separator: ", "))],")
                source.line("base64: \"\"\"")
                for line in Base64.lines(file.bytesWithoutComments, width: 100) { source.line("    \(line)") }
                source.line("    \"\"\"")
            }
        }
    }

    /// `job.proto` of package `joblet` becomes `Joblet_File_Job`.
    static func descriptorName(_ file: FileDescriptorProto) -> String {
        let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
        let stem = base.hasSuffix(".proto") ? String(base.dropLast(6)) : base
        return "\(SwiftNames.prefix(package: file.package))File_\(SwiftNames.upperCamelCase(stem))"
    }

    private var symbols: [String] {
        let scope = file.package.isEmpty ? "" : "\(file.package)."
        let services = file.services.flatMap { service in
            ["\(scope)\(service.name)"] + service.methods.map { "\(scope)\(service.name).\($0.name)" }
        }
        return Self.symbols(file.messages, file.enums, scope: scope) + services
    }

    private static func symbols(
        _ messages: [DescriptorProto], _ enums: [EnumDescriptorProto], scope: String
    ) -> [String] {
        enums.map { "\(scope)\($0.name)" }
            + messages.flatMap { message in
                ["\(scope)\(message.name)"]
                    + symbols(message.messages, message.enums, scope: "\(scope)\(message.name).")
            }
    }
}
