import JobProto
import Testing

@testable import rnx

/// What `rnx job isolation` writes.
@Suite struct IsolationTextTests {
    private func process(_ uid: UInt32) -> Joblet_V1x_ProcessProtection {
        var process = Joblet_V1x_ProcessProtection()
        process.pid = 4_711
        process.pidInside = 2
        process.userIds = [uid, uid, uid, uid]
        process.groupIds = [uid, uid, uid, uid]
        process.noNewPrivileges = true
        process.seccompMode = 2
        process.seccompFilters = 1
        process.oomScoreAdjustment = 500
        return process
    }

    private func mount(_ path: String, _ type: String, _ options: [String], _ more: [String]) -> Joblet_V1x_Mount {
        var mount = Joblet_V1x_Mount()
        mount.path = path
        mount.type = type
        mount.options = options
        mount.fileSystemOptions = more
        mount.source = "/dev/sda1"
        return mount
    }

    private func isolation() -> Joblet_V1x_JobIsolation {
        var isolation = Joblet_V1x_JobIsolation()
        isolation.uuid = "f47ac10b-58cc-4372-a567-0e02b2c3d479"
        isolation.status = "RUNNING"
        isolation.readAt = "2026-01-15T10:30:00Z"
        isolation.network = "none"
        isolation.interfaces = ["lo"]
        isolation.cgroup = "/sys/fs/cgroup/joblet/job-1"
        isolation.command = process(1_879_113_726)
        var first = process(1_879_048_192)
        first.permitted.bits = 0x20
        first.permitted.names = ["CAP_KILL"]
        isolation.initProcess = first
        var map = Joblet_V1x_IDMapping()
        map.outside = 1_879_048_192
        map.count = 65_536
        isolation.uidMap = [map]
        isolation.gidMap = [map]
        for (kind, inode, isShared) in [("net", 20, false), ("time", 21, true)] as [(String, UInt64, Bool)] {
            var namespace = Joblet_V1x_Namespace()
            namespace.kind = kind
            namespace.inode = inode
            namespace.isSharedWithNode = isShared
            isolation.namespaces.append(namespace)
        }
        for (file, value) in [
            ("cpu.max", "150000 100000"), ("memory.max", "536870912"), ("memory.current", "1258291"),
            ("memory.swap.max", "0"), ("memory.oom.group", "1"), ("io.max", "8:0 rbps=1048576 wbps=max riops=max"),
            ("pids.max", "513"), ("pids.current", "2"),
        ] {
            var read = Joblet_V1x_CgroupValue()
            read.file = file
            read.value = value
            isolation.cgroupValues.append(read)
        }
        var files = Joblet_V1x_ProcessLimit()
        files.name = "Max open files"
        (files.soft, files.hard, files.unit) = (1_024, 65_536, "files")
        var time = Joblet_V1x_ProcessLimit()
        time.name = "Max cpu time"
        isolation.processLimits = [time, files]
        isolation.mounts = [
            mount("/work", "tmpfs", ["rw"], ["rw"]), mount("/", "tmpfs", ["ro", "noexec"], ["rw"]),
            mount("/proc", "proc", ["ro", "relatime"], ["rw"]), mount("/proc/keys", "tmpfs", ["ro"], ["rw"]),
            mount("/usr", "ext4", ["ro", "nosuid"], ["rw"]),
            mount("/work", "tmpfs", ["rw", "nosuid"], ["rw", "size=262144k"]),
        ]
        return isolation
    }

    @Test func `a job that is held as promised reads so, line by line`() {
        let expected = """
            Job f47ac10b-58cc-4372-a567-0e02b2c3d479 RUNNING, process 4711
            Read from the kernel at 2026-01-15T10:30:00Z

            Held as promised: nothing that was read is weaker.

            Identity
              user                 65534 (nobody) inside, 1879113726 on the node   Uid: 1879113726
              group                65534 (nobody) inside, 1879113726 on the node   Gid: 1879113726
              other groups         none                                            Groups:
              ids                  0-65535 are 1879048192-1879113727 on the node   uid_map, gid_map: 0 1879048192 65536

            Rights
              capabilities         none, and none to be had                        CapInh, CapPrm, CapEff, CapBnd, CapAmb: 0
              exec                 can never give more rights                      NoNewPrivs: 1
              system calls         filtered                                        Seccomp: 2, Seccomp_filters: 1
              joblet-init          sends signals, nothing else                     Uid: 1879048192, CapPrm: CAP_KILL

            Namespaces
              network              the job's own, with lo                          net:[20]
              clocks               the node's                                      time:[21]

            Limits of the job (/sys/fs/cgroup/joblet/job-1)
              processor time       150 % of one core                               cpu.max: 150000 100000
              processors           no limit: not offered by this node              no cpuset.cpus.effective
              memory               512 MiB, 1.2 MiB in use                         memory.max: 536870912
              swap                 none                                            memory.swap.max: 0
              out of memory        ends the whole job                              memory.oom.group: 1
              disk                 reads 1 MiB/s                                   io.max: 8:0 rbps=1048576 wbps=max riops=max
              processes            513 with joblet-init, 2 now                     pids.max: 513
              node out of memory   the job goes before the node's services         oom_score_adj: 500

            Limits of each process
              open files           1024, may be raised to 65536                    Max open files: 1024 65536 files
              no limit             cpu time

            Files
              /                    read-only, no programs                          tmpfs ro,noexec
              /proc                read-only, the job's processes alone            proc ro
              /proc/keys           hidden                                          tmpfs ro
              /usr                 read-only                                       ext4 ro,nosuid
              /work                writable, in memory, at most 256 MiB            tmpfs rw,nosuid

            """
        #expect(IsolationText(isolation()).text(colored: false) == expected)
    }

    @Test func `what is weaker comes first and is counted at the end`() {
        var isolation = isolation()
        var weakness = Joblet_V1x_Weakness()
        weakness.subject = "capabilities"
        weakness.text = "the job may use CAP_NET_RAW"
        weakness.read = "CapEff: 2000"
        isolation.weaknesses = [weakness]
        isolation.remark = "without seccomp\u{1b}[2J"
        isolation.command.effective.bits = 0x2000
        isolation.command.effective.names = ["CAP_NET_RAW"]
        let text = IsolationText(isolation).text(colored: false)
        let start = """
            Read from the kernel at 2026-01-15T10:30:00Z
            Remark: without seccomp\\x1b[2J

            WARNING capabilities: the job may use CAP_NET_RAW (CapEff: 2000)

            Identity
            """
        #expect(text.contains(start))
        #expect(text.hasSuffix("\nWARNING 1 protection is weaker than promised: see the top.\n"))
        #expect(text.contains("capabilities, effective   CAP_NET_RAW "))
        isolation.weaknesses = [weakness, weakness]
        let painted = IsolationText(isolation).text(colored: true)
        #expect(painted.contains("\u{1b}[1;31mWARNING\u{1b}[0m 2 protections are weaker"))
        #expect(painted.contains("\n\u{1b}[1mRights\u{1b}[0m\n"))
    }

    @Test func `what is in force is never said to be stronger than it is`() {
        var isolation = isolation()
        isolation.command.noNewPrivileges = false
        isolation.command.seccompMode = 0
        isolation.command.seccompFilters = 0
        isolation.command.oomScoreAdjustment = 0
        isolation.uidMap[0].outside = 0
        isolation.uidMap[0].count = 4_294_967_295
        isolation.mounts = [
            mount("/work", "tmpfs", ["rw"], ["rw"]), mount("/usr", "ext4", ["rw"], ["rw"]),
            mount("/proc/sys", "proc", ["rw"], ["rw"]),
        ]
        isolation.cgroupValues = isolation.cgroupValues.map { old in
            var value = old
            value.value = old.file == "memory.oom.group" ? "0" : old.file == "cpu.max" ? "max 100000" : "max"
            return value
        }
        let rows = IsolationText(isolation).rows.groups.flatMap(\.rows)
        func meaning(_ name: String) -> String? { rows.first { $0.name == name }?.meaning }
        #expect(meaning("exec") == "may give more rights (setuid)")
        #expect(meaning("system calls") == "not filtered")
        #expect(meaning("node out of memory") == "no preference")
        #expect(meaning("user ids") == "the node's own")
        #expect(meaning("user") == "1879113726 inside, the same on the node")
        #expect(
            meaning("processor time") == "no limit" && meaning("swap") == "no limit" && meaning("disk") == "no limit")
        #expect(meaning("memory") == "no limit" && meaning("processes") == "no limit, max now")
        #expect(meaning("out of memory") == "may end a part of the job")
        #expect(meaning("/work") == "writable, in memory, without limit")
        #expect(meaning("/usr") == "writable, on /dev/sda1" && meaning("/proc/sys") == "writable")
    }

    @Test func `an empty answer of a strange server is no crash`() {
        let text = IsolationText(Joblet_V1x_JobIsolation()).text(colored: false)
        #expect(text.contains("user                 unknown"))
        var strange = isolation()
        strange.uidMap[0].inside = .max
        strange.uidMap[0].count = .max
        strange.uidMap[0].outside = 1_879_113_725
        #expect(IsolationText(strange).text(colored: false).contains("Uid: 1879113726"))
    }

    @Test func `as JSON it has every value, and null for what is not there`() {
        var isolation = isolation()
        isolation.cgroupValues[0].clearValue()
        let text = IsolationCommand.json(isolation).compact
        for part in [
            "\"uuid\":\"f47ac10b-58cc-4372-a567-0e02b2c3d479\"", "\"weaknesses\":[]", "\"noNewPrivileges\":true",
            "\"permitted\":[\"CAP_KILL\"]", "{\"kind\":\"net\",\"inode\":20,\"isSharedWithNode\":false}",
            "\"uidMap\":[{\"inside\":0,\"outside\":1879048192,\"count\":65536}]", "\"cpu.max\":null",
            "\"memory.max\":\"536870912\"", "{\"name\":\"Max cpu time\",\"soft\":null,\"hard\":null,\"unit\":\"\"}",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test(
        arguments: [
            (0, "0 bytes"), (1_023, "1023 bytes"), (1_024, "1 KiB"), (1_536, "1.5 KiB"), (536_870_912, "512 MiB"),
            (UInt64.max, "16777216 TiB"),
        ] as [(UInt64, String)])
    func `bytes are rounded to a tenth of their unit`(count: UInt64, text: String) {
        #expect(QuantityText.bytes(count) == text)
    }

    @Test(
        arguments: [
            ("262144k", 268_435_456), ("64m", 67_108_864), ("1g", 1 << 30), ("512", 512), ("", nil), ("k", nil),
            ("99999999999999999999", nil), ("18446744073709551615k", nil),
        ] as [(String, UInt64?)])
    func `sizes are read as tmpfs writes them`(text: String, size: UInt64?) {
        #expect(QuantityText.size(ofOption: text[...]) == size)
    }
}
