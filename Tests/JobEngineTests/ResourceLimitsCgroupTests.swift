import JobEngine
import JobModel
import LinuxKernel
import Testing

@Suite struct ResourceLimitsCgroupTests {
    @Test func `the default limits hold processor, memory without swap, and processes`() {
        #expect(
            ResourceLimits.standard.cgroupWrites(device: nil) == [
                CgroupWrite(file: "cpu.max", value: "100000 100000"),
                CgroupWrite(file: "memory.max", value: "536870912"),
                CgroupWrite(file: "memory.swap.max", value: "0"),
                CgroupWrite(file: "memory.oom.group", value: "1"),
                CgroupWrite(file: "pids.max", value: "513"),
            ])
    }

    @Test func `an I/O limit names the disk and both directions`() {
        let limits = ResourceLimits(ioBytesPerSecond: 1_048_576)
        #expect(
            limits.cgroupWrites(device: DeviceNumber(major: 259, minor: 3)) == [
                CgroupWrite(file: "io.max", value: "259:3 rbps=1048576 wbps=1048576")
            ])
    }

    @Test func `no limit writes nothing`() {
        #expect(ResourceLimits().cgroupWrites(device: nil).isEmpty)
    }

    @Test func `processors are written as the list that was asked for`() throws {
        let write = ResourceLimits(cpuSet: try CPUSet("3,0-1")).cgroupWrites(device: nil)
        #expect(write == [CgroupWrite(file: "cpuset.cpus", value: "0-1,3")])
        #expect(write.first?.controller == .cpuset)
    }
}
