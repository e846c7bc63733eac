internal import Glibc

/// A part of `/proc` that jobs do not see.
struct ProcessFileMask: Sendable, Equatable {
    let path: String
    let isDirectory: Bool
    /// Whether users that are neither its owner nor of its group may read, write or enter it.
    let isOpenToAll: Bool

    /// - Returns: nil for what is not on this host, or is an empty directory.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.path = path
        isDirectory = status.st_mode & S_IFMT == S_IFDIR
        isOpenToAll = status.st_mode & 0o007 != 0
        if isDirectory, let names = try? Directory(path).names(), names.isEmpty { return nil }
    }

    /// What covers it, as the template has it: nothing to read for a file, an empty directory that is read-only for another.
    /// A job's own `/tmp` is mounted later.
    var cover: String { isDirectory ? "/tmp" : "/dev/null" }
}
