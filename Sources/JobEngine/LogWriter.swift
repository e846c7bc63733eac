internal import LinuxKernel

/// The thread that appends jobs' output to their files.
final class LogWriter: Sendable {
    /// A log that cannot be written, and why; told once until it can again. The output stays in memory, and whoever looks
    /// after the log flushes it again later.
    typealias OnFailure = @Sendable (JobLog, SystemCallError) -> Void

    private let thread: BatchThread<JobLog>

    init(onFailure: @escaping OnFailure) throws(SystemCallError) {
        thread = try BatchThread(name: "logs") { (logs: [JobLog]) in
            for log in logs {
                if let error = log.write() { onFailure(log, error) }
            }
        }
    }

    func submit(_ log: JobLog) {
        // Refused only after `stop`, which the supervisor calls when every log was flushed.
        _ = thread.submit(log)
    }

    /// Waits until all that was submitted is written.
    func stop() {
        thread.stop()
    }
}
