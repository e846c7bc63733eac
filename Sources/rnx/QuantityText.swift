/// Numbers as a person reads them.
enum QuantityText {
    /// `512 MiB`, `1.5 GiB`, `300 bytes`: rounded to a tenth of the largest unit of which there is one.
    static func bytes(_ count: UInt64) -> String {
        var (unit, size) = ("bytes", UInt64(1))
        for (name, step) in [("KiB", UInt64(1) << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40)]
        where count >= step {
            (unit, size) = (name, step)
        }
        // In two parts, so that no count is too large to be multiplied.
        let tenths = (count / size) * 10 + ((count % size) * 10 + size / 2) / size
        return tenths % 10 == 0 ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
    }

    /// The size in a mount's options: `262144k`, `64m`, `1048576`. Source: tmpfs(5).
    static func size(ofOption text: Substring) -> UInt64? {
        let units: [Character: UInt64] = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
        guard let last = text.last, let unit = units[last] else { return UInt64(text) }
        return UInt64(text.dropLast()).flatMap { count in
            let (bytes, overflows) = count.multipliedReportingOverflow(by: unit)
            return overflows ? nil : bytes
        }
    }
}
