internal import JobModel
internal import LinuxKernel

/// The limits that a job was admitted with, held against what its control group says.
struct LimitPromise {
    typealias Weakness = JobIsolation.Weakness

    let limits: ResourceLimits
    /// The disk behind the job's files.
    let device: DeviceNumber?

    func weaknesses(of group: CgroupReading, holding command: ProcessIsolation) -> [Weakness] {
        var found = membership(of: group, command)
        for write in limits.cgroupWrites(device: device) {
            let file = Self.fileRead(write.file)
            let read = group.values[file]
            if let read, holds(write, read) { continue }
            let (subject, text) =
                Self.meanings[write.file] ?? (write.file, "a limit that was asked for is not in force")
            found.append(
                Weakness(
                    subject: subject, text: text,
                    read: (read.map { "\(file): \($0)" } ?? "\(file) is not there") + "; promised: \(write.value)"))
        }
        return found
    }

    /// What it means when a file does not hold what was written to it.
    private static let meanings = [
        "cpu.max": ("processor time", "the job may use more than it was admitted with"),
        "cpuset.cpus": ("processors", "the job may run on others than it was admitted with"),
        "memory.max": ("memory", "the job may use more than it was admitted with"),
        "memory.swap.max": ("swap", "the job may page out what is over its memory limit"),
        "memory.oom.group": ("memory", "only one process of the job is killed when its memory is used up"),
        "pids.max": ("processes", "the job may make more than it was admitted with"),
        "io.max": ("disk", "the job may read and write faster than it was admitted with"),
    ]

    /// What processors a group may use is not what was asked for but what is left of it after the groups above.
    private static func fileRead(_ file: String) -> String { file == "cpuset.cpus" ? "cpuset.cpus.effective" : file }

    private func membership(of group: CgroupReading, _ command: ProcessIsolation) -> [Weakness] {
        let name = group.path.split(separator: "/").last.map(String.init) ?? group.path
        if command.cgroup.split(separator: "/").contains(Substring(name)) { return [] }
        return [
            Weakness(
                subject: "control group", text: "the job's first process is not in it, so that no limit of it counts",
                read: "cgroup: 0::\(command.cgroup)")
        ]
    }

    /// Whether what is in force is at least as tight as what was written.
    private func holds(_ write: CgroupWrite, _ read: String) -> Bool {
        switch write.file {
        case "cpu.max": quota(read).map { $0 <= (quota(write.value) ?? 0) } ?? false
        case "cpuset.cpus": (try? CPUSet(write.value).contains(CPUSet(read))) ?? false
        case "memory.oom.group": read == write.value
        case "io.max": rates(write.value).isSubset(of: rates(read))
        default: (UInt64(read) ?? .max) <= (UInt64(write.value) ?? 0)
        }
    }

    /// The share of `<quota> <period>`; nil for `max`.
    private func quota(_ text: String) -> Double? {
        let numbers = text.split(separator: " ").compactMap { Double($0) }
        return numbers.count == 2 && numbers[1] > 0 ? numbers[0] / numbers[1] : nil
    }

    /// `8:0 rbps=1048576 wbps=1048576 riops=max wiops=max`, a line a device, as device and rate.
    private func rates(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").flatMap { line in
                let words = line.split(separator: " ")
                return words.dropFirst().map { "\(words[0]) \($0)" }
            })
    }
}
