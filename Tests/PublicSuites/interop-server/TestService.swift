import GRPC
import LinuxKernel

/// `grpc.testing.TestService`, as the descriptions of the interop cases want it.
struct TestService: Grpc_Testing_TestService {
    func emptyCall(_ request: Grpc_Testing_Empty, context: ServerContext) async throws -> Grpc_Testing_Empty {
        try echoMetadata(context)
        return Grpc_Testing_Empty()
    }

    func unaryCall(
        _ request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse {
        try echoMetadata(context)
        if request.hasExpectCompressed { try check(context, expectsCompressed: request.expectCompressed.value) }
        if request.hasResponseStatus { try fail(with: request.responseStatus) }
        if request.hasResponseCompressed, request.responseCompressed.value { context.compressResponses(with: .gzip) }
        var response = Grpc_Testing_SimpleResponse()
        response.payload = try payload(of: request.responseSize)
        return response
    }

    func cacheableUnaryCall(
        _ request: Grpc_Testing_SimpleRequest, context: ServerContext
    ) async throws -> Grpc_Testing_SimpleResponse {
        try context.responseHeaders.add("max-age=60, public", for: "cache-control")
        return try await unaryCall(request, context: context)
    }

    func streamingOutputCall(
        _ request: Grpc_Testing_StreamingOutputCallRequest,
        to writer: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws {
        try echoMetadata(context)
        try await answer(request, to: writer, context)
    }

    func streamingInputCall(
        _ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>, context: ServerContext
    ) async throws -> Grpc_Testing_StreamingInputCallResponse {
        try echoMetadata(context)
        var total = 0
        while let request = try await requests.next() {
            if request.hasExpectCompressed { try check(context, expectsCompressed: request.expectCompressed.value) }
            total += request.payload.body.count
        }
        var response = Grpc_Testing_StreamingInputCallResponse()
        response.aggregatedPayloadSize = Int32(clamping: total)
        return response
    }

    func fullDuplexCall(
        _ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>,
        to writer: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws {
        try echoMetadata(context)
        while let request = try await requests.next() { try await answer(request, to: writer, context) }
    }

    func halfDuplexCall(
        _ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>,
        to writer: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>, context: ServerContext
    ) async throws {
        try echoMetadata(context)
        var all: [Grpc_Testing_StreamingOutputCallRequest] = []
        while let request = try await requests.next() { all.append(request) }
        for request in all { try await answer(request, to: writer, context) }
    }

    // UnimplementedCall stays with the answer that every method has that nobody wrote.

    private func answer(
        _ request: Grpc_Testing_StreamingOutputCallRequest,
        to writer: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>, _ context: ServerContext
    ) async throws {
        if request.hasResponseStatus { try fail(with: request.responseStatus) }
        if request.responseParameters.contains(where: { $0.hasCompressed && $0.compressed.value }) {
            context.compressResponses(with: .gzip)
        }
        for parameters in request.responseParameters {
            if parameters.intervalUs > 0 { try await Task.sleep(for: .microseconds(Int64(parameters.intervalUs))) }
            var response = Grpc_Testing_StreamingOutputCallResponse()
            response.payload = try payload(of: parameters.size)
            try await writer.write(response, compressed: parameters.hasCompressed && parameters.compressed.value)
        }
    }

    private func payload(of size: Int32) throws(RPCError) -> Grpc_Testing_Payload {
        guard size >= 0 else { throw RPCError(.invalidArgument, "a payload of \(size) bytes; use 0 or more") }
        var payload = Grpc_Testing_Payload()
        payload.body = [UInt8](repeating: 0, count: Int(size))
        return payload
    }

    private func fail(with status: Grpc_Testing_EchoStatus) throws(RPCError) {
        guard status.code != 0 else { return }
        throw RPCError(StatusCode(rawValue: Int(status.code)) ?? .unknown, status.message)
    }

    private func check(_ context: ServerContext, expectsCompressed: Bool) throws(RPCError) {
        guard context.requestWasCompressed == expectsCompressed else {
            throw RPCError(
                .invalidArgument, expectsCompressed ? "the request is not compressed" : "the request is compressed")
        }
    }

    /// The case `custom_metadata` wants one header back in front and one at the end.
    private func echoMetadata(_ context: ServerContext) throws(InvalidMetadata) {
        if let initial = context.metadata["x-grpc-test-echo-initial"] {
            try context.responseHeaders.add(initial, for: "x-grpc-test-echo-initial")
        }
        if let trailing = context.metadata[binary: "x-grpc-test-echo-trailing-bin"] {
            try context.responseTrailers.add(trailing, for: "x-grpc-test-echo-trailing-bin")
        }
    }
}
