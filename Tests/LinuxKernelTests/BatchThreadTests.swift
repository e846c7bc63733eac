import LinuxKernel
import Testing

@Suite struct BatchThreadTests {
    @Test func `everything submitted from many threads is handled once, in each one's order, before stop returns`()
        async throws
    {
        let seen = Seen()
        let thread = try BatchThread(name: "test") { (batch: [(Int, Int)]) in
            seen.items.withLock { $0.append(contentsOf: batch) }
        }
        await withTaskGroup { group in
            for source in 0..<8 {
                group.addTask { for item in 0..<1_000 { #expect(thread.submit((source, item))) } }
            }
        }
        thread.stop()
        let items = seen.items.withLock { $0 }
        #expect(items.count == 8_000)
        for source in 0..<8 { #expect(items.filter { $0.0 == source }.map(\.1) == Array(0..<1_000)) }
    }

    @Test func `what comes after the stop is refused`() throws {
        let thread = try BatchThread(name: "test") { (_: [Int]) in }
        thread.stop()
        thread.stop()
        #expect(!thread.submit(1))
    }

    private final class Seen: Sendable {
        let items = Lock<[(Int, Int)]>([])
    }
}
