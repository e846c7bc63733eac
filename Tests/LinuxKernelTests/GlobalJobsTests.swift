import LinuxKernel
import Testing

@Suite struct GlobalJobsTests {
    private actor Keeper {
        nonisolated let loop: EventLoop
        nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }
        private var waiting: CheckedContinuation<Int, Never>?

        init(_ loop: EventLoop) { self.loop = loop }

        func wait() async -> Int {
            await withCheckedContinuation { waiting = $0 }
        }

        /// False while nobody waits.
        func give(_ value: Int) -> Bool {
            guard let waiting else { return false }
            self.waiting = nil
            waiting.resume(returning: value)
            return true
        }
    }

    // In a process of its own: the hook is for good.
    @Test(.timeLimit(.minutes(1))) func `tasks on no actor run on the loops, and find their way to actors and back`()
        async
    {
        await #expect(processExitsWith: .success) {
            let group = try EventLoopGroup(count: 2)
            group.doGlobalWork()
            let keepers = group.loops.map { Keeper($0) }
            for number in 0..<50 {
                let keeper = keepers[number % 2]
                let waiter = Task.detached { () -> Int in
                    precondition(group.loops.contains(where: \.inLoop), "a task ran elsewhere")
                    let value = await keeper.wait()
                    precondition(group.loops.contains(where: \.inLoop), "a task went on elsewhere")
                    return value
                }
                while await !keeper.give(number) { await Task.yield() }
                let value = await waiter.value
                precondition(value == number)
            }
        }
    }
}
