internal import YAML

/// One node as a configuration file describes it.
public struct Node: Sendable, Equatable {
    public let name: String
    /// `host:port`, or a host alone for port 50051.
    public let address: String
    /// For people; the server knows its own.
    public let nodeID: String?
    public let isDefault: Bool
    /// PEM text, or the path of a file with it; `nil` where the file says nothing.
    public let certificate: String?
    public let key: String?
    public let authority: String?

    /// The same node with relative paths counted from the directory of `file`.
    func beside(_ file: String) -> Node {
        let directory = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        func absolute(_ source: String?) -> String? {
            source.map { $0.contains("-----BEGIN ") || $0.hasPrefix("/") ? $0 : directory + $0 }
        }
        return Node(
            name: name, address: address, nodeID: nodeID, isDefault: isDefault, certificate: absolute(certificate),
            key: absolute(key), authority: absolute(authority))
    }
}

/// An `rnx-config.yml`: the nodes by name, with the certificates to use.
///
/// The file is shared with other programs, so keys that are unknown here are theirs and are passed over.
public struct NodeFile: Sendable, Equatable {
    public let path: String
    /// In the order of the file; never empty.
    public let nodes: [Node]

    /// - Throws: a sentence with the file, the key and the line.
    public init(_ bytes: [UInt8], path: String) throws(ClientConfigurationError) {
        func fail(_ key: String, _ problem: String, _ node: YAMLNode?) -> ClientConfigurationError {
            let line = node.map { " (line \($0.position.line))" } ?? ""
            return ClientConfigurationError("\(path): \(key) \(problem)\(line)")
        }
        let document: YAMLDocument
        do throws(YAMLError) {
            document = try YAMLDocument(bytes)
        } catch {
            throw ClientConfigurationError("\(path): \(error.explanation) (line \(error.position.line))")
        }
        guard let list = document.root?["nodes"]?.entries, !list.isEmpty else {
            throw fail("nodes", "is missing or empty; list at least one node with its address", document.root)
        }
        var nodes: [Node] = []
        for entry in list {
            let place = "nodes.\(entry.key)"
            guard entry.value.entries != nil else {
                throw fail(place, "is not a section; put address, cert, key and ca below it", entry.value)
            }
            func text(_ key: String) throws(ClientConfigurationError) -> String? {
                guard let value = entry.value[key], !value.isNull else { return nil }
                guard let text = value.text else { throw fail("\(place).\(key)", "is not a text", value) }
                return text.isEmpty ? nil : text
            }
            guard let address = try text("address") else {
                throw fail("\(place).address", "is missing; give it as \"host:port\"", entry.value)
            }
            nodes.append(
                Node(
                    name: entry.key, address: address, nodeID: try text("nodeId"),
                    isDefault: ["true", "yes", "on"].contains(try text("isDefault") ?? ""),
                    certificate: try text("cert"), key: try text("key"), authority: try text("ca")))
        }
        let marked = nodes.filter(\.isDefault)
        guard marked.count <= 1 else {
            let names = marked.map(\.name).joined(separator: " and ")
            throw ClientConfigurationError("\(path): \(names) are both isDefault; mark one of them")
        }
        self.path = path
        self.nodes = nodes
    }

    /// The node of this name; without a name the one marked `isDefault`, else the one called `default`, else the only one.
    public func node(named name: String?) throws(ClientConfigurationError) -> Node {
        if let name {
            if let node = nodes.first(where: { $0.name == name }) { return node }
            throw ClientConfigurationError("\(path) has no node \"\(name)\"; it has \(names)")
        }
        let only = nodes.count == 1 ? nodes.first : nil
        if let node = nodes.first(where: \.isDefault) ?? nodes.first(where: { $0.name == "default" }) ?? only {
            return node
        }
        throw ClientConfigurationError("\(path) has no default node; choose one with --node: \(names)")
    }

    private var names: String { nodes.map(\.name).joined(separator: ", ") }
}
