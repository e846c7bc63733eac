/// Where a certificate or key comes from: written into the configuration, or in a file of its own.
public enum PEMSource: Sendable, Equatable, CustomStringConvertible {
    case text(String)
    /// A path; where it is relative, from the directory of the configuration file.
    case file(String)

    /// Never shows what may be a key.
    public var description: String {
        switch self {
        case .text: "embedded"
        case .file(let path): path
        }
    }
}

extension SettingForm where Value == PEMSource? {
    /// PEM text or a path to it; "" for none. Source of the armour: RFC 7468 §2.
    /// - Parameter label: how the block's label must end: `CERTIFICATE`, `PRIVATE KEY`.
    static func pem(_ label: String) -> SettingForm {
        let accepted = "a \(label.lowercased()) as PEM text (key: |), or the path of a file with it"
        return SettingForm(accepted: accepted, isSecret: true, show: { $0.map(\.description) ?? "\"\"" }) { text in
            guard text.contains("-----BEGIN ") else {
                if text.isEmpty { return .value(nil) }
                return text.contains { $0.isNewline } || text.utf8.count > 4_095
                    ? .wrong("is neither") : .value(.file(text))
            }
            let lines = text.split { $0.isNewline }.map { $0.drop { $0 == " " } }
            let begins = lines.contains { $0.hasPrefix("-----BEGIN ") && $0.hasSuffix("\(label)-----") }
            let ends = lines.contains { $0.hasPrefix("-----END ") && $0.hasSuffix("\(label)-----") }
            if begins, !ends { return .wrong("is cut off: its END line is missing") }
            return begins ? .value(.text(text)) : .wrong("is PEM text of another kind")
        }
    }
}
