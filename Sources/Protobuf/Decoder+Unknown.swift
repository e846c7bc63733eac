extension Decoder {
    /// Keeps the field whose tag was read last, tag included, and goes on after it.
    @inline(never)
    public mutating func unknown(_ tag: UInt32, into fields: inout UnknownFields) throws(MalformedMessage) {
        let start = tagPosition
        try skip(tag)
        // The pointer lives in this closure alone.
        unsafe bytes.extracting(start..<position).withUnsafeBufferPointer {
            unsafe fields.bytes.append(contentsOf: $0)
        }
    }

    /// Goes on after the value that follows `tag`.
    @inline(never)
    public mutating func skip(_ tag: UInt32) throws(MalformedMessage) {
        switch WireType(rawValue: tag & 7) {
        case .varint: _ = try varint()
        case .fixed64: _ = try fixed64()
        case .lengthDelimited:
            let count = try length()
            position += count
        case .startGroup: try skipGroup(number: tag >> 3)
        case .fixed32: _ = try fixed32()
        case .endGroup, nil: throw MalformedMessage(.unexpectedEndGroup, at: tagPosition)
        }
    }

    private mutating func skipGroup(number: UInt32) throws(MalformedMessage) {
        try descend()
        while let tag = try nextTag() {
            if tag & 7 == WireType.endGroup.rawValue {
                guard tag >> 3 == number else { throw MalformedMessage(.unexpectedEndGroup, at: tagPosition) }
                levelsLeft += 1
                return
            }
            try skip(tag)
        }
        throw truncated()
    }
}
