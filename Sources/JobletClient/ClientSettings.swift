public import GRPC
internal import LinuxKernel
public import TLS

/// What a person chose on the command line; `nil` where nothing was said.
public struct ClientChoices: Sendable, Equatable {
    public var server: String?
    public var certificate: String?
    public var key: String?
    public var authority: String?
    public var configuration: String?
    public var node: String?

    public init() {}
}

/// Where to connect and with which certificates.
public struct ClientSettings: Sendable, CustomStringConvertible, CustomReflectable {
    public let target: ClientTarget
    /// With the texts already read, so that a connection needs no file.
    public let tls: TLSConfiguration
    /// The node's name, where one was chosen from a file.
    public let node: String?
    /// Sentences a person should hear: a private key that others can read.
    public let warnings: [String]

    /// Puts together what the command line, the environment and the configuration file say.
    ///
    /// Each value comes from the first that names it: the flag (`--server --cert --key --ca`), the environment
    /// (JOBLET_SERVER, JOBLET_CERT_PATH, JOBLET_KEY_PATH, JOBLET_CA_PATH), the node of the configuration file, and last
    /// localhost:50051 with `certs/client-cert.pem`, `certs/client-key.pem` and `certs/ca-cert.pem`. A node that was chosen
    /// by name comes before the environment.
    ///
    /// The file is the one named by `--config` or `$RNX_CONFIG`, else the first that exists of ``searchPath(home:)``.
    public init(_ choices: ClientChoices, environment: [String: String]) throws(ClientConfigurationError) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let file = try Self.file(choices.configuration ?? variable("RNX_CONFIG"), home: variable("HOME"))
        if file == nil, let name = choices.node {
            throw ClientConfigurationError(
                "no configuration file was found that could have a node \"\(name)\"; looked at "
                    + Self.searchPath(home: variable("HOME")).joined(separator: ", "))
        }
        // A file whose node is not needed may be without a default.
        let all = [choices.server, choices.certificate, choices.key, choices.authority]
        let node =
            all.contains(nil) || choices.node != nil
            ? try file?.node(named: choices.node).beside(file?.path ?? "") : nil
        func value(_ flag: String?, _ name: String, _ ofNode: String?) -> String? {
            flag ?? (choices.node != nil ? ofNode ?? variable(name) : variable(name) ?? ofNode)
        }
        let address = value(choices.server, "JOBLET_SERVER", node?.address) ?? "localhost:50051"
        target = try Self.target(address)
        self.node = node?.name

        var warnings: [String] = []
        func source(
            _ flag: String?, _ name: String, _ ofNode: String?, _ key: String, otherwise: String
        ) throws(ClientConfigurationError) -> TLSConfiguration.Source {
            let chosen = value(flag, name, ofNode)
            if let chosen, chosen.contains("-----BEGIN ") {
                return .text(chosen, name: "\(file?.path ?? name), \(key) of node \(node?.name ?? "")")
            }
            let path = chosen ?? otherwise
            do throws(SystemCallError) {
                let contents = try WholeFile(at: path, limit: 1 << 20)
                let text = String(decoding: contents.bytes, as: UTF8.self)
                if contents.isExposed, text.contains("PRIVATE KEY-----") {
                    warnings.append("others than its owner can read or change the private key; run chmod 600 \(path)")
                }
                return .text(text, name: path)
            } catch {
                if chosen == nil, file == nil {
                    throw ClientConfigurationError(
                        "there is no configuration file and no \(path); give --config, or --server, --cert, --key and --ca "
                            + "(looked for \(Self.searchPath(home: variable("HOME")).joined(separator: ", ")))")
                }
                throw ClientConfigurationError("cannot read \(path): \(error.code) (\(error.name))")
            }
        }
        tls = TLSConfiguration(
            certificate: try source(
                choices.certificate, "JOBLET_CERT_PATH", node?.certificate, "cert", otherwise: "certs/client-cert.pem"),
            privateKey: try source(choices.key, "JOBLET_KEY_PATH", node?.key, "key", otherwise: "certs/client-key.pem"),
            authorities: try source(
                choices.authority, "JOBLET_CA_PATH", node?.authority, "ca", otherwise: "certs/ca-cert.pem"))
        if let file, let key = node?.key, key.contains("-----BEGIN "), file.isExposed {
            warnings.append(
                "\(file.path) holds a private key and others than its owner can read or change it; "
                    + "run chmod 600 \(file.path)")
        }
        self.warnings = warnings
    }

    /// Never shows the key.
    public var description: String { "\(target), \(node.map { "node \($0)" } ?? "no node")" }

    public var customMirror: Mirror { Mirror(self, children: ["target": target]) }

    /// Where a configuration file is looked for when none is named.
    public static func searchPath(home: String?) -> [String] {
        ["./rnx-config.yml", "./config/rnx-config.yml"] + (home.map { ["\($0)/.rnx/rnx-config.yml"] } ?? [])
            + ["/etc/joblet/rnx-config.yml", "/opt/joblet/config/rnx-config.yml"]
    }

    /// `host`, `host:port`, `[address]:port` or a bare IPv6 address.
    static func target(_ text: String) throws(ClientConfigurationError) -> ClientTarget {
        let wrong = ClientConfigurationError(
            "\"\(text)\" is no server address; use host:port, such as localhost:50051")
        let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
        var host = text[...]
        var port: UInt16 = 50_051
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            host = text[text.index(after: text.startIndex)..<end]
            let rest = text[text.index(after: end)...]
            if !rest.isEmpty {
                guard rest.hasPrefix(":"), let given = UInt16(rest.dropFirst()) else { throw wrong }
                port = given
            }
        } else if colons == 1, let colon = text.lastIndex(of: ":") {
            guard let given = UInt16(text[text.index(after: colon)...]) else { throw wrong }
            host = text[..<colon]
            port = given
        }
        let isName = host.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f && !"/[]".utf8.contains($0) }
        guard !host.isEmpty, isName, port != 0 else { throw wrong }
        return .host(String(host), port: port)
    }

    private static func file(_ named: String?, home: String?) throws(ClientConfigurationError) -> FoundFile? {
        for path in named.map({ [$0] }) ?? searchPath(home: home) {
            do throws(SystemCallError) {
                let contents = try WholeFile(at: path, limit: 1 << 20)
                return FoundFile(
                    nodes: { () throws(ClientConfigurationError) in try NodeFile(contents.bytes, path: path) },
                    path: path, isExposed: contents.isExposed)
            } catch {
                let isAbsent = error.code == .notFound || error.code == .notADirectory
                if named == nil, isAbsent || error.code == .accessDenied { continue }
                throw ClientConfigurationError("cannot read \(path): \(error.code) (\(error.name))")
            }
        }
        return nil
    }

    /// A configuration file that exists; it is understood only when something of it is needed.
    private struct FoundFile {
        let nodes: () throws(ClientConfigurationError) -> NodeFile
        let path: String
        let isExposed: Bool

        func node(named name: String?) throws(ClientConfigurationError) -> Node { try nodes().node(named: name) }
    }
}
