import LinuxKernel
import Settings

/// What was found, held against what the configuration asks for.
extension HostCheck {
    /// Tries everything as the configuration would have it used.
    static func run(in place: GroupPlace, as settings: Settings) -> HostCheck {
        run(
            in: place, firstID: UInt32(clamping: settings.isolation.firstID),
            idCount: UInt32(clamping: settings.isolation.idsPerJob), jobDirectory: settings.filesystem.baseDirectory)
    }

    /// Puts each feature into the log, those that are missing as loudly as they matter.
    /// - Throws: every required feature that is missing, with the remedy, unless relaxed mode was asked for.
    func insist(on demands: Settings.Isolation, _ journal: Journal) throws(CannotStart) {
        let short = missing(of: demands.required)
        // Relaxed mode cannot help where no job could be started.
        if short.contains(where: { $0.feature.need == .always || !demands.relaxed }) {
            throw CannotStart(Self.refusal(short, isRelaxed: demands.relaxed))
        }
        for finding in findings { Self.log(finding, journal) }
        guard demands.relaxed else { return }
        // Nobody must take this for the ordinary state.
        journal.warning(
            "RELAXED: isolation.relaxed is set, so jobs run without what this machine lacks",
            ["missing": short.isEmpty ? "none" : short.map(\.feature.rawValue).joined(separator: " ")])
    }

    private static func log(_ finding: Finding, _ journal: Journal) {
        let feature = finding.feature
        guard let problem = finding.problem else {
            return journal.debug("host feature found", ["feature": feature.rawValue])
        }
        journal.log(
            feature.need == .extra ? .info : .warning, "host feature missing, going on",
            [
                "feature": feature.rawValue, "reason": problem, "consequence": feature.consequence,
                "remedy": finding.remedy,
            ])
    }

    private static func refusal(_ short: [Finding], isRelaxed: Bool) -> String {
        var lines = ["this machine lacks what jobs need to be isolated and limited"]
        for finding in short {
            lines.append("  \(finding.feature.rawValue): \(finding.problem ?? ""); \(finding.remedy)")
        }
        if !isRelaxed, short.allSatisfy({ $0.feature.need != .always }) {
            lines.append("or run jobs without these, on a machine that nobody relies on: isolation.relaxed: true")
        }
        return lines.joined(separator: "\n")
    }
}
