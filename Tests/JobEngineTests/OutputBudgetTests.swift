import LinuxKernel
import Testing

@testable import JobEngine

@Suite struct OutputBudgetTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)

    @Test func `one second's worth may come at once, and then what the time brings`() {
        var budget = OutputBudget(bytesPerSecond: 1_000, at: start)
        #expect(budget.allowance(at: start) == 1_000)
        budget.take(1_000)
        #expect(budget.allowance(at: start) == 0)
        #expect(budget.allowance(at: start + .milliseconds(250)) == 250)
        budget.take(50)
        #expect(budget.allowance(at: start + .milliseconds(350)) == 300)
    }

    @Test func `a quiet time saves up one second's worth and no more`() {
        var budget = OutputBudget(bytesPerSecond: 1_000, at: start)
        budget.take(1_000)
        #expect(budget.allowance(at: start + .seconds(3_600)) == 1_000)
    }

    @Test(arguments: [1, 7, 1_000, 1_000_003, 1 << 40] as [Int64])
    func `looking often gains nothing and loses nothing`(rate: Int64) {
        var budget = OutputBudget(bytesPerSecond: rate, at: start)
        var taken: Int64 = 0
        var now = start
        for _ in 0..<10_000 {
            let allowed = budget.allowance(at: now)
            budget.take(allowed)
            taken += Int64(allowed)
            now = now + .microseconds(3_301)
        }
        let seconds = 33.01
        let expected = Double(rate) * (seconds + 1)
        #expect(Double(taken) <= expected + 1)
        // Fractions of a byte are left behind at each look.
        #expect(Double(taken) >= expected - 10_000 - Double(rate) * 0.01)
    }

    @Test func `the wait is long enough for a byte and for a read to be worth it`() {
        #expect(OutputBudget(bytesPerSecond: 1, at: start).wait == .seconds(1))
        #expect(OutputBudget(bytesPerSecond: 1 << 30, at: start).wait == .milliseconds(20))
    }
}
