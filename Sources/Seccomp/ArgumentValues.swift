// Values of arguments that the table names. They are the same on x86-64 and arm64. Source: the header named at each.

extension SystemCallTable {
    typealias Values = KeyValuePairs<String, UInt32>

    /// File types without a driver behind them; 0 is a regular file. <linux/stat.h>, mknod(2).
    static var harmlessNodes: Values { ["0": 0, "S_IFREG": 0o100000, "S_IFIFO": 0o010000, "S_IFSOCK": 0o140000] }

    /// File types with a driver behind them. <linux/stat.h>.
    static var deviceNodes: Values { ["S_IFCHR": 0o020000, "S_IFBLK": 0o060000] }

    /// <linux/sched.h>, clone(2).
    static var namespaceFlags: Values {
        [
            "CLONE_NEWNS": 0x0002_0000, "CLONE_NEWCGROUP": 0x0200_0000, "CLONE_NEWUTS": 0x0400_0000,
            "CLONE_NEWIPC": 0x0800_0000, "CLONE_NEWUSER": 0x1000_0000, "CLONE_NEWPID": 0x2000_0000,
            "CLONE_NEWNET": 0x4000_0000,
        ]
    }

    /// One more: in clone(2) its bit belongs to the signal at the child's end. <linux/sched.h>, unshare(2).
    static var namespaceFlagsOfUnshare: Values {
        [
            "CLONE_NEWTIME": 0x80, "CLONE_NEWNS": 0x0002_0000, "CLONE_NEWCGROUP": 0x0200_0000,
            "CLONE_NEWUTS": 0x0400_0000, "CLONE_NEWIPC": 0x0800_0000, "CLONE_NEWUSER": 0x1000_0000,
            "CLONE_NEWPID": 0x2000_0000, "CLONE_NEWNET": 0x4000_0000,
        ]
    }

    /// <bits/socket.h>, address_families(7).
    static var internet: Values { ["AF_INET": 2, "AF_INET6": 10] }

    /// Options that make the kernel keep lists for the socket: <linux/in.h>, ip(7).
    static var keptByIP: Values {
        [
            "IP_ADD_MEMBERSHIP": 35, "IP_DROP_MEMBERSHIP": 36, "IP_UNBLOCK_SOURCE": 37, "IP_BLOCK_SOURCE": 38,
            "IP_ADD_SOURCE_MEMBERSHIP": 39, "IP_DROP_SOURCE_MEMBERSHIP": 40, "IP_MSFILTER": 41, "MCAST_JOIN_GROUP": 42,
            "MCAST_BLOCK_SOURCE": 43, "MCAST_UNBLOCK_SOURCE": 44, "MCAST_LEAVE_GROUP": 45,
            "MCAST_JOIN_SOURCE_GROUP": 46,
            "MCAST_LEAVE_SOURCE_GROUP": 47, "MCAST_MSFILTER": 48,
        ]
    }

    /// <linux/in6.h>, ipv6(7); the groups have the numbers that they have for IPv4: <linux/in.h>.
    static var keptByIPv6: Values {
        [
            "IPV6_2292PKTOPTIONS": 6, "IPV6_JOIN_GROUP": 20, "IPV6_LEAVE_GROUP": 21, "IPV6_JOIN_ANYCAST": 27,
            "IPV6_LEAVE_ANYCAST": 28, "IPV6_FLOWLABEL_MGR": 32, "MCAST_JOIN_GROUP": 42, "MCAST_BLOCK_SOURCE": 43,
            "MCAST_UNBLOCK_SOURCE": 44, "MCAST_LEAVE_GROUP": 45, "MCAST_JOIN_SOURCE_GROUP": 46,
            "MCAST_LEAVE_SOURCE_GROUP": 47, "MCAST_MSFILTER": 48, "IPV6_HOPOPTS": 54, "IPV6_RTHDRDSTOPTS": 55,
            "IPV6_RTHDR": 57, "IPV6_DSTOPTS": 59,
        ]
    }

    /// <linux/tcp.h>.
    static var keptByTCP: Values {
        [
            "TCP_MD5SIG": 14, "TCP_MD5SIG_EXT": 32, "TCP_AO_ADD_KEY": 38, "TCP_AO_DEL_KEY": 39, "TCP_AO_INFO": 40,
            "TCP_AO_GET_KEYS": 41, "TCP_AO_REPAIR": 42,
        ]
    }

    /// <asm-generic/ioctls.h>, ioctl_tty(2).
    static var terminalRequests: Values {
        [
            "TCGETS": 0x5401, "TCSETS": 0x5402, "TCSETSW": 0x5403, "TCSETSF": 0x5404, "TCSBRK": 0x5409,
            "TCXONC": 0x540a, "TCFLSH": 0x540b, "TIOCSCTTY": 0x540e, "TIOCGPGRP": 0x540f, "TIOCSPGRP": 0x5410,
            "TIOCOUTQ": 0x5411, "TIOCGWINSZ": 0x5413, "TIOCSWINSZ": 0x5414, "TIOCPKT": 0x5420, "TIOCNOTTY": 0x5422,
            "TCSBRKP": 0x5425, "TIOCGSID": 0x5429, "TCGETS2": 0x802c_542a, "TCSETS2": 0x402c_542b,
            "TCSETSW2": 0x402c_542c, "TCSETSF2": 0x402c_542d, "TIOCGPTN": 0x8004_5430, "TIOCSPTLCK": 0x4004_5431,
            "TIOCGPTLCK": 0x8004_5439, "TIOCGPTPEER": 0x5441,
        ]
    }

    /// <asm-generic/ioctls.h>, <linux/fs.h>, <linux/random.h>, ioctl_ficlonerange(2), ioctl_iflags(2).
    static var descriptorRequests: Values {
        [
            "FIGETBSZ": 2, "FIONREAD": 0x541b, "FIONBIO": 0x5421, "FIONCLEX": 0x5450, "FIOCLEX": 0x5451,
            "FIOASYNC": 0x5452, "FIOSETOWN": 0x8901, "FIOGETOWN": 0x8903, "FICLONE": 0x4004_9409,
            "FICLONERANGE": 0x4020_940d, "FS_IOC_GETFLAGS": 0x8008_6601, "RNDGETENTCNT": 0x8004_5200,
        ]
    }

    /// Reading only. <linux/sockios.h>, netdevice(7).
    static var interfaceRequests: Values {
        [
            "SIOCATMARK": 0x8905, "SIOCGIFNAME": 0x8910, "SIOCGIFCONF": 0x8912, "SIOCGIFFLAGS": 0x8913,
            "SIOCGIFADDR": 0x8915, "SIOCGIFDSTADDR": 0x8917, "SIOCGIFBRDADDR": 0x8919, "SIOCGIFNETMASK": 0x891b,
            "SIOCGIFMETRIC": 0x891d, "SIOCGIFMTU": 0x8921, "SIOCGIFHWADDR": 0x8927, "SIOCGIFINDEX": 0x8933,
            "SIOCGIFTXQLEN": 0x8942,
        ]
    }
}
