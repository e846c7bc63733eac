import GRPC
import Protobuf

/// What reflection can be asked: files by name and by what they declare, and the names of the services.
struct ReflectionIndex: Sendable {
    let services: [String]
    private var files: [String: FileDescriptor] = [:]
    /// The file of every symbol, by the symbol's full name.
    private var declaring: [String: String] = [:]

    init(_ descriptors: [ServiceDescriptor]) {
        services = descriptors.map(\.name).sorted()
        for descriptor in descriptors { add(descriptor.file) }
    }

    private mutating func add(_ file: FileDescriptor) {
        guard files[file.name] == nil else { return }
        files[file.name] = file
        for symbol in file.symbols { declaring[symbol] = file.name }
        for dependency in file.dependencies { add(dependency) }
    }

    func answer(_ request: Grpc_Reflection_V1_ServerReflectionRequest) -> Grpc_Reflection_V1_ServerReflectionResponse {
        var response = Grpc_Reflection_V1_ServerReflectionResponse()
        response.validHost = request.host
        response.originalRequest = request
        switch request.messageRequest {
        case .listServices:
            for name in services {
                var service = Grpc_Reflection_V1_ServiceResponse()
                service.name = name
                response.listServicesResponse.service.append(service)
            }
        case .fileByFilename(let name):
            answer(with: files[name], or: "no file \(name)", in: &response)
        case .fileContainingSymbol(let symbol):
            answer(with: file(declaring: symbol), or: "no symbol \(symbol)", in: &response)
        case .fileContainingExtension(let extension_):
            // There are no extensions in proto3.
            answer(with: nil, or: "no extension of \(extension_.containingType)", in: &response)
        case .allExtensionNumbersOfType(let type):
            if file(declaring: type) != nil {
                response.allExtensionNumbersResponse.baseTypeName = type
            } else {
                answer(with: nil, or: "no type \(type)", in: &response)
            }
        case nil:
            response.errorResponse.errorCode = Int32(StatusCode.invalidArgument.rawValue)
            response.errorResponse.errorMessage = "the request asks nothing"
        }
        return response
    }

    private func file(declaring symbol: String) -> FileDescriptor? {
        // Tools write a leading dot now and then.
        let name = symbol.hasPrefix(".") ? String(symbol.dropFirst()) : symbol
        return declaring[name].flatMap { files[$0] }
    }

    private func answer(
        with file: FileDescriptor?, or complaint: String, in response: inout Grpc_Reflection_V1_ServerReflectionResponse
    ) {
        guard let file else {
            response.errorResponse.errorCode = Int32(StatusCode.notFound.rawValue)
            response.errorResponse.errorMessage = complaint
            return
        }
        var seen: Set<String> = []
        var needed: [FileDescriptor] = []
        collect(file, &seen, &needed)
        response.fileDescriptorResponse.fileDescriptorProto = needed.map(\.serializedBytes)
    }

    /// The file itself first, then all that it needs, each once.
    private func collect(_ file: FileDescriptor, _ seen: inout Set<String>, _ needed: inout [FileDescriptor]) {
        guard seen.insert(file.name).inserted else { return }
        needed.append(file)
        for dependency in file.dependencies { collect(dependency, &seen, &needed) }
    }
}
