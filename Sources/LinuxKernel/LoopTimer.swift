/// A call that an ``EventLoop`` will make once. For use on the loop's thread only.
///
/// The loop keeps it until it fired or was cancelled; dropping the reference does not cancel it.
public final class LoopTimer {
    public let deadline: MonotonicTime
    private unowned let loop: EventLoop
    private var body: (() -> Void)?
    /// Its place in the heap, or -1 when it is in none.
    fileprivate var position = -1

    init(loop: EventLoop, deadline: MonotonicTime, body: @escaping () -> Void) {
        self.loop = loop
        self.deadline = deadline
        self.body = body
    }

    /// Takes the call back. Does nothing once it was made.
    public func cancel() {
        guard position >= 0 else { return }
        loop.remove(self)
        body = nil
    }

    func fire() {
        let body = body
        self.body = nil
        body?()
    }
}

/// A binary heap of timers, the earliest first, in which each timer knows its place so that it can be taken out.
struct TimerHeap {
    private var timers: ContiguousArray<LoopTimer> = []

    var earliest: MonotonicTime? { timers.first?.deadline }

    mutating func insert(_ timer: LoopTimer) {
        timer.position = timers.count
        timers.append(timer)
        rise(from: timer.position)
    }

    /// Takes out the earliest timer if its time has come.
    mutating func popDue(at now: MonotonicTime) -> LoopTimer? {
        guard let first = timers.first, first.deadline <= now else { return nil }
        remove(first)
        return first
    }

    /// Lets go of all of them uncalled.
    mutating func removeAll() {
        let left = timers
        timers = []
        for timer in left { timer.position = -1 }
    }

    mutating func remove(_ timer: LoopTimer) {
        let position = timer.position
        guard position >= 0 else { return }
        timer.position = -1
        let last = timers.removeLast()
        guard position < timers.count else { return }
        timers[position] = last
        last.position = position
        sink(from: position)
        rise(from: last.position)
    }

    private mutating func rise(from start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            if timers[parent].deadline <= timers[child].deadline { return }
            exchange(child, parent)
            child = parent
        }
    }

    private mutating func sink(from start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in (2 * parent + 1)...(2 * parent + 2) where child < timers.count {
                if timers[child].deadline < timers[least].deadline { least = child }
            }
            if least == parent { return }
            exchange(parent, least)
            parent = least
        }
    }

    private mutating func exchange(_ a: Int, _ b: Int) {
        timers.swapAt(a, b)
        timers[a].position = a
        timers[b].position = b
    }
}
