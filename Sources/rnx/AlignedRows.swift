/// Rows in groups, for a terminal: a name, what it means, and in a third column the value as it was read.
///
///     Rights
///       system calls   filtered                     Seccomp: 2, Seccomp_filters: 1
///       exec           can never give more rights   NoNewPrivs: 1
struct AlignedRows {
    struct Row: Equatable {
        let name: String
        let meaning: String
        let raw: String

        init(_ name: String, _ meaning: String, _ raw: String) {
            self.name = name
            self.meaning = meaning
            self.raw = raw
        }
    }

    private(set) var groups: [(title: String, rows: [Row])] = []

    /// Names and meanings beyond this push what follows to the right instead of widening the column for all.
    private static let widestName = 26
    private static let widestMeaning = 46

    /// A group without rows is left out.
    mutating func add(_ title: String, _ rows: [Row]) {
        let printable = rows.map { row in
            Row(PrintableText.line(row.name), PrintableText.line(row.meaning), PrintableText.line(row.raw))
        }
        if !printable.isEmpty { groups.append((PrintableText.line(title), printable)) }
    }

    /// - Parameter title: makes of a title what the terminal shows.
    func text(title: (String) -> String) -> String {
        let rows = groups.flatMap(\.rows)
        let nameWidth = Self.width(of: rows.map(\.name), atMost: Self.widestName)
        let meaningWidth = Self.width(of: rows.map(\.meaning), atMost: Self.widestMeaning)
        return groups.map { group in
            let lines = group.rows.map { row in
                let line = "  " + Self.padded(row.name, nameWidth) + Self.padded(row.meaning, meaningWidth) + row.raw
                return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
            }
            return "\n" + title(group.title) + "\n" + lines.joined()
        }.joined()
    }

    private static func width(of texts: [String], atMost limit: Int) -> Int {
        texts.map(\.count).filter { $0 <= limit }.max() ?? 0
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count) + 3)
    }
}
