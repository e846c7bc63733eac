internal import LinuxKernel

/// The server's certificate, its key and the authority of its clients, as PEM text.
public struct ServerCredentials: Sendable, Equatable, CustomStringConvertible {
    public let certificate: String
    public let key: String
    public let authority: String
    /// Sentences to log: a key file that others can read.
    public let warnings: [String]

    /// Never shows the key.
    public var description: String { "server credentials" }
}

extension Settings {
    /// The credentials that the daemon serves with; reads those that lie in files.
    /// - Parameter path: of the configuration file, from whose directory relative paths count.
    /// - Throws: every fault at once: those that are missing, and files that cannot be read or hold something else.
    public func serverCredentials(configuration path: String?) throws(SettingsFaults) -> ServerCredentials {
        var faults: [SettingsFault] = []
        var warnings: [String] = []
        func pem(_ key: String, _ source: PEMSource?, _ label: String) -> String {
            func fail(_ problem: String, _ remedy: String) -> String {
                faults.append(SettingsFault(key: key, problem: problem, remedy: remedy, place: .nowhere))
                return ""
            }
            switch source {
            case nil:
                return fail("is missing", "make certificates with joblet certs, and give their text or paths")
            case .text(let text):
                return text
            case .file(let name):
                let file: WholeFile
                let full = name.hasPrefix("/") ? name : Self.directory(of: path) + name
                do throws(SystemCallError) {
                    file = try WholeFile(at: full, limit: 1 << 20)
                } catch {
                    return fail("\(full) cannot be read: \(error.code) (\(error.name))", "")
                }
                let text = String(decoding: file.bytes, as: UTF8.self)
                guard text.contains("-----BEGIN "), text.contains("\(label)-----") else {
                    return fail("\(full) holds no \(label.lowercased()) in PEM form", "")
                }
                if label == "PRIVATE KEY", file.isExposed {
                    warnings.append(Self.exposed(full, "the server's private key"))
                }
                return text
            }
        }
        let certificate = pem("security.serverCert", security.serverCertificate, "CERTIFICATE")
        let key = pem("security.serverKey", security.serverKey, "PRIVATE KEY")
        let authority = pem("security.caCert", security.caCertificate, "CERTIFICATE")
        guard faults.isEmpty else {
            throw SettingsFaults(source: path ?? "the built-in configuration", faults: faults)
        }
        return ServerCredentials(certificate: certificate, key: key, authority: authority, warnings: warnings)
    }

    /// With its closing `/`; empty for a file in the working directory.
    private static func directory(of path: String?) -> String {
        guard let path, let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[...slash])
    }
}
