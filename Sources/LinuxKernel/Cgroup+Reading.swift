/// What a control group holds its processes to, and what they use of it. Source: kernel, admin-guide/cgroup-v2.
public struct CgroupReading: Sendable, Equatable {
    /// Of the group.
    public var path: String
    /// Each file of ``files``, without the newline at its end; nil where this kernel does not offer it here.
    public var values: [String: String]
    /// How many processes are in it.
    public var processCount: Int

    /// The files that are read, in the order in which people ask for them.
    public static let files = [
        "cpu.max", "cpuset.cpus.effective", "memory.max", "memory.swap.max", "memory.oom.group", "memory.current",
        "memory.peak", "io.max", "pids.max", "pids.current",
    ]

    public init(path: String, values: [String: String], processCount: Int) {
        self.path = path
        self.values = values
        self.processCount = processCount
    }
}

extension Cgroup {
    /// Reads the limits that are in force now.
    public func reading() -> CgroupReading {
        var values: [String: String] = [:]
        for file in CgroupReading.files {
            guard let text = read(file) else { continue }
            values[file] = text.last == "\n" ? String(text.dropLast()) : text
        }
        let processes = read("cgroup.procs")?.split(separator: "\n").count ?? 0
        return CgroupReading(path: path, values: values, processCount: processes)
    }
}
