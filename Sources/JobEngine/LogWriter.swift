internal import LinuxKernel

/// The thread that appends jobs' output to their files.
final class LogWriter: Sendable {
    /// A log that cannot be written, and why; told once until it can again. The output stays in memory, and whoever looks
    /// after the log flushes it again later.
    typealias OnFailure = @Sendable (JobLog, SystemCallError) -> Void

    private let thread: BatchThread<JobLog>
    private let place: Directory
    private let reserve: UInt64

    /// - Parameters:
    ///   - directory: of the logs' files.
    ///   - reserve: in bytes; nothing is written while its file system has less room than that, or than a tenth of itself.
    init(
        in directory: String, leaving reserve: UInt64, onFailure: @escaping OnFailure
    ) throws(SystemCallError) {
        place = try Directory(directory)
        self.reserve = reserve
        thread = try BatchThread(name: "logs") { (logs: [JobLog]) in
            for log in logs {
                if let error = log.write() { onFailure(log, error) }
            }
        }
    }

    /// - Throws: ENOSPC when the room that is left is not for output.
    func requireRoom(for path: String) throws(SystemCallError) {
        let room = try place.room()
        guard room.free >= min(reserve, room.total / 10) else {
            throw SystemCallError(call: "write", subject: "\(path), leaving room for the daemon", code: .noSpace)
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
