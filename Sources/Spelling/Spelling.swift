/// Guesses what a mistyped word was meant to be.
public enum Spelling {
    /// The candidate that `word` most likely stands for, or `nil` when none is near.
    ///
    /// Upper and lower case, `-` and `_` count for nothing, so `max_recv_msg_size` finds `maxRecvMsgSize`. Beyond that
    /// one slip (a letter too many, missing, wrong, or two swapped) is allowed for each three letters of the word, and
    /// one in a word of two.
    /// - Complexity: the product of both lengths for each candidate, in time; words over 64 bytes are not guessed.
    public static func closest<Candidates: Sequence<String>>(to word: String, among candidates: Candidates) -> String? {
        let wanted = plain(word)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        var best: (candidate: String, slips: Int)?
        for candidate in candidates {
            let slips = distance(wanted, plain(candidate))
            guard slips <= max(1, wanted.count / 3), slips < candidate.utf8.count else { continue }
            if slips < best?.slips ?? .max { best = (candidate, slips) }
        }
        return best?.candidate
    }

    /// True when both are the same word but for case, `-` and `_`.
    public static func isSame(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

    private static func plain(_ word: String) -> [UInt8] {
        word.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "_"): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: byte
            }
        }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other ("optimal string
    /// alignment").
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in 1...one.count {
            var current = [row]
            current.reserveCapacity(last.count)
            for column in 1...other.count {
                let isSame = one[row - 1] == other[column - 1]
                var slips = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    slips = min(slips, beforeLast[column - 2] + 1)
                }
                current.append(slips)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
