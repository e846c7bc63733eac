/// A value from outside that cannot be used: which field, what was given, and what would do.
public struct InvalidValue: Error, Sendable, Equatable, CustomStringConvertible {
    /// The field as the contract names it: `maxMemory`, `command`, `environment`.
    public let field: String
    /// What was given, shortened when it is long and with control characters made visible.
    public let value: String
    /// What would be accepted instead, as an instruction: "use 1 or more".
    public let remedy: String
    /// True when the value is well formed but more than this machine has.
    public let exceedsHost: Bool

    /// - Parameter exceedsHost: true for a limit that a larger machine could honour.
    public init(field: String, value: String, remedy: String, exceedsHost: Bool = false) {
        self.field = field
        self.value = Self.printable(value)
        self.remedy = remedy
        self.exceedsHost = exceedsHost
    }

    public var description: String {
        exceedsHost
            ? "\(field) exceeds system limits: \(value); \(remedy)"
            : "invalid \(field) \"\(value)\": \(remedy)"
    }

    /// Error texts travel in headers and logs: they stay short and on one line whatever a client sent.
    private static func printable(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if shown.utf8.count >= 80 { return shown + "…" }
            if scalar.value < 0x20 || scalar.value == 0x7f {
                shown += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
