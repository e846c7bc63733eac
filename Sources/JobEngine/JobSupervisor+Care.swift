internal import JobModel
internal import LinuxKernel

/// What is left to do when a job is over, and when the daemon is.
extension JobSupervisor {
    /// Between two attempts at what did not succeed.
    private static var careInterval: Duration { .milliseconds(500) }

    /// Looks after an ended job's output until it is in its file, and after what the job left behind.
    func takeCare(of handle: JobHandle) {
        if let log = handle.log {
            if log.isWritten { handle.log = nil } else { unwritten.append(handle) }
        }
        takeUpRemains()
        armCareTimer()
    }

    private func armCareTimer() {
        guard careTimer == nil, !unwritten.isEmpty || !remains.isEmpty else { return }
        careTimer = loop.schedule(after: Self.careInterval) { self.careAgain() }
    }

    private func careAgain() {
        careTimer = nil
        unwritten.removeAll { handle in
            guard let log = handle.log, !log.isWritten else {
                handle.log = nil
                return true
            }
            log.flush()
            return false
        }
        takeUpRemains()
        armCareTimer()
    }

    /// Takes what resisted from the engine and tries everything of it once more.
    func takeUpRemains() {
        remains.formUnion(engine.takeRemains())
        for what in remains {
            switch what {
            case .directory(let name):
                remains.remove(what)
                // Noted anew if it fails.
                engine.removeTree(name) {}
            case .group(let name):
                if removeGroup(name) { remains.remove(what) }
            }
        }
    }

    /// Kills what is left in a group. True when the group is gone: right away, or once its processes are.
    private func removeGroup(_ name: String) -> Bool {
        do throws(CgroupError) {
            let group = try engine.cgroups.group(name)
            try group.kill()
            try group.remove()
            return true
        } catch {
            return error.reason == .gone
        }
    }

    /// Ends every job and everything of the engine's own; what waits stays PENDING in the table.
    ///
    /// Returns when all processes are gone, all output is in files and the table is closed. Nothing may be asked of
    /// the supervisor afterwards.
    public func shutdown() async {
        isShuttingDown = true
        let running = table.all.filter { handle in
            !handle.record.status.isTerminal && !queue.contains { $0.handle === handle }
        }
        for handle in running { await handle.actor?.stop(.request(by: .daemon)) }
        for handle in running { _ = await handle.ended() }
        careTimer?.cancel()
        careTimer = nil
        for handle in unwritten { handle.log?.flush() }
        await engine.close()
    }
}
