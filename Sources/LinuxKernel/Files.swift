internal import CLinux
internal import Glibc

/// How a file is opened. Source: open(2).
public enum OpenMode: Sendable, Equatable {
    case read
    case write
    case readWrite
    /// Writes go to the end, whatever else happens to the file.
    case append
    /// Only a name for further calls; nothing can be read through it.
    case path

    var flags: Int32 {
        switch self {
        case .read: O_RDONLY
        case .write: O_WRONLY
        case .readWrite: O_RDWR
        case .append: O_WRONLY | O_APPEND
        case .path: 0o10000000  // O_PATH, the same on x86-64 and arm64
        }
    }
}

/// What to do about a file that may not exist yet.
public enum Creation: Sendable, Equatable {
    /// It must exist.
    case never
    /// Made when missing, with these permissions less the process's umask.
    case ifMissing(mode: UInt32)
    /// It must not exist.
    case always(mode: UInt32)

    var flags: Int32 {
        switch self {
        case .never: 0
        case .ifMissing: O_CREAT
        case .always: O_CREAT | O_EXCL
        }
    }

    var mode: UInt32 {
        switch self {
        case .never: 0
        case .ifMissing(let mode), .always(let mode): mode
        }
    }
}

extension Descriptor {
    /// Opens a file by a path that the caller trusts; it may go through symbolic links. For paths that come from
    /// outside there is ``Directory/open(_:_:creating:truncating:)``.
    public static func open(
        _ path: String, _ mode: OpenMode, creating creation: Creation = .never, truncating: Bool = false
    ) throws(SystemCallError) -> Descriptor {
        let flags = mode.flags | creation.flags | (truncating ? O_TRUNC : 0)
        return Descriptor(
            adopting: try systemCall("openat", path) { clinux_open_at(CLINUX_AT_FDCWD, path, flags, creation.mode) })
    }

    /// Reads at an offset without moving the file's own position.
    /// - Returns: the count; 0 at or beyond the end.
    public borrowing func read(
        into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64
    ) throws(SystemCallError) -> Int {
        let fd = number
        return try systemCall("pread") { pread(fd, buffer.baseAddress, buffer.count, off_t(offset)) }
    }

    /// The file's length in bytes.
    public borrowing func size() throws(SystemCallError) -> UInt64 {
        let fd = number
        var status = stat()
        _ = try systemCall("fstat") { fstat(fd, &status) }
        return UInt64(max(0, status.st_size))
    }

    /// Cuts the file or extends it with zeros.
    public borrowing func truncate(to length: UInt64) throws(SystemCallError) {
        let fd = number
        _ = try systemCall("ftruncate") { ftruncate(fd, off_t(length)) }
    }

    /// Waits until the contents are on the disk. Source: fdatasync(2).
    public borrowing func synchronize() throws(SystemCallError) {
        let fd = number
        _ = try systemCall("fdatasync") { fdatasync(fd) }
    }
}
