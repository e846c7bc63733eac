extension SandboxProcess {
    /// Reads what is in force for the job now. Takes about a millisecond, and waits for nothing.
    ///
    /// Numbers of processes are safe here: joblet-init was not waited for, so that its number is still its own, and a
    /// process whose parent it is can only be the job's.
    /// - Returns: nil when the job has ended or does not run yet.
    /// - Throws: when the kernel refuses a look: `EACCES` or `EPERM` without CAP_SYS_PTRACE.
    public func isolation() throws(SystemCallError) -> SandboxIsolation? {
        if hasEnded { return nil }
        do {
            let initDirectory = try ProcessDirectory(pid: initProcess.pid)
            let initStatus = try initDirectory.status()
            guard let number = try initDirectory.children().first else { return nil }
            let process = try ProcessDirectory(pid: number)
            let command = try ProcessIsolation(of: process)
            guard command.status.parent == initStatus.pid else { return nil }
            let own = try ProcessDirectory.own()
            return SandboxIsolation(
                command: command, initProcess: initStatus, hostNamespaces: try own.namespaces(),
                hostFilters: try own.status().seccompFilters ?? 0)
        } catch {
            // The files of a process that ends become empty one by one: each says so in its way.
            if [.notFound, .noSuchProcess, .invalid].contains(error.code), hasNoCommand { return nil }
            throw error
        }
    }

    /// True when joblet-init has no living child any more.
    private var hasNoCommand: Bool {
        guard let initDirectory = try? ProcessDirectory(pid: initProcess.pid),
            let number = try? initDirectory.children().first,
            let command = try? ProcessDirectory(pid: number).status()
        else { return true }
        return command.hasEnded
    }
}
