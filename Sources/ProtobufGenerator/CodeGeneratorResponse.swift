import Protobuf

/// What protoc wants on standard output. Source: google/protobuf/compiler/plugin.proto, message of the same name.
enum CodeGeneratorResponse {
    case files([(name: String, content: String)])
    case error(String)

    /// `FEATURE_PROTO3_OPTIONAL`; without it protoc refuses files that use `optional`.
    private static let proto3Optional: UInt64 = 1

    func serializedBytes() -> [UInt8] {
        var counting = Encoder()
        encode(into: &counting)
        let size = counting.writtenCount
        // The buffer has `size` bytes, and the encoder refuses to leave it.
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var encoder = unsafe Encoder(writingBackwardsInto: UnsafeMutableRawBufferPointer(buffer))
            encode(into: &encoder)
            count = size
        }
    }

    private func encode(into encoder: inout Encoder) {
        switch self {
        case .files(let files):
            for file in files.reversed() {
                let before = encoder.writtenCount
                encoder.string(file.content, tag: lengthDelimited(15))
                encoder.string(file.name, tag: lengthDelimited(1))
                encoder.writePrefix(since: before, tag: lengthDelimited(15))
            }
        case .error: break
        }
        encoder.uint64(Self.proto3Optional, tag: varint(2))
        if case .error(let message) = self { encoder.string(message, tag: lengthDelimited(1)) }
    }
}
