/// What the holder of a certificate may do, as the OU of its subject says it.
///
/// Each role may do all that the ones before it may: `viewer` and `reader` (two names of one thing), `developer`,
/// `maintainer`, `admin`.
public enum Role: String, Sendable, CaseIterable {
    case viewer, reader, developer, maintainer, admin

    /// How far the role reaches; a method asks for a least reach.
    enum Reach: Int, Comparable {
        case read, develop, maintain, administer

        static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
    }

    var reach: Reach {
        switch self {
        case .viewer, .reader: .read
        case .developer: .develop
        case .maintainer: .maintain
        case .admin: .administer
        }
    }

    /// The role that a subject's organizational units give.
    ///
    /// Letter case does not matter, units that name no role are passed over, and of several roles the least
    /// counts: a certificate that says two things is not to be trusted with the larger.
    /// - Returns: nil when no unit names a role.
    public init?(organizationalUnits: [String]) {
        let named = organizationalUnits.compactMap { Role(rawValue: $0.lowercased()) }
        guard let least = named.min(by: { $0.reach < $1.reach }) else { return nil }
        self = least
    }
}
