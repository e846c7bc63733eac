/// The colour of a status word on a terminal. Source of the codes: ECMA-48, SGR.
enum StatusColor {
    static func paint(_ status: String, colored: Bool) -> String {
        guard colored, let code = code(status) else { return PrintableText.line(status) }
        return "\u{1b}[\(code)m\(status)\u{1b}[0m"
    }

    private static func code(_ status: String) -> Int? {
        switch status {
        case "FAILED": 31
        case "COMPLETED": 32
        case "RUNNING": 33
        case "INITIALIZING": 34
        case "STOPPED", "CANCELED": 35
        case "SCHEDULED", "PENDING": 36
        default: nil
        }
    }
}
