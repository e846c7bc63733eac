import LinuxKernel
import Testing

/// Events that tests wait for: each is a number under a name that only grows.
///
/// A wait that lasts too long fails loudly instead of hanging the run.
final class Bell: Sendable {
    private struct Waiter {
        let name: String
        let count: Int
        let id: Int
        let resume: CheckedContinuation<Bool, Never>
    }
    private struct State {
        var counts: [String: Int] = [:]
        var waiters: [Waiter] = []
        var nextID = 0
    }
    private let state = Lock(State())

    func ring(_ name: String, by step: Int = 1) {
        let ready = state.withLock { state in
            state.counts[name, default: 0] += step
            let count = state.counts[name] ?? 0
            let ready = state.waiters.filter { $0.name == name && $0.count <= count }
            state.waiters.removeAll { waiter in ready.contains { $0.id == waiter.id } }
            return ready
        }
        for waiter in ready { waiter.resume.resume(returning: true) }
    }

    func count(_ name: String) -> Int { state.withLock { $0.counts[name] ?? 0 } }

    /// Waits until `name` has rung `count` times in all, 60 s at most.
    func wait(_ name: String, _ count: Int = 1, location: SourceLocation = #_sourceLocation) async {
        let limit = Task {
            try? await Task.sleep(for: .seconds(60))
            if !Task.isCancelled { self.giveUp(name) }
        }
        let rang = await withCheckedContinuation { (done: CheckedContinuation<Bool, Never>) in
            let already = state.withLock { state in
                if state.counts[name] ?? 0 >= count { return true }
                state.nextID += 1
                state.waiters.append(Waiter(name: name, count: count, id: state.nextID, resume: done))
                return false
            }
            if already { done.resume(returning: true) }
        }
        limit.cancel()
        if !rang {
            Issue.record("\"\(name)\" rang \(self.count(name)) of \(count) times in 60 s", sourceLocation: location)
        }
    }

    private func giveUp(_ name: String) {
        let late = state.withLock { state in
            let late = state.waiters.filter { $0.name == name }
            state.waiters.removeAll { $0.name == name }
            return late
        }
        for waiter in late { waiter.resume.resume(returning: false) }
    }
}
