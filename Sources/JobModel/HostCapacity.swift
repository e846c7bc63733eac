/// What this machine has, so far as a job's limits can ask for too much of it.
public struct HostCapacity: Sendable, Equatable {
    /// The processors that are online.
    public let processors: CPUSet
    /// All of the machine's memory.
    public let memory: ByteCount
    /// How many processes and threads the machine can hold (`kernel.pid_max`).
    public let processes: Int

    public init(processors: CPUSet, memory: ByteCount, processes: Int) {
        self.processors = processors
        self.memory = memory
        self.processes = processes
    }
}
