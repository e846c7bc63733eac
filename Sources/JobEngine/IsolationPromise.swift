internal import JobModel
internal import LinuxKernel

/// What every job is promised of identity, rights, namespaces and files, held against what the kernel says.
///
/// Only what was read counts: a job whose protection failed to be applied must not look protected because it was asked for.
struct IsolationPromise {
    typealias Weakness = JobIsolation.Weakness

    let network: NetworkMode
    /// The node's id that is 0 in the job's own range; nil for a job without one.
    var firstUserID: UInt32?

    func weaknesses(of sandbox: SandboxIsolation) -> [Weakness] {
        let command = sandbox.command
        return identity(sandbox) + rights(command.status, hostFilters: sandbox.hostFilters)
            + namespaces(sandbox) + interfaces(command) + MountPromise().weaknesses(of: command.mounts)
            + process(command) + initProcess(sandbox.initProcess)
    }

    // MARK: - Identity

    private func identity(_ sandbox: SandboxIsolation) -> [Weakness] {
        let status = sandbox.command.status
        var found: [Weakness] = []
        if status.users.all.contains(0) {
            found.append(
                Weakness(
                    subject: "user", text: "the job is root on the node", read: "Uid: \(Self.list(status.users.all))"))
        }
        if status.groups.all.contains(0) {
            found.append(
                Weakness(
                    subject: "group", text: "the job is in the node's group root",
                    read: "Gid: \(Self.list(status.groups.all))"))
        }
        if !status.supplementaryGroups.isEmpty {
            found.append(
                Weakness(
                    subject: "groups", text: "the job has supplementary groups, and with them what is open to those",
                    read: "Groups: \(Self.list(status.supplementaryGroups))"))
        }
        if isShared(.users, sandbox) {
            found.append(
                Weakness(
                    subject: "user namespace", text: "the job has none of its own: its ids are ids of the node",
                    read: Self.link(.users, sandbox)))
        } else {
            found += map("uid_map", sandbox.command.userMap) + map("gid_map", sandbox.command.groupMap)
        }
        return found
    }

    /// Ids below 65536 are those of the node's own users, services and files. Source: systemd, UIDs and GIDs.
    private func map(_ file: String, _ ranges: [IDMapping]) -> [Weakness] {
        if ranges.isEmpty {
            return [Weakness(subject: "user namespace", text: "no id is mapped into it", read: "\(file) is empty")]
        }
        return ranges.compactMap { range in
            let text: String
            if range.outside < 65_536 {
                text = "ids inside it are ids of the node's own users"
            } else if let firstUserID, UInt64(range.outside) != UInt64(firstUserID) + UInt64(range.inside) {
                text = "ids inside it are not of the range that the job was given"
            } else {
                return nil
            }
            return Weakness(
                subject: "user namespace", text: text,
                read: "\(file): \(range.inside) \(range.outside) \(range.count)")
        }
    }

    // MARK: - Rights

    private func rights(_ status: ProcessStatus, hostFilters: Int) -> [Weakness] {
        var found: [Weakness] = []
        let sets = [
            ("CapEff", status.effective, "the job may use"), ("CapPrm", status.permitted, "the job may make effective"),
            ("CapInh", status.inheritable, "the job hands on"),
            ("CapAmb", status.ambient, "the job keeps over an exec"),
            ("CapBnd", status.bounding, "the bounding set still allows"),
        ]
        for (name, set, what) in sets where !set.isEmpty {
            found.append(
                Weakness(
                    subject: "capabilities", text: "\(what) \(Self.short(set))",
                    read: "\(name): \(String(set.rawValue, radix: 16))"))
        }
        if !status.noNewPrivileges {
            found.append(
                Weakness(
                    subject: "privileges", text: "a setuid program may give the job more rights", read: "NoNewPrivs: 0")
            )
        }
        if status.seccompMode == 0 {
            found.append(
                Weakness(subject: "system calls", text: "none is filtered", read: "Seccomp: 0"))
        } else if let filters = status.seccompFilters, filters <= hostFilters {
            // A service unit's restrictions are inherited and make a job look filtered that is not.
            found.append(
                Weakness(
                    subject: "system calls", text: "the only filters are the daemon's own",
                    read: "Seccomp_filters: \(filters)"))
        }
        return found
    }

    // MARK: - Namespaces

    private func isShared(_ kind: NamespaceKind, _ sandbox: SandboxIsolation) -> Bool {
        sandbox.command.namespaces[kind] == sandbox.hostNamespaces[kind]
    }

    private static func link(_ kind: NamespaceKind, _ sandbox: SandboxIsolation) -> String {
        sandbox.command.namespaces[kind].map { "\(kind.rawValue):[\($0)]" } ?? "no \(kind.rawValue) namespaces here"
    }

    private func namespaces(_ sandbox: SandboxIsolation) -> [Weakness] {
        var promised: [(NamespaceKind, subject: String, text: String)] = [
            (.mounts, "mounts", "the job sees the node's mounts"),
            (.processes, "processes", "the job sees the node's processes"),
            (.ipc, "shared memory", "the job shares System V IPC and POSIX message queues with the node"),
            (.hostname, "host name", "the job has the node's host name"),
            (.cgroup, "control groups", "the job sees where its control group stands on the node"),
        ]
        if network == .none { promised.append((.network, "network", "the job is on the node's network")) }
        return promised.filter { isShared($0.0, sandbox) }.map { kind, subject, text in
            Weakness(subject: subject, text: text, read: Self.link(kind, sandbox))
        }
    }

    /// What some kernels put into every new network namespace: ends of tunnels that lead nowhere until they are set up.
    /// Source: kernel, admin-guide/sysctl/net, fb_tunnels_only_for_init_net.
    private static let harmless: Set<String> = [
        "lo", "tunl0", "gre0", "gretap0", "erspan0", "ip_vti0", "ip6_vti0", "sit0", "ip6tnl0", "ip6gre0",
    ]

    private func interfaces(_ command: ProcessIsolation) -> [Weakness] {
        let others = command.interfaces.filter { !Self.harmless.contains($0) }
        guard network == .none, !others.isEmpty else { return [] }
        return [
            Weakness(
                subject: "network", text: "the job has more than loopback",
                read: "net/dev: \(others.joined(separator: " "))")
        ]
    }

    // MARK: - Processes

    private func process(_ command: ProcessIsolation) -> [Weakness] {
        var found: [Weakness] = []
        if let limit = command.limit("Max core file size"), !isNone(limit) {
            let values = [limit.soft, limit.hard].map { $0.map { "\($0)" } ?? "unlimited" }
            found.append(
                Weakness(
                    subject: "core dumps", text: "a crash may have the node take down the job's memory",
                    read: "\(limit.name): \(values.joined(separator: " "))"))
        }
        if command.outOfMemoryAdjustment <= 0 {
            found.append(
                Weakness(
                    subject: "out of memory", text: "the node's own services may be killed before the job",
                    read: "oom_score_adj: \(command.outOfMemoryAdjustment)"))
        }
        return found
    }

    /// One byte stops core files as none does, and besides those that a program takes, which 0 lets through.
    /// Source: core(5), "Piping core dumps to a program".
    private func isNone(_ limit: ProcessLimit) -> Bool { limit.soft == 1 && limit.hard == 1 }

    /// joblet-init is in the job's process namespace; whoever took it over would have its rights.
    private func initProcess(_ status: ProcessStatus) -> [Weakness] {
        var found: [Weakness] = []
        if status.users.effective == 0 {
            found.append(
                Weakness(
                    subject: "joblet-init", text: "it is root on the node", read: "Uid: \(Self.list(status.users.all))")
            )
        }
        let extra = status.permitted.subtracting(.kill)
        if !extra.isEmpty {
            found.append(
                Weakness(
                    subject: "joblet-init", text: "besides sending signals it may use \(Self.short(extra))",
                    read: "CapPrm: \(String(status.permitted.rawValue, radix: 16))"))
        }
        return found
    }

    /// Once if they are all the same, as they are but for a process that plays with them.
    private static func list(_ ids: [UInt32]) -> String {
        Set(ids).count == 1 ? "\(ids[0])" : ids.map(String.init).joined(separator: " ")
    }

    /// The names of a few, or how many they are.
    private static func short(_ set: CapabilitySet) -> String {
        let names = set.names
        return names.count <= 4 ? names.joined(separator: ", ") : "\(names.count) capabilities, \(names[0]) among them"
    }
}
