internal import Synchronization

/// A fixed number of event loops, given out in turn.
public final class EventLoopGroup: Sendable {
    public let loops: [EventLoop]
    private let turn = Atomic<UInt>(0)

    /// - Parameters:
    ///   - count: 1 and up; a smaller number is taken as 1.
    ///   - name: of the threads, followed by a number.
    public init(count: Int, name: String = "loop") throws(SystemCallError) {
        var loops: [EventLoop] = []
        do {
            for index in 0..<max(1, count) { loops.append(try EventLoop.start(name: "\(name)-\(index)")) }
        } catch {
            for loop in loops { loop.stop() }
            throw error
        }
        self.loops = loops
    }

    /// The next loop in turn.
    public func next() -> EventLoop {
        loops[Int(turn.wrappingAdd(1, ordering: .relaxed).oldValue % UInt(loops.count))]
    }

    /// Ends all loops and waits for their threads; see ``EventLoop/stop()``.
    public func stop() {
        for loop in loops { loop.stop() }
    }
}
