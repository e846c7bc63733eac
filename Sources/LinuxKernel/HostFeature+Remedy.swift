extension HostFeature {
    /// What helps where the kernel refuses.
    /// - Parameter code: the refusal.
    func remedy(for code: ErrorCode) -> String {
        switch (self, code) {
        // user_namespaces(7), "Limits on the number of user namespaces"; clone(2), EUSERS before Linux 4.9.
        case (.userNamespaces, .noSpace), (.userNamespaces, .tooManyUsers):
            "allow user namespaces: sysctl user.max_user_namespaces=10000"
        case (.namespaces, .noSpace), (.namespaces, .tooManyUsers):
            "allow namespaces: sysctl -a --pattern '^user.max_.*_namespaces' shows which of them is 0"
        case (.userNamespaces, .notPermitted):
            "run the daemon with all capabilities and as the machine's own root: inside a container the ids of "
                + "isolation.first_id must be the container's"
        // memfd_create(2), MFD_EXEC.
        case (.sealedPrograms, .accessDenied): "allow programs in memory: sysctl vm.memfd_noexec=1"
        case (_, .notPermitted), (_, .accessDenied):
            "run the daemon as root with all capabilities, and outside a container whose rules refuse the call"
        case (.landlock, _): "use \(origin), and have landlock in the kernel's lsm= list"
        case (.fileTable, _), (.projectQuota, _): origin
        default: "use \(origin)"
        }
    }

    /// The kernel that has it, with what it must be built with.
    private var origin: String {
        switch self {
        case .cgroupV2: "Linux 4.5 or later"
        case .cloneIntoCgroup: "Linux 5.7 or later"
        case .cgroupKill: "Linux 5.14 or later"
        case .pidfd: "Linux 5.4 or later"
        case .namespaces: "a kernel built with CONFIG_PID_NS, CONFIG_IPC_NS, CONFIG_UTS_NS and CONFIG_NET_NS"
        case .mountAttributes: "Linux 5.12 or later"
        case .privateProc: "a kernel built with CONFIG_PROC_FS and CONFIG_PID_NS"
        case .openBeneath: "Linux 5.6 or later"
        case .sealedPrograms: "a kernel built with CONFIG_MEMFD_CREATE"
        case .closeRange: "Linux 5.11 or later"
        case .privilegeDrop: "Linux 3.5 or later"
        case .cpu: "a kernel built with CONFIG_CFS_BANDWIDTH"
        case .memory: "a kernel built with CONFIG_MEMCG"
        case .io: "a kernel built with CONFIG_BLK_DEV_THROTTLING"
        case .pids: "a kernel built with CONFIG_CGROUP_PIDS"
        case .userNamespaces: "a kernel built with CONFIG_USER_NS"
        case .seccomp: "a kernel built with CONFIG_SECCOMP_FILTER"
        case .cpuset: "a kernel built with CONFIG_CPUSETS and more than one processor"
        case .landlock: "Linux 6.12 or later built with CONFIG_SECURITY_LANDLOCK"
        case .keyrings: "a kernel built with CONFIG_KEYS"
        case .projectQuota:
            "mount the file system with prjquota; ext4 also needs tune2fs -O quota,project while it is not mounted"
        case .fileTable: "sysctl fs.file-max=9223372036854775807, as systemd does at boot"
        }
    }
}
