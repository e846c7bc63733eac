/// An amount of memory or storage, in bytes.
public struct ByteCount: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 0 and up.
    public let bytes: Int64

    /// - Parameter bytes: below zero counts as zero.
    public init(bytes: Int64) {
        self.bytes = max(0, bytes)
    }

    /// The contract's "MB": units of 2^20 bytes; beyond what fits, the largest count there is.
    public static func megabytes(_ count: Int64) -> ByteCount {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: 1 << 20)
        return ByteCount(bytes: overflow ? .max : bytes)
    }

    /// Whole units of 2^20 bytes, rounded down, as the contract shows memory.
    public var megabytes: Int64 { bytes >> 20 }

    public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }

    public var description: String {
        bytes >= 1 << 20 && bytes & 0xfffff == 0 ? "\(megabytes) MB" : "\(bytes) bytes"
    }
}
