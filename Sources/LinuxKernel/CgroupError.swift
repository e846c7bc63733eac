/// A cgroup that does not do what was asked, with the cause as far as it can be found out and what helps.
public struct CgroupError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// No cgroup2 file system holds the path.
        case notCgroup2
        /// The kernel has the controller only in the old hierarchy, or not at all.
        case controllerMissing(String)
        /// The directory may not use the controller, because one above it does not pass it on.
        case controllerNotDelegated(String)
        /// The group itself holds processes, which forbids controllers below it.
        case holdsProcesses
        case notWritable
        /// It has been removed.
        case gone
        /// Processes or groups are left in it.
        case notEmpty
        /// Another daemon makes its groups there.
        case claimed
        case refused(ErrorCode)
    }

    /// What was tried: `write "50000 100000" to cpu.max`.
    public let attempt: String
    public let path: String
    public let reason: Reason

    public init(attempt: String, path: String, reason: Reason) {
        self.attempt = attempt
        self.path = path
        self.reason = reason
    }

    /// Why it failed.
    public var cause: String {
        switch reason {
        case .notCgroup2: "it is not in a cgroup2 file system"
        case .controllerMissing(let name): "this kernel offers no \(name) controller on cgroup v2"
        case .controllerNotDelegated(let name): "the \(name) controller is not passed on to it"
        case .holdsProcesses: "processes are in it, which forbids controllers below"
        case .notWritable: "it is not writable"
        case .gone: "the group is gone"
        case .notEmpty: "processes or groups are left in it"
        case .claimed: "another daemon makes its groups there"
        case .refused(let code): "the kernel answered \(code.name) (\(code))"
        }
    }

    /// What helps; `nil` where nothing general can be said.
    public var remedy: String? {
        switch reason {
        case .notCgroup2: "mount one (mount -t cgroup2 none /sys/fs/cgroup) or name a directory in it"
        case .controllerMissing(let name): "boot with cgroup_no_v1=\(name) or systemd.unified_cgroup_hierarchy=1"
        case .controllerNotDelegated(let name): "add Delegate=\(name) to the daemon's unit and restart it"
        case .holdsProcesses: "move them to a group of their own"
        case .notWritable: "run as root and mount it read-write"
        case .claimed: "stop that one, or give this one a directory of its own"
        case .gone, .notEmpty, .refused: nil
        }
    }

    public var description: String {
        "cannot \(attempt) in \(path): \(cause)" + (remedy.map { "; \($0)" } ?? "")
    }

    /// The ordinary translation of a refusal.
    init(_ error: SystemCallError, attempt: String, path: String) {
        let reason: Reason =
            switch error.code {
            case .notFound, .noSuchDevice: .gone
            case .accessDenied, .notPermitted, .readOnly: .notWritable
            case .busy, .notEmpty: .notEmpty
            default: .refused(error.code)
            }
        self.init(attempt: attempt, path: path, reason: reason)
    }
}

/// A controller of cgroup v2, by its name in `cgroup.controllers`.
public struct CgroupController: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let cpu = CgroupController(rawValue: "cpu")
    public static let cpuset = CgroupController(rawValue: "cpuset")
    public static let memory = CgroupController(rawValue: "memory")
    public static let io = CgroupController(rawValue: "io")
    public static let pids = CgroupController(rawValue: "pids")

    public var description: String { rawValue }
}

/// A value for one of a group's files.
public struct CgroupWrite: Sendable, Equatable {
    /// The file's name: `memory.max`.
    public let file: String
    /// As the kernel reads it: `536870912`.
    public let value: String

    public init(file: String, value: String) {
        self.file = file
        self.value = value
    }

    /// The controller that offers the file: the part before the first dot.
    public var controller: CgroupController {
        CgroupController(rawValue: String(file.prefix { $0 != "." }))
    }
}
