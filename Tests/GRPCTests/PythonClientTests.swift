import Foundation
import GRPC
import LinuxKernel
import TLS
import Testing

/// The interpreter with grpcio.
private enum Python {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let path =
        ProcessInfo.processInfo.environment["JOBLET_TEST_PYTHON"]
        ?? root.appending(path: ".build/python/bin/python").path
    static let isThere = FileManager.default.isExecutableFile(atPath: path)
}

@Suite(.enabled(if: Python.isThere, "needs a Python with grpcio: scripts/python"), .timeLimit(.minutes(2)))
struct PythonClientTests {
    private static let methods: [RPCMethod] = [
        .unary(.echo) { (note: Note, context) -> Note in
            switch note.text {
            case "fail": throw RPCError(.failedPrecondition, "100 % über 😀\n", details: [1, 2, 3])
            case "wait":
                await withCancellation {}
                throw CancellationError()
            default:
                context.responseHeaders = context.metadata
                context.responseTrailers = context.metadata
                return note
            }
        },
        .serverStreaming(.split) { (note: Note, writer: ResponseWriter<Note>, _) in
            for index in 0..<note.number { try await writer.write(Note(note.text, number: index)) }
        },
        .clientStreaming(.collect) { (notes: RequestStream<Note>, _) in
            var sum = Note()
            while let note = try await notes.next() { sum.number += note.number }
            return sum
        },
        .bidirectionalStreaming(.chat) { (notes: RequestStream<Note>, writer: ResponseWriter<Note>, _) in
            while let note = try await notes.next() { try await writer.write(note) }
        },
    ]

    @Test func `grpcio calls every kind of method, cancels, and meets every limit`() async throws {
        try await Rig.with(Self.methods) { rig in
            let certificates = TestCertificates.shared
            try await run(rig, own: certificates.client)
            await eventually { rig.server.callCount == 0 && rig.server.connectionCount == 0 }
        }
    }

    @Test func `grpcio without a certificate, or with a stranger's, gets nowhere`() async throws {
        try await Rig.with(Self.methods) { rig in
            try await run(rig, own: nil)
            let stranger = try TestCertificates.shared.stranger.issueClient(
                CertificateSubject(commonName: "mallory", organizationalUnits: ["admin"]))
            await #expect(throws: Failure.self) { try await run(rig, own: stranger) }
            #expect(rig.server.callCount == 0)
        }
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private func run(_ rig: Rig, own: Credentials?) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "joblet-grpc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        func write(_ text: String, _ name: String) throws -> String {
            let file = directory.appending(path: name)
            try Data(text.utf8).write(to: file)
            return file.path
        }
        let process = Process()
        process.executableURL = URL(filePath: Python.path)
        process.arguments = [
            Python.root.appending(path: "Tests/Python/grpc_peer.py").path, rig.server.address.description,
            try write(TestCertificates.shared.authority.credentials.certificate, "ca.pem"),
        ]
        if let own {
            process.arguments? += [try write(own.certificate, "cert.pem"), try write(own.privateKey, "key.pem")]
        }
        let output = directory.appending(path: "output")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        guard status == 0 else {
            throw Failure(description: String(decoding: try Data(contentsOf: output), as: UTF8.self))
        }
    }
}
