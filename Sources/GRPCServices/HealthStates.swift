import LinuxKernel

/// Which services can be used, and who waits for that to change. For any thread.
final class HealthStates: Sendable {
    struct Look: Sendable {
        /// Nil for a service that is not known.
        var isServing: Bool?
        /// Grows with every change of any service.
        var version: Int
        /// Nothing will change any more.
        var isOver: Bool
    }

    private struct State: Sendable {
        var serving: [String: Bool]
        var version = 0
        var isOver = false
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter = 0

        mutating func takeWaiting() -> [CheckedContinuation<Void, Never>] {
            version += 1
            defer { waiting = [:] }
            return Array(waiting.values)
        }
    }

    private let state: Lock<State>

    init(_ serving: [String: Bool]) {
        state = Lock(State(serving: serving))
    }

    func look(at service: String) -> Look {
        state.withLock { Look(isServing: $0.serving[service], version: $0.version, isOver: $0.isOver) }
    }

    func set(_ service: String, isServing: Bool) {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            guard !state.isOver, state.serving[service] != isServing else { return [] }
            state.serving[service] = isServing
            return state.takeWaiting()
        }
        for continuation in waiting { continuation.resume() }
    }

    func stop() {
        let waiting = state.withLock { state in
            state.serving = state.serving.mapValues { _ in false }
            state.isOver = true
            return state.takeWaiting()
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Returns when something has changed since `version`, or the task is cancelled.
    func change(after version: Int) async {
        let ticket = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                let mustWait = state.withLock { state in
                    // A cancellation before this point found nobody to wake.
                    guard state.version == version, !Task.isCancelled else { return false }
                    state.waiting[ticket] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
        }
    }
}
