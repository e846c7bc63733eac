internal import CLinux
internal import Glibc

/// What a file is, without having opened it. Source: inode(7).
public struct FileStatus: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case file, directory, symbolicLink
        /// A device, pipe or socket.
        case other
    }

    public let kind: Kind
    /// The nine permission bits.
    public let permissions: UInt32
    /// In bytes; means something for files alone.
    public let size: UInt64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            default: .other
            }
        permissions = UInt32(status.st_mode) & 0o777
        size = UInt64(max(0, status.st_size))
    }
}

extension Directory {
    /// Looks at a name below this directory. A symbolic link is looked at itself, and none is followed on the way.
    public borrowing func status(of name: String) throws(SystemCallError) -> FileStatus {
        // O_PATH with O_NOFOLLOW opens even a link, a pipe or a device without touching it: open(2).
        let fd = descriptor.number
        let found = Descriptor(
            adopting: try systemCall("openat2", "\(path)/\(name)") {
                clinux_open_beneath(fd, name, OpenMode.path.flags | O_NOFOLLOW, 0, true)
            })
        return try found.status()
    }
}

extension Descriptor {
    /// What the open file is.
    public borrowing func status() throws(SystemCallError) -> FileStatus {
        let fd = number
        var status = stat()
        _ = try systemCall("fstat") { fstat(fd, &status) }
        return FileStatus(status)
    }
}
