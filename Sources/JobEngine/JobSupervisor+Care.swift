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

    func armCareTimer() {
        guard !isShuttingDown, careTimer == nil, !unwritten.isEmpty || !remains.isEmpty || awaitsIDs else { return }
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
        startPending()
        armCareTimer()
    }

    /// Takes what resisted from the engine and tries everything of it once more.
    func takeUpRemains() {
        for (what, ids) in engine.takeRemains() { remains[what] = .some(ids) }
        for (what, ids) in remains {
            switch what {
            case .directory(let name):
                remains.removeValue(forKey: what)
                // Noted anew if it fails.
                engine.removeTree(name, ids) { [self] in mayHaveResisted() }
            case .group(let name):
                if removeGroup(name) { remains.removeValue(forKey: what) }
            }
        }
    }

    /// An attempt at a directory is over. What it left is tried again after a while. Any thread may call it.
    nonisolated func mayHaveResisted() {
        loop.execute {
            self.assumeIsolated { supervisor in
                for (what, ids) in supervisor.engine.takeRemains() { supervisor.remains[what] = .some(ids) }
                supervisor.armCareTimer()
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
