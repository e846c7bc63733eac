/// Base64 as the protocol uses it for binary metadata: written without padding, read with or without.
///
/// Source: RFC 4648 §4; grpc/doc/PROTOCOL-HTTP2.md, "Binary-Header".
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        var pending: UInt32 = 0
        var pendingBits = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            pendingBits += 8
            while pendingBits >= 6 {
                pendingBits -= 6
                text.append(alphabet[Int(pending >> UInt32(pendingBits)) & 63])
            }
        }
        if pendingBits > 0 {
            text.append(alphabet[Int(pending << UInt32(6 - pendingBits)) & 63])
        }
        return text
    }

    /// - Returns: nil for a sign outside the alphabet, padding that does not fill a group, or a lone last sign.
    static func decode(_ text: some BidirectionalCollection<UInt8>) -> [UInt8]? {
        var signs = text[...]
        var padding = 0
        while signs.last == UInt8(ascii: "="), padding < 2 {
            signs = signs.dropLast()
            padding += 1
        }
        let count = signs.count
        guard count % 4 != 1, padding == 0 || (count + padding) % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 3 / 4)
        var pending: UInt32 = 0
        var pendingBits = 0
        for sign in signs {
            guard let value = value(of: sign) else { return nil }
            pending = pending << 6 | value
            pendingBits += 6
            if pendingBits >= 8 {
                pendingBits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(pendingBits)))
            }
        }
        return bytes
    }

    private static func value(of sign: UInt8) -> UInt32? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
