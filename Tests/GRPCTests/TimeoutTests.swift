import Testing

@testable import GRPC

@Suite struct TimeoutTests {
    @Test(arguments: [
        ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
        ("5u", .microseconds(5)), ("6n", .nanoseconds(6)), ("0n", .zero), ("99999999H", .seconds(99_999_999 * 3600)),
    ])
    func `every unit is read`(text: String, duration: Duration) {
        #expect(Timeout.parse(text.utf8) == duration)
    }

    @Test(arguments: ["", "S", "1", "1s", "-1S", "+1S", "123456789S", "1 S", "1.5S", "١S"])
    func `anything else is refused`(text: String) {
        #expect(Timeout.parse(text.utf8) == nil)
    }

    @Test func `a duration is written in eight digits at most and never shortened`() {
        #expect(Timeout.format(.seconds(-1)) == "0n")
        #expect(Timeout.format(.nanoseconds(99_999_999)) == "99999999n")
        #expect(Timeout.format(.nanoseconds(100_000_001)) == "100001u")
        #expect(Timeout.format(.seconds(10)) == "10000000u")
        #expect(Timeout.format(.seconds(100)) == "100000m")
        #expect(Timeout.format(.seconds(Int64.max)) == "99999999H")
        for exponent in 0..<40 {
            let duration = Duration.nanoseconds(1) * (1 << exponent) + .nanoseconds(7)
            let read = Timeout.parse(Timeout.format(duration).utf8)
            #expect(read.map { $0 >= duration } == true)
        }
    }
}
