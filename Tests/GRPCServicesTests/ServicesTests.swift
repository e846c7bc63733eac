import GRPC
import LinuxKernel
import Protobuf
import TLS
import Testing

@testable import GRPCServices

@Suite(.timeLimit(.minutes(1))) struct ServicesTests {
    /// Serves health and reflection on loopback and hands over a client.
    private func serve(_ body: (GRPCClient, HealthService, GRPCServer) async throws -> Void) async throws {
        let loops = try EventLoopGroup(count: 1)
        let clientLoop = try EventLoop.start(name: "client")
        defer {
            loops.stop()
            clientLoop.stop()
        }
        let certificates = TestCertificates.shared
        let health = HealthService([ReflectionService([])])
        let server = try GRPCServer(
            listeningOn: .tcp(.loopback, port: 0), tls: .server(certificates.configuration(certificates.server)),
            loops: loops, services: [health, ReflectionService([health])]
        ) { _, _ throws(RPCError) in }
        let client = try GRPCClient(
            target: .address(server.address), tls: .client(certificates.configuration(certificates.client)),
            loop: clientLoop)
        do {
            try await body(client, health, server)
        } catch {
            await server.shutdown(within: .zero)
            throw error
        }
        await client.close()
        await server.shutdown(within: .zero)
    }

    private func request(_ service: String) -> Grpc_Health_V1_HealthCheckRequest {
        var request = Grpc_Health_V1_HealthCheckRequest()
        request.service = service
        return request
    }

    @Test func `the server, and each service by name, is serving from the start`() async throws {
        try await serve { client, _, _ in
            let health = Grpc_Health_V1_HealthClient(client)
            for name in ["", "grpc.reflection.v1.ServerReflection"] {
                let answer = try await health.check(request(name))
                #expect(answer.status == .serving)
            }
            let error = await #expect(throws: RPCError.self) { _ = try await health.check(request("no.Such")) }
            #expect(error == RPCError(.notFound, "unknown service no.Such"))
        }
    }

    @Test func `who watches hears of every change, and of a service that appears`() async throws {
        try await serve { client, service, _ in
            let health = Grpc_Health_V1_HealthClient(client)
            let watch = try await health.watch(request(""))
            #expect(try await watch.next()?.status == .serving)
            service.set(isServing: false)
            #expect(try await watch.next()?.status == .notServing)
            service.set(isServing: true)
            #expect(try await watch.next()?.status == .serving)
            let later = try await health.watch(request("later.Service"))
            #expect(try await later.next()?.status == .serviceUnknown)
            service.set("later.Service", isServing: true)
            #expect(try await later.next()?.status == .serving)
        }
    }

    @Test func `a stop tells those who watch and ends their calls`() async throws {
        try await serve { client, service, server in
            let watch = try await Grpc_Health_V1_HealthClient(client).watch(request(""))
            #expect(try await watch.next()?.status == .serving)
            service.stop()
            #expect(try await watch.next()?.status == .notServing)
            let error = await #expect(throws: RPCError.self) { try await watch.next() }
            #expect(error == RPCError(.unavailable, "the server is stopping"))
            await server.shutdown(within: .seconds(30))
            #expect(server.callCount == 0)
        }
    }

    @Test func `who stops watching is forgotten`() async throws {
        try await serve { client, _, server in
            for _ in 0..<50 {
                let watch = try await Grpc_Health_V1_HealthClient(client).watch(request(""))
                _ = try await watch.next()
            }
            while server.callCount > 0 { await Task.yield() }
        }
    }

    @Test(arguments: [
        Grpc_Reflection_V1_ServerReflectionMethods.serverReflectionInfo,
        Grpc_Reflection_V1alpha_ServerReflectionMethods.serverReflectionInfo,
    ])
    func `both versions of reflection list services and hand out their files`(method: MethodDescriptor) async throws {
        try await serve { client, _, _ in
            let call:
                BidirectionalCall<
                    Grpc_Reflection_V1_ServerReflectionRequest, Grpc_Reflection_V1_ServerReflectionResponse
                > =
                    try await client.bidirectionalStreaming(method)
            func ask(
                _ question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest?
            ) async throws -> Grpc_Reflection_V1_ServerReflectionResponse {
                var request = Grpc_Reflection_V1_ServerReflectionRequest()
                request.messageRequest = question
                try await call.requests.write(request)
                let response = try #require(try await call.responses.next())
                #expect(response.originalRequest == request)
                return response
            }
            let names = try await ask(.listServices("")).listServicesResponse.service.map(\.name)
            #expect(
                names == [
                    "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
                    "grpc.reflection.v1alpha.ServerReflection",
                ])
            let file = Grpc_Health_V1_File_Health.descriptor
            for question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest in [
                .fileContainingSymbol("grpc.health.v1.Health"), .fileContainingSymbol("grpc.health.v1.Health.Check"),
                .fileContainingSymbol("grpc.health.v1.HealthCheckResponse.ServingStatus"), .fileByFilename(file.name),
            ] {
                #expect(try await ask(question).fileDescriptorResponse.fileDescriptorProto == [file.serializedBytes])
            }
            for question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest in [
                .fileContainingSymbol("no.Such"), .fileByFilename("no.proto"), .allExtensionNumbersOfType("no.Such"),
                .fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest()),
            ] {
                #expect(try await ask(question).errorResponse.errorCode == 5)
            }
            #expect(try await ask(nil).errorResponse.errorCode == 3)
            try await call.requests.finish()
            #expect(try await call.responses.next() == nil)
        }
    }
}
