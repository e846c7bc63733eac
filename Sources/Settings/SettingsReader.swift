internal import JobModel
internal import LinuxKernel
internal import Spelling
internal import YAML

/// Walks a document along the table of keys, collecting every fault.
struct SettingsReader {
    /// The table as a tree: a section has names below it, a key has none.
    private final class Section: Sendable {
        let sections: [String: Section]
        let keys: [String: SettingKey]

        init(_ keys: [SettingKey], depth: Int) {
            var below: [String: [SettingKey]] = [:]
            var here: [String: SettingKey] = [:]
            for key in keys {
                let parts = key.sections
                if parts.count == depth + 1 {
                    here[String(parts[depth])] = key
                } else {
                    below[String(parts[depth]), default: []].append(key)
                }
            }
            self.keys = here
            sections = below.mapValues { Section($0, depth: depth + 1) }
        }

        var names: [String] { (Array(sections.keys) + Array(keys.keys)).sorted() }
    }

    private static let root = Section(SettingKey.all, depth: 0)

    private(set) var settings = Settings()
    private(set) var reading = SettingReading(key: "", variable: nil)
    /// Where each key was given, for faults that only show when values are seen together.
    private var places: [String: SettingsFault.Place] = [:]

    /// Takes every value of the document.
    mutating func read(_ document: YAMLDocument) {
        guard let root = document.root, !root.isNull else { return }
        read(root, Self.root, path: "")
    }

    private mutating func read(_ node: YAMLNode, _ section: Section, path: String) {
        guard let entries = node.entries else {
            if node.isNull { return }  // a section whose keys are all comments
            reading.key = path
            reading.report(
                "this is not a section", "put its keys below it, one a line and indented: \(Self.names(section))",
                at: node)
            return
        }
        for entry in entries {
            let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
            if let below = section.sections[entry.key] {
                read(entry.value, below, path: key)
            } else if let known = section.keys[entry.key] {
                reading.key = key
                places[key] = .line(entry.keyPosition.line)
                known.apply(entry.value, &settings, &reading)
            } else if let other = SettingKey.replaced[key] {
                reading.faults.append(
                    SettingsFault(
                        key: key, problem: "this key is gone", remedy: "use \(other)",
                        place: .line(entry.keyPosition.line)))
            } else {
                reading.faults.append(
                    SettingsFault(
                        key: SettingReading.printable(key), problem: "unknown key",
                        remedy: Self.suggestion(entry.key, section, path: path), place: .line(entry.keyPosition.line)))
            }
        }
    }

    /// Takes the values that the environment overrides.
    mutating func read(environment: [String: String]) {
        for key in SettingKey.all {
            guard let variable = key.variable, let value = environment[variable], !value.isEmpty else { continue }
            reading.key = key.path
            reading.variable = variable
            places[key.path] = .variable(variable)
            let node = YAMLNode(.scalar(value, quoted: true), at: YAMLPosition(line: 1, column: 1))
            key.apply(node, &settings, &reading)
            reading.variable = nil
        }
    }

    /// Finds what is wrong only when values are seen together.
    mutating func checkTogether() {
        let security = settings.security
        let credentials = [
            ("security.serverCert", security.serverCertificate), ("security.serverKey", security.serverKey),
            ("security.caCert", security.caCertificate),
        ]
        if credentials.contains(where: { $0.1 != nil }) {
            for (key, source) in credentials where source == nil {
                report(key, "is missing", "give serverCert, serverKey and caCert together, or none of them")
            }
        }
        if settings.network.defaultNetwork == "host", !settings.network.allowHost {
            report("network.default_network", "host is not allowed", "allow it with network.allow_host, or use none")
        }
        if !settings.persist.server.grpcAddress.isEmpty, !settings.persist.server.tlsEnabled {
            report(
                "persist.server.grpc_address", "TCP without TLS is refused",
                "set persist.server.tls.enabled to true, or leave the address empty")
        }
        let missing = settings.isolation.required.map(\.rawValue).filter { required in
            let controller = CgroupController(rawValue: required)
            return controller.map { !settings.cgroup.controllers.contains($0) } ?? false
        }
        if !missing.isEmpty, !settings.isolation.relaxed {
            report(
                "cgroup.enableControllers", "\(missing.joined(separator: " and ")) left out",
                "isolation.required names \(missing.count == 1 ? "it" : "them"), so jobs must be held to "
                    + (missing.count == 1 ? "it" : "them"))
        }
        checkUserIDs()
        if !settings.filesystem.temporaryDirectory.contains("{JOB_ID}") {
            report("filesystem.tmpDir", "all jobs would share one directory", "put {JOB_ID} into the path")
        }
    }

    /// The ids must exist, and suffice for the jobs that may run at once.
    private mutating func checkUserIDs() {
        let isolation = settings.isolation
        // The last id of 32 bits stands for "no id": setresuid(2).
        if isolation.firstID + isolation.idCount > 4_294_967_295 {
            report(
                "isolation.id_count", "ids up to \(isolation.firstID + isolation.idCount - 1) do not exist",
                "the last one is 4294967294; lower isolation.first_id or isolation.id_count")
        }
        let jobs = isolation.idCount / isolation.idsPerJob
        if let most = settings.joblet.maxConcurrentJobs, jobs < most {
            report(
                "isolation.id_count", "\(isolation.idCount) ids are enough for \(jobs) jobs at once",
                "joblet.maxConcurrentJobs lets \(most) run; give \(most * isolation.idsPerJob) ids, or lower that")
        }
    }

    private mutating func report(_ key: String, _ problem: String, _ remedy: String) {
        reading.faults.append(
            SettingsFault(key: key, problem: problem, remedy: remedy, place: places[key] ?? .nowhere))
    }

    private static func suggestion(_ name: String, _ section: Section, path: String) -> String {
        let prefix = path.isEmpty ? "" : "\(path)."
        if let near = Spelling.closest(to: name, among: section.names) { return "did you mean \(prefix)\(near)?" }
        // A good name in the wrong place.
        let same = SettingKey.all.filter { $0.sections.last.map { Spelling.isSame(String($0), name) } ?? false }
        if let other = same.first { return "did you mean \(other.path)?" }
        return "the keys here are \(names(section))"
    }

    private static func names(_ section: Section) -> String { section.names.joined(separator: ", ") }
}
