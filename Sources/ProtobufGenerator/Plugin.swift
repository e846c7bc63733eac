public import Protobuf

/// A protoc plugin as a function of bytes: the request on standard input to the response on standard output.
public enum Plugin {
    /// - Parameter request: a serialized `google.protobuf.compiler.CodeGeneratorRequest`.
    /// - Returns: a serialized `CodeGeneratorResponse`; what is wrong with the definitions or options is said in its `error` field,
    ///   which protoc prints.
    /// - Throws: if `request` is something else, which only a broken caller sends.
    public static func respond(to request: [UInt8]) throws(MalformedMessage) -> [UInt8] {
        let request = try CodeGeneratorRequest(request)
        do {
            return CodeGeneratorResponse.files(try generate(request)).serializedBytes()
        } catch {
            return CodeGeneratorResponse.error(error.message).serializedBytes()
        }
    }

    private static func generate(
        _ request: CodeGeneratorRequest
    ) throws(GeneratorError) -> [(name: String, content: String)] {
        let options = try GeneratorOptions(parameter: request.parameter)
        let types = TypeIndex(files: request.files)
        var output: [(name: String, content: String)] = []
        for file in request.files where request.filesToGenerate.contains(file.name) {
            guard file.syntax == "proto3" else {
                throw GeneratorError("\(file.name): only proto3 is supported; begin it with syntax = \"proto3\";")
            }
            let generator = FileGenerator(file: file, files: request.files, types: types, options: options)
            if options.messages {
                let name = options.swiftFileName(for: file.name, suffix: ".pb.swift")
                output.append((name, generator.messageFile()))
            }
            if options.services, let content = generator.serviceFile() {
                output.append((options.swiftFileName(for: file.name, suffix: ".rpc.swift"), content))
            }
        }
        return output
    }
}
