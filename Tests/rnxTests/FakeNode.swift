import Foundation
import GRPC
import JobProto
import LinuxKernel
import TLS

/// Jobs that only pretend, so that rnx can be seen against answers that a real node gives rarely.
struct PretendedJobs: Joblet_JobService {
    static let id = "f47ac10b-58cc-4372-a567-0e02b2c3d479"
    /// Every byte there is, in order, many times over.
    static let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }

    let cancelled: Flag

    func runJob(_ request: Joblet_RunJobRequest, context: ServerContext) async throws -> Joblet_RunJobResponse {
        if request.command == "forbidden" {
            throw RPCError(.permissionDenied, "role viewer is not allowed to perform operation run_job")
        }
        if request.command == "silent" { throw RPCError(.internalError, "") }
        var response = Joblet_RunJobResponse()
        response.jobUuid = Self.id
        response.status = "INITIALIZING"
        response.command = request.command
        // A node that was sent files says which.
        response.args =
            request.args
            + request.uploads.map { upload in
                let what = upload.isDirectory ? "directory" : "\(upload.content.count)"
                return "\(upload.path) \(String(upload.mode, radix: 8)) \(what)"
            }
        response.maxCpu = request.maxCpu
        response.maxMemory = request.maxMemory
        return response
    }

    func getJobStatus(
        _ request: Joblet_GetJobStatusRequest, context: ServerContext
    ) async throws -> Joblet_GetJobStatusResponse {
        guard Self.id.hasPrefix(request.uuid) else { throw RPCError(.notFound, "job not found: \(request.uuid)") }
        var response = Joblet_GetJobStatusResponse()
        response.uuid = Self.id
        response.command = "sleep"
        response.status = "RUNNING"
        response.network = "none"
        return response
    }

    func listJobs(_ request: Joblet_EmptyRequest, context: ServerContext) async throws -> Joblet_Jobs {
        var jobs = Joblet_Jobs()
        var job = Joblet_Job()
        job.uuid = Self.id
        job.status = "RUNNING"
        job.command = "sleep"
        jobs.jobs = [job]
        return jobs
    }

    func stopJob(_ request: Joblet_StopJobRequest, context: ServerContext) async throws -> Joblet_StopJobResponse {
        throw RPCError(.failedPrecondition, "job is not running: \(Self.id) (current status: COMPLETED)")
    }

    func getJobLogs(
        _ request: Joblet_GetJobLogsRequest, to writer: ResponseWriter<Joblet_DataChunk>, context: ServerContext
    ) async throws {
        var chunk = Joblet_DataChunk()
        switch request.uuid {
        case "bytes":
            var rest = Self.bytes[...]
            while !rest.isEmpty {
                chunk.payload = Array(rest.prefix(7_001))
                rest = rest.dropFirst(7_001)
                try await writer.write(chunk)
            }
        case "text":
            for piece in ["one\ntwo \u{e9}".utf8.dropLast(), "x".utf8.dropLast(), "x".utf8.dropFirst(0)] {
                chunk.payload = Array(piece)
                if !chunk.payload.isEmpty { try await writer.write(chunk) }
            }
        case "endless":
            chunk.payload = Array("first\n".utf8)
            try await writer.write(chunk)
            // Until the client goes away; it is told by the failing write.
            chunk.payload = [UInt8](repeating: UInt8(ascii: "."), count: 65_536)
            defer { cancelled.raise() }
            while true { try await writer.write(chunk) }
        default:
            throw RPCError(.notFound, "job not found: \(request.uuid)")
        }
    }
}

/// Something that happens once, and that a test waits for.
final class Flag: Sendable {
    private struct State {
        var isRaised = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Lock(State())

    func raise() {
        let waiting = state.withLock { state in
            state.isRaised = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// The test's time limit bounds it.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isRaised = state.withLock { state in
                if !state.isRaised { state.waiting.append(continuation) }
                return state.isRaised
            }
            if isRaised { continuation.resume() }
        }
    }
}

/// A server of pretended jobs on loopback, with certificates of its own and a configuration file for rnx.
struct FakeNode {
    let config: String
    let cancelled = Flag()
    private let directory: URL
    private let loops: EventLoopGroup
    private let server: GRPCServer

    private init(serverNames: [PeerName]) throws {
        let authority = try CertificateAuthority.create()
        let own = try authority.issueServer(names: serverNames)
        let client = try authority.issueClient(CertificateSubject(commonName: "alice", organizationalUnits: ["admin"]))
        loops = try EventLoopGroup(count: 1)
        let tls = TLSConfiguration(
            certificate: .text(own.certificate, name: "cert"), privateKey: .text(own.privateKey, name: "key"),
            authorities: .text(authority.credentials.certificate, name: "ca"))
        server = try GRPCServer(
            listeningOn: .tcp(.loopback, port: 0), tls: .server(tls), loops: loops,
            services: [PretendedJobs(cancelled: cancelled)], configuration: GRPCServerConfiguration(),
            authorize: { _, _ throws(RPCError) in })
        directory = URL(filePath: NSTemporaryDirectory()).appending(path: "joblet-rnx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        func indented(_ pem: String) -> String { pem.split(separator: "\n").map { "      \($0)\n" }.joined() }
        let text = """
            version: "3.0"
            nodes:
              default:
                address: "\(server.address)"
                cert: |
            \(indented(client.certificate))    key: |
            \(indented(client.privateKey))    ca: |
            \(indented(authority.credentials.certificate))
            """
        config = directory.appending(path: "rnx-config.yml").path
        try text.write(toFile: config, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: config)
    }

    static func with<Result>(_ body: (FakeNode) async throws -> Result) async throws -> Result {
        let node = try FakeNode(serverNames: [])
        do {
            let result = try await body(node)
            await node.end()
            return result
        } catch {
            await node.end()
            throw error
        }
    }

    private func end() async {
        await server.shutdown(within: .zero)
        loops.stop()
        try? FileManager.default.removeItem(at: directory)
    }
}
