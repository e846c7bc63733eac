import HTTP2

/// Reads header values as the bytes they are.
enum HeaderText {
    static func equal(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        // Both have the same count.
        for index in 0..<bytes.count where unsafe bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    /// True for `application/grpc`, alone or followed by `+proto` or parameters.
    static func isGRPC(contentType bytes: UnsafeRawBufferPointer) -> Bool {
        let plain: StaticString = "application/grpc"
        let count = plain.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        guard unsafe equal(UnsafeRawBufferPointer(rebasing: bytes[..<count]), plain) else { return false }
        guard bytes.count > count else { return true }
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[count...])
        let proto: StaticString = "+proto"
        guard unsafe rest[0] != UInt8(ascii: ";") else { return true }
        guard rest.count >= proto.utf8CodeUnitCount else { return false }
        guard unsafe equal(UnsafeRawBufferPointer(rebasing: rest[..<proto.utf8CodeUnitCount]), proto) else {
            return false
        }
        return unsafe rest.count == proto.utf8CodeUnitCount || rest[proto.utf8CodeUnitCount] == UInt8(ascii: ";")
    }

    /// True if a list such as `identity, deflate, gzip` names the word.
    static func list(_ bytes: UnsafeRawBufferPointer, has word: StaticString) -> Bool {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            let part = unsafe rest.prefix { $0 != UInt8(ascii: ",") }
            let trimmed = unsafe part.drop { $0 == UInt8(ascii: " ") }
            if unsafe equal(UnsafeRawBufferPointer(rebasing: trimmed), word) { return true }
            unsafe rest = rest.dropFirst(part.count + 1)
        }
        return false
    }
}

extension Metadata {
    /// The custom fields of a block.
    /// - Throws: ``InvalidMetadata`` when a `-bin` value is not base64.
    init(received fields: HeaderBlock) throws(InvalidMetadata) {
        self.init()
        for index in 0..<fields.count {
            let name = unsafe fields.name(index)
            // Most fields of most calls are the protocol's own; no text is made of these.
            if unsafe name.first == UInt8(ascii: ":") || HeaderText.equal(name, "te")
                || HeaderText.equal(name, "content-type") || HeaderText.equal(name, "user-agent")
            {
                continue
            }
            if unsafe name.starts(with: "grpc-".utf8) { continue }
            let text = unsafe String(decoding: name, as: UTF8.self)
            if Metadata.isReserved(text) { continue }
            try addReceived(name: text, value: unsafe String(decoding: fields.value(index), as: UTF8.self))
        }
    }
}
