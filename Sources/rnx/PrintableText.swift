/// Texts from the server on their way to a terminal. A job's command may hold anything; nothing of it may steer the
/// terminal or break a line.
enum PrintableText {
    /// The text on one line, control characters as `\n` or `\x1b`.
    static func line(_ text: String) -> String {
        if !text.unicodeScalars.contains(where: isControl) { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case "\r": shown += "\\r"
            case _ where isControl(scalar):
                let digits = String(scalar.value, radix: 16)
                shown += "\\x" + (digits.count < 2 ? "0" : "") + digits
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// A command and its arguments, as the contract shows them: joined by spaces.
    static func command(_ command: String, _ arguments: [String]) -> String {
        line(([command] + arguments).joined(separator: " "))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        // C0, DEL and C1, and the characters that turn the direction of a line around (UAX #9).
        scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) || (0x202a...0x202e).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}
