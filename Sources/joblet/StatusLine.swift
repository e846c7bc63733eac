import JobEngine
import JobModel
import LinuxKernel

/// The line that `systemctl status` shows: `37 running, 4 waiting`. Does nothing without a service manager.
final class StatusLine: Sendable {
    private struct Counts {
        var isServing = false
        var running: Set<JobID> = []
        var waiting: Set<JobID> = []
    }

    private let counts = Lock(Counts())
    private let isWatched = CurrentProcess.environment["NOTIFY_SOCKET"] != nil

    /// Start-up is over.
    func serving(on address: String) {
        guard isWatched else { return }
        counts.withLock { $0.isServing = true }
        Notifier.ready(status: "serving on \(address)")
    }

    /// Any thread may call it.
    func note(_ event: JobEvent) {
        guard isWatched, case .changed(let job) = event else { return }
        let line = counts.withLock { counts -> String? in
            counts.running.remove(job.id)
            counts.waiting.remove(job.id)
            switch job.status {
            case .initializing, .running: counts.running.insert(job.id)
            case .pending, .scheduled: counts.waiting.insert(job.id)
            case .completed, .failed, .stopped, .canceled: break
            }
            return counts.isServing ? "\(counts.running.count) running, \(counts.waiting.count) waiting" : nil
        }
        if let line { Notifier.status(line) }
    }
}
