import Foundation
import HTTP2
import LinuxKernel
import TLS
import Testing

/// Peers that nobody here wrote: OpenSSL's s_client, curl, nghttp and h2load.
@Suite(.timeLimit(.minutes(5))) struct ForeignPeerTests {
    /// Certificates as files in a directory of their own.
    private struct Files: ~Copyable {
        let directory: URL

        init() throws {
            directory = FileManager.default.temporaryDirectory.appendingPathComponent("http2-test-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            let certificates = TestCertificates.shared
            try write(certificates.authority.credentials.certificate, "ca.pem")
            try write(certificates.client.certificate, "client.pem")
            try write(certificates.client.privateKey, "client.key")
            let other = try CertificateAuthority.create().issueClient(CertificateSubject(commonName: "mallory"))
            try write(other.certificate, "other.pem")
            try write(other.privateKey, "other.key")
        }

        deinit { try? FileManager.default.removeItem(at: directory) }

        private func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: directory.appendingPathComponent(name))
        }

        func path(_ name: String) -> String { directory.appendingPathComponent(name).path }
    }

    static func has(_ tool: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)") }

    /// Runs a tool to its end, its input empty, 20 s at most.
    private func run(_ tool: String, _ arguments: [String]) async throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments = ["20", "/usr/bin/\(tool)"] + arguments
        process.standardInput = FileHandle.nullDevice
        let pipe = Foundation.Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        let bell = Bell()
        let status = Lock<Int32>(-1)
        let box = Sink()
        process.terminationHandler = { process in
            status.withLock { $0 = process.terminationStatus }
            bell.ring("ended")
        }
        try process.run()
        let reading = pipe.fileHandleForReading
        Thread.detachNewThread {
            box.add(String(decoding: reading.readDataToEndOfFile(), as: UTF8.self))
            bell.ring("read")
        }
        await bell.wait("ended")
        await bell.wait("read")
        return (status.withLock { $0 }, box.all.joined())
    }

    @Test(.enabled(if: has("curl"), "needs curl"))
    func `curl speaks HTTP 2 with a certificate`() async throws {
        let server = try TestServer()
        let files = try Files()
        let port = try #require(server.server.address.port)
        let answer = try await run(
            "curl",
            [
                "--silent", "--http2", "--cacert", files.path("ca.pem"), "--cert", files.path("client.pem"), "--key",
                files.path("client.key"), "--resolve", "joblet:\(port):127.0.0.1", "-w", " %{http_version}",
                "https://joblet:\(port)/who",
            ])
        #expect(answer.output.hasPrefix("alice on server-"))
        #expect(answer.output.hasSuffix(" 2"))
        await server.stop()
    }

    @Test(.enabled(if: has("curl"), "needs curl"))
    func `curl moves a megabyte there and back`() async throws {
        let server = try TestServer()
        let files = try Files()
        let port = try #require(server.server.address.port)
        let body = Data((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        try body.write(to: files.directory.appendingPathComponent("body"))
        _ = try await run(
            "curl",
            [
                "--silent", "--http2", "--cacert", files.path("ca.pem"), "--cert", files.path("client.pem"), "--key",
                files.path("client.key"), "--resolve", "joblet:\(port):127.0.0.1", "--data-binary",
                "@\(files.path("body"))",
                "-o", files.path("back"), "https://joblet:\(port)/echo",
            ])
        #expect(try Data(contentsOf: files.directory.appendingPathComponent("back")) == body)
        await server.stop()
    }

    @Test(.enabled(if: has("openssl"), "needs openssl"))
    func `TLS 1 2 is refused`() async throws {
        let server = try TestServer()
        let port = try #require(server.server.address.port)
        let answer = try await run("openssl", ["s_client", "-connect", "127.0.0.1:\(port)", "-tls1_2", "-alpn", "h2"])
        #expect(answer.output.contains("alert protocol version"))
        await server.bell.wait("ended")
        #expect(server.endings[0].hasSuffix("the peer does not speak TLS 1.3"))
        await server.stop()
    }

    @Test(.enabled(if: has("openssl"), "needs openssl"))
    func `the first cipher is AES 128 and the server names its CA`() async throws {
        let server = try TestServer()
        let files = try Files()
        let port = try #require(server.server.address.port)
        let answer = try await run(
            "openssl",
            [
                "s_client", "-connect", "127.0.0.1:\(port)", "-alpn", "h2", "-CAfile", files.path("ca.pem"), "-cert",
                files.path("client.pem"), "-key", files.path("client.key"), "-verify_hostname", "joblet",
            ])
        #expect(answer.output.contains("TLS_AES_128_GCM_SHA256"))
        #expect(answer.output.contains("ALPN protocol: h2"))
        #expect(answer.output.contains("Verify return code: 0 (ok)"))
        #expect(answer.output.contains("Joblet CA"))
        await server.stop()
    }

    @Test(.enabled(if: has("openssl"), "needs openssl"))
    func `no ALPN, another protocol, no certificate and a foreign one are refused by name`() async throws {
        let server = try TestServer()
        let files = try Files()
        let port = try #require(server.server.address.port)
        let base = ["s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", files.path("ca.pem")]
        let own = ["-cert", files.path("client.pem"), "-key", files.path("client.key")]
        _ = try await run("openssl", base + own)
        _ = try await run("openssl", base + own + ["-alpn", "http/1.1"])
        _ = try await run("openssl", base + ["-alpn", "h2"])
        _ = try await run(
            "openssl", base + ["-alpn", "h2", "-cert", files.path("other.pem"), "-key", files.path("other.key")])
        await server.bell.wait("ended", 4)
        let endings = server.endings
        #expect(endings[0].hasSuffix("(ALPN \"h2\")"))
        #expect(endings[1].hasSuffix("(ALPN \"h2\")"))
        #expect(endings[2].hasSuffix("demands one from its CA"))
        #expect(endings[3].contains("CN=mallory"))
        await server.stop()
    }

    @Test(.enabled(if: has("nghttp"), "needs nghttp2-client"))
    func `nghttp reads body and trailers`() async throws {
        let server = try TestServer(tls: false)
        let port = try #require(server.server.address.port)
        let answer = try await run("nghttp", ["-v", "http://127.0.0.1:\(port)/many/100/100"])
        #expect(answer.output.contains("result: good"))
        #expect(answer.output.contains("END_STREAM"))
        await server.stop()
    }

    @Test(.enabled(if: has("h2load"), "needs nghttp2-client"))
    func `h2load gets every one of thousands of answers`() async throws {
        let server = try TestServer(tls: false)
        let port = try #require(server.server.address.port)
        let answer = try await run("h2load", ["-n", "5000", "-c", "10", "-m", "20", "http://127.0.0.1:\(port)/early"])
        #expect(answer.output.contains("5000 succeeded, 0 failed, 0 errored, 0 timeout"))
        await server.bell.wait("closed", 5000)
        await server.stop()
    }
}
