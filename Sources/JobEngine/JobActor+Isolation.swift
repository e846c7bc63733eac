internal import JobModel
internal import LinuxKernel

extension JobActor {
    /// Reads from the kernel what is in force for the job now.
    ///
    /// On the job's own loop, where its process cannot be waited for in between; it takes about a millisecond.
    /// - Throws: `.notRunning` before the command runs and after its end; `.isolationUnreadable`.
    func isolation() throws(JobError) -> JobIsolation {
        let job = handle.record
        guard job.status == .running, let process, let group else { throw .notRunning(handle.id, job.status) }
        let sandbox: SandboxIsolation?
        do throws(SystemCallError) { sandbox = try process.isolation() } catch {
            throw .isolationUnreadable(handle.id, "\(error)")
        }
        // The command has ended, and the news of it is on its way here.
        guard let sandbox else { throw .notRunning(handle.id, job.status) }
        return JobIsolation(job, sandbox: sandbox, group: group.reading(), device: engine.host.disk)
    }
}
