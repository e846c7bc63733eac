internal import JobModel

/// Sizes as configurations write them: `134217728`, `128MB`, `4 KiB`.
enum ByteCountText {
    private static let units: [(name: String, shift: Int64)] = [("T", 40), ("G", 30), ("M", 20), ("K", 10)]

    /// A unit is K, M, G or T, alone or followed by B or iB, in either case; all count in steps of 1024.
    static func count(_ text: String) -> ByteCount? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard let number = Int64(digits) else { return nil }
        var unit = text.dropFirst(digits.count).drop { $0 == " " }.uppercased()
        if unit.hasSuffix("IB"), unit.count == 3 { unit.removeLast(2) }
        if unit.hasSuffix("B") { unit.removeLast() }
        guard !unit.isEmpty else { return ByteCount(bytes: number) }
        guard let shift = units.first(where: { $0.name == unit })?.shift else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
        return overflow ? nil : ByteCount(bytes: bytes)
    }

    static func text(_ count: ByteCount) -> String {
        let exact = units.first { count.bytes >= 1 << $0.shift && count.bytes % (1 << $0.shift) == 0 }
        return exact.map { "\(count.bytes >> $0.shift)\($0.name)B" } ?? "\(count.bytes)"
    }
}
