import Foundation
import Settings
import Testing

@Suite struct SettingsFileTests {
    private let directory = URL(filePath: NSTemporaryDirectory()).appending(
        path: "joblet-settings-\(UUID().uuidString)")
    private let certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
    private let key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"

    private func write(_ text: String, _ name: String, mode: Int = 0o600) throws -> String {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let file = directory.appending(path: name)
        try text.write(to: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        return file.path
    }

    private func remove() { try? FileManager.default.removeItem(at: directory) }

    private func indented(_ pem: String) -> String {
        pem.split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    @Test func `the path of the command line comes before the environment's`() throws {
        defer { remove() }
        let one = try write("server: {port: 1111}\n", "one.yml")
        let two = try write("server: {port: 2222}\n", "two.yml")
        let environment = ["JOBLET_CONFIG_PATH": two]
        #expect(try Settings.load(path: one, environment: environment).settings.server.port == 1111)
        let loaded = try Settings.load(environment: environment)
        #expect(loaded.settings.server.port == 2222)
        #expect(loaded.path == two)
    }

    @Test func `a file that was named must be there and readable`() throws {
        let error = #expect(throws: SettingsFaults.self) {
            try Settings.load(path: "/nonexistent/joblet.yml", environment: [:])
        }
        #expect(
            error?.description
                == "/nonexistent/joblet.yml has 1 fault:\n  the file cannot be read: No such file or directory (ENOENT); give the path of an existing file"
        )
        #expect(throws: SettingsFaults.self) { try Settings.load(path: "/", environment: [:]) }
    }

    @Test func `credentials are read from the file itself or from files beside it`() throws {
        defer { remove() }
        _ = try write(certificate, "server.pem")
        _ = try write(key, "server-key.pem")
        let path = try write(
            "security:\n  serverCert: server.pem\n  serverKey: server-key.pem\n  caCert: |\n" + indented(certificate),
            "joblet-config.yml")
        let loaded = try Settings.load(path: path, environment: [:])
        let credentials = try loaded.settings.serverCredentials(configuration: loaded.path)
        #expect(credentials.certificate == certificate)
        #expect(credentials.key == key)
        #expect(credentials.authority == certificate)
        #expect(credentials.warnings.isEmpty)
        #expect(!"\(credentials)".contains("MIIE"))
    }

    @Test func `missing credentials and unreadable files are reported together`() throws {
        defer { remove() }
        let error = #expect(throws: SettingsFaults.self) { try Settings().serverCredentials(configuration: nil) }
        #expect(error?.faults.map(\.key) == ["security.serverCert", "security.serverKey", "security.caCert"])
        let wrong = try write(certificate, "wrong.pem")
        let path = try write(
            "security: {serverCert: gone.pem, serverKey: \(wrong), caCert: \(wrong)}\n", "joblet-config.yml")
        let loaded = try Settings.load(path: path, environment: [:])
        let both = #expect(throws: SettingsFaults.self) { try loaded.settings.serverCredentials(configuration: path) }
        #expect(
            both?.faults.map(\.problem) == [
                "\(directory.path)/gone.pem cannot be read: No such file or directory (ENOENT)",
                "\(wrong) holds no private key in PEM form",
            ])
    }

    @Test func `a private key that others can read is warned about, wherever it lies`() throws {
        defer { remove() }
        let exposed = try write(key, "exposed.pem", mode: 0o644)
        let cert = try write(certificate, "cert.pem", mode: 0o644)
        let path = try write("security: {serverCert: \(cert), serverKey: \(exposed), caCert: \(cert)}\n", "a.yml")
        let credentials = try Settings.load(path: path, environment: [:]).settings
            .serverCredentials(configuration: path)
        #expect(credentials.warnings.count == 1)
        #expect(credentials.warnings.first?.contains("chmod 600 \(exposed)") == true)
        let text =
            "security:\n  serverCert: \(cert)\n  caCert: \(cert)\n  serverKey: |\n" + indented(key)
        #expect(try Settings.load(path: write(text, "b.yml", mode: 0o644), environment: [:]).warnings.count == 1)
        #expect(try Settings.load(path: write(text, "c.yml", mode: 0o600), environment: [:]).warnings.isEmpty)
        let harmless = try write("server: {port: 1}\n", "d.yml", mode: 0o644)
        #expect(try Settings.load(path: harmless, environment: [:]).warnings.isEmpty)
    }
}
