/// Builds the tree from events with a stack of its own, so that a deep text meets a limit and not the thread's stack.
struct YAMLTreeReader {
    /// A list or mapping whose end has not come yet.
    private struct Open {
        let isMapping: Bool
        let anchor: String?
        let position: YAMLPosition
        var items: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var seen: [String: YAMLPosition] = [:]
        var pendingKey: (text: String, position: YAMLPosition)?
        /// Values inside, aliases counted in full, itself included.
        var weight = 1
    }

    private let limits: YAMLLimits
    private var open: [Open] = []
    private var anchors: [String: (node: YAMLNode, weight: Int)] = [:]
    private var weight = 0
    private var documents = 0
    private var root: YAMLNode?

    init(limits: YAMLLimits) {
        self.limits = limits
    }

    /// Reads to the end of the stream.
    mutating func read(_ parser: borrowing YAMLEventParser) throws(YAMLError) -> YAMLNode? {
        while true {
            let event = try parser.next()
            switch event.kind {
            case .streamEnd:
                return root
            case .documentStart:
                documents += 1
                guard documents == 1 else { throw YAMLError(.severalDocuments, at: event.position) }
            case .scalar(let text, let quoted):
                // A tag of YAML's own core says what the writer means: text, whatever it looks like.
                let isText = try checkTag(event, allowed: ["str", "int", "float", "bool", "null"]) == "str"
                let node = YAMLNode(.scalar(text, quoted: quoted || isText), at: event.position)
                try add(node, weight: 1, anchor: event.anchor)
            case .alias(let name):
                guard let target = anchors[name] else { throw YAMLError(.unknownAlias(name), at: event.position) }
                try add(YAMLNode(target.node.content, at: event.position), weight: target.weight, anchor: nil)
            case .sequenceStart:
                _ = try checkTag(event, allowed: ["seq"])
                try begin(isMapping: false, event)
            case .mappingStart:
                _ = try checkTag(event, allowed: ["map"])
                try begin(isMapping: true, event)
            case .sequenceEnd, .mappingEnd:
                guard let ended = open.popLast() else { continue }  // the parser balances them itself
                let content: YAMLNode.Content = ended.isMapping ? .mapping(ended.entries) : .sequence(ended.items)
                // What is inside was counted when it came; only the container is new.
                try add(
                    YAMLNode(content, at: ended.position), weight: ended.weight, counted: ended.weight - 1,
                    anchor: ended.anchor)
            }
        }
    }

    private mutating func begin(isMapping: Bool, _ event: YAMLEvent) throws(YAMLError) {
        guard open.count < limits.depth else { throw YAMLError(.tooDeep(limit: limits.depth), at: event.position) }
        if let top = open.last, top.isMapping, top.pendingKey == nil {
            throw YAMLError(.keyNotText, at: event.position)
        }
        open.append(Open(isMapping: isMapping, anchor: event.anchor, position: event.position))
    }

    private mutating func add(
        _ node: YAMLNode, weight added: Int, counted: Int = 0, anchor: String?
    ) throws(YAMLError) {
        weight += added - counted
        guard weight <= limits.nodes else { throw YAMLError(.tooManyNodes(limit: limits.nodes), at: node.position) }
        if let anchor { anchors[anchor] = (node, added) }
        guard !open.isEmpty else {
            root = node
            return
        }
        let top = open.count - 1
        open[top].weight += added
        guard open[top].isMapping else {
            open[top].items.append(node)
            return
        }
        if let key = open[top].pendingKey {
            open[top].pendingKey = nil
            open[top].entries.append(YAMLEntry(key: key.text, at: key.position, value: node))
            return
        }
        guard let text = node.text else { throw YAMLError(.keyNotText, at: node.position) }
        if let first = open[top].seen[text] {
            throw YAMLError(.duplicateKey(text, first: first), at: node.position)
        }
        open[top].seen[text] = node.position
        open[top].pendingKey = (text, node.position)
    }

    /// - Returns: the core tag's short name, or `nil` where there is none.
    private func checkTag(_ event: YAMLEvent, allowed: [String]) throws(YAMLError) -> String? {
        guard let tag = event.tag else { return nil }
        if tag == "!" { return "str" }
        let core = "tag:yaml.org,2002:"
        if tag.hasPrefix(core), allowed.contains(String(tag.dropFirst(core.count))) {
            return String(tag.dropFirst(core.count))
        }
        throw YAMLError(.unknownTag(tag), at: event.position)
    }
}
