/// How much processor time a job may use, in hundredths of one core: 150 is a core and a half.
public struct CPUQuota: Sendable, Hashable, CustomStringConvertible {
    public let percentOfOneCore: Int

    /// - Parameter percentOfOneCore: 1 and up; 100 is one whole core.
    /// - Throws: ``InvalidValue`` below 1, because a quota of nothing never runs.
    public init(percentOfOneCore: Int) throws(InvalidValue) {
        guard percentOfOneCore >= 1 else {
            throw InvalidValue(
                field: "maxCPU", value: "\(percentOfOneCore)",
                remedy: "use 1 or more percent of one core, or 0 for the default")
        }
        self.percentOfOneCore = percentOfOneCore
    }

    public var description: String { "\(percentOfOneCore) %" }
}
