internal import CLinux
internal import Glibc

/// The directory of a cgroup2 file system below which the daemon makes its jobs' groups. Nothing outside it is touched.
/// Source: kernel, admin-guide/cgroup-v2.
public final class CgroupRoot: Sendable, CgroupParent {
    public let path: String
    private let files: Directory
    var directory: Int32 { files.descriptor.number }

    /// - Parameters:
    ///   - path: a directory in a cgroup2 file system.
    ///   - creating: makes the directory itself, not those above it, when it is missing.
    public init(path: String, creating: Bool = false) throws(CgroupError) {
        if creating, mkdir(path, 0o755) < 0 {
            let code = ErrorCode(rawValue: clinux_errno())
            if code != .exists {
                throw CgroupError(
                    SystemCallError(call: "mkdir", subject: path, code: code), attempt: "make the group", path: path)
            }
        }
        do {
            files = try Directory(path)
        } catch {
            throw CgroupError(error, attempt: "open the group", path: path)
        }
        self.path = path
        guard clinux_is_cgroup2(files.descriptor.number) else {
            throw CgroupError(attempt: "make groups", path: path, reason: .notCgroup2)
        }
    }

    /// The group this process is in, as a path below the mount point of cgroup2. Source: cgroups(7), /proc/[pid]/cgroup
    /// and /proc/[pid]/mountinfo.
    public static func ownGroup() throws(CgroupError) -> String {
        guard let mountPoint = try lines(of: "/proc/self/mountinfo").compactMap(cgroup2MountPoint).first else {
            throw CgroupError(attempt: "find the daemon's own group", path: "/proc/self/mountinfo", reason: .notCgroup2)
        }
        // The entry of cgroup2 has the number 0 and no controllers: `0::/system.slice/joblet.service`.
        let own = try lines(of: "/proc/self/cgroup").first { $0.hasPrefix("0::") }?.dropFirst(3) ?? "/"
        return own == "/" ? mountPoint : mountPoint + own
    }

    /// `36 35 98:0 /root /mount/point options - cgroup2 source options`; the root field must be `/`.
    private static func cgroup2MountPoint(_ line: Substring) -> String? {
        let halves = line.split(separator: " - ", maxSplits: 1)
        guard halves.count == 2, halves[1].hasPrefix("cgroup2 ") else { return nil }
        let fields = halves[0].split(separator: " ")
        return fields.count > 4 ? String(fields[4]) : nil
    }

    private static func lines(of path: String) throws(CgroupError) -> [Substring] {
        do {
            let text = String(decoding: try Descriptor.open(path, .read).readAll(), as: UTF8.self)
            return text.split(separator: "\n")
        } catch {
            throw CgroupError(error, attempt: "read \(path)", path: path)
        }
    }

    /// Keeps other daemons away, which would take this one's groups for leftovers, for as long as this process lives.
    /// - Throws: `.claimed` where another process did it before. Source: flock(2).
    public func claim() throws(CgroupError) {
        let number = files.descriptor.number
        do throws(SystemCallError) {
            _ = try systemCall("flock", path) { flock(number, LOCK_EX | LOCK_NB) }
        } catch {
            let attempt = "claim the group"
            if error.code == .wouldBlock { throw CgroupError(attempt: attempt, path: path, reason: .claimed) }
            throw CgroupError(error, attempt: attempt, path: path)
        }
    }

    // MARK: - Controllers

    /// The controllers that groups below may be given.
    public var availableControllers: Set<CgroupController> { words(of: "cgroup.controllers") }

    /// The controllers that groups below have.
    public var enabledControllers: Set<CgroupController> { words(of: "cgroup.subtree_control") }

    private func words(of file: String) -> Set<CgroupController> {
        // A group that was removed meanwhile offers nothing.
        let text = (try? files.contents(of: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return Set(text.split { $0.isWhitespace }.map { CgroupController(rawValue: String($0)) })
    }

    /// Switches controllers on for the groups below, one by one: a single absent name would fail a common write.
    /// - Throws: the reason for the first one that cannot be had; those before it stay on.
    public func enable(_ controllers: [CgroupController]) throws(CgroupError) {
        for controller in controllers where !enabledControllers.contains(controller) {
            let attempt = Self.switchingOn(controller)
            try requireOffer(of: controller)
            do {
                try files.open("cgroup.subtree_control", .write).writeAll("+\(controller)")
            } catch {
                // "No internal processes": EBUSY while the group holds processes itself.
                if error.code == .busy { throw CgroupError(attempt: attempt, path: path, reason: .holdsProcesses) }
                throw CgroupError(error, attempt: attempt, path: path)
            }
        }
    }

    private static func switchingOn(_ controller: CgroupController) -> String {
        "switch on the \(controller) controller for the jobs' groups"
    }

    /// - Throws: why groups below cannot be given the controller.
    func requireOffer(of controller: CgroupController) throws(CgroupError) {
        if availableControllers.contains(controller) { return }
        throw CgroupError(attempt: Self.switchingOn(controller), path: path, reason: absence(of: controller))
    }

    /// Why a controller is not on offer here: it is either not on offer at the top, or not passed on.
    private func absence(of controller: CgroupController) -> CgroupError.Reason {
        var top = path
        while let slash = top.lastIndex(of: "/"), slash != top.startIndex {
            let above = String(top[..<slash])
            guard access("\(above)/cgroup.controllers", F_OK) == 0 else { break }
            top = above
        }
        let offered = (try? CgroupRoot(path: top))?.availableControllers ?? []
        return offered.contains(controller)
            ? .controllerNotDelegated(controller.rawValue) : .controllerMissing(controller.rawValue)
    }

    /// Moves this process into a group of its own below, so that controllers may be switched on here: a unit with
    /// `Delegate=yes` starts inside the very group it was given.
    public func occupyLeaf(_ name: String) throws(CgroupError) {
        let leaf = try createGroup(name, limits: [], mayExist: true)
        try leaf.write(CgroupWrite(file: "cgroup.procs", value: "0"))
    }

    /// Gives a group below this one the largest share of what is contended: hundred times that of a group with the standard
    /// weight. Source: kernel, admin-guide/cgroup-v2, "cpu.weight", "io.weight".
    public func prefer(_ name: String) {
        guard let group = try? group(name) else { return }
        // Each is there only with its controller, and io.weight with a scheduler that weighs.
        try? group.write(CgroupWrite(file: "cpu.weight", value: "10000"))
        try? group.write(CgroupWrite(file: "io.weight", value: "default 10000"))
    }

    // MARK: - Groups

    /// Makes a group and writes its limits. If one of them cannot be written, the group is removed again.
    /// - Parameter name: without a slash.
    public func createGroup(_ name: String, limits: [CgroupWrite]) throws(CgroupError) -> Cgroup {
        try createGroup(name, limits: limits, mayExist: false)
    }

    private func createGroup(
        _ name: String, limits: [CgroupWrite], mayExist: Bool
    ) throws(CgroupError) -> Cgroup {
        do {
            try files.createDirectory(name, mode: 0o755)
        } catch  where error.code == .exists && mayExist {
        } catch {
            throw CgroupError(error, attempt: "make the group \(name)", path: path)
        }
        let group: Cgroup
        do {
            group = try self.group(name)
        } catch {
            // As below: what was just made and cannot be opened is of no use.
            if !mayExist { try? files.removeDirectory(name) }
            throw error
        }
        do {
            for limit in limits { try group.write(limit) }
        } catch {
            // The error that matters is the limit's; an empty group left behind is found at the next start.
            try? group.remove()
            throw error
        }
        return group
    }

    /// A group that exists.
    public func group(_ name: String) throws(CgroupError) -> Cgroup {
        do {
            return Cgroup(
                name: name, directory: try files.directory(name), parent: self)
        } catch {
            throw CgroupError(error, attempt: "open the group \(name)", path: path)
        }
    }

    /// The names of the groups below, in no order: after a start, what an earlier life left behind.
    public func groups() throws(CgroupError) -> [String] {
        do {
            // Every directory in a cgroup is a group; files have a dot in their names or are not directories.
            return try files.names().filter { name in
                switch Result(catching: { () throws(SystemCallError) in try files.directory(name).path }) {
                case .success: true
                case .failure: false
                }
            }
        } catch {
            throw CgroupError(error, attempt: "list groups", path: path)
        }
    }

    /// Removes the directory itself, at the end of a daemon that made it.
    /// - Throws: `EBUSY` while it holds processes or groups, and then it is still in use.
    public func remove() throws(CgroupError) {
        guard rmdir(path) < 0 else { return }
        let error = SystemCallError(call: "rmdir", subject: path, code: ErrorCode(rawValue: clinux_errno()))
        throw CgroupError(error, attempt: "remove the group", path: path)
    }
}
