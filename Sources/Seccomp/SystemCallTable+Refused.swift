internal import LinuxKernel

// What jobs may not ask of the kernel, as far as somebody may wonder why; the rest of what is refused stands nowhere.

extension SystemCallTable {
    static let refusedCalls = [
        RefusedCalls(
            "mounts and roots",
            "A job's view of the file system is made before it starts and is what holds it.",
            """
            mount umount2 pivot_root chroot mount_setattr open_tree move_mount fsopen fsconfig fsmount fspick swapon
            swapoff quotactl quotactl_fd acct
            """,
            [
                SystemCallRule("mknod", .argument(1, "mode", mask: 0o170000, is: deviceNodes)),
                SystemCallRule("mknodat", .argument(2, "mode", mask: 0o170000, is: deviceNodes)),
            ]),
        RefusedCalls(
            "files by handle",
            "A handle opens a file by its number, past every directory that would have to be entered.",
            "open_by_handle_at name_to_handle_at"),
        RefusedCalls(
            "new namespaces",
            """
            A user namespace gives its maker all capabilities inside, and with them a way to code of the kernel that only \
            root would reach otherwise; the others are of use to those who have such capabilities.
            """,
            "setns",
            namespaceFlags.map { SystemCallRule("clone", .argument(0, "flags", with: $0.key, $0.value)) }
                + namespaceFlagsOfUnshare.map {
                    SystemCallRule("unshare", .argument(0, "flags", with: $0.key, $0.value))
                }
        ),
        RefusedCalls(
            "clone3", answer: unknownAnswer,
            """
            Its flags lie in memory, where a filter cannot look. "No such call" makes libc use clone, whose flags are in a \
            register.
            """, "clone3"),
        RefusedCalls(
            "other processes' memory",
            "Debuggers rewrite whom they attach to, and a filter can be stepped round with ptrace on older kernels.",
            "ptrace process_vm_readv process_vm_writev process_madvise process_mrelease pidfd_getfd kcmp"),
        RefusedCalls(
            "programs for the kernel",
            """
            A job hands no code to the kernel, not even a filter for itself: its machine code comes out of one store for the \
            whole machine (net.core.bpf_jit_limit) that no memory limit counts, and where that is used up no other job could \
            start.
            """,
            "bpf",
            [
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["SOL_SOCKET": 1]),
                    .argument(
                        2, "optname",
                        is: [
                            "SO_ATTACH_FILTER": 26, "SO_ATTACH_BPF": 50, "SO_ATTACH_REUSEPORT_CBPF": 51,
                            "SO_ATTACH_REUSEPORT_EBPF": 52,
                        ]))
            ]),
        RefusedCalls(
            "filters of the job's own, as programs look for them", answer: .invalid,
            "The same, told as a kernel without filters tells it, upon which programs that would confine themselves go on.",
            "seccomp", [SystemCallRule("prctl", .argument(0, "op", is: ["PR_SET_SECCOMP": 22]))]),
        RefusedCalls(
            "asynchronous input and output",
            """
            io_uring makes calls that no filter sees, and has been the way into many kernels. Programs use threads or epoll \
            instead.
            """,
            "io_uring_setup io_uring_enter io_uring_register"),
        RefusedCalls(
            "older asynchronous input and output", answer: unknownAnswer,
            """
            All its contexts come out of one store for the whole machine (fs.aio-max-nr): a job could leave databases on the \
            host without. Programs that use it have another way.
            """,
            "io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents"),
        RefusedCalls(
            "page faults and performance counters",
            "Holding the kernel in the middle of a copy, and seeing what others compute, are the tools of exploits.",
            "userfaultfd perf_event_open"),
        RefusedCalls(
            "core dumps", answer: ErrorCode(rawValue: 0),
            """
            A limit of 1, which every job has, is what keeps the host's program for core dumps from being started for it, as \
            root and outside the job; one of 0 does not: core(5). Programs that set 0 want no dump, and none is made, so they \
            are told that it is done.
            """, "",
            [
                SystemCallRule("setrlimit", .argument(0, "resource", is: ["RLIMIT_CORE": 4])),
                SystemCallRule(
                    "prlimit64", .argument(1, "resource", is: ["RLIMIT_CORE": 4]),
                    .pointer(2, "new_limit", isNull: false)),
            ]),
        RefusedCalls(
            "keys", "The kernel's keyrings are shared by all that has the same user, and are no part of any namespace.",
            "keyctl add_key request_key"),
        RefusedCalls(
            "the whole machine",
            "Its clock, name, modules, log, ports, accounting, and its end. Only root may, and a job is not.",
            """
            init_module finit_module delete_module kexec_load kexec_file_load reboot settimeofday clock_settime
            clock_adjtime adjtimex sethostname setdomainname syslog iopl ioperm vhangup lookup_dcookie modify_ldt
            migrate_pages move_pages
            """),
        RefusedCalls(
            "watching and flushing whole file systems",
            """
            fanotify sees what others do with the files that jobs share with the host. sync and syncfs make the host write \
            all it has, at its own cost; sync(2) has no way to fail, so programs do not notice. fsync is there.
            """,
            "fanotify_init fanotify_mark sync syncfs"),
        RefusedCalls(
            "a terminal's input",
            "Characters pushed into it would be read, and obeyed, by whoever reads there next.", "",
            [
                SystemCallRule(
                    "ioctl", .argument(1, "op", is: ["TIOCSTI": 0x5412, "TIOCLINUX": 0x541c, "TIOCSETD": 0x5423]))
            ]
        ),
    ]

    static let refusedSockets = [
        RefusedCalls(
            "raw sockets", "They see and forge what is others'. The kernel's own answer without the capability.", "",
            [
                SystemCallRule(
                    "socket", .argument(0, "domain", is: internet),
                    .argument(1, "type", mask: 0xf, is: ["SOCK_RAW": 3])),
                SystemCallRule("socket", .argument(0, "domain", is: ["AF_PACKET": 17])),
            ]),
        RefusedCalls(
            "other socket families", answer: .familyNotSupported,
            """
            Told as a kernel without them tells it. Among them AF_VSOCK (40), which leads to the hypervisor; AF_ALG (38), \
            AF_TIPC (30) and AF_RDS (21), which have been ways into the kernel; AF_BLUETOOTH (31); AF_XDP (44).
            """, "",
            [SystemCallRule("socket", .argument(0, "domain", in: 18...63))]),
        RefusedCalls(
            "netlink", answer: .familyNotSupported,
            """
            What waits in such a socket is charged to no memory limit: a job of 64 MB took 200 KB of the machine's memory with \
            each socket for route messages, 310 MB with 1,500. The other protocols set up firewalls, audit and devices, and \
            list everybody's sockets. getaddrinfo does without; getifaddrs and `ip` do not, /proc/net tells the same.
            """, "",
            [SystemCallRule("socket", .argument(0, "domain", is: ["AF_NETLINK": 16]))]),
        RefusedCalls(
            "lists that sockets keep", answer: unknownAnswer,
            """
            Multicast groups and their sources, flow labels, extension headers and TCP keys are charged to no memory limit, up \
            to net.core.optmem_max for each socket (20 KB in Linux 6.1, 128 KB since 6.7): a job of 64 MB took 37 MB of the \
            machine's memory with 1,500 sockets that joined groups. A job sends to groups, and receives from none.
            """, "",
            [
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_IP": 0]), .argument(2, "optname", is: keptByIP)),
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_IPV6": 41]),
                    .argument(2, "optname", is: keptByIPv6)),
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_TCP": 6]), .argument(2, "optname", is: keptByTCP)),
            ]),
    ]

    static let refusedUnixSockets = RefusedCalls(
        "Unix sockets on the machine's network",
        """
        Where the kernel cannot keep a job from abstract names (Landlock since 6.12 can), those of the host's services would \
        be within its reach.
        """, "",
        [SystemCallRule("socket", .argument(0, "domain", is: ["AF_UNIX": 1]))])
}
