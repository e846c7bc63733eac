/// How long a job may run by the clock on the wall, with the words it was asked in.
public struct JobTimeout: Sendable, Hashable {
    /// More than nothing.
    public let duration: Duration
    /// As the request said it; the status repeats it.
    public let text: String

    /// - Parameter duration: a default from the configuration; must be more than zero.
    public init(_ duration: Duration) throws(InvalidValue) {
        let (seconds, attoseconds) = duration.components
        let milliseconds = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
        let text = milliseconds % 1_000 == 0 ? "\(seconds)s" : "\(milliseconds)ms"
        guard duration > .zero else { throw Self.malformed(text) }
        self.duration = duration
        self.text = text
    }

    /// - Parameter text: numbers with units, largest first or in any order: `90s`, `30m`, `2h30m`, `1.5h`, `250ms`.
    /// - Throws: ``InvalidValue`` for another form, for nothing at all, or for more than 100 years.
    public init(_ text: String) throws(InvalidValue) {
        var rest = text.utf8[...]
        var total = Duration.zero
        while !rest.isEmpty {
            let digits = rest.prefix { $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            rest = rest.dropFirst(letters.count)
            guard let number = Double(String(Substring(digits))),
                let unit = Self.seconds(in: String(Substring(letters))),
                number * unit <= 3_155_760_000
            else { throw Self.malformed(text) }
            total += .nanoseconds(Int64((number * unit * 1_000_000_000).rounded()))
        }
        guard total > .zero, total <= .seconds(3_155_760_000) else { throw Self.malformed(text) }
        duration = total
        self.text = text
    }

    private static func seconds(in unit: String) -> Double? {
        switch unit {
        case "d": 86_400
        case "h": 3_600
        case "m": 60
        case "s": 1
        case "ms": 0.001
        default: nil
        }
    }

    private static func malformed(_ text: String) -> InvalidValue {
        InvalidValue(field: "timeout", value: text, remedy: "write numbers with units, like 90s, 30m or 2h30m")
    }
}
