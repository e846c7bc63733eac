internal import JobModel
internal import LinuxKernel
internal import StateStore

/// Ending a job that would go on.
extension JobActor {
    /// So long the first signal waits for the table to have the reason; a disk that hangs must not keep a job alive.
    private static var patience: Duration { .milliseconds(100) }

    /// Ends the job: asks its processes to, and kills them when the grace time is over.
    ///
    /// Why it ends is in the table before the first signal goes out: should the daemon be killed in between, the job's
    /// end is known for what it was.
    func stop(_ cause: JobLifecycle.StopCause) {
        switch lifecycle.stopRequested(cause) {
        case .end(let verdict):
            spec = nil
            finish(verdict)
        case .terminate:
            // Only for the table: to everybody else the job runs until it has ended.
            var decided = record
            decided.verdict = lifecycle.decided
            engine.store.update(decided) { [self] _ in
                // A table that refuses is told with the end.
                loop.execute { self.assumeIsolated { $0.askToEnd() } }
            }
            grace = loop.schedule(after: Self.patience) { self.askToEnd() }
        case .nothing: break
        }
    }

    private func askToEnd() {
        // The second of table and patience; or it ended by itself meanwhile.
        if isAskedToEnd || isOver { return }
        isAskedToEnd = true
        process?.signal(.terminate)
        grace?.cancel()
        grace = loop.schedule(after: engine.configuration.stopGrace) { self.graceOver() }
    }

    private func graceOver() {
        if lifecycle.graceExpired() { killAll() }
    }

    /// Everything of the job at once. The group catches what init might not; init's own end takes the rest.
    func killAll() {
        // A group that refuses is no matter: init's end is every process's.
        try? group?.kill()
        process?.kill()
    }
}
