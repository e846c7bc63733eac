/// Why a text is not a YAML document that we read.
public struct YAMLError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// Not YAML; the parser's own words.
        case syntax(String)
        /// Bytes that are no text: broken UTF-8 or control characters.
        case unreadable(String)
        case duplicateKey(String, first: YAMLPosition)
        /// A list or a mapping stands where a key must be.
        case keyNotText
        /// `*name` before (or inside) the value that `&name` marks.
        case unknownAlias(String)
        /// A `!tag` whose meaning is unknown here.
        case unknownTag(String)
        case severalDocuments
        case tooLarge(bytes: Int, limit: Int)
        case tooDeep(limit: Int)
        case tooManyNodes(limit: Int)
        /// libyaml could not allocate.
        case outOfMemory
    }

    public let reason: Reason
    public let position: YAMLPosition

    public init(_ reason: Reason, at position: YAMLPosition) {
        self.reason = reason
        self.position = position
    }

    /// The reason without the place, for a caller that shows the place in its own way.
    public var explanation: String {
        switch reason {
        case .syntax(let problem): "not valid YAML: \(problem)"
        case .unreadable(let problem): "not readable as text: \(problem); save the file as UTF-8"
        case .duplicateKey(let key, let first): "\(key) is given twice, first on line \(first.line); keep one of them"
        case .keyNotText: "a list or mapping stands where a key is expected; use a plain word as the key"
        case .unknownAlias(let name): "*\(name) names nothing above it; mark a value with &\(name) first"
        case .unknownTag(let tag): "the tag \(tag) has no meaning here; leave it out"
        case .severalDocuments: "a second document begins; keep one document in the file"
        case .tooLarge(let bytes, let limit): "\(bytes) bytes are too many; keep the file below \(limit)"
        case .tooDeep(let limit): "lists and mappings lie more than \(limit) levels deep; make it flatter"
        case .tooManyNodes(let limit): "more than \(limit) values (aliases counted in full); make it smaller"
        case .outOfMemory: "not enough memory to read it"
        }
    }

    public var description: String { "\(explanation) (\(position))" }
}
