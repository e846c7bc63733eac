/// A YAML text that was read in full and found well-formed.
///
/// Source of the format: YAML 1.1 as libyaml 0.2 reads it (yaml.org/spec/1.1).
public struct YAMLDocument: Sendable, Equatable {
    /// The document's one value, or `nil` for a text without any (empty, or comments alone).
    public let root: YAMLNode?

    /// Reads one document.
    /// - Parameter bytes: UTF-8, or UTF-16 with a byte order mark.
    /// - Throws: ``YAMLError`` at the first place where the text is no document or goes beyond `limits`.
    public init(_ bytes: [UInt8], limits: YAMLLimits = .configuration) throws(YAMLError) {
        guard bytes.count <= limits.bytes else {
            throw YAMLError(
                .tooLarge(bytes: bytes.count, limit: limits.bytes), at: YAMLPosition(line: 1, column: 1))
        }
        guard !bytes.isEmpty else {  // libyaml asserts that there is a pointer
            root = nil
            return
        }
        var reader = YAMLTreeReader(limits: limits)
        let result = bytes.withUnsafeBufferPointer { (text) -> Result<YAMLNode?, YAMLError> in
            do throws(YAMLError) {
                let parser = try YAMLEventParser(text)
                return .success(try reader.read(parser))
            } catch {
                return .failure(error)
            }
        }
        root = try result.get()
    }

    /// Reads one document from text that is already a string.
    public init(_ text: String, limits: YAMLLimits = .configuration) throws(YAMLError) {
        try self.init(Array(text.utf8), limits: limits)
    }
}
