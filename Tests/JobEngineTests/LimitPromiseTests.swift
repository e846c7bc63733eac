import JobModel
import LinuxKernel
import Testing

@testable import JobEngine

/// The limits of an admitted job against the files of its control group.
@Suite struct LimitPromiseTests {
    private static func limits() throws -> ResourceLimits {
        ResourceLimits(
            cpu: try CPUQuota(percentOfOneCore: 50), cpuSet: try CPUSet("0-3"), memory: .megabytes(64),
            ioBytesPerSecond: 1_000, processes: 20)
    }

    private static let inForce = [
        "cpu.max": "50000 100000", "cpuset.cpus.effective": "0-3", "memory.max": "67108864", "memory.swap.max": "0",
        "memory.oom.group": "1", "io.max": "8:0 rbps=1000 wbps=1000 riops=max wiops=max", "pids.max": "21",
    ]

    private func found(_ changes: [String: String?] = [:], cgroup: String = "/x/job-1") throws -> [String] {
        var values = Self.inForce
        for (file, value) in changes { values[file] = value }
        let rights =
            "State: S\nPid: 1\nPPid: 1\nUid: 1 1 1 1\nGid: 1 1 1 1\nCapInh: 0\nCapPrm: 0\nCapEff: 0\nCapBnd: 0\n"
            + "CapAmb: 0\nNoNewPrivs: 1\n"
        let command = ProcessIsolation(
            status: try #require(ProcessStatus(parsing: rights)), namespaces: [:], userMap: [], groupMap: [],
            mounts: [], limits: [], interfaces: [], outOfMemoryAdjustment: 0, cgroup: cgroup)
        let group = CgroupReading(path: "/sys/fs/cgroup/x/job-1", values: values, processCount: 2)
        return LimitPromise(limits: try Self.limits(), device: DeviceNumber(major: 8, minor: 0))
            .weaknesses(of: group, holding: command).map { "\($0.subject) | \($0.read)" }
    }

    @Test func `limits that are in force are as promised, and tighter ones too`() throws {
        #expect(try found() == [])
        #expect(
            try found([
                "cpu.max": "10000 100000", "cpuset.cpus.effective": "1,3", "memory.max": "4096", "pids.max": "2",
            ]) == [])
    }

    @Test(
        arguments: [
            ("cpu.max", "max 100000", "processor time | cpu.max: max 100000; promised: 50000 100000"),
            ("cpu.max", "60000 100000", "processor time | cpu.max: 60000 100000; promised: 50000 100000"),
            ("cpuset.cpus.effective", "0-4", "processors | cpuset.cpus.effective: 0-4; promised: 0-3"),
            ("memory.max", "max", "memory | memory.max: max; promised: 67108864"),
            ("memory.max", "67112960", "memory | memory.max: 67112960; promised: 67108864"),
            ("memory.swap.max", "max", "swap | memory.swap.max: max; promised: 0"),
            ("memory.oom.group", "0", "memory | memory.oom.group: 0; promised: 1"),
            ("pids.max", "max", "processes | pids.max: max; promised: 21"),
            ("io.max", "", "disk | io.max: ; promised: 8:0 rbps=1000 wbps=1000"),
            (
                "io.max", "8:16 rbps=1000 wbps=1000",
                "disk | io.max: 8:16 rbps=1000 wbps=1000; promised: 8:0 rbps=1000 wbps=1000"
            ),
        ])
    func `a limit that is not in force is named with what was read`(file: String, value: String, expected: String)
        throws
    {
        #expect(try found([file: value]) == [expected])
    }

    @Test func `a file that the kernel does not offer holds nobody`() throws {
        #expect(
            try found(["memory.max": nil, "pids.max": nil]) == [
                "memory | memory.max is not there; promised: 67108864",
                "processes | pids.max is not there; promised: 21",
            ])
    }

    @Test func `limits of a group that the job is not in are none`() throws {
        #expect(try found(cgroup: "/x") == ["control group | cgroup: 0::/x"])
        #expect(try found(cgroup: "/x/job-1/below") == [])
    }

    @Test func `nothing is promised to a job without limits`() {
        #expect(ResourceLimits().cgroupWrites(device: nil) == [])
    }
}
