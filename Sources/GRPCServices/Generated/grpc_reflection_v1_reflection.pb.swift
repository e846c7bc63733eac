// Made by protoc-gen-joblet from grpc/reflection/v1/reflection.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

import Protobuf

/// One question.
struct Grpc_Reflection_V1_ServerReflectionRequest: Protobuf.Message {
    /// The host that is asked about; not looked at.
    var host: String = ""
    /// A file by the name under which others import it.
    var fileByFilename: String {
        get { if case .fileByFilename(let value)? = messageRequest { value } else { "" } }
        set { messageRequest = .fileByFilename(newValue) }
    }
    /// The file that declares this: a full name such as `joblet.JobService` or `joblet.JobService.RunJob`.
    var fileContainingSymbol: String {
        get { if case .fileContainingSymbol(let value)? = messageRequest { value } else { "" } }
        set { messageRequest = .fileContainingSymbol(newValue) }
    }
    /// The file that declares this extension (proto2 only).
    var fileContainingExtension: Grpc_Reflection_V1_ExtensionRequest {
        get { if case .fileContainingExtension(let value)? = messageRequest { value } else { Grpc_Reflection_V1_ExtensionRequest() } }
        set { messageRequest = .fileContainingExtension(newValue) }
    }
    /// The numbers of all extensions of this message type (proto2 only).
    var allExtensionNumbersOfType: String {
        get { if case .allExtensionNumbersOfType(let value)? = messageRequest { value } else { "" } }
        set { messageRequest = .allExtensionNumbersOfType(newValue) }
    }
    /// All services; the content does not matter.
    var listServices: String {
        get { if case .listServices(let value)? = messageRequest { value } else { "" } }
        set { messageRequest = .listServices(newValue) }
    }
    /// The question.
    var messageRequest: OneOf_MessageRequest?
    enum OneOf_MessageRequest: Sendable, Equatable {
        case fileByFilename(String)
        case fileContainingSymbol(String)
        case fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest)
        case allExtensionNumbersOfType(String)
        case listServices(String)
    }
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ServerReflectionRequest" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.host)
            case 26: self.messageRequest = .fileByFilename(try decoder.alternative(ProtobufString.self, merging: nil))
            case 34: self.messageRequest = .fileContainingSymbol(try decoder.alternative(ProtobufString.self, merging: nil))
            case 42:
                var current: Grpc_Reflection_V1_ExtensionRequest?
                if case .fileContainingExtension(let value)? = self.messageRequest { current = value }
                self.messageRequest = .fileContainingExtension(try decoder.alternative(ProtobufMessage<Grpc_Reflection_V1_ExtensionRequest>.self, merging: current))
            case 50: self.messageRequest = .allExtensionNumbersOfType(try decoder.alternative(ProtobufString.self, merging: nil))
            case 58: self.messageRequest = .listServices(try decoder.alternative(ProtobufString.self, merging: nil))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .listServices(let value)? = self.messageRequest { encoder.present(ProtobufString.self, value, tag: 58) }
        if case .allExtensionNumbersOfType(let value)? = self.messageRequest { encoder.present(ProtobufString.self, value, tag: 50) }
        if case .fileContainingExtension(let value)? = self.messageRequest { encoder.present(ProtobufMessage<Grpc_Reflection_V1_ExtensionRequest>.self, value, tag: 42) }
        if case .fileContainingSymbol(let value)? = self.messageRequest { encoder.present(ProtobufString.self, value, tag: 34) }
        if case .fileByFilename(let value)? = self.messageRequest { encoder.present(ProtobufString.self, value, tag: 26) }
        encoder.string(self.host, tag: 10)
    }
}

/// An extension of a proto2 message.
struct Grpc_Reflection_V1_ExtensionRequest: Protobuf.Message {
    /// The full name of the extended message.
    var containingType: String = ""
    /// The extension's field number.
    var extensionNumber: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ExtensionRequest" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.containingType)
            case 16: try decoder.int32(&self.extensionNumber)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.extensionNumber, tag: 16)
        encoder.string(self.containingType, tag: 10)
    }
}

/// The answer to one question.
struct Grpc_Reflection_V1_ServerReflectionResponse: Protobuf.Message {
    /// The host of the question.
    var validHost: String = ""
    /// The question.
    var originalRequest: Grpc_Reflection_V1_ServerReflectionRequest {
        get { _originalRequest ?? Grpc_Reflection_V1_ServerReflectionRequest() }
        set { _originalRequest = newValue }
    }
    var hasOriginalRequest: Bool { _originalRequest != nil }
    mutating func clearOriginalRequest() { _originalRequest = nil }
    private var _originalRequest: Grpc_Reflection_V1_ServerReflectionRequest?
    /// To the first three questions.
    var fileDescriptorResponse: Grpc_Reflection_V1_FileDescriptorResponse {
        get { if case .fileDescriptorResponse(let value)? = messageResponse { value } else { Grpc_Reflection_V1_FileDescriptorResponse() } }
        set { messageResponse = .fileDescriptorResponse(newValue) }
    }
    /// To all_extension_numbers_of_type.
    var allExtensionNumbersResponse: Grpc_Reflection_V1_ExtensionNumberResponse {
        get { if case .allExtensionNumbersResponse(let value)? = messageResponse { value } else { Grpc_Reflection_V1_ExtensionNumberResponse() } }
        set { messageResponse = .allExtensionNumbersResponse(newValue) }
    }
    /// To list_services.
    var listServicesResponse: Grpc_Reflection_V1_ListServiceResponse {
        get { if case .listServicesResponse(let value)? = messageResponse { value } else { Grpc_Reflection_V1_ListServiceResponse() } }
        set { messageResponse = .listServicesResponse(newValue) }
    }
    /// There is no answer.
    var errorResponse: Grpc_Reflection_V1_ErrorResponse {
        get { if case .errorResponse(let value)? = messageResponse { value } else { Grpc_Reflection_V1_ErrorResponse() } }
        set { messageResponse = .errorResponse(newValue) }
    }
    /// The answer.
    var messageResponse: OneOf_MessageResponse?
    enum OneOf_MessageResponse: Sendable, Equatable {
        case fileDescriptorResponse(Grpc_Reflection_V1_FileDescriptorResponse)
        case allExtensionNumbersResponse(Grpc_Reflection_V1_ExtensionNumberResponse)
        case listServicesResponse(Grpc_Reflection_V1_ListServiceResponse)
        case errorResponse(Grpc_Reflection_V1_ErrorResponse)
    }
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ServerReflectionResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.validHost)
            case 18: try decoder.optional(ProtobufMessage<Grpc_Reflection_V1_ServerReflectionRequest>.self, &self._originalRequest)
            case 34:
                var current: Grpc_Reflection_V1_FileDescriptorResponse?
                if case .fileDescriptorResponse(let value)? = self.messageResponse { current = value }
                self.messageResponse = .fileDescriptorResponse(try decoder.alternative(ProtobufMessage<Grpc_Reflection_V1_FileDescriptorResponse>.self, merging: current))
            case 42:
                var current: Grpc_Reflection_V1_ExtensionNumberResponse?
                if case .allExtensionNumbersResponse(let value)? = self.messageResponse { current = value }
                self.messageResponse = .allExtensionNumbersResponse(try decoder.alternative(ProtobufMessage<Grpc_Reflection_V1_ExtensionNumberResponse>.self, merging: current))
            case 50:
                var current: Grpc_Reflection_V1_ListServiceResponse?
                if case .listServicesResponse(let value)? = self.messageResponse { current = value }
                self.messageResponse = .listServicesResponse(try decoder.alternative(ProtobufMessage<Grpc_Reflection_V1_ListServiceResponse>.self, merging: current))
            case 58:
                var current: Grpc_Reflection_V1_ErrorResponse?
                if case .errorResponse(let value)? = self.messageResponse { current = value }
                self.messageResponse = .errorResponse(try decoder.alternative(ProtobufMessage<Grpc_Reflection_V1_ErrorResponse>.self, merging: current))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .errorResponse(let value)? = self.messageResponse { encoder.present(ProtobufMessage<Grpc_Reflection_V1_ErrorResponse>.self, value, tag: 58) }
        if case .listServicesResponse(let value)? = self.messageResponse { encoder.present(ProtobufMessage<Grpc_Reflection_V1_ListServiceResponse>.self, value, tag: 50) }
        if case .allExtensionNumbersResponse(let value)? = self.messageResponse { encoder.present(ProtobufMessage<Grpc_Reflection_V1_ExtensionNumberResponse>.self, value, tag: 42) }
        if case .fileDescriptorResponse(let value)? = self.messageResponse { encoder.present(ProtobufMessage<Grpc_Reflection_V1_FileDescriptorResponse>.self, value, tag: 34) }
        encoder.optional(ProtobufMessage<Grpc_Reflection_V1_ServerReflectionRequest>.self, self._originalRequest, tag: 18)
        encoder.string(self.validHost, tag: 10)
    }
}

/// Files.
struct Grpc_Reflection_V1_FileDescriptorResponse: Protobuf.Message {
    /// A serialized google.protobuf.FileDescriptorProto each: the file asked for, and what it imports unless already sent.
    var fileDescriptorProto: [[UInt8]] = []
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.FileDescriptorResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufBytes.self, &self.fileDescriptorProto)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufBytes.self, self.fileDescriptorProto, tag: 10)
    }
}

/// The extensions of a message.
struct Grpc_Reflection_V1_ExtensionNumberResponse: Protobuf.Message {
    /// The full name of the extended message.
    var baseTypeName: String = ""
    /// Their field numbers, in no particular order.
    var extensionNumber: [Int32] = []
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.baseTypeName)
            case 16: try decoder.repeated(ProtobufInt32.self, &self.extensionNumber)
            case 18: try decoder.packed(ProtobufInt32.self, &self.extensionNumber)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.packed(ProtobufInt32.self, self.extensionNumber, tag: 18)
        encoder.string(self.baseTypeName, tag: 10)
    }
}

/// The server's services.
struct Grpc_Reflection_V1_ListServiceResponse: Protobuf.Message {
    /// One entry a service.
    var service: [Grpc_Reflection_V1_ServiceResponse] = []
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ListServiceResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Grpc_Reflection_V1_ServiceResponse>.self, &self.service)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Grpc_Reflection_V1_ServiceResponse>.self, self.service, tag: 10)
    }
}

/// A service.
struct Grpc_Reflection_V1_ServiceResponse: Protobuf.Message {
    /// Its full name, such as `joblet.JobService`.
    var name: String = ""
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ServiceResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.name, tag: 10)
    }
}

/// Why there is no answer.
struct Grpc_Reflection_V1_ErrorResponse: Protobuf.Message {
    /// A gRPC status code, such as 5 for NOT_FOUND.
    var errorCode: Int32 = 0
    /// A sentence for the user.
    var errorMessage: String = ""
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.reflection.v1.ErrorResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.errorCode)
            case 18: try decoder.string(&self.errorMessage)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.errorMessage, tag: 18)
        encoder.int32(self.errorCode, tag: 8)
    }
}

/// The definitions of `grpc/reflection/v1/reflection.proto`, for server reflection.
enum Grpc_Reflection_V1_File_Reflection {
    static let descriptor = FileDescriptor(
        name: "grpc/reflection/v1/reflection.proto",
        symbols: [
            "grpc.reflection.v1.ServerReflectionRequest",
            "grpc.reflection.v1.ExtensionRequest",
            "grpc.reflection.v1.ServerReflectionResponse",
            "grpc.reflection.v1.FileDescriptorResponse",
            "grpc.reflection.v1.ExtensionNumberResponse",
            "grpc.reflection.v1.ListServiceResponse",
            "grpc.reflection.v1.ServiceResponse",
            "grpc.reflection.v1.ErrorResponse",
            "grpc.reflection.v1.ServerReflection",
            "grpc.reflection.v1.ServerReflection.ServerReflectionInfo",
        ],
        dependencies: [],
        base64: """
            CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZsZWN0
            aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUS
            NgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdf
            ZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRl
            bnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIl
            Cg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVz
            dBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVu
            c2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBv
            cmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5h
            bFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlw
            dG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSAB
            KAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3Bv
            bnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25z
            ZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJv
            clJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIK
            FWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25z
            ZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lv
            bk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2Vydmlj
            ZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2US
            HQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2Vy
            dmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9u
            UmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABYgZwcm90bzM=
            """
    )
}
