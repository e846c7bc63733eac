/// What the kernel says of a process's identity and rights. Source: proc(5), /proc/pid/status.
public struct ProcessStatus: Sendable, Equatable {
    /// One of its numbers, in each of the four forms that the kernel keeps.
    public struct IDs: Sendable, Equatable {
        public let real, effective, saved, fileSystem: UInt32

        public init(real: UInt32, effective: UInt32, saved: UInt32, fileSystem: UInt32) {
            self.real = real
            self.effective = effective
            self.saved = saved
            self.fileSystem = fileSystem
        }

        public var all: [UInt32] { [real, effective, saved, fileSystem] }
    }

    /// Its number here, and its parent's.
    public let pid, parent: Int32
    /// Its number in the innermost process namespace that it is in.
    public let pidInside: Int32
    /// `R`, `S`, `Z`: the letter of its state.
    public let state: Character
    /// As this process's user namespace counts.
    public let users, groups: IDs
    public let supplementaryGroups: [UInt32]
    public let inheritable, permitted, effective, bounding, ambient: CapabilitySet
    /// No exec can give it rights any more.
    public let noNewPrivileges: Bool
    /// 0 none, 1 strict, 2 filter. Source: seccomp(2).
    public let seccompMode: Int
    /// How many filters each of its system calls passes; nil where the kernel does not say (before 5.9).
    public let seccompFilters: Int?

    /// True once it has ended and only waits to be waited for.
    public var hasEnded: Bool { state == "Z" || state == "X" }

    /// - Returns: nil for a text that lacks a field.
    public init?(parsing text: String) {
        var fields: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            // A process chooses its name, but the kernel escapes the newline with which it could forge a field.
            fields[line[..<colon]] = line[line.index(after: colon)...]
        }
        func words(_ name: Substring) -> [Substring] { fields[name]?.split(whereSeparator: \.isWhitespace) ?? [] }
        func number(_ name: Substring) -> Int? { words(name).first.flatMap { Int($0) } }
        func set(_ name: Substring) -> CapabilitySet? {
            words(name).first.flatMap { UInt64($0, radix: 16) }.map(CapabilitySet.init)
        }
        func ids(_ name: Substring) -> IDs? {
            let all = words(name).compactMap { UInt32($0) }
            return all.count == 4 ? IDs(real: all[0], effective: all[1], saved: all[2], fileSystem: all[3]) : nil
        }
        guard let pid = number("Pid"), let parent = number("PPid"), let state = words("State").first?.first,
            let users = ids("Uid"), let groups = ids("Gid"), let inheritable = set("CapInh"),
            let permitted = set("CapPrm"), let effective = set("CapEff"), let bounding = set("CapBnd"),
            let ambient = set("CapAmb"), let noNewPrivileges = number("NoNewPrivs")
        else { return nil }
        self.pid = Int32(clamping: pid)
        self.parent = Int32(clamping: parent)
        // Missing in kernels without process namespaces; the number is then the same everywhere.
        pidInside = words("NSpid").last.flatMap { Int32($0) } ?? self.pid
        self.state = state
        self.users = users
        self.groups = groups
        supplementaryGroups = words("Groups").compactMap { UInt32($0) }
        self.inheritable = inheritable
        self.permitted = permitted
        self.effective = effective
        self.bounding = bounding
        self.ambient = ambient
        self.noNewPrivileges = noNewPrivileges != 0
        // A kernel that was built without it has no such line, and filters nothing.
        seccompMode = number("Seccomp") ?? 0
        seccompFilters = number("Seccomp_filters")
    }
}
