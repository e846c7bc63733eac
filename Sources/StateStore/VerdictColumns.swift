internal import JobModel

/// A verdict as six columns: a word, and what that word needs.
struct VerdictColumns {
    let word: String?
    let number: Int64?
    let step: String?
    let reason: String?
    let requester: String?
    let role: String?

    /// What stands in the place of a role when the daemon itself asked; no certificate gives it.
    private static let daemonRole = "daemon"

    init(
        word: String?, number: Int64? = nil, step: String? = nil, reason: String? = nil, requester: String? = nil,
        role: String? = nil
    ) {
        self.word = word
        self.number = number
        self.step = step
        self.reason = reason
        self.requester = requester
        self.role = role
    }

    init(_ verdict: JobVerdict) {
        switch verdict {
        case .exited(let code): self.init(word: "exited", number: Int64(code))
        case .signaled(let signal): self.init(word: "signaled", number: Int64(signal))
        case .outOfMemory: self.init(word: "oom")
        case .timedOut: self.init(word: "timeout")
        case .stopped(let signal, let by): self.init(word: "stopped", number: Int64(signal), by: by)
        case .startFailed(let failure):
            let kind = StartFailure.Kind.allCases.firstIndex(of: failure.kind).map { Int64($0) }
            self.init(word: "start", number: kind, step: failure.step, reason: failure.reason)
        case .lost(let reason): self.init(word: "lost", reason: reason)
        case .canceled(let by): self.init(word: "canceled", by: by)
        }
    }

    private init(word: String, number: Int64? = nil, by stopper: StopRequester) {
        switch stopper {
        case .client(let name, let role): self.init(word: word, number: number, requester: name, role: role)
        case .daemon: self.init(word: word, number: number, role: Self.daemonRole)
        case .unknown: self.init(word: word, number: number)
        }
    }

    /// Rows of the first schema name nobody.
    private var stopper: StopRequester {
        guard let role else { return .unknown }
        return requester.map { .client(name: $0, role: role) } ?? .daemon
    }

    /// `nil` for columns that no version of this program writes.
    var verdict: JobVerdict? {
        switch word {
        case "exited": return number.map { .exited(code: Int32(truncatingIfNeeded: $0)) }
        case "signaled": return number.map { .signaled(Int32(truncatingIfNeeded: $0)) }
        case "oom": return .outOfMemory
        case "timeout": return .timedOut
        case "stopped": return number.map { .stopped(signal: Int32(truncatingIfNeeded: $0), by: stopper) }
        case "start":
            guard let number, let step, let reason, StartFailure.Kind.allCases.indices.contains(Int(number)) else {
                return nil
            }
            return .startFailed(StartFailure(kind: StartFailure.Kind.allCases[Int(number)], step: step, reason: reason))
        case "lost": return reason.map { .lost(reason: $0) }
        case "canceled": return .canceled(by: stopper)
        default: return nil
        }
    }
}
