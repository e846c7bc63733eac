/// Neighbouring user ids, and the group ids of the same numbers, that nobody else on the host has: those of one job.
///
/// Inside the job they are 0 and up. Source: user_namespaces(7), "User and group ID mappings".
public struct IDRange: Sendable, Hashable, CustomStringConvertible {
    /// The host's id that is 0 inside.
    public let first: UInt32
    /// How many; 65536 are what programs expect, as 65534 is nobody.
    public let count: UInt32

    /// - Parameters:
    ///   - first: not 0, which would be the host's root.
    ///   - count: 1 and up. The last id has to stay below 4294967295, which stands for "no id": setresuid(2).
    /// - Returns: nil for a range that is none.
    public init?(first: UInt32, count: UInt32) {
        guard first > 0, count > 0, UInt64(first) + UInt64(count) <= UInt64(UInt32.max) else { return nil }
        self.first = first
        self.count = count
    }

    /// The host's id of one inside.
    /// - Returns: nil where the range does not reach.
    public func onHost(_ id: UInt32) -> UInt32? { id < count ? first + id : nil }

    public func contains(_ hostID: UInt32) -> Bool { hostID >= first && hostID - first < count }

    public var last: UInt32 { first + (count - 1) }

    /// `1879048192-1879113727`
    public var description: String { "\(first)-\(last)" }
}
