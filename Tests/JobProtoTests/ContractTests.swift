import Foundation
import JobProto
import Protobuf
import Testing

@testable import ProtobufGenerator

/// The generated code, and through it proto/, against what is published and against protoc.
@Suite struct ContractTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let hasProtoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/protoc")

    /// Every file of the contract. A file that is missing here is found missing by the tests below.
    private static let files: [FileDescriptor] = [
        Joblet_File_Shared.descriptor, Joblet_File_Job.descriptor, Joblet_File_JobMetrics.descriptor,
        Joblet_File_Telematics.descriptor, Joblet_File_Workflow.descriptor, Joblet_File_Network.descriptor,
        Joblet_File_Volume.descriptor, Joblet_File_Monitoring.descriptor, Joblet_File_Runtime.descriptor,
        Joblet_Persist_File_Persist.descriptor, Joblet_Ipc_File_Ipc.descriptor,
    ]

    /// Joblet's own files beside the contract, in packages that the contract has not.
    private static let own: [FileDescriptor] = [Joblet_V1x_File_V1xJob.descriptor, Joblet_V1x_File_V1xNode.descriptor]

    @Test func `every field and method of the contract is there, and no other`() throws {
        let table = try String(contentsOf: Self.root.appending(path: "Tests/Protos/contract.txt"), encoding: .utf8)
        let published = Set(table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
        var described: Set<String> = []
        for file in Self.files { described.formUnion(try ContractLines(file).lines) }
        #expect(published.subtracting(described).sorted() == [])
        #expect(described.subtracting(published).sorted() == [])
    }

    @Test(.enabled(if: hasProtoc, "needs /usr/bin/protoc: scripts/setup proto"))
    func `the embedded descriptors are those that protoc makes of proto`() throws {
        let proto = Self.root.appending(path: "proto")
        let names = try FileManager.default.contentsOfDirectory(atPath: proto.path).filter { $0.hasSuffix(".proto") }
        #expect(Set(names) == Set((Self.files + Self.own).map(\.name)))
        let output = FileManager.default.temporaryDirectory.appending(path: "joblet-\(UUID().uuidString).descriptors")
        defer { try? FileManager.default.removeItem(at: output) }
        let protoc = Process()
        protoc.executableURL = URL(filePath: "/usr/bin/protoc")
        protoc.arguments = ["--proto_path=\(proto.path)", "--descriptor_set_out=\(output.path)"] + names
        try protoc.run()
        protoc.waitUntilExit()
        #expect(protoc.terminationStatus == 0)
        // A FileDescriptorSet is the files as field 1, one after another.
        let bytes = [UInt8](try Data(contentsOf: output))
        var decoder = try Decoder(bytes.span)
        var made: Set<[UInt8]> = []
        while try decoder.nextTag() != nil {
            var file: [UInt8] = []
            try decoder.bytes(&file)
            made.insert(file)
        }
        #expect(made == Set((Self.files + Self.own).map(\.serializedBytes)))
    }

    @Test func `what is beside the contract uses none of its names`() throws {
        for file in Self.own {
            let proto = try FileDescriptorProto(file.serializedBytes)
            #expect(proto.package == "joblet.v1x")
            #expect(file.symbols.allSatisfy { $0.hasPrefix("joblet.v1x.") })
            #expect(file.dependencies.isEmpty)
        }
    }

    @Test func `reflection finds messages, enumerations and methods by their names`() {
        #expect(Joblet_File_Job.descriptor.symbols.contains("joblet.RunJobRequest"))
        #expect(Joblet_File_Job.descriptor.symbols.contains("joblet.JobService.RunJob"))
        #expect(Joblet_Persist_File_Persist.descriptor.symbols.contains("joblet.persist.StreamType"))
        #expect(Joblet_File_Network.descriptor.dependencies.map(\.name) == ["shared.proto"])
    }
}

/// A file of the contract in the form of Tests/Protos/contract.txt.
private struct ContractLines {
    private(set) var lines: [String] = []

    init(_ file: FileDescriptor) throws {
        let proto = try FileDescriptorProto(file.serializedBytes)
        for message in proto.messages {
            let fields = message.fields.map { Self.text($0, of: message) }.joined(separator: ",")
            lines.append("\(proto.package).\(message.name):\(fields)")
        }
        for service in proto.services {
            for method in service.methods {
                let response = (method.streamsResponses ? "stream " : "") + method.outputType.dropFirst()
                let request = (method.streamsRequests ? "stream " : "") + method.inputType.dropFirst()
                lines.append("\(proto.package).\(service.name)/\(method.name): \(request) -> \(response)")
            }
        }
    }

    private static func text(_ field: FieldDescriptorProto, of message: DescriptorProto) -> String {
        let oneof = field.realOneof.map { "\(message.oneofs[$0].name)/" } ?? ""
        return " \(field.number) \(oneof)\(field.name) \(type(field, of: message))"
    }

    private static func type(_ field: FieldDescriptorProto, of message: DescriptorProto) -> String {
        let name = field.typeName.split(separator: ".").last.map(String.init)
        if let map = message.messages.first(where: { $0.options.isMapEntry && $0.name == name }) {
            return "{\(type(map.fields[0], of: map)): \(type(map.fields[1], of: map))}"
        }
        let type = name ?? "\(field.kind)"
        return field.isRepeated ? "[\(type)]" : type
    }
}
