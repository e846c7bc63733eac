import Foundation

/// One line of the report: a figure, what it is held against in the same run, and what we want of their ratio.
struct Figure {
    enum Wish {
        case atMost(Double), atLeast(Double)

        func holds(_ value: Double) -> Bool {
            switch self {
            case .atMost(let limit): value <= limit
            case .atLeast(let limit): value >= limit
            }
        }
    }

    let question: String
    let value: Double
    let unit: String
    /// The same unit, measured in the same run by a bare C program; `nil` where the figure stands for itself.
    var floor: Double?
    /// Of the ratio to the floor, or of the value where there is no floor.
    var wish: Wish?

    var ratio: Double? { floor.map { value / $0 } }
}

/// Collects figures and prints them as a Markdown table.
struct Report {
    private(set) var figures: [Figure] = []

    mutating func add(_ figure: Figure) {
        figures.append(figure)
        // As they come, too: a run takes minutes.
        FileHandle.standardError.write(Data("  \(figure.question): \(Self.number(figure.value)) \(figure.unit)\n".utf8))
    }

    var table: String {
        var lines = ["| question | figure | floor, same run | ratio | wanted | |"]
        lines.append("| --- | --- | --- | --- | --- | --- |")
        for figure in figures {
            let held = figure.wish.map { $0.holds(figure.ratio ?? figure.value) ? "yes" : "**no**" } ?? ""
            let wanted =
                switch figure.wish {
                case .atMost(let limit): "≤ \(Self.number(limit))"
                case .atLeast(let limit): "≥ \(Self.number(limit))"
                case nil: ""
                }
            lines.append(
                "| \(figure.question) | \(Self.number(figure.value)) \(figure.unit) | "
                    + "\(figure.floor.map { "\(Self.number($0)) \(figure.unit)" } ?? "") | "
                    + "\(figure.ratio.map { Self.number($0) } ?? "") | \(wanted) | \(held) |"
            )
        }
        return lines.joined(separator: "\n")
    }

    /// Three significant digits.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let magnitude = abs(value)
        let digits = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
        return String(format: "%.\(digits)f", value)
    }
}

extension [Double] {
    /// The value that the given share of the values does not exceed; 0.5 is the median.
    func quantile(_ share: Double) -> Double {
        guard !isEmpty else { return .nan }
        return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
    }
}
