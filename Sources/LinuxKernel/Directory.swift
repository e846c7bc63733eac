internal import CLinux
internal import Glibc

/// An open directory. What is asked of it stays below it: paths with `..`, absolute ones and symbolic links on the way
/// are refused with `EXDEV` or `ELOOP`. Source: openat2(2), RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS.
public struct Directory: ~Copyable, Sendable {
    public let descriptor: Descriptor
    /// As it was opened, for messages.
    public let path: String

    private init(_ descriptor: consuming Descriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a directory by a path that the caller trusts.
    public init(_ path: String) throws(SystemCallError) {
        let flags = O_RDONLY | O_DIRECTORY
        let number = try systemCall("openat", path) { clinux_open_at(CLINUX_AT_FDCWD, path, flags, 0) }
        self.init(Descriptor(adopting: number), path: path)
    }

    /// Opens the directory and, where they are missing, makes it and those above it.
    /// - Parameter mode: permissions of those it makes, less the process's umask.
    public init(creating path: String, mode: UInt32 = 0o700) throws(SystemCallError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            if mkdir(made, mode) < 0 {
                let code = ErrorCode(rawValue: clinux_errno())
                guard code == .exists else { throw SystemCallError(call: "mkdir", subject: made, code: code) }
            }
        }
        try self.init(path)
    }

    /// Opens a directory below this one.
    public borrowing func directory(_ name: String) throws(SystemCallError) -> Directory {
        let number = try openBeneath(name, O_RDONLY | O_DIRECTORY, mode: 0)
        return Directory(Descriptor(adopting: number), path: "\(path)/\(name)")
    }

    /// Opens a file below this directory.
    public borrowing func open(
        _ name: String, _ mode: OpenMode, creating creation: Creation = .never, truncating: Bool = false
    ) throws(SystemCallError) -> Descriptor {
        let flags = mode.flags | creation.flags | (truncating ? O_TRUNC : 0)
        return Descriptor(adopting: try openBeneath(name, flags, mode: creation.mode))
    }

    private borrowing func openBeneath(
        _ name: String, _ flags: Int32, mode: UInt32, crossingMounts: Bool = true
    ) throws(SystemCallError) -> Int32 {
        let fd = descriptor.number
        return try systemCall("openat2", "\(path)/\(name)") {
            clinux_open_beneath(fd, name, flags, mode, crossingMounts)
        }
    }

    /// Makes a directory directly in this one.
    /// - Throws: `EINVAL` for a name with a slash: the directories on the way would not be checked.
    public borrowing func createDirectory(_ name: String, mode: UInt32 = 0o700) throws(SystemCallError) {
        try requireName(name)
        let fd = descriptor.number
        _ = try systemCall("mkdirat", "\(path)/\(name)") { mkdirat(fd, name, mode) }
    }

    /// The names in this directory, in no order, without `.` and `..`.
    public borrowing func names() throws(SystemCallError) -> [String] {
        // A descriptor of its own, so that listing starts at the first name.
        let listing = Descriptor(adopting: try openBeneath(".", O_RDONLY | O_DIRECTORY, mode: 0))
        let fd = listing.number
        let block = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 16_384)
        defer { block.deallocate() }
        var names: [String] = []
        var length = 0
        while try systemCall("getdents64", path, { clinux_list(fd, block.baseAddress, block.count, &length) }) > 0 {
            for name in block[..<length].split(separator: 0) {
                names.append(String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
        }
        return names
    }

    /// Reads a whole file below this directory.
    public borrowing func contents(of name: String, limit: Int = .max) throws(SystemCallError) -> [UInt8] {
        try open(name, .read).readAll(limit: limit)
    }

    /// What a symbolic link below this directory names; the directories on the way are trusted. Source: readlink(2).
    borrowing func target(ofLink name: String) throws(SystemCallError) -> String {
        let fd = descriptor.number
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = try systemCall("readlinkat", "\(path)/\(name)") { readlinkat(fd, name, &target, target.count) }
        return String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Replaces a file directly in this directory so that readers see the old or the new contents, never a part, also
    /// after a power cut.
    public borrowing func replace(
        _ name: String, with bytes: UnsafeRawBufferPointer, mode: UInt32 = 0o600
    ) throws(SystemCallError) {
        try requireName(name)
        let temporary = ".\(name).new"
        let file = try open(temporary, .write, creating: .ifMissing(mode: mode), truncating: true)
        try file.writeAll(bytes)
        try file.synchronize()
        try rename(temporary, to: name)
        let fd = descriptor.number
        _ = try systemCall("fsync", path) { fsync(fd) }
    }

    /// Renames within this directory and replaces what has the new name.
    public borrowing func rename(_ name: String, to newName: String) throws(SystemCallError) {
        try requireName(name)
        try requireName(newName)
        let fd = descriptor.number
        _ = try systemCall("renameat", "\(path)/\(name)") { renameat(fd, name, fd, newName) }
    }

    /// Removes a file, socket or symbolic link directly in this directory.
    public borrowing func remove(_ name: String) throws(SystemCallError) {
        try requireName(name)
        let fd = descriptor.number
        _ = try systemCall("unlinkat", "\(path)/\(name)") { unlinkat(fd, name, 0) }
    }

    /// Gives a file or directory directly in this one to a user and a group; a symbolic link itself, not what it names.
    public borrowing func setOwner(of name: String, user: UInt32, group: UInt32) throws(SystemCallError) {
        try requireName(name)
        let fd = descriptor.number
        _ = try systemCall("fchownat", "\(path)/\(name)") { fchownat(fd, name, user, group, AT_SYMLINK_NOFOLLOW) }
    }

    /// The room on the file system: what an ordinary user may still take, and all of it, in bytes. Source: statvfs(3).
    public borrowing func room() throws(SystemCallError) -> (free: UInt64, total: UInt64) {
        let fd = descriptor.number
        var status = statvfs()
        _ = try systemCall("fstatvfs", path) { fstatvfs(fd, &status) }
        let unit = UInt64(status.f_frsize)
        return (UInt64(status.f_bavail) * unit, UInt64(status.f_blocks) * unit)
    }

    /// Removes an empty directory directly in this one.
    /// - Throws: `ENOTEMPTY` for one that is not.
    public borrowing func removeDirectory(_ name: String) throws(SystemCallError) {
        try requireName(name)
        let fd = descriptor.number
        _ = try systemCall("unlinkat", "\(path)/\(name)") { unlinkat(fd, name, Int32(AT_REMOVEDIR)) }
    }

    /// Removes a directory with all that is in it, or a file. Symbolic links are removed, not followed; a file system
    /// mounted inside is not entered and makes the removal fail with `EXDEV` or `EBUSY`. What is gone already is no error.
    public borrowing func removeTree(_ name: String) throws(SystemCallError) {
        while try !removeTree(name, atMost: .max) {}
    }

    /// Removes a part of such a tree, so that something else can be done before the next.
    /// - Parameter count: of files and directories, above 0.
    /// - Returns: whether all of it is gone.
    public borrowing func removeTree(_ name: String, atMost count: Int) throws(SystemCallError) -> Bool {
        try requireName(name)
        return try DirectoryRemoval(top: descriptor.number, path: path, atMost: count).remove(name)
    }

    private borrowing func requireName(_ name: String) throws(SystemCallError) {
        if name.isEmpty || name == "." || name == ".." || name.contains("/") || name.contains("\0") {
            throw SystemCallError(call: "unlinkat", subject: "\(path)/\(name)", code: .invalid)
        }
    }
}
