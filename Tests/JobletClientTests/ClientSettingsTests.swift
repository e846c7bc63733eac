import Foundation
import GRPC
import JobletClient
import TLS
import Testing

@Suite struct ClientSettingsTests {
    private let directory = URL(filePath: NSTemporaryDirectory()).appending(path: "joblet-client-\(UUID().uuidString)")

    private func write(_ text: String, _ name: String, mode: Int = 0o600) throws -> String {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let path = directory.appending(path: name).path
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    private func withFiles<Result>(_ body: (_ config: String) throws -> Result) throws -> Result {
        defer { try? FileManager.default.removeItem(at: directory) }
        for name in ["a", "b", "c"] { _ = try write("of the file \(name)", "\(name).pem") }
        let config = try write(
            """
            nodes:
              default: {address: "one:1", cert: a.pem, key: a.pem, ca: a.pem}
              other: {address: "two:2", cert: b.pem, key: b.pem, ca: b.pem}
            """, "rnx-config.yml")
        return try body(config)
    }

    @Test func `a flag comes before the environment, and the environment before the file`() throws {
        try withFiles { config in
            var choices = ClientChoices()
            choices.configuration = config
            let plain = try ClientSettings(choices, environment: [:])
            #expect(plain.target == .host("one", port: 1))
            #expect(plain.node == "default")
            #expect(plain.tls.certificate == .text("of the file a", name: directory.path + "/a.pem"))
            let environment = ["JOBLET_SERVER": "env:9", "JOBLET_KEY_PATH": directory.path + "/c.pem"]
            let overridden = try ClientSettings(choices, environment: environment)
            #expect(overridden.target == .host("env", port: 9))
            #expect(overridden.tls.privateKey == .text("of the file c", name: directory.path + "/c.pem"))
            #expect(overridden.tls.certificate == plain.tls.certificate)
            choices.server = "flag:7"
            choices.key = directory.path + "/b.pem"
            let flags = try ClientSettings(choices, environment: environment)
            #expect(flags.target == .host("flag", port: 7))
            #expect(flags.tls.privateKey == .text("of the file b", name: directory.path + "/b.pem"))
        }
    }

    @Test func `a node chosen by name comes before the environment`() throws {
        try withFiles { config in
            var choices = ClientChoices()
            choices.node = "other"
            let settings = try ClientSettings(
                choices, environment: ["RNX_CONFIG": config, "JOBLET_SERVER": "env:9"])
            #expect(settings.target == .host("two", port: 2))
            #expect(settings.node == "other")
        }
    }

    @Test(arguments: [
        ("host", "host", 50_051), ("host:1", "host", 1), ("127.0.0.1:2", "127.0.0.1", 2), ("::1", "::1", 50_051),
        ("[::1]", "::1", 50_051), ("[::1]:3", "::1", 3), ("prod.example.com:50051", "prod.example.com", 50_051),
    ])
    func `an address is a host with or without a port`(text: String, host: String, port: Int) throws {
        try withFiles { config in
            var choices = ClientChoices()
            choices.configuration = config
            choices.server = text
            let target = try ClientSettings(choices, environment: [:]).target
            #expect(target == .host(host, port: UInt16(port)))
        }
    }

    @Test(arguments: ["", ":1", "host:", "host:x", "host:65536", "host:0", "[::1", "[::1]x", "a/b", "a b"])
    func `what is no address is refused with an example`(text: String) throws {
        try withFiles { config in
            var choices = ClientChoices()
            choices.configuration = config
            choices.server = text
            let error = #expect(throws: ClientConfigurationError.self) { try ClientSettings(choices, environment: [:]) }
            #expect(error?.message == "\"\(text)\" is no server address; use host:port, such as localhost:50051")
        }
    }

    @Test func `what is missing is named`() throws {
        var choices = ClientChoices()
        choices.configuration = "/nonexistent/rnx.yml"
        let gone = #expect(throws: ClientConfigurationError.self) { try ClientSettings(choices, environment: [:]) }
        #expect(gone?.message == "cannot read /nonexistent/rnx.yml: No such file or directory (ENOENT)")
        choices = ClientChoices()
        choices.server = "a"
        choices.certificate = "/nonexistent/cert.pem"
        choices.key = "/nonexistent/key.pem"
        choices.authority = "/nonexistent/ca.pem"
        let cert = #expect(throws: ClientConfigurationError.self) { try ClientSettings(choices, environment: [:]) }
        #expect(cert?.message == "cannot read /nonexistent/cert.pem: No such file or directory (ENOENT)")
    }

    @Test func `a private key that others can read is warned about`() throws {
        try withFiles { config in
            var choices = ClientChoices()
            choices.configuration = config
            #expect(try ClientSettings(choices, environment: [:]).warnings.isEmpty)
            choices.key = try write("-----BEGIN PRIVATE KEY-----\n", "open.pem", mode: 0o644)
            #expect(try ClientSettings(choices, environment: [:]).warnings.count == 1)
        }
    }
}
