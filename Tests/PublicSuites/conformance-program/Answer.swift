import Protobuf

/// Answers one request of the suite: decodes the payload and encodes it again.
func answer(_ request: Conformance_ConformanceRequest) -> Conformance_ConformanceResponse {
    var response = Conformance_ConformanceResponse()
    guard case .protobufPayload(let payload)? = request.payload, request.requestedOutputFormat == .protobuf else {
        response.skipped = "only the binary format is supported"
        return response
    }
    switch request.messageType {
    case ProtobufTestMessages_Proto3_TestAllTypesProto3.protoMessageName:
        do {
            let message = try ProtobufTestMessages_Proto3_TestAllTypesProto3(serializedBytes: payload)
            response.protobufPayload = message.serializedBytes()
        } catch {
            response.parseError = error.description
        }
    case Conformance_FailureSet.protoMessageName:
        // The suite asks first for the failures that are expected: none.
        response.protobufPayload = Conformance_FailureSet().serializedBytes()
    default:
        response.skipped = "only proto3 is supported, and \(request.messageType) is not"
    }
    return response
}
