/// What a job may use. `nil` means no limit.
public struct ResourceLimits: Sendable, Hashable {
    public var cpu: CPUQuota?
    public var cpuSet: CPUSet?
    /// Memory of all the job's processes together, page cache included; swap is none.
    public var memory: ByteCount?
    /// Bytes a second, for reading and for writing each, on the device that backs the job's files.
    public var ioBytesPerSecond: Int64?
    /// Processes and threads together.
    public var processes: Int?
    /// Descriptors that each process may have open; `nil` is as many as the machine's own limit allows, 65536 at most.
    public var openFiles: Int?

    public init(
        cpu: CPUQuota? = nil, cpuSet: CPUSet? = nil, memory: ByteCount? = nil, ioBytesPerSecond: Int64? = nil,
        processes: Int? = nil, openFiles: Int? = nil
    ) {
        self.cpu = cpu
        self.cpuSet = cpuSet
        self.memory = memory
        self.ioBytesPerSecond = ioBytesPerSecond
        self.processes = processes
        self.openFiles = openFiles
    }

    /// One core, 512 MB, 512 processes, no I/O limit.
    public static let standard: ResourceLimits = {
        // 100 is a valid quota, so this cannot be nil for want of validity.
        ResourceLimits(cpu: try? CPUQuota(percentOfOneCore: 100), memory: .megabytes(512), processes: 512)
    }()

    /// Limits as a request states them: 0 and "" ask for the default.
    ///
    /// - Parameters:
    ///   - cpuPercent: of one core; may exceed 100.
    ///   - cpuCores: a list like `0-3` or `1,3`.
    ///   - memoryMB: in units of 2^20 bytes.
    ///   - ioBytesPerSecond: for each direction.
    /// - Throws: ``InvalidValue`` naming the first field below zero or not understood.
    public init(
        cpuPercent: Int, cpuCores: String, memoryMB: Int, ioBytesPerSecond: Int64, defaults: ResourceLimits
    ) throws(InvalidValue) {
        self = defaults
        if cpuPercent != 0 { cpu = try CPUQuota(percentOfOneCore: cpuPercent) }
        if !cpuCores.isEmpty { cpuSet = try CPUSet(cpuCores) }
        guard memoryMB >= 0 else {
            throw InvalidValue(
                field: "maxMemory", value: "\(memoryMB)", remedy: "use 1 or more MB, or 0 for the default")
        }
        if memoryMB > 0 { memory = .megabytes(Int64(memoryMB)) }
        guard ioBytesPerSecond >= 0 else {
            throw InvalidValue(
                field: "maxIOBPS", value: "\(ioBytesPerSecond)",
                remedy: "use 1 or more bytes a second, or 0 for the default")
        }
        if ioBytesPerSecond > 0 { self.ioBytesPerSecond = ioBytesPerSecond }
    }

    /// Refuses what this machine cannot give.
    ///
    /// - Throws: ``InvalidValue`` with `exceedsHost` set, naming the limit and its maximum.
    public func check(against host: HostCapacity) throws(InvalidValue) {
        let wholeMachine = host.processors.count * 100
        if let cpu, cpu.percentOfOneCore > wholeMachine {
            throw Self.tooMuch("maxCPU", cpu.description, "the maximum here is \(wholeMachine) %")
        }
        if let cpuSet, !host.processors.contains(cpuSet) {
            throw Self.tooMuch("cpuCores", cpuSet.description, "this machine has processors \(host.processors)")
        }
        if let memory, memory > host.memory {
            throw Self.tooMuch("maxMemory", memory.description, "the maximum here is \(host.memory.megabytes) MB")
        }
        if let processes, processes > host.processes {
            throw Self.tooMuch("maxProcesses", "\(processes)", "the maximum here is \(host.processes)")
        }
        if let openFiles, openFiles > host.openFiles {
            throw Self.tooMuch(
                "openFiles", "\(openFiles)",
                "the maximum here is \(host.openFiles); lower joblet.defaultOpenFiles or raise LimitNOFILE= of the daemon"
            )
        }
    }

    private static func tooMuch(_ field: String, _ value: String, _ remedy: String) -> InvalidValue {
        InvalidValue(field: field, value: value, remedy: remedy, exceedsHost: true)
    }
}
