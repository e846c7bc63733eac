internal import YAML

/// How a value is written: what is accepted, in words, and the way from the text to the value and back.
struct SettingForm<Value: Sendable>: Sendable {
    /// Completes "use …": `1 to 65535`.
    let accepted: String
    /// True for what no message and no page may repeat.
    let isSecret: Bool
    /// Adds what is wrong to the faults and answers `nil`, or answers the value.
    let read: @Sendable (_ node: YAMLNode, _ reading: inout SettingReading) -> Value?
    /// As it would be written in YAML, on one line.
    let show: @Sendable (Value) -> String

    init(
        accepted: String, isSecret: Bool = false, show: @escaping @Sendable (Value) -> String,
        read: @escaping @Sendable (_ node: YAMLNode, _ reading: inout SettingReading) -> Value?
    ) {
        self.accepted = accepted
        self.isSecret = isSecret
        self.read = read
        self.show = show
    }

    /// A form whose value is one word or text.
    /// - Parameter parse: answers the value, or what is wrong with the text: "is out of range".
    init(
        accepted: String, isSecret: Bool = false, show: @escaping @Sendable (Value) -> String,
        parse: @escaping @Sendable (String) -> SettingText<Value>
    ) {
        self.init(accepted: accepted, isSecret: isSecret, show: show) { node, reading in
            guard let text = reading.text(of: node, accepted: accepted) else { return nil }
            switch parse(text) {
            case .value(let value):
                return value
            case .wrong(let problem):
                let shown = isSecret ? "the value" : SettingReading.printable(text)
                reading.report("\(shown) \(problem)", "use \(accepted)", at: node)
                return nil
            }
        }
    }
}

/// What a text turned out to be.
enum SettingText<Value: Sendable>: Sendable {
    case value(Value)
    /// Follows the text in a message: "is out of range".
    case wrong(String)
}

/// Where a value stands that is being read, and the faults found so far.
struct SettingReading {
    /// The key, with the number or name of the item inside it where there is one.
    var key: String
    /// Set while a value from the environment is read; it has no line.
    var variable: String?
    var faults: [SettingsFault] = []

    mutating func report(_ problem: String, _ remedy: String, at node: YAMLNode) {
        let place: SettingsFault.Place = variable.map { .variable($0) } ?? .line(node.position.line)
        faults.append(SettingsFault(key: key, problem: problem, remedy: remedy, place: place))
    }

    /// The node's text; a list, a section or nothing at all is a fault.
    mutating func text(of node: YAMLNode, accepted: String) -> String? {
        switch node.content {
        case .scalar(let text, _):
            guard !node.isNull else {
                report("no value is given", "use \(accepted), or leave the key out", at: node)
                return nil
            }
            return text
        case .sequence:
            report("a list stands here", "use \(accepted)", at: node)
        case .mapping:
            report("a section stands here", "use \(accepted)", at: node)
        }
        return nil
    }

    /// The text on one line and not too long, in quotes where its ends would not be seen.
    static func printable(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if shown.unicodeScalars.count >= 60 {
                shown += "…"
                break
            }
            let isControl = scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value)
            if isControl { shown += "·" } else { shown.unicodeScalars.append(scalar) }
        }
        return shown.isEmpty || shown.contains(" ") || shown.contains("·") ? "\"\(shown)\"" : shown
    }
}
