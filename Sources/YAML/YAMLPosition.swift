/// A place in a YAML text, counted as an editor counts: both from 1.
public struct YAMLPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 1 for the first line.
    public let line: Int
    /// 1 for the first character of the line; counted in characters of the text, not in bytes.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: YAMLPosition, right: YAMLPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    public var description: String { "line \(line), column \(column)" }
}
