internal import CLinux
internal import Glibc

/// One group of a cgroup2 file system: a job's.
public final class Cgroup: Sendable, CgroupParent {
    public let name: String
    /// For messages; calls go through the descriptor.
    public let path: String
    private let files: Directory
    /// Keeps the descriptor open that the group is removed through.
    private let parent: any CgroupParent

    /// For clone3 with CLONE_INTO_CGROUP.
    var directory: Int32 { files.descriptor.number }

    init(name: String, directory: consuming Directory, parent: any CgroupParent) {
        self.name = name
        path = directory.path
        files = directory
        self.parent = parent
    }

    /// Writes one of the group's files.
    public func write(_ setting: CgroupWrite) throws(CgroupError) {
        do {
            try files.open(setting.file, .write).writeAll(setting.value)
        } catch {
            let attempt = "write \"\(setting.value)\" to \(setting.file)"
            // A missing file in a group that exists is a controller that is not switched on.
            if error.code == .notFound, exists {
                let reason = CgroupError.Reason.controllerNotDelegated(setting.controller.rawValue)
                throw CgroupError(attempt: attempt, path: path, reason: reason)
            }
            throw CgroupError(error, attempt: attempt, path: path)
        }
    }

    private var exists: Bool { read("cgroup.events") != nil }

    /// A file's contents, nil when the kernel does not offer it here or the group is gone.
    public func read(_ file: String) -> String? {
        (try? files.contents(of: file)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of `key` in a file of lines `key value`.
    public func value(of key: String, in file: String) -> UInt64? {
        guard let text = read(file) else { return nil }
        for line in text.split(separator: "\n") where line.hasPrefix(key) {
            let parts = line.split(separator: " ")
            if parts.count == 2, parts[0] == key { return UInt64(parts[1]) }
        }
        return nil
    }

    /// True while a process is in the group or below it.
    public var isPopulated: Bool { value(of: "populated", in: "cgroup.events") == 1 }

    /// Processor time used so far by all its processes, nil where the kernel does not count it.
    public var processorTime: Duration? {
        value(of: "usage_usec", in: "cpu.stat").map { .microseconds(Int64(clamping: $0)) }
    }

    /// Processes killed because the group was out of memory; nil without the memory controller.
    public var outOfMemoryKills: UInt64? { value(of: "oom_kill", in: "memory.events") }

    /// Opens the file that tells when the last process leaves; watch it for ``Interest/priority``.
    public func openEvents() throws(CgroupError) -> Descriptor {
        do {
            return try files.open("cgroup.events", .read)
        } catch {
            throw CgroupError(error, attempt: "watch for the last process", path: path)
        }
    }

    /// The names of the groups below, in no order.
    func subgroupNames() -> [String] {
        // Files of the kernel have a dot in their names, and so may groups; opening tells them apart.
        (try? files.names())?.filter { isGroup($0) } ?? []
    }

    private func isGroup(_ name: String) -> Bool {
        do {
            _ = try files.directory(name)
            return true
        } catch {
            return false
        }
    }

    /// nil when it is gone meanwhile.
    func subgroup(_ name: String) throws(CgroupError) -> Cgroup? {
        do {
            return Cgroup(name: name, directory: try files.directory(name), parent: self)
        } catch  where error.code == .notFound {
            return nil
        } catch {
            throw CgroupError(error, attempt: "open the group \(name)", path: path)
        }
    }

    /// Kills every process in the group and below, also such as are being forked. Linux 5.14.
    public func kill() throws(CgroupError) {
        do {
            try files.open("cgroup.kill", .write).writeAll("1")
        } catch {
            throw CgroupError(error, attempt: "kill all processes", path: path)
        }
    }

    /// Removes the group, which must be empty: it is once a job has been reported finished.
    /// - Throws: `.notEmpty` while a process or a group is in it.
    public func remove() throws(CgroupError) {
        let number = parent.directory
        do {
            _ = try systemCall("unlinkat", path) { unlinkat(number, name, Int32(AT_REMOVEDIR)) }
        } catch {
            // Somebody else's removal is as good as ours.
            if error.code == .notFound { return }
            throw CgroupError(error, attempt: "remove the group", path: path)
        }
    }
}

/// A group with groups below it.
protocol CgroupParent: AnyObject, Sendable {
    /// The number of its open directory.
    var directory: Int32 { get }
}
