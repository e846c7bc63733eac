// Made by protoc-gen-joblet from grpc/health/v1/health.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

import Protobuf

/// Which service is asked about.
struct Grpc_Health_V1_HealthCheckRequest: Protobuf.Message {
    /// The service's full name, such as `joblet.JobService`; empty for the server as a whole.
    var service: String = ""
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.health.v1.HealthCheckRequest" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.service)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.service, tag: 10)
    }
}

/// How a service is.
struct Grpc_Health_V1_HealthCheckResponse: Protobuf.Message {
    /// The state.
    var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = Grpc_Health_V1_HealthCheckResponse.ServingStatus()
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "grpc.health.v1.HealthCheckResponse" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.singular(ProtobufEnum<Grpc_Health_V1_HealthCheckResponse.ServingStatus>.self, &self.status)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.singular(ProtobufEnum<Grpc_Health_V1_HealthCheckResponse.ServingStatus>.self, self.status, tag: 8)
    }

    /// A service's state.
    enum ServingStatus: Protobuf.Enum {
        /// Not said.
        case unknown
        /// It answers calls.
        case serving
        /// It is there and does not answer calls, for instance because the server is stopping.
        case notServing
        /// There is no such service (Watch only).
        case serviceUnknown
        /// A number that the definition does not name.
        case UNRECOGNIZED(Int)

        init() { self = .unknown }

        init(rawValue: Int) {
            switch rawValue {
            case 0: self = .unknown
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case .unknown: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .UNRECOGNIZED(let number): number
            }
        }
    }
}

/// The definitions of `grpc/health/v1/health.proto`, for server reflection.
enum Grpc_Health_V1_File_Health {
    static let descriptor = FileDescriptor(
        name: "grpc/health/v1/health.proto",
        symbols: [
            "grpc.health.v1.HealthCheckRequest",
            "grpc.health.v1.HealthCheckResponse",
            "grpc.health.v1.HealthCheckResponse.ServingStatus",
            "grpc.health.v1.Health",
            "grpc.health.v1.Health.Check",
            "grpc.health.v1.Health.Watch",
        ],
        dependencies: [],
        base64: """
            ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2
            aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYx
            LkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsK
            B1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADMq4BCgZIZWFsdGgSUAoFQ2hlY2sSIi5ncnBj
            LmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlElIKBVdhdGNo
            EiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZTAB
            YgZwcm90bzM=
            """
    )
}
