internal import JobProto

/// What holds a job, for the person who operates the node: warnings first, then group by group what is in force in plain
/// words, with the value that the kernel gave.
struct IsolationText {
    typealias Row = AlignedRows.Row

    let isolation: Joblet_V1x_JobIsolation

    init(_ isolation: Joblet_V1x_JobIsolation) {
        self.isolation = isolation
    }

    func text(colored: Bool) -> String {
        let status = StatusColor.paint(isolation.status, colored: colored)
        var text = "Job \(PrintableText.line(isolation.uuid)) \(status), process \(isolation.command.pid)\n"
        text += "Read from the kernel at \(PrintableText.line(isolation.readAt))\n"
        if !isolation.remark.isEmpty { text += "Remark: \(PrintableText.line(isolation.remark))\n" }
        text += "\n" + warnings(colored: colored)
        text += rows.text { colored ? "\u{1b}[1m\($0)\u{1b}[0m" : $0 }
        return text + epilogue(colored: colored)
    }

    var rows: AlignedRows {
        var rows = AlignedRows()
        rows.add("Identity", identityRows)
        rows.add("Rights", rightsRows)
        rows.add("Namespaces", namespaceRows)
        rows.add("Limits of the job (\(isolation.cgroup))", jobLimitRows)
        rows.add("Limits of each process", processLimitRows)
        rows.add("Files", fileRows)
        return rows
    }

    // MARK: - Warnings

    private func warnings(colored: Bool) -> String {
        if isolation.weaknesses.isEmpty { return "Held as promised: nothing that was read is weaker.\n" }
        return isolation.weaknesses.map { weakness in
            let sentence = PrintableText.line("\(weakness.subject): \(weakness.text) (\(weakness.read))")
            return "\(Self.warning(colored: colored)) \(sentence)\n"
        }.joined()
    }

    /// The warnings scroll away above a long list of files.
    private func epilogue(colored: Bool) -> String {
        let count = isolation.weaknesses.count
        if count == 0 { return "" }
        return "\n\(Self.warning(colored: colored)) \(count == 1 ? "1 protection is" : "\(count) protections are")"
            + " weaker than promised: see the top.\n"
    }

    private static func warning(colored: Bool) -> String { colored ? "\u{1b}[1;31mWARNING\u{1b}[0m" : "WARNING" }

    // MARK: - Identity

    private var identityRows: [Row] {
        let process = isolation.command
        var rows = [
            Row("user", who(process.userIds, isolation.uidMap), "Uid: \(Self.joined(process.userIds))"),
            Row("group", who(process.groupIds, isolation.gidMap), "Gid: \(Self.joined(process.groupIds))"),
            Row(
                "other groups", process.groups.isEmpty ? "none" : Self.joined(process.groups),
                "Groups: \(Self.joined(process.groups))"),
        ]
        if isolation.uidMap == isolation.gidMap {
            rows += isolation.uidMap.map { idRow("ids", $0, file: "uid_map, gid_map") }
        } else {
            rows += isolation.uidMap.map { idRow("user ids", $0, file: "uid_map") }
            rows += isolation.gidMap.map { idRow("group ids", $0, file: "gid_map") }
        }
        return rows
    }

    /// The effective id stands for all four unless they differ; then the raw value shows it.
    private func who(_ ids: [UInt32], _ map: [Joblet_V1x_IDMapping]) -> String {
        guard ids.count > 1 else { return "unknown" }
        let outside = ids[1]
        let range = map.first { outside >= $0.outside && outside - $0.outside < $0.count }
        guard let range else { return "nobody inside, \(outside) on the node" }
        // A strange server may send what no kernel has.
        let inside = range.inside &+ (outside - range.outside)
        let known = [0: "root", 65_534: "nobody"][inside].map { " (\($0))" } ?? ""
        return "\(inside)\(known) inside, \(inside == outside ? "the same" : "\(outside)") on the node"
    }

    private func idRow(_ name: String, _ range: Joblet_V1x_IDMapping, file: String) -> Row {
        let last = { (first: UInt32) in UInt64(first) + UInt64(max(1, range.count)) - 1 }
        let inside = "\(range.inside)-\(last(range.inside))"
        let outside = "\(range.outside)-\(last(range.outside)) on the node"
        return Row(
            name, range.inside == range.outside ? "the node's own" : "\(inside) are \(outside)",
            "\(file): \(range.inside) \(range.outside) \(range.count)")
    }

    // MARK: - Rights

    private var rightsRows: [Row] {
        let process = isolation.command
        return capabilityRows(process) + [
            Row(
                "exec", process.noNewPrivileges ? "can never give more rights" : "may give more rights (setuid)",
                "NoNewPrivs: \(process.noNewPrivileges ? 1 : 0)"),
            systemCallRow(process), initRow,
        ]
    }

    private func capabilityRows(_ process: Joblet_V1x_ProcessProtection) -> [Row] {
        let sets = [
            ("CapInh", "inheritable", process.inheritable), ("CapPrm", "permitted", process.permitted),
            ("CapEff", "effective", process.effective), ("CapBnd", "bounding", process.bounding),
            ("CapAmb", "ambient", process.ambient),
        ]
        let held = sets.filter { $0.2.bits != 0 }
        if held.isEmpty {
            return [Row("capabilities", "none, and none to be had", "CapInh, CapPrm, CapEff, CapBnd, CapAmb: 0")]
        }
        return held.map { name, kind, set in
            let meaning = set.names.count > 3 ? "\(set.names.count) of them" : set.names.joined(separator: " ")
            return Row("capabilities, \(kind)", meaning, "\(name): \(String(set.bits, radix: 16))")
        }
    }

    private func systemCallRow(_ process: Joblet_V1x_ProcessProtection) -> Row {
        let meaning =
            switch process.seccompMode {
            case 0: "not filtered"
            case 1: "read, write and exit alone"
            case 2: "filtered"
            default: "unknown"
            }
        let count = process.seccompFilters == 0 ? "" : ", Seccomp_filters: \(process.seccompFilters)"
        return Row("system calls", meaning, "Seccomp: \(process.seccompMode)\(count)")
    }

    private var initRow: Row {
        let process = isolation.initProcess
        let rights = process.permitted.names
        let may = rights == ["CAP_KILL"] ? "sends signals, nothing else" : rights.isEmpty ? "no rights" : "has rights"
        let capabilities = rights.isEmpty ? "0" : rights.joined(separator: " ")
        return Row("joblet-init", may, "Uid: \(Self.joined(process.userIds)), CapPrm: \(capabilities)")
    }

    // MARK: - Namespaces

    private static let namespaceNames = [
        ("user", "users"), ("mnt", "mounts"), ("pid", "processes"), ("net", "network"), ("ipc", "shared memory"),
        ("uts", "host name"), ("cgroup", "control groups"), ("time", "clocks"),
    ]

    private var namespaceRows: [Row] {
        Self.namespaceNames.compactMap { kind, name in
            guard let namespace = isolation.namespaces.first(where: { $0.kind == kind }) else { return nil }
            var meaning = namespace.isSharedWithNode ? "the node's" : "the job's own"
            if kind == "net" {
                let interfaces = isolation.interfaces
                meaning += interfaces.isEmpty ? ", without interfaces" : ", with \(interfaces.joined(separator: " "))"
                if namespace.isSharedWithNode && isolation.network == "host" { meaning += ", as asked for" }
            }
            return Row(name, meaning, "\(kind):[\(namespace.inode)]")
        }
    }

    /// Once if they are all the same.
    static func joined(_ ids: [UInt32]) -> String {
        let isOne = ids.count > 1 && ids.allSatisfy { $0 == ids[0] }
        return isOne ? "\(ids[0])" : ids.map(String.init).joined(separator: " ")
    }
}
