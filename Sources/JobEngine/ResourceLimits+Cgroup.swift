public import JobModel
public import LinuxKernel

extension ResourceLimits {
    /// What the kernel must be told so that these limits hold.
    ///
    /// Source: kernel, admin-guide/cgroup-v2, interface files of each controller.
    /// - Parameter device: the disk behind the job's files; without one there is nothing that an I/O limit could
    ///   be written for, and the write then names no device, which the kernel refuses.
    public func cgroupWrites(device: DeviceNumber?) -> [CgroupWrite] {
        var writes: [CgroupWrite] = []
        if let cpu {
            // Microseconds in each period of 100 ms.
            writes.append(CgroupWrite(file: "cpu.max", value: "\(cpu.percentOfOneCore * 1_000) 100000"))
        }
        if let cpuSet {
            writes.append(CgroupWrite(file: "cpuset.cpus", value: cpuSet.description))
        }
        if let memory {
            writes.append(CgroupWrite(file: "memory.max", value: "\(memory.bytes)"))
            // Without this a job pages out what it is over its limit, instead of ending.
            writes.append(CgroupWrite(file: "memory.swap.max", value: "0"))
            // Half of a job is no job: when one process is killed for memory, all are.
            writes.append(CgroupWrite(file: "memory.oom.group", value: "1"))
        }
        if let processes {
            // The sandbox's own init counts too and is none of the job's.
            writes.append(CgroupWrite(file: "pids.max", value: "\(processes + 1)"))
        }
        if let ioBytesPerSecond {
            let name = device.map { "\($0) " } ?? ""
            writes.append(
                CgroupWrite(file: "io.max", value: "\(name)rbps=\(ioBytesPerSecond) wbps=\(ioBytesPerSecond)"))
        }
        return writes
    }
}
