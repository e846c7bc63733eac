/// The kinds of namespaces, by their names in `/proc/pid/ns`. Source: namespaces(7).
public enum NamespaceKind: String, Sendable, CaseIterable, Comparable {
    case cgroup, ipc
    case mounts = "mnt"
    case network = "net"
    case processes = "pid"
    case time
    case users = "user"
    case hostname = "uts"

    public static func < (left: NamespaceKind, right: NamespaceKind) -> Bool { left.rawValue < right.rawValue }

    /// The number in a link's target: `mnt:[4026531841]`.
    static func inode(in target: String) -> UInt64? {
        guard let open = target.firstIndex(of: "["), target.last == "]" else { return nil }
        return UInt64(target[target.index(after: open)...].dropLast())
    }
}
