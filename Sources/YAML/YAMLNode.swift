/// One value of a YAML document, with the place where it stands.
///
/// Scalars stay text: what `yes` or `007` means is for the reader of the key to say, who knows which type it wants.
/// Aliases are already replaced by what they name.
public struct YAMLNode: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        /// The text without quotes and escapes. `quoted` tells `"true"` (always text) from `true`.
        case scalar(String, quoted: Bool)
        case sequence([YAMLNode])
        /// The entries in the order of the text; no key occurs twice.
        case mapping([YAMLEntry])
    }

    public let content: Content
    /// Where the value begins. For an alias, the place of the alias, since that is what a person has to change.
    public let position: YAMLPosition

    public init(_ content: Content, at position: YAMLPosition) {
        self.content = content
        self.position = position
    }

    /// True for nothing at all, `~` and `null` without quotes.
    public var isNull: Bool {
        guard case .scalar(let text, quoted: false) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// The scalar's text, or `nil` for a list or a mapping.
    public var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// The list's items, or `nil` for anything else.
    public var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The mapping's entries, or `nil` for anything else.
    public var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// The value under `key`, or `nil` where this is no mapping or has no such key.
    /// - Complexity: linear in the number of entries.
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key == key }?.value
    }
}

/// One `key: value` of a mapping.
public struct YAMLEntry: Sendable, Equatable {
    public let key: String
    public let keyPosition: YAMLPosition
    public let value: YAMLNode

    public init(key: String, at keyPosition: YAMLPosition, value: YAMLNode) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }
}
