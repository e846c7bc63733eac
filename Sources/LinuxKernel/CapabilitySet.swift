/// A set of capabilities as the kernel keeps it: bit n is capability n. Source: capabilities(7).
public struct CapabilitySet: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: UInt64

    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    public static let none = CapabilitySet(rawValue: 0)
    /// Sending signals to processes of other users.
    public static let kill = CapabilitySet(rawValue: 1 << 5)

    public var isEmpty: Bool { rawValue == 0 }

    /// `CAP_KILL`, in the order of the numbers; `capability 63` for one without a name.
    public var names: [String] {
        (0..<64).filter { rawValue >> $0 & 1 == 1 }.map { number in
            number < Self.names.count ? "CAP_\(Self.names[number])" : "capability \(number)"
        }
    }

    /// What is in this set and not in the other.
    public func subtracting(_ other: CapabilitySet) -> CapabilitySet {
        CapabilitySet(rawValue: rawValue & ~other.rawValue)
    }

    /// `none`, or the names.
    public var description: String { isEmpty ? "none" : names.joined(separator: " ") }

    /// By number. Source: Linux, include/uapi/linux/capability.h.
    private static let names = [
        "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "KILL", "SETGID", "SETUID", "SETPCAP",
        "LINUX_IMMUTABLE", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_ADMIN", "NET_RAW", "IPC_LOCK", "IPC_OWNER",
        "SYS_MODULE", "SYS_RAWIO", "SYS_CHROOT", "SYS_PTRACE", "SYS_PACCT", "SYS_ADMIN", "SYS_BOOT", "SYS_NICE",
        "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "MKNOD", "LEASE", "AUDIT_WRITE", "AUDIT_CONTROL", "SETFCAP",
        "MAC_OVERRIDE", "MAC_ADMIN", "SYSLOG", "WAKE_ALARM", "BLOCK_SUSPEND", "AUDIT_READ", "PERFMON", "BPF",
        "CHECKPOINT_RESTORE",
    ]
}
