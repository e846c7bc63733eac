/// Environment variables whose names and values are known to be passable to a program.
public struct EnvironmentVariables: Sendable, Hashable {
    /// A value's longest, in bytes.
    public static let valueLimit = 32_768

    public let values: [String: String]

    public static let empty = EnvironmentVariables(checked: [:])

    private init(checked: [String: String]) {
        values = checked
    }

    /// - Parameter field: what the contract calls this map: `environment` or `secretEnvironment`.
    /// - Throws: ``InvalidValue`` for a name that is not `[A-Za-z_][A-Za-z0-9_]*`, or a value with a NUL byte or
    ///   longer than 32,768 bytes. The value itself is never repeated: it may be a secret.
    public init(_ values: [String: String], field: String = "environment") throws(InvalidValue) {
        for (name, value) in values {
            guard Self.isName(name) else {
                throw InvalidValue(
                    field: field, value: name, remedy: "a variable's name is letters, digits and _, not a digit first")
            }
            guard value.utf8.count <= Self.valueLimit else {
                throw InvalidValue(field: field, value: name, remedy: "its value may have \(Self.valueLimit) bytes")
            }
            guard !value.utf8.contains(0) else {
                throw InvalidValue(field: field, value: name, remedy: "its value may not contain a NUL byte")
            }
        }
        self.values = values
    }

    /// The names in alphabetical order.
    public var names: [String] { values.keys.sorted() }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || byte == UInt8(ascii: "_")
    }
}
