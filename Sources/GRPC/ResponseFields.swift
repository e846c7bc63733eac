import HTTP2

/// The header fields that a server sends. Source: grpc/doc/PROTOCOL-HTTP2.md, "Responses".
enum ResponseFields {
    private static let plain = HeaderFields(
        (":status", "200"), ("content-type", "application/grpc"), ("grpc-accept-encoding", "identity,gzip"))
    private static let gzip = HeaderFields(
        (":status", "200"), ("content-type", "application/grpc"), ("grpc-accept-encoding", "identity,gzip"),
        ("grpc-encoding", "gzip"))
    private static let success = HeaderFields(("grpc-status", "0"))

    static func headers(coding: MessageCoding, metadata: Metadata) -> HeaderFields {
        let fixed = coding == .gzip ? gzip : plain
        guard !metadata.isEmpty else { return fixed }
        var fields = fixed
        fields.append(metadata)
        return fields
    }

    /// - Parameter error: nil is OK.
    static func trailers(_ error: RPCError?, metadata: Metadata) -> HeaderFields {
        guard let error else {
            guard !metadata.isEmpty else { return success }
            var fields = success
            fields.append(metadata)
            return fields
        }
        var fields = HeaderFields()
        fields.append(error)
        fields.append(metadata)
        return fields
    }

    /// Headers and trailers in one block, for a call that has no response.
    static func status(_ error: RPCError, headers: Metadata, trailers: Metadata) -> HeaderFields {
        var fields = plain
        fields.append(headers)
        fields.append(error)
        fields.append(trailers)
        return fields
    }

    /// An answer to what is no gRPC call.
    static func http(status: String, extra: (name: StaticString, value: StaticString)? = nil) -> HeaderFields {
        var fields = HeaderFields()
        fields.append(":status", status)
        if let extra { fields.append(extra.name, extra.value) }
        return fields
    }
}

extension HeaderFields {
    mutating func append(_ metadata: Metadata) {
        for entry in metadata.entries {
            switch entry.value {
            case .text(let text): append(name: entry.name, value: text)
            case .binary(let bytes):
                append(name: entry.name, value: String(decoding: Base64.encode(bytes), as: UTF8.self))
            }
        }
    }

    mutating func append(_ error: RPCError) {
        append("grpc-status", String(error.code.rawValue))
        if !error.message.isEmpty {
            append("grpc-message", String(decoding: StatusMessage.encode(error.message), as: UTF8.self))
        }
        if !error.details.isEmpty {
            append("grpc-status-details-bin", String(decoding: Base64.encode(error.details), as: UTF8.self))
        }
        append(error.metadata)
    }
}
