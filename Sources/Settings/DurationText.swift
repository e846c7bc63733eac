/// Spans of time as configurations write them: `100ms`, `1h30m`, `0s`.
enum DurationText {
    /// The units from the largest; the form is that of Go's time.ParseDuration, with days added.
    private static let units: [(name: String, nanoseconds: Int64)] = [
        ("d", 86_400_000_000_000), ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000),
        ("ms", 1_000_000), ("us", 1_000), ("µs", 1_000), ("ns", 1),
    ]

    /// - Returns: `nil` for anything but numbers with units, for what is below zero, and beyond some 290 years. A
    ///   bare `0` needs no unit.
    static func duration(_ text: String) -> Duration? {
        if text == "0" { return .zero }
        var rest = text[...]
        var total: Int64 = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let number = rest.prefix { $0 == "." || ("0"..."9").contains($0) }
            rest = rest.dropFirst(number.count)
            let name = rest.prefix { $0 != "." && !("0"..."9").contains($0) }
            rest = rest.dropFirst(name.count)
            guard let unit = units.first(where: { $0.name == name }), let value = Double(number), !number.isEmpty,
                value * Double(unit.nanoseconds) < 9.2e18
            else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(Int64((value * Double(unit.nanoseconds)).rounded()))
            guard !overflow else { return nil }
            total = sum
        }
        return .nanoseconds(total)
    }

    /// The shortest way to write it: `1h30m`.
    static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        var rest = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        var text = ""
        for unit in units.dropFirst() where unit.name != "µs" && rest >= unit.nanoseconds {
            text += "\(rest / unit.nanoseconds)\(unit.name)"
            rest %= unit.nanoseconds
        }
        return text.isEmpty ? "0s" : text
    }
}
