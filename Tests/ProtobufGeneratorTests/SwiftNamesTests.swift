import Testing

@testable import ProtobufGenerator

@Suite struct SwiftNamesTests {
    @Test(arguments: [
        ("job_uuid", "jobUuid"), ("node_id", "nodeID"), ("registry_url", "registryURL"), ("url", "url"), ("id", "id"),
        ("max_io_bps", "maxIoBps"), ("workflowUuid", "workflowUuid"), ("openFDs", "openFDs"), ("readBPS", "readBps"),
        ("p95", "p95"),
        ("_field__name3_", "fieldName3"), ("FIELD_NAME", "fieldName"), ("9lives", "_9lives"),
        ("description", "description_p"),
        ("__", "___"),
    ])
    func `a field's name becomes a property's`(field: String, property: String) {
        #expect(SwiftNames.property(field) == property)
    }

    @Test(arguments: [
        ("STREAM_TYPE_STDOUT", "StreamType", "stdout"), ("RED", "Color", "red"), ("COLOR_2D", "Color", "color2D"),
        ("UNKNOWN", "ServingStatus", "unknown"), ("SELF", "Kind", "self_"),
    ])
    func `a value loses its enumeration's name`(value: String, enumeration: String, name: String) {
        #expect(SwiftNames.enumCase(value, of: enumeration) == name)
    }

    @Test(arguments: [
        ("joblet", "Joblet_"), ("joblet.persist", "Joblet_Persist_"), ("grpc.health.v1", "Grpc_Health_V1_"),
        ("protobuf_test_messages.proto3", "ProtobufTestMessages_Proto3_"), ("", ""),
    ])
    func `a package becomes a prefix`(package: String, prefix: String) {
        #expect(SwiftNames.prefix(package: package) == prefix)
    }
}
