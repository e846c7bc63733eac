/// A range of ids inside a user namespace, and what they are in the reader's. Source: user_namespaces(7), "User and group
/// ID mappings".
public struct IDMapping: Sendable, Hashable {
    /// The first id inside.
    public let inside: UInt32
    /// The first id outside.
    public let outside: UInt32
    public let count: UInt32

    public init(inside: UInt32, outside: UInt32, count: UInt32) {
        self.inside = inside
        self.outside = outside
        self.count = count
    }

    /// The lines of `/proc/pid/uid_map` or `gid_map`.
    public static func parse(_ text: String) -> [IDMapping] {
        text.split(separator: "\n").compactMap { line in
            let numbers = line.split(separator: " ").compactMap { UInt32($0) }
            return numbers.count == 3 ? IDMapping(inside: numbers[0], outside: numbers[1], count: numbers[2]) : nil
        }
    }
}

extension Sequence<IDMapping> {
    /// What an id of the reader's is inside; nil for one that has no id there.
    public func inside(of outside: UInt32) -> UInt32? {
        for range in self where outside >= range.outside && outside - range.outside < range.count {
            return range.inside + (outside - range.outside)
        }
        return nil
    }
}
