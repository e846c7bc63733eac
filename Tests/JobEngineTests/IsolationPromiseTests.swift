import JobModel
import LinuxKernel
import Testing

@testable import JobEngine

/// What is weaker than promised, from what the kernel says alone.
@Suite struct IsolationPromiseTests {
    private static let rights = """
        State:\tS (sleeping)
        Pid:\t4711
        PPid:\t4710
        Uid:\t1879113726\t1879113726\t1879113726\t1879113726
        Gid:\t1879113726\t1879113726\t1879113726\t1879113726
        Groups:\t
        NSpid:\t4711\t2
        CapInh:\t0
        CapPrm:\t0
        CapEff:\t0
        CapBnd:\t0
        CapAmb:\t0
        NoNewPrivs:\t1
        Seccomp:\t2
        Seccomp_filters:\t1
        """

    private static let mounts = """
        1 0 0:20 / / ro,nosuid,nodev,noexec - tmpfs tmpfs rw,mode=755
        2 1 8:1 /usr /usr ro,nosuid,nodev - ext4 /dev/sda1 rw
        3 1 0:21 / /dev ro,nosuid,noexec - tmpfs tmpfs rw,size=64k
        4 1 0:22 / /proc ro,nosuid,nodev,noexec - proc proc rw,hidepid=invisible
        5 4 0:21 /null /proc/keys ro,nosuid,noexec - tmpfs tmpfs rw,size=64k
        6 3 0:23 / /dev/pts rw,nosuid,noexec - devpts devpts rw,mode=620
        7 1 0:24 / /work rw,nosuid,nodev - tmpfs tmpfs rw,size=262144k
        8 1 0:24 /tmp /tmp rw,nosuid,nodev - tmpfs tmpfs rw,size=262144k
        9 3 0:24 /shm /dev/shm rw,nosuid,nodev - tmpfs tmpfs rw,size=262144k
        10 7 8:1 /jobs/1 /work rw,nosuid,nodev - ext4 /dev/sda1 rw
        """

    private static let host = Dictionary(uniqueKeysWithValues: NamespaceKind.allCases.map { ($0, UInt64(1)) })

    /// A job that is held as promised, after `change` has made it otherwise.
    private func sandbox(
        replacing part: String = "", with other: String = "", _ change: (inout SandboxIsolation) -> Void = { _ in }
    ) throws -> SandboxIsolation {
        let edited = part.isEmpty ? Self.rights : Self.rights.replacing(part, with: other)
        let status = try #require(ProcessStatus(parsing: edited))
        let initText = Self.rights.replacing("1879113726", with: "1879048192").replacing(
            "CapPrm:\t0", with: "CapPrm:\t20")
        var namespaces = Dictionary(uniqueKeysWithValues: NamespaceKind.allCases.map { ($0, UInt64(2)) })
        namespaces[.time] = 1
        let map = [IDMapping(inside: 0, outside: 1_879_048_192, count: 65_536)]
        let command = ProcessIsolation(
            status: status, namespaces: namespaces, userMap: map, groupMap: map,
            mounts: MountEntry.parse(Self.mounts),
            limits: [ProcessLimit(name: "Max core file size", soft: 1, hard: 1, unit: "bytes")], interfaces: ["lo"],
            outOfMemoryAdjustment: 500, cgroup: "/joblet/job-1")
        var sandbox = SandboxIsolation(
            command: command, initProcess: try #require(ProcessStatus(parsing: initText)), hostNamespaces: Self.host,
            hostFilters: 0)
        change(&sandbox)
        return sandbox
    }

    private func found(_ sandbox: SandboxIsolation, _ network: NetworkMode = .none) -> [String] {
        IsolationPromise(network: network).weaknesses(of: sandbox).map { "\($0.subject) | \($0.read)" }
    }

    @Test func `a job that is held as promised has no weakness`() throws {
        #expect(found(try sandbox()) == [])
    }

    @Test(
        arguments: [
            ("Uid:\t1879113726", "Uid:\t0", "user | Uid: 0 1879113726 1879113726 1879113726"),
            ("Gid:\t1879113726", "Gid:\t0", "group | Gid: 0 1879113726 1879113726 1879113726"),
            ("Groups:\t", "Groups:\t0 27", "groups | Groups: 0 27"),
            ("CapInh:\t0", "CapInh:\t400", "capabilities | CapInh: 400"),
            ("CapPrm:\t0", "CapPrm:\t1", "capabilities | CapPrm: 1"),
            ("CapEff:\t0", "CapEff:\t1ffffffffff", "capabilities | CapEff: 1ffffffffff"),
            ("CapBnd:\t0", "CapBnd:\t2000", "capabilities | CapBnd: 2000"),
            ("CapAmb:\t0", "CapAmb:\t1", "capabilities | CapAmb: 1"),
            ("NoNewPrivs:\t1", "NoNewPrivs:\t0", "privileges | NoNewPrivs: 0"),
            ("Seccomp:\t2", "Seccomp:\t0", "system calls | Seccomp: 0"),
        ])
    func `a right that is left is named with what was read`(part: String, other: String, expected: String) throws {
        #expect(found(try sandbox(replacing: part, with: other)) == [expected])
    }

    @Test func `the filters that the daemon's own unit gave it do not count as the job's`() throws {
        #expect(found(try sandbox { $0.hostFilters = 1 }) == ["system calls | Seccomp_filters: 1"])
        #expect(
            found(try sandbox(replacing: "Seccomp_filters:\t1", with: "Seccomp_filters:\t4") { $0.hostFilters = 3 })
                == [])
    }

    @Test(
        arguments: [
            (.users, "user namespace"), (.mounts, "mounts"), (.processes, "processes"), (.network, "network"),
            (.ipc, "shared memory"), (.hostname, "host name"), (.cgroup, "control groups"),
        ] as [(NamespaceKind, String)])
    func `a namespace that is the node's is named`(kind: NamespaceKind, subject: String) throws {
        #expect(found(try sandbox { $0.command.namespaces[kind] = 1 }) == ["\(subject) | \(kind.rawValue):[1]"])
    }

    @Test func `a kernel without a kind of namespace protects nobody with it`() throws {
        let sandbox = try sandbox {
            $0.command.namespaces[.users] = nil
            $0.hostNamespaces[.users] = nil
        }
        #expect(found(sandbox) == ["user namespace | no user namespaces here"])
    }

    @Test func `the node's network is promised to who asked for it, and to nobody else`() throws {
        let shared = try sandbox {
            $0.command.namespaces[.network] = 1
            $0.command.interfaces = ["lo", "eth0"]
        }
        #expect(found(shared, .host) == [])
        #expect(found(shared) == ["network | net:[1]", "network | net/dev: eth0"])
        // Ends of tunnels that some kernels put into every network namespace.
        #expect(found(try sandbox { $0.command.interfaces = ["lo", "sit0", "ip6tnl0"] }) == [])
    }

    @Test func `a map that leads to ids of the node's users, or nowhere, is named`() throws {
        let low = [
            IDMapping(inside: 0, outside: 1_879_048_192, count: 1), IDMapping(inside: 1, outside: 1_000, count: 1),
        ]
        #expect(found(try sandbox { $0.command.userMap = low }) == ["user namespace | uid_map: 1 1000 1"])
        #expect(found(try sandbox { $0.command.groupMap = [] }) == ["user namespace | gid_map is empty"])
    }

    @Test func `ids of another job's range are named`() throws {
        let weaknesses = { (first: UInt32) in
            IsolationPromise(network: .none, firstUserID: first).weaknesses(of: try sandbox()).map(\.read)
        }
        #expect(try weaknesses(1_879_048_192) == [])
        let read = "0 1879048192 65536"
        #expect(try weaknesses(1_879_113_728) == ["uid_map: \(read)", "gid_map: \(read)"])
    }

    @Test func `joblet-init has to be harmless too`() throws {
        let root = try #require(ProcessStatus(parsing: Self.rights.replacing("1879113726", with: "0")))
        #expect(found(try sandbox { $0.initProcess = root }) == ["joblet-init | Uid: 0"])
        let strong = try #require(ProcessStatus(parsing: Self.rights.replacing("CapPrm:\t0", with: "CapPrm:\t200020")))
        #expect(found(try sandbox { $0.initProcess = strong }) == ["joblet-init | CapPrm: 200020"])
    }

    @Test func `core dumps and the order of dying are looked at`() throws {
        let dumps = try sandbox {
            $0.command.limits = [ProcessLimit(name: "Max core file size", soft: 0, hard: nil, unit: "bytes")]
        }
        #expect(found(dumps) == ["core dumps | Max core file size: 0 unlimited"])
        // With 0 a program of the host that takes core dumps would still be started.
        let zero = try sandbox {
            $0.command.limits = [ProcessLimit(name: "Max core file size", soft: 0, hard: 0, unit: "bytes")]
        }
        #expect(found(zero) == ["core dumps | Max core file size: 0 0"])
        #expect(found(try sandbox { $0.command.outOfMemoryAdjustment = 0 }) == ["out of memory | oom_score_adj: 0"])
    }

    @Test(
        arguments: [
            ("2 1 8:1 /usr /usr ro,", "2 1 8:1 /usr /usr rw,", "the job may write to it"),
            (" / / ro,", " / / rw,", "the job may write to it"),
            ("/usr ro,nosuid,", "/usr ro,", "setuid programs in it keep their right"),
            ("/usr ro,nosuid,nodev", "/usr ro,nosuid", "device files in it work"),
            ("/usr ro,nosuid,nodev -", "/usr ro,nosuid,nodev shared:1 -", "mounts spread between it and the node"),
            ("- ext4 /dev/sda1 rw\n3", "- sysfs sysfs ro\n3", "it shows the job what belongs to the node alone"),
            (
                "/tmp rw,nosuid,nodev - tmpfs tmpfs rw,size=262144k", "/tmp rw,nosuid,nodev - tmpfs tmpfs rw",
                "nothing limits how much it holds"
            ),
            ("/proc ro,", "/proc rw,", "the job may write to it"),
        ])
    func `a mount that is more than promised is named`(part: String, other: String, text: String) throws {
        let edited = Self.mounts.replacing(part, with: other)
        try #require(edited != Self.mounts)
        let weaknesses = MountPromise().weaknesses(of: MountEntry.parse(edited))
        #expect(weaknesses.map(\.text).contains(text))
        #expect(weaknesses.allSatisfy { $0.subject.hasPrefix("mount /") })
    }

    @Test func `what a later mount covers cannot be reached, and is not looked at`() {
        let covered = "1 0 0:1 / /work rw - tmpfs x rw\n2 1 0:1 /w /work rw,nosuid,nodev - tmpfs x rw,size=1k"
        #expect(MountPromise().weaknesses(of: MountEntry.parse(covered)) == [])
    }
}
