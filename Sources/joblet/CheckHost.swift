import LinuxKernel
import Settings

extension Program {
    /// `joblet check-host`: what the daemon would find out about this machine at its start.
    static func checkHost(configuration: String?) -> Int32 {
        guard CurrentProcess.isRoot else {
            complain("check-host needs root, as the daemon does: it makes namespaces and a control group to try them")
            return 1
        }
        let settings: Settings
        do throws(SettingsFaults) {
            settings = try Settings.load(path: configuration, environment: CurrentProcess.environment).settings
        } catch {
            complain("\(error)")
            return 1
        }
        let check = check(settings)
        let required = Set(settings.isolation.required)
        for finding in check.findings {
            say(text(of: finding, isRequired: finding.feature.need == .always || required.contains(finding.feature)))
        }
        let short = check.missing(of: required)
        guard !short.isEmpty else { return 0 }
        complain("required, and missing here: \(short.map(\.feature.rawValue).joined(separator: " "))")
        return 1
    }

    private static func check(_ settings: Settings) -> HostCheck {
        let path = settings.cgroup.baseDirectory
        // As the daemon makes it; below a unit that does not run there is no place for it yet.
        if case .above = HostCheck.GroupPlace(nearestTo: path), let made = try? CgroupRoot(path: path, creating: true) {
            // A daemon that was started meanwhile lives there, and then it stays.
            defer { try? made.remove() }
            return HostCheck.run(in: .ofJobs(made), as: settings)
        }
        return HostCheck.run(in: HostCheck.GroupPlace(nearestTo: path), as: settings)
    }

    private static func text(of finding: HostCheck.Finding, isRequired: Bool) -> String {
        let feature = finding.feature
        let name = feature.rawValue + String(repeating: " ", count: max(1, 18 - feature.rawValue.count))
        guard let problem = finding.problem else { return "found    \(name)\(feature.purpose)" }
        return """
            \(isRequired ? "MISSING" : "missing")  \(name)\(feature.purpose)
                     \(problem)
                     so: \(feature.consequence)
                     remedy: \(finding.remedy)
            """
    }
}
