/// The percent-encoding of `grpc-message`.
///
/// Bytes of the UTF-8 text outside space…`~`, and `%` itself, become `%XX`. Reading never fails: what is no escape stays as
/// it is, and bytes that are not UTF-8 are repaired, because half a message is worth more than none.
/// Source: grpc/doc/PROTOCOL-HTTP2.md, "Status-Message".
enum StatusMessage {
    /// Of the encoded text, in bytes. Clients take 8 KiB of metadata by default and drop the whole status of a longer
    /// answer, so a text that repeats what a caller sent must not grow with it.
    static let limit = 4_096

    /// What is beyond the limit is cut off, between two characters, and `…` stands in its place.
    static func encode(_ message: String) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(min(limit, message.utf8.count))
        for character in message.unicodeScalars {
            let start = encoded.count
            append(character, to: &encoded)
            guard encoded.count > limit else { continue }
            encoded.removeSubrange(start...)
            append("…", to: &encoded)
            break
        }
        // No header value may begin or end with a space. Source: RFC 9113, section 8.2.1.
        let space = UInt8(ascii: " ")
        if encoded.last == space { encoded.replaceSubrange((encoded.count - 1)..., with: "%20".utf8) }
        if encoded.first == space { encoded.replaceSubrange(..<1, with: "%20".utf8) }
        return encoded
    }

    private static func append(_ character: Unicode.Scalar, to encoded: inout [UInt8]) {
        for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter {
            if (0x20...0x7E).contains(byte), byte != UInt8(ascii: "%") {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexDigit(byte >> 4))
                encoded.append(hexDigit(byte & 15))
            }
        }
    }

    static func decode(_ encoded: String) -> String {
        let bytes = Array(encoded.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return encoded }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
