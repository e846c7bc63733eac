internal import YAML

extension SettingForm where Value == String {
    /// Any text on one line; where `mayBeEmpty`, "" too.
    static func text(_ accepted: String, mayBeEmpty: Bool = false, isSecret: Bool = false) -> SettingForm {
        SettingForm(accepted: accepted, isSecret: isSecret, show: quoted) { text in
            if text.isEmpty, !mayBeEmpty { return .wrong("is empty") }
            let isOneLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }
            return isOneLine && text.utf8.count <= 4_096 ? .value(text) : .wrong("is not a text on one line")
        }
    }

    /// Exactly this text, because nothing else is built.
    static func only(_ word: String, _ why: String) -> SettingForm {
        SettingForm(accepted: word, show: quoted) { $0 == word ? .value(word) : .wrong(why) }
    }

    /// A path from the root of the file system.
    static var absolutePath: SettingForm {
        SettingForm(accepted: "a path that begins with / and has no .. in it", show: { $0 }) { text in
            isAbsolute(text) ? .value(text) : .wrong("is not such a path")
        }
    }

    /// A path from the root of the file system, or nothing.
    static var absolutePathOrNothing: SettingForm {
        SettingForm(accepted: "a path that begins with / and has no .. in it, or \"\"", show: quoted) { text in
            text.isEmpty || isAbsolute(text) ? .value(text) : .wrong("is not such a path")
        }
    }

    /// An IP address or a host's name, without a port.
    static var hostAddress: SettingForm {
        SettingForm(accepted: "an IP address or a host name, without a port", show: { $0 }) { text in
            let allowed = text.utf8.allSatisfy { isLetterOrDigit($0) || ".:-_%".utf8.contains($0) }
            let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
            return allowed && !text.isEmpty && colons != 1 ? .value(text) : .wrong("is not an address")
        }
    }

    /// `host:port`, or nothing.
    static var hostAndPortOrNothing: SettingForm {
        SettingForm(accepted: "an address with a port, like 127.0.0.1:50052, or \"\"", show: quoted) { text in
            if text.isEmpty { return .value(text) }
            guard let colon = text.lastIndex(of: ":"), colon != text.startIndex,
                let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
            else { return .wrong("is not an address with a port") }
            return .value(text)
        }
    }

    /// A name made of letters, digits, `.`, `-` and `_`.
    static func name(upTo longest: Int) -> SettingForm {
        SettingForm(accepted: "up to \(longest) letters, digits, ., - and _", show: quoted) { text in
            isName(text) && text.utf8.count <= longest ? .value(text) : .wrong("is not such a name")
        }
    }

    /// A block of IPv4 addresses.
    static var cidr: SettingForm {
        SettingForm(accepted: "an IPv4 block like 172.20.0.0/16", show: quoted) { text in
            let halves = text.split(separator: "/", omittingEmptySubsequences: false)
            let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
            guard halves.count == 2, numbers.count == 4, !numbers.contains(nil), let width = Int(halves[1]),
                (8...30).contains(width)
            else { return .wrong("is not such a block") }
            return .value(text)
        }
    }

    /// The five fields of cron, or nothing. Source: crontab(5).
    static var cron: SettingForm {
        SettingForm(accepted: "the five fields of cron like \"0 2 * * *\", or \"\"", show: quoted) { text in
            let fields = text.split(separator: " ")
            let largest = [59, 23, 31, 12, 7]
            let isRight = fields.count == 5 && zip(fields, largest).allSatisfy { isCronField($0, upTo: $1) }
            return text.isEmpty || isRight ? .value(text) : .wrong("is not such a time table")
        }
    }
}

extension SettingForm {
    /// A list of values of one form.
    static func list<Item: Sendable>(of item: SettingForm<Item>, mayBeEmpty: Bool = true) -> SettingForm<[Item]> {
        let accepted = "a list, each item \(item.accepted)"
        return SettingForm<[Item]>(
            accepted: accepted, show: { "[" + $0.map(item.show).joined(separator: ", ") + "]" }
        ) { node, reading in
            guard let nodes = node.items else {
                reading.report("this is not a list", "use \(accepted)", at: node)
                return nil
            }
            guard mayBeEmpty || !nodes.isEmpty else {
                reading.report("the list is empty", "use \(accepted)", at: node)
                return nil
            }
            let key = reading.key
            defer { reading.key = key }
            let items = nodes.enumerated().compactMap { index, node in
                reading.key = "\(key)[\(index + 1)]"
                return item.read(node, &reading)
            }
            return items.count == nodes.count ? items : nil
        }
    }

    /// Names chosen by the writer, each with a value of one form.
    static func table<Item: Sendable>(of item: SettingForm<Item>) -> SettingForm<[String: Item]> {
        let accepted = "names, each with \(item.accepted)"
        return SettingForm<[String: Item]>(
            accepted: accepted,
            show: { table in
                "{" + table.keys.sorted().map { "\($0): \(table[$0].map(item.show) ?? "")" }.joined(separator: ", ")
                    + "}"
            }
        ) { node, reading in
            guard let entries = node.entries else {
                if node.isNull { return [:] }
                reading.report("this is not a section", "use \(accepted)", at: node)
                return nil
            }
            let key = reading.key
            defer { reading.key = key }
            var table: [String: Item] = [:]
            for entry in entries {
                reading.key = "\(key).\(entry.key)"
                guard isName(entry.key) else {
                    reading.report("this is not a name", "use letters, digits, ., - and _", at: entry.value)
                    continue
                }
                table[entry.key] = item.read(entry.value, &reading)
            }
            return table.count == entries.count ? table : nil
        }
    }
}

private func quoted(_ text: String) -> String {
    let isPlain = isName(text) && Double(text) == nil && !["true", "false", "null", "yes", "no"].contains(text)
    return isPlain ? text : "\"\(text)\""
}

private func isAbsolute(_ path: String) -> Bool {
    path.hasPrefix("/") && path.utf8.count < 4_096 && !path.utf8.contains { $0 < 0x20 }
        && !path.split(separator: "/").contains("..")
}

private func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || ".-_".utf8.contains($0) }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

private func isCronField(_ field: Substring, upTo largest: Int) -> Bool {
    field.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
        let halves = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count == 2, (Int(halves[1]) ?? 0) < 1 { return false }
        if halves[0] == "*" { return true }
        let ends = halves[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) }
        return ends.allSatisfy { $0.map { (0...largest).contains($0) } ?? false }
    }
}
