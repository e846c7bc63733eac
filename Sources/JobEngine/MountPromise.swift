internal import LinuxKernel

/// What every job is promised of its files: a root that nobody can write to, no devices, no setuid, nothing of the node's
/// that is writable, and a limit on everything that is.
struct MountPromise {
    typealias Weakness = JobIsolation.Weakness

    /// Where a job may write.
    private static let writable: Set<String> = ["/tmp", "/work", "/dev/shm", "/dev/pts", "/dev/mqueue"]
    /// Kernel interfaces that a job has no business with. Source: proc(5), sysfs(5), cgroups(7).
    private static let foreign: Set<String> = [
        "sysfs", "cgroup", "cgroup2", "debugfs", "tracefs", "securityfs", "bpf", "configfs", "pstore", "efivarfs",
        "fusectl",
    ]

    func weaknesses(of mounts: [MountEntry]) -> [Weakness] {
        // Of several mounts in one place only the last can be seen.
        var visible: [String: Int] = [:]
        for (place, mount) in mounts.enumerated() { visible[mount.path] = place }
        return mounts.indices.filter { visible[mounts[$0].path] == $0 }.flatMap { weaknesses(of: mounts[$0]) }
    }

    private func weaknesses(of mount: MountEntry) -> [Weakness] {
        var found: [String] = []
        if !mount.isReadOnly && !Self.writable.contains(mount.path) {
            found.append("the job may write to it")
        }
        if Self.foreign.contains(mount.type) {
            found.append("it shows the job what belongs to the node alone")
        }
        if mount.isReadOnly == false, mount.type == "tmpfs",
            !mount.fileSystemOptions.contains(where: { $0.hasPrefix("size=") })
        {
            found.append("nothing limits how much it holds")
        }
        if !mount.options.contains("nosuid") && !isMask(mount) {
            found.append("setuid programs in it keep their right")
        }
        if !mount.options.contains("nodev") && !mayHoldDevices(mount) { found.append("device files in it work") }
        if !mount.propagation.isEmpty { found.append("mounts spread between it and the node") }
        let read = "\(mount.path) \(mount.type) \((mount.options + mount.propagation).joined(separator: ","))"
        return found.map { Weakness(subject: "mount \(mount.path)", text: $0, read: read) }
    }

    /// A device file or an empty file over a file of `/proc`, to hide it.
    private func isMask(_ mount: MountEntry) -> Bool { mount.path.hasPrefix("/proc/") }

    private func mayHoldDevices(_ mount: MountEntry) -> Bool {
        // The six harmless nodes, the job's own terminals, and /dev/null as a mask.
        mount.path == "/dev" || mount.type == "devpts" || isMask(mount)
    }
}
