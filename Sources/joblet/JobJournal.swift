import JobEngine
import JobModel
import LinuxKernel

/// Writes what happens to jobs into the daemon's log. Any thread may call it.
struct JobJournal: Sendable {
    let journal: Journal

    /// Longest part of a command line that is shown, in bytes.
    private static let commandLimit = 200

    func note(_ event: JobEvent) {
        switch event {
        case .changed(let job):
            switch job.status {
            case .running:
                journal.info("job started", ["jobId": job.id.description, "command": Self.commandLine(of: job)])
            case .completed, .failed, .stopped, .canceled: noteEnd(of: job)
            case .pending:
                journal.info("job waits", ["jobId": job.id.description, "reason": job.remark])
            case .scheduled, .initializing:
                journal.debug("job admitted", ["jobId": job.id.description, "status": job.status.rawValue])
            }
        case .outputNotWritten(let path, let reason):
            journal.error("output not written, retrying", ["file": path, "reason": reason])
        case .notStored(let id, let reason):
            journal.error("job table not written, going on", ["jobId": id.description, "reason": reason])
        case .recovered(let lost, let requeued):
            journal.warning("an earlier life did not end its jobs", ["lost": "\(lost)", "requeued": "\(requeued)"])
        case .leftBehind(let what, let reason):
            journal.warning("left behind, retrying", ["what": what, "reason": reason])
        }
    }

    private func noteEnd(of job: JobRecord) {
        let lasted = job.startedAt.flatMap { start in job.endedAt.map { $0.since(start) } } ?? .zero
        let level: Journal.Level = job.status == .failed ? .warning : .info
        var fields: Journal.Fields = [
            "jobId": job.id.description, "status": job.status.rawValue, "exitCode": "\(job.exitCode)",
            "duration": "\(lasted.wholeNanoseconds / 1_000_000)ms",
        ]
        if let verdict = job.verdict { Self.add(verdict, to: &fields) }
        journal.log(level, "job ended", fields)
    }

    /// The verdict in one word, in one clause, and what the word leaves open.
    private static func add(_ verdict: JobVerdict, to fields: inout Journal.Fields) {
        fields.add("verdict", verdict.kind.rawValue)
        fields.add("reason", "\(verdict)")
        if let signal = verdict.signal { fields.add("signal", "\(signal)") }
        if case .startFailed(let failure) = verdict { fields.add("step", failure.step) }
        switch verdict.requester {
        case .client(let name, let role):
            fields.add("requester", name)
            fields.add("requesterRole", role)
        case .daemon: fields.add("requester", "joblet")
        case .unknown, nil: break
        }
    }

    private static func commandLine(of job: JobRecord) -> String {
        var line = job.command
        for argument in job.arguments {
            guard line.utf8.count < commandLimit else { return line + " …" }
            line += " " + argument.prefix(commandLimit)
        }
        return line
    }
}
