internal import CLinux

/// The group that does the default executor's work, once there is one.
private let worker = Lock<EventLoopGroup?>(nil)

/// Called by Swift's runtime on any thread.
private let takeJob: @convention(c) (UnsafeMutableRawPointer?) -> Void = { job in
    guard let group = worker.withLock({ $0 }) else { return }
    // The job is the runtime's and runs exactly once, below.
    nonisolated(unsafe) let job = job
    let loop = group.loops.first(where: \.inLoop) ?? group.loops[0]
    loop.execute { clinux_run_global_job(job) }
}

extension EventLoopGroup {
    /// Has these loops do what tasks do on no actor, so that the process needs no other threads for it.
    ///
    /// A continuation that is resumed passes through the default executor on its way back to its actor more often than
    /// one would think. On a loop that costs a queue's entry; on the default pool a wake-up or two of threads that
    /// nothing else needs. For the whole process and for good: call it once, before the first task. Nothing that
    /// blocks may run on the default executor then.
    public func doGlobalWork() {
        worker.withLock { $0 = self }
        clinux_take_global_jobs(takeJob)
    }
}
