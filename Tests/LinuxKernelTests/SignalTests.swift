import Glibc
import LinuxKernel
import Testing

@Suite struct SignalTests {
    @Test func `signals have their names`() {
        #expect("\(Signal.terminate) \(Signal.kill) \(Signal(rawValue: 77))" == "SIGTERM SIGKILL signal 77")
    }

    @Test func `a blocked signal is read from its descriptor`() async {
        // In a process of its own: it changes the signal mask and sends signals to itself.
        await #expect(processExitsWith: .success) {
            let signals = try SignalDescriptor([.terminate, .hangUp])
            guard try signals.next() == nil else { exit(1) }
            // To this thread: the runtime's own threads have not blocked it.
            pthread_kill(pthread_self(), SIGTERM)
            guard try signals.next() == .terminate, try signals.next() == nil else { exit(2) }
        }
    }

    @Test func `a write to a closed pipe is an error once the signal is ignored`() async {
        await #expect(processExitsWith: .success) {
            Signal.pipe.ignore()
            let end = try Pipe().takeWriteEnd()
            do {
                try end.writeAll("x")
                exit(1)
            } catch let error as SystemCallError {
                guard error.code == .brokenPipe else { exit(2) }
            }
        }
    }
}

@Suite struct WallTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000000000Z"),
        (951_782_399_999_999_999, "2000-02-28T23:59:59.999999999Z"),
        (951_782_400_000_000_000, "2000-02-29T00:00:00.000000000Z"),
        (951_868_800_000_000_001, "2000-03-01T00:00:00.000000001Z"),
        (-1, "1969-12-31T23:59:59.999999999Z"),
        (1_800_000_000_123_456_789, "2027-01-15T08:00:00.123456789Z"),
        (Int64.max, "2262-04-11T23:47:16.854775807Z"),
        (Int64.min, "1677-09-21T00:12:43.145224192Z"),
    ])
    func `times are written as RFC 3339`(nanoseconds: Int64, text: String) {
        #expect(WallTime(nanosecondsSinceEpoch: nanoseconds).description == text)
    }

    @Test func `a fraction is cut, not rounded`() {
        let time = WallTime(nanosecondsSinceEpoch: 999_999_999)
        #expect(time.text(fractionDigits: 3) == "1970-01-01T00:00:00.999Z")
        #expect(time.text(fractionDigits: 0) == "1970-01-01T00:00:00Z")
    }

    @Test func `the days of four centuries follow each other`() {
        var (year, month, day) = (1970, 1, 1)
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for days in 0..<(292 * 365) {
            let text = WallTime(nanosecondsSinceEpoch: Int64(days) * 86_400_000_000_000).text(fractionDigits: 0)
            let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
            let expected = "\(year)-\(two(month))-\(two(day))"
            // Not an expectation for each of a hundred thousand days: that would take the time of all other tests.
            guard text.hasPrefix(expected) else {
                Issue.record("\(text) is not \(expected)")
                return
            }
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            day += 1
            if day > lengths[month - 1] + (leap && month == 2 ? 1 : 0) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }
}

@Suite struct MonotonicTimeTests {
    @Test func `times beyond the end stay there`() {
        #expect(MonotonicTime.distantFuture + .seconds(1) == .distantFuture)
        #expect(MonotonicTime(nanoseconds: 5) + .seconds(-1) == MonotonicTime(nanoseconds: 0))
        #expect(MonotonicTime.now + .seconds(Int64.max) > .now)
        #expect(MonotonicTime(nanoseconds: 7) - MonotonicTime(nanoseconds: 10) == .nanoseconds(-3))
    }
}

@Suite struct RandomnessTests {
    @Test func `two identifiers differ and long ones are filled to the end`() throws {
        #expect(try Randomness.bytes(16) != (try Randomness.bytes(16)))
        #expect(try Randomness.bytes(4_000).suffix(64).contains { $0 != 0 })
        #expect(try Randomness.bytes(0).isEmpty)
    }
}
