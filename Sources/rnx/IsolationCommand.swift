internal import JobProto
internal import JobletClient

/// `rnx job isolation`
enum IsolationCommand {
    static func run(_ uuid: String, _ client: JobletClient, _ console: Console) async throws {
        let isolation = try await client.isolation(of: uuid)
        try console.write(
            console.json
                ? json(isolation).pretty + "\n" : IsolationText(isolation).text(colored: console.colored))
    }

    static func json(_ isolation: Joblet_V1x_JobIsolation) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("uuid", .string(isolation.uuid)), ("status", .string(isolation.status)),
            ("readAt", .string(isolation.readAt)), ("remark", .string(isolation.remark)),
            ("weaknesses", .array(isolation.weaknesses.map(json))),
            ("command", json(isolation.command)), ("initProcess", json(isolation.initProcess)),
            ("namespaces", .array(isolation.namespaces.map(json))),
            ("uidMap", .array(isolation.uidMap.map(json))), ("gidMap", .array(isolation.gidMap.map(json))),
            ("network", .string(isolation.network)), ("interfaces", .strings(isolation.interfaces)),
            ("cgroup", .string(isolation.cgroup)), ("processCount", .integer(Int(isolation.processCount))),
        ]
        members.append(("cgroupValues", values(isolation.cgroupValues)))
        members.append(("processLimits", .array(isolation.processLimits.map(json))))
        members.append(("mounts", .array(isolation.mounts.map(json))))
        return .object(members)
    }

    private static func json(_ weakness: Joblet_V1x_Weakness) -> JSONValue {
        .object([
            ("subject", .string(weakness.subject)), ("text", .string(weakness.text)), ("read", .string(weakness.read)),
        ])
    }

    private static func json(_ process: Joblet_V1x_ProcessProtection) -> JSONValue {
        .object([
            ("pid", .integer(Int(process.pid))), ("pidInside", .integer(Int(process.pidInside))),
            ("userIds", integers(process.userIds)), ("groupIds", integers(process.groupIds)),
            ("groups", integers(process.groups)),
            ("capabilities", capabilities(process)),
            ("noNewPrivileges", .boolean(process.noNewPrivileges)),
            ("seccompMode", .integer(Int(process.seccompMode))),
            ("seccompFilters", .integer(Int(process.seccompFilters))),
            ("oomScoreAdjustment", .integer(Int(process.oomScoreAdjustment))),
        ])
    }

    private static func capabilities(_ process: Joblet_V1x_ProcessProtection) -> JSONValue {
        .object([
            ("inheritable", .strings(process.inheritable.names)), ("permitted", .strings(process.permitted.names)),
            ("effective", .strings(process.effective.names)), ("bounding", .strings(process.bounding.names)),
            ("ambient", .strings(process.ambient.names)),
        ])
    }

    private static func json(_ namespace: Joblet_V1x_Namespace) -> JSONValue {
        .object([
            ("kind", .string(namespace.kind)), ("inode", .integer(Int(clamping: namespace.inode))),
            ("isSharedWithNode", .boolean(namespace.isSharedWithNode)),
        ])
    }

    private static func json(_ range: Joblet_V1x_IDMapping) -> JSONValue {
        .object([
            ("inside", .integer(Int(range.inside))), ("outside", .integer(Int(range.outside))),
            ("count", .integer(Int(range.count))),
        ])
    }

    /// Absent files as null, so that a script sees the difference to an empty one.
    private static func values(_ values: [Joblet_V1x_CgroupValue]) -> JSONValue {
        .object(values.map { ($0.file, $0.hasValue ? .string($0.value) : .null) })
    }

    private static func json(_ limit: Joblet_V1x_ProcessLimit) -> JSONValue {
        .object([
            ("name", .string(limit.name)),
            ("soft", limit.hasSoft ? .integer(Int(clamping: limit.soft)) : .null),
            ("hard", limit.hasHard ? .integer(Int(clamping: limit.hard)) : .null), ("unit", .string(limit.unit)),
        ])
    }

    private static func json(_ mount: Joblet_V1x_Mount) -> JSONValue {
        .object([
            ("path", .string(mount.path)), ("type", .string(mount.type)), ("root", .string(mount.root)),
            ("source", .string(mount.source)), ("options", .strings(mount.options)),
            ("fileSystemOptions", .strings(mount.fileSystemOptions)), ("propagation", .strings(mount.propagation)),
        ])
    }

    private static func integers(_ numbers: [UInt32]) -> JSONValue { .array(numbers.map { .integer(Int($0)) }) }
}
