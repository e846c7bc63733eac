/// Source: RFC 4648 §4.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    /// - Parameter width: characters a line.
    static func lines(_ bytes: [UInt8], width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let piece = bytes[start..<min(start + 3, bytes.count)]
            let bits = piece.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << UInt32(16 - 8 * $1.offset) }
            for index in 0..<4 {
                line.append(index <= piece.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : "=")
            }
            if line.count >= width {
                lines.append(line)
                line = ""
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
