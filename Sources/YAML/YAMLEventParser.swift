import CYAML

/// What libyaml says next.
struct YAMLEvent {
    enum Kind {
        case documentStart, streamEnd
        case scalar(String, quoted: Bool), alias(String)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    }
    let kind: Kind
    let anchor: String?
    let tag: String?
    let position: YAMLPosition
}

/// libyaml's event parser as an owned value. The text must outlive it: libyaml keeps the pointer.
struct YAMLEventParser: ~Copyable {
    // On the heap, since libyaml keeps pointers into its own structure.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeBufferPointer<UInt8>

    init(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
        self.text = text
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            throw YAMLError(.outOfMemory, at: YAMLPosition(line: 1, column: 1))
        }
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event that says something about the tree; starts and ends that carry nothing are passed over.
    func next() throws(YAMLError) -> YAMLEvent {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
            defer { yaml_event_delete(&event) }
            if let event = YAMLEvent(event) { return event }
        }
    }

    private func failure() -> YAMLError {
        let failed = parser.pointee
        let problem = failed.problem.map { String(cString: $0) } ?? "unknown trouble"
        switch failed.error {
        case YAML_MEMORY_ERROR:
            return YAMLError(.outOfMemory, at: YAMLPosition(failed.mark))
        case YAML_READER_ERROR:
            // The reader runs ahead of the scanner and knows only the byte: count the lines up to there.
            let before = text.prefix(failed.problem_offset)
            let lines = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let column = (lines.last.map { String(decoding: $0, as: UTF8.self).count } ?? 0) + 1
            return YAMLError(.unreadable(problem), at: YAMLPosition(line: max(1, lines.count), column: column))
        default:
            let context = failed.context.map { String(cString: $0) + ", " } ?? ""
            return YAMLError(.syntax(context + problem), at: YAMLPosition(failed.problem_mark))
        }
    }
}

extension YAMLEvent {
    /// `nil` for the events that carry nothing for the tree.
    fileprivate init?(_ event: yaml_event_t) {
        position = YAMLPosition(event.start_mark)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            (kind, anchor, tag) = (.documentStart, nil, nil)
        case YAML_STREAM_END_EVENT:
            (kind, anchor, tag) = (.streamEnd, nil, nil)
        case YAML_ALIAS_EVENT:
            (kind, anchor, tag) = (.alias(string(event.data.alias.anchor) ?? ""), nil, nil)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            // libyaml has checked the encoding and always hands out UTF-8.
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            kind = .scalar(text, quoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
            (anchor, tag) = (string(scalar.anchor), string(scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            (kind, anchor, tag) = (.sequenceStart, string(start.anchor), string(start.tag))
        case YAML_SEQUENCE_END_EVENT:
            (kind, anchor, tag) = (.sequenceEnd, nil, nil)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            (kind, anchor, tag) = (.mappingStart, string(start.anchor), string(start.tag))
        case YAML_MAPPING_END_EVENT:
            (kind, anchor, tag) = (.mappingEnd, nil, nil)
        default:
            return nil
        }
    }
}

private func string(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(decodingCString: $0, as: UTF8.self) }
}

extension YAMLPosition {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: mark.line + 1, column: mark.column + 1)
    }
}
