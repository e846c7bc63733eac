import Protobuf

/// Where the comments of a file belong. Source: google/protobuf/descriptor.proto, message of the same name.
struct SourceCodeInfo: DescriptorPart {
    private var locations: [Location] = []

    mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
        guard tag == lengthDelimited(1) else { return false }
        try decoder.parts(&locations)
        return true
    }

    /// The lines of the comments before and behind each declaration, by its path.
    func commentsByPath() -> [[Int32]: [String]] {
        var comments: [[Int32]: [String]] = [:]
        for location in locations {
            let lines = (location.leading.map(Self.lines) ?? []) + (location.trailing.map(Self.lines) ?? [])
            if !lines.isEmpty { comments[location.path] = lines }
        }
        return comments
    }

    private static func lines(_ comment: String) -> [String] {
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix(" ") ? String(line.dropFirst()) : String(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    struct Location: DescriptorPart {
        /// Field numbers and indices from the file down, such as 4, 0, 2, 1: second field of the first message.
        var path: [Int32] = []
        var leading: String?
        var trailing: String?

        mutating func read(_ tag: UInt32, from decoder: inout Decoder) throws(MalformedMessage) -> Bool {
            switch tag {
            case varint(1): try decoder.repeated(ProtobufInt32.self, &path)
            case lengthDelimited(1): try decoder.packed(ProtobufInt32.self, &path)
            case lengthDelimited(3): try decoder.text(&leading)
            case lengthDelimited(4): try decoder.text(&trailing)
            default: return false
            }
            return true
        }
    }
}
