internal import JobProto

/// The limits of a job and of its processes.
extension IsolationText {
    // MARK: - Of the job

    var jobLimitRows: [Row] {
        let files: [(name: String, file: String, meaning: (String) -> String)] = [
            ("processor time", "cpu.max", Self.processorTime), ("processors", "cpuset.cpus.effective", { $0 }),
            ("memory", "memory.max", memory), ("swap", "memory.swap.max", Self.swap),
            ("out of memory", "memory.oom.group", { $0 == "1" ? "ends the whole job" : "may end a part of the job" }),
            ("disk", "io.max", Self.disk), ("processes", "pids.max", processes),
        ]
        var rows = files.map { name, file, meaning in
            guard let value = value(file) else { return Row(name, "no limit: not offered by this node", "no \(file)") }
            let raw = value.split(separator: "\n").joined(separator: "; ")
            return Row(name, meaning(value), "\(file): \(raw)")
        }
        let adjustment = isolation.command.oomScoreAdjustment
        rows.append(
            Row(
                "node out of memory", adjustment > 0 ? "the job goes before the node's services" : "no preference",
                "oom_score_adj: \(adjustment)"))
        return rows
    }

    private func value(_ file: String) -> String? {
        isolation.cgroupValues.first { $0.file == file && $0.hasValue }?.value
    }

    /// Microseconds in each period.
    private static func processorTime(_ text: String) -> String {
        let words = text.split(separator: " ")
        guard words.count == 2, let quota = UInt64(words[0]), let period = UInt64(words[1]), period > 0 else {
            return "no limit"
        }
        return "\((quota * 100 + period / 2) / period) % of one core"
    }

    private func memory(_ text: String) -> String {
        let used = value("memory.current").flatMap { UInt64($0) }.map { ", \(QuantityText.bytes($0)) in use" } ?? ""
        return (UInt64(text).map(QuantityText.bytes) ?? "no limit") + used
    }

    private static func swap(_ text: String) -> String {
        text == "0" ? "none" : UInt64(text).map(QuantityText.bytes) ?? "no limit"
    }

    private func processes(_ text: String) -> String {
        let count = UInt64(text).map { "\($0) with joblet-init" } ?? "no limit"
        return "\(count), \(value("pids.current") ?? "\(isolation.processCount)") now"
    }

    /// `8:0 rbps=1048576 wbps=1048576 riops=max wiops=max`, a line a device.
    private static func disk(_ text: String) -> String {
        let devices = text.split(separator: "\n").map { line in
            let words = line.split(separator: " ")
            let rates = words.dropFirst().compactMap { word -> String? in
                let parts = word.split(separator: "=")
                guard parts.count == 2, let rate = UInt64(parts[1]) else { return nil }
                return switch parts[0] {
                case "rbps": "reads \(QuantityText.bytes(rate))/s"
                case "wbps": "writes \(QuantityText.bytes(rate))/s"
                case "riops": "\(rate) reads/s"
                case "wiops": "\(rate) writes/s"
                default: nil
                }
            }
            return rates.joined(separator: ", ")
        }.filter { !$0.isEmpty }
        return devices.isEmpty ? "no limit" : devices.joined(separator: "; ")
    }

    // MARK: - Of each process

    var processLimitRows: [Row] {
        let limited = isolation.processLimits.filter { $0.hasSoft || $0.hasHard }
        let free = isolation.processLimits.filter { !$0.hasSoft && !$0.hasHard }
        var rows = limited.map { limit in
            let values = [limit.hasSoft ? "\(limit.soft)" : "unlimited", limit.hasHard ? "\(limit.hard)" : "unlimited"]
            let raw = (["\(limit.name):"] + values + [limit.unit]).filter { !$0.isEmpty }
            return Row(Self.name(limit), Self.meaning(limit), raw.joined(separator: " "))
        }
        if !free.isEmpty {
            rows.append(Row("no limit", free.map(Self.name).joined(separator: ", "), ""))
        }
        return rows
    }

    /// `Max open files` is `open files`.
    private static func name(_ limit: Joblet_V1x_ProcessLimit) -> String {
        limit.name.hasPrefix("Max ") ? String(limit.name.dropFirst(4)) : limit.name
    }

    private static func meaning(_ limit: Joblet_V1x_ProcessLimit) -> String {
        let text = { (value: UInt64) in limit.unit == "bytes" ? QuantityText.bytes(value) : "\(value)" }
        guard limit.hasSoft else { return "no limit" }
        // One byte stops a core dump as well, and one to a program too: core(5).
        let none = limit.name == "Max core file size" ? 1 : 0
        if limit.soft <= none && limit.hasHard && limit.hard <= none { return "none" }
        if limit.hasHard && limit.hard == limit.soft { return text(limit.soft) }
        return "\(text(limit.soft)), may be raised \(limit.hasHard ? "to \(text(limit.hard))" : "without limit")"
    }
}
