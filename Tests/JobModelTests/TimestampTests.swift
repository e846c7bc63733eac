import JobModel
import Testing

@Suite struct TimestampTests {
    @Test(
        arguments: [
            (0, 0, "1970-01-01T00:00:00Z"), (951_782_400, 0, "2000-02-29T00:00:00Z"),
            (1_709_251_199, 999_999_999, "2024-02-29T23:59:59.999999999Z"),
            (1_700_000_000, 500_000_000, "2023-11-14T22:13:20.5Z"),
            (-1, 0, "1969-12-31T23:59:59Z"), (4_102_444_800, 1_000, "2100-01-01T00:00:00.000001Z"),
        ] as [(Int64, Int64, String)])
    func `a moment is written as RFC 3339 in UTC`(seconds: Int64, nanoseconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds, nanoseconds: nanoseconds).description == text)
    }

    @Test func `later moments are greater and know how much later`() {
        let early = Timestamp(seconds: 10, nanoseconds: 999_999_999)
        let late = Timestamp(seconds: 11, nanoseconds: 1)
        #expect(early < late)
        #expect(late.since(early) == .nanoseconds(2))
    }
}
