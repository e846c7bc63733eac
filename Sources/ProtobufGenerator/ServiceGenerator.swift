/// Writes the Swift for one service: its methods' descriptors, a protocol for servers, a struct for clients.
struct ServiceGenerator {
    private let descriptor: ServiceDescriptorProto
    private let fullName: String
    /// The protocol's name; the other declarations are named after it.
    private let name: String
    private let methods: [Method]
    private let context: FileContext
    private let comments: [String]
    /// What holds the file's descriptor, such as `Joblet_File_Job`.
    private let file: String

    /// One method with what is said of it in several places.
    private struct Method {
        let descriptor: MethodDescriptorProto
        let function: String
        let request: String
        let response: String
        let comments: [String]

        var kind: String {
            switch (descriptor.streamsRequests, descriptor.streamsResponses) {
            case (false, false): "unary"
            case (false, true): "serverStreaming"
            case (true, false): "clientStreaming"
            case (true, true): "bidirectionalStreaming"
            }
        }

        /// What a server's function takes, and what of it is passed on: with their types, without, and as arguments.
        var parameters: [(label: String, name: String, type: String)] {
            let request =
                descriptor.streamsRequests
                ? ("_", "requests", "RequestStream<\(self.request)>") : ("_", "request", self.request)
            let writer = ("to", "writer", "ResponseWriter<\(response)>")
            let context = ("context", "context", "ServerContext")
            return descriptor.streamsResponses ? [request, writer, context] : [request, context]
        }

        /// ` -> Response`, unless the responses are written one by one.
        var result: String { descriptor.streamsResponses ? "" : " -> \(response)" }

        var signature: String {
            let parameters = parameters.map { parameter in
                let label = parameter.label == parameter.name ? "" : "\(parameter.label) "
                return "\(label)\(parameter.name): \(parameter.type)"
            }
            return "func \(function)(\(parameters.joined(separator: ", "))) async throws\(result)"
        }

        /// The same as a closure that calls the function.
        var handler: String {
            let parameters = parameters
            let typed = parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
            let passed = parameters.map { $0.label == "_" ? $0.name : "\($0.label): \($0.name)" }.joined(
                separator: ", ")
            return "{ (\(typed)) async throws\(result) in try await self.\(function)(\(passed)) }"
        }
    }

    /// - Parameter index: the service's place in its file.
    init(_ descriptor: ServiceDescriptorProto, index: Int, package: String, file: String, context: FileContext) {
        self.descriptor = descriptor
        self.context = context
        self.file = file
        fullName = package.isEmpty ? descriptor.name : "\(package).\(descriptor.name)"
        name = context.prefix + descriptor.name
        comments = context.comments[[6, Int32(index)]] ?? []
        methods = descriptor.methods.enumerated().map { place, method in
            Method(
                descriptor: method, function: SwiftNames.function(method.name),
                request: context.types[method.inputType].swiftName,
                response: context.types[method.outputType].swiftName,
                comments: context.comments[[6, Int32(index), 2, Int32(place)]] ?? [])
        }
    }

    func write(to source: inout SourceWriter) {
        writeProtocol(to: &source)
        source.line()
        writeProtocolDefaults(to: &source)
        source.line()
        writeDescriptors(to: &source)
        source.line()
        writeClient(to: &source)
    }

    private func writeProtocol(to source: inout SourceWriter) {
        source.comment(comments + ["", "A method that a type does not write answers UNIMPLEMENTED."])
        source.block("\(context.visibility)protocol \(name): RPCService {") { source in
            for method in methods {
                source.comment(method.comments)
                source.line(method.signature)
            }
        }
    }

    private func writeProtocolDefaults(to source: inout SourceWriter) {
        let visibility = context.visibility
        source.block("extension \(name) {") { source in
            source.line("\(visibility)static var descriptor: ServiceDescriptor { \(name)Methods.serviceDescriptor }")
            source.line()
            source.block("\(visibility)var methods: [RPCMethod] {") { source in
                source.block("[", closing: "]") { source in
                    for method in methods {
                        source.line("RPCMethod.\(method.kind)(\(name)Methods.\(method.function)) \(method.handler),")
                    }
                }
            }
            for method in methods {
                source.line()
                source.block("\(visibility)\(method.signature) {") {
                    $0.line("throw RPCError.unimplemented(method: \(name)Methods.\(method.function))")
                }
            }
        }
    }

    private func writeDescriptors(to source: inout SourceWriter) {
        let visibility = context.visibility
        source.comment(["The methods of `\(fullName)`."])
        source.block("\(visibility)enum \(name)Methods {") { source in
            for method in methods {
                source.line(
                    "\(visibility)static let \(method.function) = MethodDescriptor("
                        + "service: \"\(fullName)\", name: \"\(method.descriptor.name)\", kind: .\(method.kind))")
            }
            let all = methods.map(\.function).joined(separator: ", ")
            source.block("\(visibility)static let serviceDescriptor = ServiceDescriptor(", closing: ")") {
                $0.line("name: \"\(fullName)\", methods: [\(all)], file: \(file).descriptor")
            }
        }
    }

    private func writeClient(to source: inout SourceWriter) {
        let visibility = context.visibility
        source.comment(["Calls `\(fullName)`."])
        source.block("\(visibility)struct \(name)Client: Sendable {") { source in
            source.line("\(visibility)let client: GRPCClient")
            source.line("\(visibility)init(_ client: GRPCClient) { self.client = client }")
            for method in methods {
                let request = method.descriptor.streamsRequests ? "" : "_ request: \(method.request), "
                let result =
                    switch method.kind {
                    case "unary": method.response
                    case "serverStreaming": "ResponseStream<\(method.response)>"
                    case "clientStreaming": "ClientStreamingCall<\(method.request), \(method.response)>"
                    default: "BidirectionalCall<\(method.request), \(method.response)>"
                    }
                let argument = method.descriptor.streamsRequests ? "" : "request, "
                source.line()
                source.comment(method.comments)
                let parameters = "\(request)options: CallOptions = CallOptions()"
                source.block(
                    "\(visibility)func \(method.function)(\(parameters)) async throws(RPCError) -> \(result) {"
                ) {
                    $0.line(
                        "try await client.\(method.kind)(\(name)Methods.\(method.function), \(argument)options: options)"
                    )
                }
            }
        }
    }
}
