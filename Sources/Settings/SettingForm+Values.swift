internal import JobModel

extension SettingForm {
    /// A form for values that are checked further by their own type.
    func map<Other: Sendable>(
        _ make: @escaping @Sendable (Value) -> Other, back: @escaping @Sendable (Other) -> Value
    ) -> SettingForm<Other> {
        SettingForm<Other>(accepted: accepted, isSecret: isSecret, show: { show(back($0)) }) { node, reading in
            read(node, &reading).map(make)
        }
    }
}

extension SettingForm where Value == Int {
    /// A whole number within `range`, both ends included.
    static func integer(_ range: ClosedRange<Int>, unit: String = "") -> SettingForm {
        SettingForm(accepted: "\(range.lowerBound) to \(range.upperBound)\(unit)", show: { "\($0)" }) {
            wholeNumber($0, range)
        }
    }
}

private func wholeNumber(_ text: String, _ range: ClosedRange<Int>) -> SettingText<Int> {
    guard let number = Int(text) else {
        let isNumber = !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) || $0 == "-" }
        return .wrong(isNumber ? "is out of range" : "is not a whole number")
    }
    return range.contains(number) ? .value(number) : .wrong("is out of range")
}

extension SettingForm where Value == Int? {
    /// A whole number up to `most`, where 0 is written for no limit.
    static func limit(upTo most: Int, unit: String = "") -> SettingForm {
        SettingForm(accepted: "1 to \(most)\(unit), or 0 for no limit", show: { "\($0 ?? 0)" }) { text in
            switch wholeNumber(text, 0...most) {
            case .value(let number): .value(number == 0 ? nil : number)
            case .wrong(let problem): .wrong(problem)
            }
        }
    }
}

extension SettingForm where Value == Bool {
    static var flag: SettingForm {
        SettingForm(accepted: "true or false", show: { "\($0)" }) { text in
            switch text.lowercased() {
            case "true", "yes", "on": .value(true)
            case "false", "no", "off": .value(false)
            default: .wrong("is neither true nor false")
            }
        }
    }
}

extension SettingForm where Value == Duration {
    /// A span of time within `range`, both ends included.
    static func duration(_ range: ClosedRange<Duration>) -> SettingForm {
        let ends = "\(DurationText.text(range.lowerBound)) to \(DurationText.text(range.upperBound))"
        return SettingForm(accepted: "a time of \(ends), like 30s or 1h30m", show: DurationText.text) {
            time($0, range)
        }
    }
}

private func time(_ text: String, _ range: ClosedRange<Duration>) -> SettingText<Duration> {
    guard let duration = DurationText.duration(text) else {
        let isBare = !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
        return .wrong(isBare ? "has no unit" : "is not a time")
    }
    return range.contains(duration) ? .value(duration) : .wrong("is out of range")
}

extension SettingForm where Value == Duration? {
    /// A span of time up to `longest`, where 0s is written for none.
    static func durationOrNone(upTo longest: Duration, none: String) -> SettingForm {
        let accepted = "a time up to \(DurationText.text(longest)), like 30s or 1h30m, or 0s for \(none)"
        return SettingForm(accepted: accepted, show: { DurationText.text($0 ?? .zero) }) { text in
            switch time(text, .zero...longest) {
            case .value(let duration): .value(duration == .zero ? nil : duration)
            case .wrong(let problem): .wrong(problem)
            }
        }
    }
}

extension SettingForm where Value == ByteCount {
    /// A size within `range`, both ends included.
    static func bytes(_ range: ClosedRange<ByteCount>) -> SettingForm {
        let ends = "\(ByteCountText.text(range.lowerBound)) to \(ByteCountText.text(range.upperBound))"
        return SettingForm(accepted: "\(ends), as bytes or with KB, MB, GB", show: ByteCountText.text) { text in
            guard let count = ByteCountText.count(text) else { return .wrong("is not a size") }
            return range.contains(count) ? .value(count) : .wrong("is out of range")
        }
    }
}

extension SettingForm where Value == ByteCount? {
    /// A size up to `most`, where 0 is written for no limit.
    static func bytesOrNone(upTo most: ByteCount) -> SettingForm {
        let accepted = "1 to \(ByteCountText.text(most)), as bytes or with KB, MB, GB, or 0 for no limit"
        return SettingForm(accepted: accepted, show: { $0.map(ByteCountText.text) ?? "0" }) { text in
            guard let count = ByteCountText.count(text) else { return .wrong("is not a size") }
            guard count <= most else { return .wrong("is out of range") }
            return .value(count.bytes == 0 ? nil : count)
        }
    }

    /// A number of MB (units of 2^20 bytes), where 0 is written for no limit.
    static var megabytesOrNone: SettingForm {
        SettingForm<Int?>.limit(upTo: 1 << 30, unit: " MB")
            .map({ $0.map { .megabytes(Int64($0)) } }, back: { $0.map { Int($0.megabytes) } })
    }
}

extension SettingForm where Value == CPUQuota? {
    /// Percent of one core, where 0 is written for no limit.
    static var percentOrNone: SettingForm {
        // The form has checked what the type asks for, so nothing is lost.
        SettingForm<Int?>.limit(upTo: 1_000_000, unit: " percent of one core")
            .map({ $0.flatMap { try? CPUQuota(percentOfOneCore: $0) } }, back: { $0?.percentOfOneCore })
    }
}

extension SettingForm where Value: RawRepresentable<String> & CaseIterable {
    /// One of a few words, in either case.
    static var choice: SettingForm {
        let words = Value.allCases.map(\.rawValue)
        let accepted =
            words.count == 1 ? words[0] : words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
        return SettingForm(accepted: accepted, show: { $0.rawValue }) { text in
            let value = Value.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
            return value.map { .value($0) } ?? .wrong("is not one of them")
        }
    }
}
