/// The custom headers or trailers of a call, in the order they were added.
///
/// Names are lower case. A name that ends in `-bin` holds bytes, every other holds printable ASCII; a name may occur
/// more than once. Names that belong to the protocol (`:path`, `grpc-status`, `content-type`, …) never show up here.
/// Source: grpc/doc/PROTOCOL-HTTP2.md, "Custom-Metadata".
public struct Metadata: Sendable, Equatable {
    public enum Value: Sendable, Equatable {
        case text(String)
        case binary([UInt8])
    }

    public struct Entry: Sendable, Equatable {
        public let name: String
        public let value: Value
    }

    public private(set) var entries: [Entry] = []

    public init() {}

    public var isEmpty: Bool { entries.isEmpty }

    /// The first text under this name.
    public subscript(name: String) -> String? {
        for entry in entries where entry.name == name {
            if case .text(let text) = entry.value { return text }
        }
        return nil
    }

    /// The first bytes under this name, which ends in `-bin`.
    public subscript(binary name: String) -> [UInt8]? {
        for entry in entries where entry.name == name {
            if case .binary(let bytes) = entry.value { return bytes }
        }
        return nil
    }

    /// Every value under this name.
    public func values(for name: String) -> [Value] {
        entries.filter { $0.name == name }.map(\.value)
    }

    /// Adds a text, beside those that the name may have.
    /// - Throws: ``InvalidMetadata`` when the name or the text cannot travel in a header.
    public mutating func add(_ text: String, for name: String) throws(InvalidMetadata) {
        let name = try Self.checked(name: name, isBinary: false)
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw InvalidMetadata(
                name: name, value: text, remedy: "use printable ASCII, or a name that ends in -bin and bytes")
        }
        guard text.utf8.first != UInt8(ascii: " "), text.utf8.last != UInt8(ascii: " ") else {
            throw InvalidMetadata(name: name, value: text, remedy: "leave out the spaces at its ends")
        }
        entries.append(Entry(name: name, value: .text(text)))
    }

    /// Adds bytes, beside those that the name may have.
    /// - Throws: ``InvalidMetadata`` when the name does not end in `-bin` or cannot travel in a header.
    public mutating func add(_ bytes: [UInt8], for name: String) throws(InvalidMetadata) {
        entries.append(Entry(name: try Self.checked(name: name, isBinary: true), value: .binary(bytes)))
    }

    public mutating func remove(_ name: String) {
        entries.removeAll { $0.name == name }
    }

    /// Adds what came in a header: nothing is checked again, except that the base64 of binary values is read.
    /// - Throws: ``InvalidMetadata`` when a `-bin` value is not base64.
    mutating func addReceived(name: String, value: String) throws(InvalidMetadata) {
        guard name.hasSuffix("-bin") else {
            entries.append(Entry(name: name, value: .text(value)))
            return
        }
        // One header may hold several binary values, joined by commas.
        for part in value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let bytes = Base64.decode(part) else {
                throw InvalidMetadata(name: name, value: value, remedy: "send base64, with or without padding")
            }
            entries.append(Entry(name: name, value: .binary(bytes)))
        }
    }

    private static func checked(name: String, isBinary: Bool) throws(InvalidMetadata) -> String {
        let name = name.lowercased()
        let isHeaderName =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
        guard isHeaderName else {
            throw InvalidMetadata(name: name, value: "", remedy: "use letters, digits and the signs - _ . in the name")
        }
        guard !isReserved(name) else {
            throw InvalidMetadata(name: name, value: "", remedy: "choose a name that the protocol does not use itself")
        }
        guard name.hasSuffix("-bin") == isBinary else {
            throw InvalidMetadata(name: name, value: "", remedy: "end the names of bytes, and no others, in -bin")
        }
        return name
    }

    /// True for names that the protocol or HTTP/2 itself uses.
    static func isReserved(_ name: String) -> Bool {
        switch name {
        case "content-type", "te", "user-agent", "connection", "keep-alive", "transfer-encoding", "upgrade", "host",
            "proxy-connection", "content-length":
            true
        default:
            name.hasPrefix(":") || name.hasPrefix("grpc-")
        }
    }
}

/// A name or value that no header can carry.
public struct InvalidMetadata: Error, Sendable, Equatable, CustomStringConvertible {
    public let name: String
    public let value: String
    public let remedy: String

    public var description: String {
        value.isEmpty
            ? "cannot use \"\(name)\" as metadata: \(remedy)" : "cannot use \"\(value)\" as metadata \(name): \(remedy)"
    }
}
