/// What this machine has, so far as a job's limits can ask for too much of it.
public struct HostCapacity: Sendable, Equatable {
    /// The processors that are online.
    public let processors: CPUSet
    /// All of the machine's memory.
    public let memory: ByteCount
    /// How many processes and threads the machine can hold: the lower of `kernel.pid_max` and `kernel.threads-max`.
    public let processes: Int

    /// Descriptors that one process can have open: the daemon's own limit, which it cannot raise for others.
    public let openFiles: Int

    public init(processors: CPUSet, memory: ByteCount, processes: Int, openFiles: Int) {
        self.processors = processors
        self.memory = memory
        self.processes = processes
        self.openFiles = openFiles
    }
}
