internal import CInitPlan
internal import CLinux

/// The one way in which joblet-init is started.
struct InitLaunch {
    let program: Int32
    /// Descriptor of the cgroup to be born in, -1 for the daemon's own.
    let cgroup: Int32
    let namespaces: UInt64

    /// A joblet-init that was started, with our end of its channel.
    struct Started: ~Copyable {
        let channel: Descriptor
        let process: PidFD
        let pid: Int32

        /// Kills it and waits until it is gone.
        borrowing func endAndWait() {
            // Both fail only if it was waited for already.
            try? process.send(.kill)
            _ = try? process.waitForEnd()
        }
    }

    /// - Parameter descriptors: become 0, 1, 2; the channel is 3, and what is in `extra` follows.
    /// - Returns: once joblet-init has been executed.
    func start(
        _ plan: InitPlan, environment: InitEnvironment, descriptors: [Int32], extra: [Int32] = []
    ) throws(SandboxError) -> Started {
        var ends: (Int32, Int32) = (-1, -1)
        _ = try failing(.openChannel) { () throws(SystemCallError) in
            try systemCall("socketpair") { clinux_channel(&ends.0, &ends.1) }
        }
        let ours = Descriptor(adopting: ends.0)
        let theirs = Descriptor(adopting: ends.1)
        let numbers = descriptors + [theirs.number] + extra
        var spawned = clinux_spawned()
        let result = plan.withArguments(environment: environment) { arguments, variables in
            numbers.withUnsafeBufferPointer { numbers in
                var request = clinux_spawn(
                    program: program, cgroup: cgroup, namespaces: namespaces, arguments: arguments,
                    environment: variables, descriptor_count: Int32(numbers.count), descriptors: numbers.baseAddress)
                return clinux_spawn(&request, &spawned)
            }
        }
        guard result == 0 else {
            // A child that failed before exec has ended; nobody else would wait for it.
            if spawned.pidfd >= 0 {
                _ = try? PidFD(adopting: Descriptor(adopting: spawned.pidfd)).waitForEnd()
            }
            let step: SandboxStep =
                switch spawned.failed_step {
                case CLINUX_SPAWN_DESCRIPTOR: .passDescriptors
                case CLINUX_SPAWN_EXEC: .executeInit
                default: .cloneProcess
                }
            throw SandboxError(step: step, code: ErrorCode(rawValue: spawned.error))
        }
        let process = PidFD(adopting: Descriptor(adopting: spawned.pidfd))
        return Started(channel: ours, process: process, pid: spawned.pid)
    }
}
