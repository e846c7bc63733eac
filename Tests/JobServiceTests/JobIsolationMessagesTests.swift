import JobModel
import JobProto
import LinuxKernel
import Testing

@testable import JobEngine
@testable import JobService

@Suite struct JobIsolationMessagesTests {
    private static let rights = """
        State:\tS (sleeping)
        Pid:\t4711
        PPid:\t4710
        Uid:\t1000\t1001\t1002\t1003
        Gid:\t2000\t2001\t2002\t2003
        Groups:\t4 27
        NSpid:\t4711\t2
        CapInh:\t1
        CapPrm:\t20
        CapEff:\t4
        CapBnd:\t8
        CapAmb:\t10
        NoNewPrivs:\t1
        Seccomp:\t2
        Seccomp_filters:\t3
        """

    private static func isolation() throws -> JobIsolation {
        let status = try #require(ProcessStatus(parsing: rights))
        let command = ProcessIsolation(
            status: status, namespaces: [.network: 20, .mounts: 10],
            userMap: [IDMapping(inside: 0, outside: 70_000, count: 65_536)],
            groupMap: [IDMapping(inside: 1, outside: 80_000, count: 2)],
            mounts: MountEntry.parse("1 0 0:20 /part /work rw,nosuid shared:3 - tmpfs none rw,size=64k"),
            limits: [
                ProcessLimit(name: "Max open files", soft: 10, hard: nil, unit: "files"),
                ProcessLimit(name: "Max cpu time", soft: nil, hard: nil, unit: "seconds"),
            ], interfaces: ["lo", "eth0"], outOfMemoryAdjustment: 500, cgroup: "/job-1")
        let sandbox = SandboxIsolation(
            command: command, initProcess: status, hostNamespaces: [.network: 20, .mounts: 1], hostFilters: 0)
        let group = CgroupReading(
            path: "/sys/fs/cgroup/job-1", values: ["memory.max": "4096", "io.max": ""], processCount: 3)
        var job = try JobMessagesTests.record()
        job.remark = "a remark"
        return JobIsolation(job, sandbox: sandbox, group: group, device: nil)
    }

    @Test func `everything that was read goes out`() throws {
        let isolation = try Self.isolation()
        let shown = Joblet_V1x_JobIsolation(isolation)
        #expect(shown.uuid == isolation.job.id.description && shown.status == "FAILED" && shown.network == "host")
        #expect(shown.remark == "a remark" && shown.readAt == isolation.readAt.description)
        #expect(shown.cgroup == "/sys/fs/cgroup/job-1" && shown.processCount == 3)
        #expect(shown.interfaces == ["lo", "eth0"])
        let command = shown.command
        #expect(command.pid == 4_711 && command.pidInside == 2 && shown.initProcess.pid == 4_711)
        #expect(command.userIds == [1_000, 1_001, 1_002, 1_003] && command.groupIds == [2_000, 2_001, 2_002, 2_003])
        #expect(command.groups == [4, 27] && command.noNewPrivileges)
        #expect(command.seccompMode == 2 && command.seccompFilters == 3 && command.oomScoreAdjustment == 500)
        #expect(command.inheritable.names == ["CAP_CHOWN"] && command.permitted.names == ["CAP_KILL"])
        #expect(command.effective.bits == 4 && command.bounding.bits == 8 && command.ambient.bits == 16)
        #expect(shown.namespaces.map(\.kind) == ["mnt", "net"] && shown.namespaces.map(\.inode) == [10, 20])
        #expect(shown.namespaces.map(\.isSharedWithNode) == [false, true])
        #expect(shown.uidMap.map(\.outside) == [70_000] && shown.gidMap.map(\.count) == [2])
        let mount = try #require(shown.mounts.first)
        #expect(mount.path == "/work" && mount.type == "tmpfs" && mount.root == "/part" && mount.source == "none")
        #expect(mount.options == ["rw", "nosuid"] && mount.fileSystemOptions == ["rw", "size=64k"])
        #expect(mount.propagation == ["shared:3"])
        #expect(shown.processLimits.map(\.name) == ["Max open files", "Max cpu time"])
        #expect(shown.processLimits[0].soft == 10 && !shown.processLimits[0].hasHard)
        #expect(!shown.processLimits[1].hasSoft && shown.processLimits[1].unit == "seconds")
    }

    @Test func `a file of the group that is not there is absent, which is not the same as empty`() throws {
        let values = Joblet_V1x_JobIsolation(try Self.isolation()).cgroupValues
        #expect(values.map(\.file) == CgroupReading.files)
        #expect(values.filter(\.hasValue).map(\.file) == ["memory.max", "io.max"])
    }

    @Test func `weaknesses go out as they are`() throws {
        let isolation = try Self.isolation()
        let shown = Joblet_V1x_JobIsolation(isolation).weaknesses
        #expect(!shown.isEmpty && shown.map(\.subject) == isolation.weaknesses.map(\.subject))
        #expect(shown.map(\.text) == isolation.weaknesses.map(\.text))
        #expect(shown.map(\.read) == isolation.weaknesses.map(\.read))
    }
}
