import JobModel

/// One job's life, as transitions alone: no clock, no I/O, no waiting.
///
///     queued ──▶ starting ──▶ launched ──commandStarted──▶ running ──▶ draining ──▶ ended
///        │          │             │ └──────── stop ──▶ stopping ◀── stop ──┘ ▲  ▲       ▲
///        │          │             │                        └── processesGone ┘  │       │
///        │          │             └──────────── processesGone ─────────────────┘       │
///        └── stop ──┴── startFailed ────────────────────────────────────────────────────┘
///
/// `launched` means that the sandbox's own process lives; `running` that the job's command was started in it.
struct JobLifecycle: ~Copyable {
    /// Why we end a job.
    enum StopCause: Equatable {
        case request(by: StopRequester)
        case timeout
    }

    /// How a process ended.
    enum ProcessEnd: Equatable {
        case exited(Int32)
        case signaled(Int32)
    }

    /// What the sandbox's init said of the job's command.
    enum Report: Equatable {
        case failed(StartFailure)
        case ended(ProcessEnd)
    }

    enum OnLaunch: Equatable {
        /// Wait for reports.
        case follow
        /// A stop came while the process was being made.
        case kill
    }

    enum OnStop: Equatable {
        /// It never began and never will.
        case end(JobVerdict)
        /// Ask the job's processes to end, and come back with ``graceExpired()`` when the grace time is over.
        case terminate
        case nothing
    }

    private enum Phase {
        case queued
        case starting(stop: StopCause?)
        case launched(report: Report?)
        case running(report: Report?)
        case stopping(StopCause, lastSignal: Int32, report: Report?)
        case draining(JobVerdict)
        case ended(JobVerdict)
    }

    private static let sigkill: Int32 = 9
    private static let sigterm: Int32 = 15

    private var phase: Phase = .queued

    /// Room was found: the start begins. False when a stop came first.
    mutating func startBegun() -> Bool {
        switch phase {
        case .queued:
            phase = .starting(stop: nil)
            return true
        case .starting, .launched, .running, .stopping, .draining:
            assertionFailure("a job is started once")
            return false
        case .ended:  // stopped while it waited
            return false
        }
    }

    /// The sandbox's process is there.
    mutating func launched() -> OnLaunch {
        switch phase {
        case .starting(stop: nil):
            phase = .launched(report: nil)
            return .follow
        case .starting(.some(let cause)):
            phase = .stopping(cause, lastSignal: Self.sigkill, report: nil)
            return .kill
        case .queued, .launched, .running, .stopping, .draining, .ended:
            assertionFailure("a process is launched once, after the start began")
            return .kill
        }
    }

    /// The start failed before there was a process. Returns the verdict to publish, once.
    mutating func startFailed(_ failure: StartFailure) -> JobVerdict? {
        switch phase {
        case .starting(stop: nil):
            phase = .ended(.startFailed(failure))
            return .startFailed(failure)
        case .starting(.some(let cause)):
            let verdict = Self.verdict(cause, Self.sigkill)
            phase = .ended(verdict)
            return verdict
        case .queued, .launched, .running, .stopping, .draining:
            assertionFailure("a start fails between its beginning and the launch")
            return nil
        case .ended:
            return nil
        }
    }

    /// Init says that the job's command runs. True when that is to be announced.
    mutating func commandStarted() -> Bool {
        switch phase {
        case .launched(let report):
            phase = .running(report: report)
            return true
        case .running, .stopping, .draining, .ended:  // the word arrived after a stop or after the end
            return false
        case .queued, .starting:
            assertionFailure("nothing reports before it is launched")
            return false
        }
    }

    /// Init says how the command ended or why it could not be started. The end itself is ``processesGone``.
    mutating func reported(_ report: Report) {
        switch phase {
        case .launched(nil):
            phase = .launched(report: report)
        case .running(nil):
            phase = .running(report: report)
        case .stopping(let cause, let signal, nil):
            phase = .stopping(cause, lastSignal: signal, report: report)
        case .launched, .running, .stopping:  // the first word stands
            break
        case .draining, .ended:  // nothing that is said after the end can change it
            break
        case .queued, .starting:
            assertionFailure("nothing reports before it is launched")
        }
    }

    /// Init is gone, and with it every process of the job.
    ///
    /// - Parameters:
    ///   - initEnd: how init itself ended.
    ///   - killedForMemory: the kernel's out-of-memory killer struck in the job's group.
    mutating func processesGone(initEnd: ProcessEnd, killedForMemory: Bool) {
        switch phase {
        case .launched(let report):
            phase = .draining(Self.verdict(report, initEnd, killedForMemory))
        case .running(let report):
            phase = .draining(Self.verdict(report, initEnd, killedForMemory))
        case .stopping(_, _, .some(.failed(let failure))):
            phase = .draining(.startFailed(failure))
        case .stopping(let cause, let signal, _):
            phase = .draining(Self.verdict(cause, signal))
        case .draining, .ended:  // said twice
            break
        case .queued, .starting:
            assertionFailure("nothing ends before it is launched")
        }
    }

    /// Both outputs are at their end. Returns the verdict to publish, once.
    mutating func outputDrained() -> JobVerdict? {
        switch phase {
        case .draining(let verdict):
            phase = .ended(verdict)
            return verdict
        case .queued, .starting, .launched, .running, .stopping:  // the command closed its outputs and runs on
            return nil
        case .ended:
            return nil
        }
    }

    mutating func stopRequested(_ cause: StopCause) -> OnStop {
        switch phase {
        case .queued:
            let verdict = Self.verdictBeforeStart(cause)
            phase = .ended(verdict)
            return .end(verdict)
        case .starting(nil):
            phase = .starting(stop: cause)
            return .nothing
        case .starting:  // the first cause stands
            return .nothing
        // A launched job may run already, although the word of it is still on its way; init signals it once it is there.
        case .launched(nil), .running(nil):
            phase = .stopping(cause, lastSignal: Self.sigterm, report: nil)
            return .terminate
        case .launched, .running:  // it ended by itself and only its processes' going is awaited
            return .nothing
        case .stopping:  // the first stop is under way
            return .nothing
        case .draining, .ended:  // lost the race with the job's own end
            return .nothing
        }
    }

    /// The grace time after ``OnStop/terminate`` is over. True when everything must be killed now.
    mutating func graceExpired() -> Bool {
        switch phase {
        case .stopping(let cause, _, nil):
            phase = .stopping(cause, lastSignal: Self.sigkill, report: nil)
            return true
        case .stopping:  // the command is gone; what is left of its children goes with init
            return true
        case .draining, .ended:
            return false
        case .queued, .starting, .launched, .running:
            assertionFailure("no grace time without a stop")
            return false
        }
    }

    /// The verdict of a job that we are ending, as it stands: set before the first signal.
    var decided: JobVerdict? {
        switch phase {
        case .stopping(let cause, let signal, _): Self.verdict(cause, signal)
        case .queued, .starting, .launched, .running, .draining, .ended: nil
        }
    }

    /// True from the moment that the job's end is certain.
    var isOver: Bool {
        switch phase {
        case .draining, .ended: true
        case .queued, .starting, .launched, .running, .stopping: false
        }
    }

    private static func verdict(_ cause: StopCause, _ signal: Int32) -> JobVerdict {
        switch cause {
        case .request(let requester): .stopped(signal: signal, by: requester)
        case .timeout: .timedOut
        }
    }

    private static func verdictBeforeStart(_ cause: StopCause) -> JobVerdict {
        switch cause {
        case .request(let requester): .canceled(by: requester)
        case .timeout: .timedOut
        }
    }

    private static func verdict(_ report: Report?, _ initEnd: ProcessEnd, _ killedForMemory: Bool) -> JobVerdict {
        switch report {
        case .failed(let failure):
            return .startFailed(failure)
        case .ended(.exited(0)):
            return .exited(code: 0)
        case .ended(let end):
            if killedForMemory { return .outOfMemory }
            switch end {
            case .exited(let code): return .exited(code: code)
            case .signaled(let signal): return .signaled(signal)
            }
        case nil:
            // A group kill for memory takes init along, so that it cannot report.
            if killedForMemory { return .outOfMemory }
            switch initEnd {
            case .signaled(let signal): return .signaled(signal)
            case .exited(let code): return .lost(reason: "its init ended with code \(code) and without a report")
            }
        }
    }
}
