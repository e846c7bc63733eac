internal import Glibc

/// A process's directory in `/proc`, held open: everything that is read through it is of that one process, even when its
/// number has been given to another meanwhile. Source: proc(5).
struct ProcessDirectory: ~Copyable {
    private let directory: Directory

    /// - Parameter pid: whose process this is must be found out from what is read; see ``status()``.
    /// - Throws: `ENOENT` when there is no such process.
    init(pid: Int32) throws(SystemCallError) {
        directory = try Directory("/proc/\(pid)")
    }

    /// This process's own.
    static func own() throws(SystemCallError) -> ProcessDirectory { try ProcessDirectory(pid: getpid()) }

    /// A file's contents.
    /// - Throws: `ESRCH` or `ENOENT` when the process is gone.
    borrowing func text(of file: String) throws(SystemCallError) -> String {
        // Mounts are the longest, and a host may have thousands.
        String(decoding: try directory.contents(of: file, limit: 4 << 20), as: UTF8.self)
    }

    borrowing func status() throws(SystemCallError) -> ProcessStatus {
        guard let status = ProcessStatus(parsing: try text(of: "status")) else {
            throw SystemCallError(call: "read", subject: "\(directory.path)/status", code: .invalid)
        }
        return status
    }

    /// The namespaces by their inode numbers; kinds that the kernel does not have are missing.
    borrowing func namespaces() throws(SystemCallError) -> [NamespaceKind: UInt64] {
        var namespaces: [NamespaceKind: UInt64] = [:]
        for kind in NamespaceKind.allCases {
            do {
                namespaces[kind] = NamespaceKind.inode(in: try directory.target(ofLink: "ns/\(kind.rawValue)"))
            } catch  where error.code == .notFound && kind != .mounts {
                continue
            }
        }
        return namespaces
    }

    /// The numbers of its children, the oldest first.
    borrowing func children() throws(SystemCallError) -> [Int32] {
        let task = directory.path.drop { !$0.isNumber }
        return try text(of: "task/\(task)/children").split(separator: " ").compactMap { Int32($0) }
    }
}
