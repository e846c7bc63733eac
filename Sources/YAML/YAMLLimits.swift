/// How much a YAML text may ask of its reader. A text beyond a limit is refused, never cut.
public struct YAMLLimits: Sendable, Equatable {
    /// The text's size in bytes.
    public var bytes: Int
    /// Lists and mappings inside one another.
    public var depth: Int
    /// Values in the document once aliases are replaced; this is what stops "a billion laughs", a few lines of
    /// aliases that would grow to gigabytes.
    public var nodes: Int

    public init(bytes: Int, depth: Int, nodes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// 1 MiB, 32 levels and 20,000 values: some hundred times the largest configuration anyone writes by hand.
    public static let configuration = YAMLLimits(bytes: 1 << 20, depth: 32, nodes: 20_000)
}
