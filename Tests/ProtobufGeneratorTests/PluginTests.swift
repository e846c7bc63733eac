import Protobuf
import Testing

@testable import ProtobufGenerator

/// The plugin as protoc sees it: bytes in, bytes out.
@Suite struct PluginTests {
    /// A length-delimited field.
    private func field(_ number: UInt8, _ value: [UInt8]) -> [UInt8] {
        precondition(value.count < 128)
        return [number << 3 | 2, UInt8(value.count)] + value
    }

    private func request(syntax: String) -> [UInt8] {
        // message M { int32 a = 1; }, service S { rpc Call(M) returns (stream M); }
        let member = field(1, Array("a".utf8)) + [0x18, 1, 0x20, 1, 0x28, 5]
        let message = field(1, Array("M".utf8)) + field(2, member)
        let method =
            field(1, Array("Call".utf8)) + field(2, Array(".x.M".utf8)) + field(3, Array(".x.M".utf8)) + [0x30, 1]
        let service = field(1, Array("S".utf8)) + field(2, method)
        let file =
            field(1, Array("x.proto".utf8)) + field(2, Array("x".utf8)) + field(4, message) + field(6, service)
            + field(12, Array(syntax.utf8))
        return field(1, Array("x.proto".utf8)) + field(15, file)
    }

    /// The response's error, and its files by name.
    private func respond(to request: [UInt8]) throws -> (error: String, files: [String: String]) {
        let response = try Plugin.respond(to: request)
        var decoder = try Decoder(response.span)
        var error = ""
        var files: [String: String] = [:]
        while let tag = try decoder.nextTag() {
            switch tag {
            case 1 << 3 | 2: try decoder.string(&error)
            case 15 << 3 | 2:
                var bytes: [UInt8] = []
                var name = ""
                var content = ""
                try decoder.bytes(&bytes)
                var inner = try Decoder(bytes.span)
                while let tag = try inner.nextTag() {
                    if tag == 10 { try inner.string(&name) } else { try inner.string(&content) }
                }
                files[name] = content
            default: try decoder.skip(tag)
            }
        }
        return (error, files)
    }

    @Test func `a file becomes one of messages and one of services`() throws {
        let (error, files) = try respond(to: request(syntax: "proto3"))
        #expect(error == "")
        #expect(files.keys.sorted() == ["x.pb.swift", "x.rpc.swift"])
        let messages = try #require(files["x.pb.swift"])
        #expect(messages.contains("public struct X_M: Protobuf.Message {"))
        #expect(messages.contains("case 8: try decoder.int32(&self.a)"))
        let services = try #require(files["x.rpc.swift"])
        #expect(services.contains("func call(_ request: X_M, to writer: ResponseWriter<X_M>, context: ServerContext)"))
        #expect(services.contains(#"MethodDescriptor(service: "x.S", name: "Call", kind: .serverStreaming)"#))
    }

    @Test func `proto2 is refused in a sentence that protoc prints`() throws {
        let (error, files) = try respond(to: request(syntax: "proto2"))
        #expect(error == "x.proto: only proto3 is supported; begin it with syntax = \"proto3\";")
        #expect(files.isEmpty)
    }

    @Test func `a request that is none is an error, not a trap`() {
        #expect(throws: MalformedMessage.self) { try Plugin.respond(to: [0x7A, 0x05, 0x01]) }
    }
}
