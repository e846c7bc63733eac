internal import LinuxKernel
internal import YAML

/// A configuration that was read, and what a person should hear about it.
public struct LoadedSettings: Sendable {
    public var settings: Settings
    /// The file, or `nil` where none was found and the built-in values hold.
    public let path: String?
    /// Sentences to log: what is unsafe, though it works.
    public let warnings: [String]
    /// Keys that were set and will only be obeyed by something that is not built yet, with its name.
    public let notYetInEffect: [(key: String, until: String)]
}

extension Settings {
    /// Where a configuration is looked for, in this order, when neither a path nor the environment names one.
    public static let searchPath = [
        "/opt/joblet/config/joblet-config.yml", "/opt/joblet/joblet-config.yml", "./config/joblet-config.yml",
        "./joblet-config.yml", "/etc/joblet/joblet-config.yml",
    ]

    /// Reads a configuration from text.
    /// - Parameters:
    ///   - source: what messages call it.
    ///   - environment: JOBLET_SERVER_ADDRESS, JOBLET_LOG_LEVEL and JOBLET_LOG_FORMAT override what the text says.
    /// - Throws: every fault at once.
    public static func read(
        _ bytes: [UInt8], source: String, environment: [String: String] = [:]
    ) throws(SettingsFaults) -> LoadedSettings {
        var reader = SettingsReader()
        do throws(YAMLError) {
            reader.read(try YAMLDocument(bytes))
        } catch {
            let fault = SettingsFault(
                key: "", problem: error.explanation, remedy: "", place: .line(error.position.line))
            throw SettingsFaults(source: source, faults: [fault])
        }
        reader.read(environment: environment)
        if reader.reading.faults.isEmpty { reader.checkTogether() }
        guard reader.reading.faults.isEmpty else {
            throw SettingsFaults(source: source, faults: reader.reading.faults)
        }
        let settings = reader.settings
        var waiting = SettingKey.all.compactMap { key -> (key: String, until: String)? in
            guard case .later(let feature) = key.effect, key.isChanged(in: settings) else { return nil }
            return (key.path, feature)
        }
        if !["none", "host"].contains(settings.network.defaultNetwork) {
            waiting.append(("network.default_network", "virtual networks"))
        }
        return LoadedSettings(settings: settings, path: source, warnings: [], notYetInEffect: waiting)
    }

    /// Finds and reads the daemon's configuration file.
    ///
    /// - Parameters:
    ///   - path: from the command line; then only this file is read. Otherwise `$JOBLET_CONFIG_PATH`, then the first of
    ///     ``searchPath`` that exists. Without any file the built-in values hold.
    /// - Throws: every fault at once; also for a file that exists and cannot be read, which is never passed over.
    public static func load(
        path: String? = nil, environment: [String: String]
    ) throws(SettingsFaults) -> LoadedSettings {
        let named = path ?? environment["JOBLET_CONFIG_PATH"].flatMap { $0.isEmpty ? nil : $0 }
        for candidate in named.map({ [$0] }) ?? searchPath {
            let file: WholeFile
            do throws(SystemCallError) {
                file = try WholeFile(at: candidate, limit: YAMLLimits.configuration.bytes)
            } catch {
                if named == nil, error.code == .notFound || error.code == .notADirectory { continue }
                let fault = SettingsFault(
                    key: "", problem: "the file cannot be read: \(error.code) (\(error.name))",
                    remedy: error.code == .notFound ? "give the path of an existing file" : "", place: .nowhere)
                throw SettingsFaults(source: candidate, faults: [fault])
            }
            let loaded = try read(file.bytes, source: candidate, environment: environment)
            let holdsKey = if case .text = loaded.settings.security.serverKey { true } else { false }
            let warnings = holdsKey && file.isExposed ? [exposed(candidate, "the server's private key")] : []
            return LoadedSettings(
                settings: loaded.settings, path: candidate, warnings: warnings,
                notYetInEffect: loaded.notYetInEffect)
        }
        let builtIn = try read([], source: "the environment", environment: environment)
        return LoadedSettings(settings: builtIn.settings, path: nil, warnings: [], notYetInEffect: [])
    }

    static func exposed(_ path: String, _ what: String) -> String {
        "\(path) holds \(what) and others than its owner can read or change it; run chmod 600 \(path)"
    }
}
