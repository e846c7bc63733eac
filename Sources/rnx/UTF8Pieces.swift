/// Turns chunks of bytes into texts; a character that is cut by a chunk's end waits for its rest.
struct UTF8Pieces {
    private var waiting: [UInt8] = []

    /// The text so far; bytes that are no UTF-8 become U+FFFD.
    mutating func take(_ bytes: [UInt8]) -> String {
        var all = waiting + bytes
        let cut = Self.unfinished(all)
        waiting = Array(all.suffix(cut))
        all.removeLast(cut)
        return String(decoding: all, as: UTF8.self)
    }

    /// What waited in vain.
    mutating func rest() -> String {
        defer { waiting = [] }
        return String(decoding: waiting, as: UTF8.self)
    }

    /// How many bytes at the end begin a character that is not complete: 0 to 3. Source: RFC 3629 §3.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0b1100_0000 == 0b1000_0000 { continue }  // inside a character
            let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
