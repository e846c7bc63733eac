/// The processors a job may run on, as a list of numbers and ranges: `0-3`, `1,3`.
///
/// The form is the kernel's own. Source: kernel, admin-guide/cgroup-v2, "cpuset.cpus".
public struct CPUSet: Sendable, Hashable, CustomStringConvertible {
    /// Beyond this no Linux machine has processors (the largest NR_CPUS that can be configured).
    private static let limit = 8_192

    /// Ascending, not empty, apart from one another by at least one processor.
    public let ranges: [ClosedRange<Int>]

    /// - Throws: ``InvalidValue`` unless `text` is a list like `0-3,6`, in any order, without overlaps or spaces.
    public init(_ text: String) throws(InvalidValue) {
        var found: [ClosedRange<Int>] = []
        for item in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let ends = item.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = Self.number(ends[0]), let last = ends.count == 1 ? first : Self.number(ends[1]),
                first <= last
            else { throw Self.malformed(text) }
            found.append(first...last)
        }
        found.sort { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<Int>] = []
        for range in found {
            guard let previous = merged.last else {
                merged.append(range)
                continue
            }
            guard range.lowerBound > previous.upperBound else { throw Self.malformed(text) }
            if range.lowerBound == previous.upperBound + 1 {
                merged[merged.count - 1] = previous.lowerBound...range.upperBound
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// How many processors these are.
    public var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The highest number among them.
    public var highest: Int { ranges[ranges.count - 1].upperBound }

    /// True when every processor of `other` is in this set too.
    public func contains(_ other: CPUSet) -> Bool {
        other.ranges.allSatisfy { wanted in
            ranges.contains { $0.lowerBound <= wanted.lowerBound && wanted.upperBound <= $0.upperBound }
        }
    }

    public var description: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value < limit ? value : nil
    }

    private static func malformed(_ text: String) -> InvalidValue {
        InvalidValue(field: "cpuCores", value: text, remedy: "list processors once each, like 0-3 or 1,3")
    }
}
