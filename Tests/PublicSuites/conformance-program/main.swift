// The program under test of the protobuf conformance suite. Source: conformance/conformance.proto in protobuf's source.
answerRequests()
