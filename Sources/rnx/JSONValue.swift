/// A JSON text in the making; members keep their order. Source: RFC 8259.
enum JSONValue: Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case null
    case array([JSONValue])
    case object([(String, JSONValue)])

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .integer(value) }

    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// A map as an object, its keys in alphabetical order.
    static func map(_ map: [String: String]) -> JSONValue {
        .object(map.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    }

    static func == (left: JSONValue, right: JSONValue) -> Bool { left.compact == right.compact }

    /// On one line.
    var compact: String {
        var text = ""
        write(to: &text, indentation: nil)
        return text
    }

    /// On many lines, indented by two spaces.
    var pretty: String {
        var text = ""
        write(to: &text, indentation: 0)
        return text
    }

    private func write(to text: inout String, indentation: Int?) {
        switch self {
        case .string(let value): Self.write(value, to: &text)
        case .integer(let value): text += "\(value)"
        case .boolean(let value): text += "\(value)"
        case .null: text += "null"
        case .array(let items):
            Self.write(items.count, "[", "]", to: &text, indentation) { index, text, inner in
                items[index].write(to: &text, indentation: inner)
            }
        case .object(let members):
            Self.write(members.count, "{", "}", to: &text, indentation) { index, text, inner in
                Self.write(members[index].0, to: &text)
                text += inner == nil ? ":" : ": "
                members[index].1.write(to: &text, indentation: inner)
            }
        }
    }

    private static func write(
        _ count: Int, _ open: String, _ close: String, to text: inout String, _ indentation: Int?,
        _ item: (Int, inout String, Int?) -> Void
    ) {
        text += open
        let inner = indentation.map { $0 + 2 }
        for index in 0..<count {
            if index > 0 { text += "," }
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            item(index, &text, inner)
        }
        if let indentation, count > 0 { text += "\n" + String(repeating: " ", count: indentation) }
        text += close
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
