// What jobs may ask of the kernel. Read it beside SystemCallTable+Refused.swift; docs/system-calls.md is made from both.
//
// A job has no capability, so the kernel itself refuses whatever needs one. What is decided here is how much of the kernel's
// code a job can reach, and which of the machine's common stores it could empty.

extension SystemCallTable {
    static let ordinaryCalls = [
        AllowedCalls(
            "files and directories",
            "Every program's daily work, held by the permissions and mounts of the job's own root.",
            """
            read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 open openat openat2 creat close
            close_range lseek stat fstat lstat newfstatat statx statfs fstatfs access faccessat faccessat2 readlink
            readlinkat getdents getdents64 truncate ftruncate fallocate fadvise64 readahead sync_file_range fsync
            fdatasync dup dup2 dup3 fcntl flock pipe pipe2 splice tee vmsplice sendfile copy_file_range memfd_create
            rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat mkdir mkdirat rmdir umask chdir
            fchdir getcwd chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat
            getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr setxattr lsetxattr fsetxattr removexattr
            lremovexattr fremovexattr inotify_init inotify_init1 inotify_add_watch inotify_rm_watch
            """,
            [
                SystemCallRule("mknod", .argument(1, "mode", mask: 0o170000, is: harmlessNodes)),
                SystemCallRule("mknodat", .argument(2, "mode", mask: 0o170000, is: harmlessNodes)),
            ]),
        AllowedCalls(
            "device control",
            """
            ioctl is one call for the whole of every driver, so it is a list of its own: terminals, plain properties of \
            descriptors, what a program may know of its own interfaces, sharing of file contents. Not among them is what \
            pushes characters into a terminal's input (TIOCSTI, TIOCLINUX), and whatever no job needs.
            """, "",
            [
                SystemCallRule("ioctl", .argument(1, "op", is: terminalRequests)),
                SystemCallRule("ioctl", .argument(1, "op", is: descriptorRequests)),
                SystemCallRule("ioctl", .argument(1, "op", is: interfaceRequests)),
            ]),
        AllowedCalls(
            "memory",
            "Of the caller alone, and counted in the job's group. Memory on chosen nodes is for numerical programs.",
            """
            brk mmap munmap mprotect mremap msync mincore madvise mlock mlock2 munlock mlockall munlockall
            remap_file_pages pkey_alloc pkey_free pkey_mprotect membarrier map_shadow_stack get_mempolicy set_mempolicy
            set_mempolicy_home_node mbind
            """),
        AllowedCalls(
            "processes and threads",
            """
            Ordinary processes, counted by the job's limit. None that begins a namespace: in one of its own a program would \
            have every capability towards code of the kernel that is otherwise root's (mounts, netfilter, traffic control).
            """,
            """
            fork vfork execve execveat exit exit_group wait4 waitid kill tkill tgkill pidfd_open pidfd_send_signal
            set_tid_address gettid getpid getppid setpgid getpgid getpgrp setsid getsid getrusage times futex futex_waitv
            futex_wake futex_wait futex_requeue set_robust_list get_robust_list rseq restart_syscall arch_prctl
            """,
            [
                SystemCallRule("clone", .argument(0, "flags", without: namespaceFlags)),
                SystemCallRule("unshare", .argument(0, "flags", without: namespaceFlagsOfUnshare)),
            ]),
        AllowedCalls(
            "processor time and limits",
            "Within the job's group; the kernel lets nobody without capability raise a limit or a priority.",
            """
            sched_yield sched_getaffinity sched_setaffinity sched_getscheduler sched_setscheduler sched_getparam
            sched_setparam sched_getattr sched_setattr sched_get_priority_max sched_get_priority_min
            sched_rr_get_interval getpriority setpriority ioprio_get ioprio_set getcpu getrlimit
            """,
            [
                // All but a new value of RLIMIT_CORE (4): see "core dumps".
                SystemCallRule("setrlimit", .argument(0, "resource", in: 0...3, 5...15)),
                SystemCallRule("prlimit64", .argument(1, "resource", in: 0...3, 5...15)),
                SystemCallRule(
                    "prlimit64", .argument(1, "resource", is: ["RLIMIT_CORE": 4]),
                    .pointer(2, "new_limit", isNull: true)),
            ]),
        AllowedCalls(
            "identity, and giving up rights",
            """
            Reading, and changes that the kernel decides on: without a capability none gives anything. Landlock only takes \
            away from the caller.
            """,
            """
            getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid
            setresgid setfsuid setfsgid setgroups capget capset landlock_create_ruleset landlock_add_rule
            landlock_restrict_self
            """,
            [
                SystemCallRule(
                    "personality",
                    .argument(
                        0, "persona",
                        is: ["PER_LINUX": 0, "ADDR_NO_RANDOMIZE": 0x40000, "a question (all ones)": 0xffff_ffff])),
                // All but PR_SET_SECCOMP (22).
                SystemCallRule("prctl", .argument(0, "op", in: 0...21, 23...127)),
                SystemCallRule(
                    "prctl", .argument(0, "op", is: ["PR_SET_VMA": 0x5356_4d41, "PR_SET_PTRACER": 0x5961_6d61])),
            ]),
        AllowedCalls(
            "signals, timers, clocks",
            "Of the caller alone. Clocks are read, never set.",
            """
            rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo
            rt_sigsuspend sigaltstack signalfd signalfd4 pause alarm getitimer setitimer timer_create timer_settime
            timer_gettime timer_getoverrun timer_delete timerfd_create timerfd_settime timerfd_gettime nanosleep
            clock_nanosleep clock_gettime clock_getres gettimeofday time
            """),
        AllowedCalls(
            "waiting for descriptors",
            "The caller waits for what it has open; nobody else notices.",
            """
            poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd
            eventfd2
            """),
        AllowedCalls(
            "System V and POSIX message queues, semaphores, shared memory",
            "In a namespace of the job's own, which goes with it.",
            """
            shmget shmat shmdt shmctl semget semop semtimedop semctl msgget msgsnd msgrcv msgctl mq_open mq_unlink
            mq_timedsend mq_timedreceive mq_notify mq_getsetattr
            """),
        AllowedCalls(
            "facts about the system", "Name, load and size of the machine, as /proc shows them too; random numbers.",
            "uname sysinfo getrandom"),
    ]

    /// The one group that differs with the job's network.
    static func sockets(unix: Bool) -> AllowedCalls {
        AllowedCalls(
            "sockets",
            """
            Streams and datagrams of Unix and the Internet. Every other family or protocol would load code of the kernel that no job needs; raw ones \
            see or forge what is others'. A job sets no packet filter: see "programs for the kernel"; \
            nor does it join groups: see "lists that sockets keep".
            """,
            """
            bind listen accept accept4 connect getsockname getpeername sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg
            shutdown getsockopt
            """,
            (unix ? [SystemCallRule("socket", .argument(0, "domain", is: ["AF_UNIX": 1]))] : []) + [
                SystemCallRule(
                    "socket", .argument(0, "domain", is: internet),
                    .argument(1, "type", mask: 0xf, is: ["SOCK_STREAM": 1]),
                    .argument(2, "protocol", is: ["0": 0, "IPPROTO_TCP": 6])),
                SystemCallRule(
                    "socket", .argument(0, "domain", is: internet),
                    .argument(1, "type", mask: 0xf, is: ["SOCK_DGRAM": 2]),
                    .argument(2, "protocol", is: ["0": 0, "IPPROTO_UDP": 17])),
                SystemCallRule("socketpair", .argument(0, "domain", is: ["AF_UNIX": 1])),
                // All but the filters: SO_ATTACH_FILTER (26), SO_ATTACH_BPF (50), SO_ATTACH_REUSEPORT_CBPF, _EBPF (51, 52).
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["SOL_SOCKET": 1]),
                    .argument(2, "optname", in: 0...25, 27...49, 53...127)),
                // All in use but TCP_ULP (31), which exchanges the protocol's code, and the keys of `keptByTCP`.
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_TCP": 6]),
                    .argument(2, "optname", in: 0...13, 15...30, 33...37)),
                SystemCallRule("setsockopt", .argument(1, "level", is: ["IPPROTO_UDP": 17])),
                // All but `keptByIP`: up to IP_MULTICAST_LOOP, and IP_MULTICAST_ALL, IP_UNICAST_IF, IP_LOCAL_PORT_RANGE.
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_IP": 0]),
                    .argument(2, "optname", in: 0...34, 49...51)),
                // All that datagrams and streams use but `keptByIPv6`: hops, multicast sending, IPV6_MTU_DISCOVER, IPV6_MTU,
                // IPV6_RECVERR, IPV6_V6ONLY; IPV6_MULTICAST_ALL; IPV6_FLOWINFO_SEND; addresses and hops of what arrives;
                // path MTU, traffic class, preferences, IPV6_UNICAST_IF, IPV6_FREEBIND.
                SystemCallRule(
                    "setsockopt", .argument(1, "level", is: ["IPPROTO_IPV6": 41]),
                    .argument(2, "optname", in: 8...19, 23...26, 29...29, 33...33, 49...51, 60...79)),
            ])
    }
}
