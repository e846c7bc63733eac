/// How names of a definition are written in Swift: as SwiftProtobuf does, which is what its users expect.
enum SwiftNames {
    /// `joblet.persist` becomes `Joblet_Persist_`.
    static func prefix(package: String) -> String {
        package.split(separator: ".").map { words($0).map(capitalized).joined() + "_" }.joined()
    }

    /// `job_uuid` becomes `jobUuid`, `node_id` becomes `nodeID`.
    static func property(_ name: String) -> String {
        let name = lowerCamelCase(name)
        return reservedProperties.contains(name) ? name + "_p" : name
    }

    /// The method's name with a small first letter: `GetJobStatus` becomes `getJobStatus`.
    static func function(_ name: String) -> String { escaped(lowerCamelCase(name)) }

    /// `STREAM_TYPE_STDOUT` of `StreamType` becomes `stdout`.
    static func enumCase(_ name: String, of enumeration: String) -> String {
        let prefix = words(Substring(enumeration)).joined(separator: "_") + "_"
        let small = name.lowercased()
        var rest = Substring(name)
        if small.hasPrefix(prefix), let next = small.dropFirst(prefix.count).first, !next.isNumber {
            rest = name.dropFirst(prefix.count)
        }
        let camel = lowerCamelCase(String(rest))
        return reservedCases.contains(camel) ? camel + "_" : camel
    }

    static func lowerCamelCase(_ name: String) -> String {
        let words = words(Substring(name))
        guard let first = words.first else { return "_" + name }
        let rest = words.dropFirst().map { upperCaseWords.contains($0) ? $0.uppercased() : capitalized($0) }
        let joined = ([first] + rest).joined()
        return joined.first!.isNumber ? "_" + joined : joined
    }

    static func upperCamelCase(_ name: String) -> String {
        words(Substring(name)).map { upperCaseWords.contains($0) ? $0.uppercased() : capitalized($0) }.joined()
    }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The words of a name in any of the usual styles, in small letters: `HTTPServer_name2` is http, server, name2.
    private static func words(_ name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            if character == "_" {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            let previous = index > 0 ? characters[index - 1] : "_"
            let next = index + 1 < characters.count ? characters[index + 1] : "_"
            let startsWord = character.isUppercase && (!previous.isUppercase || next.isLowercase)
            if startsWord, !word.isEmpty {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let upperCaseWords: Set<String> = ["id", "url", "http", "https"]

    /// Names that every message has already, or that Swift does not let a property have.
    private static let reservedProperties: Set<String> = [
        "description", "debugDescription", "hashValue", "unknownFields", "protoMessageName", "serializedSize",
        "serializedBytes", "self", "init", "Type", "Protocol", "encode", "merge", "serialize",
    ]

    private static let reservedCases: Set<String> = ["self", "init", "rawValue", "hashValue", "unrecognized"]

    private static let keywords: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
        "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
        "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
