internal import CLinux
internal import Glibc

/// Removal of a tree that may have been built to harm: names are bytes and never resolved through links, mounts are not
/// entered, and depth costs neither stack nor descriptors, because what lies too deep is moved to the top and removed
/// after the rest.
struct DirectoryRemoval: ~Copyable {
    private static let deepest = 32

    /// The open directory that holds the tree.
    private let top: Int32
    /// Its path, for messages.
    private let path: String
    private var movedToTop = 0

    init(top: Int32, path: String) {
        self.top = top
        self.path = path
    }

    consuming func remove(_ name: String) throws(SystemCallError) {
        try remove(name, in: top, depth: 0)
        var done = 0
        while done < movedToTop {
            done += 1
            try remove(newName(done), in: top, depth: 0)
        }
    }

    private func newName(_ number: Int) -> String { ".remove-\(getpid())-\(number)" }

    private mutating func remove(_ name: UnsafePointer<CChar>, in parent: Int32, depth: Int) throws(SystemCallError) {
        if unlinkat(parent, name, 0) == 0 { return }
        switch ErrorCode(rawValue: clinux_errno()) {
        case .notFound: return
        // unlink(2) says EISDIR for a directory, POSIX would say EPERM.
        case .isADirectory, .notPermitted: break
        case let code: throw SystemCallError(call: "unlinkat", subject: subject(name), code: code)
        }
        if depth == DirectoryRemoval.deepest {
            movedToTop += 1
            let (top, newName) = (top, newName(movedToTop))
            _ = try systemCall("renameat", subject(name)) { renameat(parent, name, top, newName) }
            return
        }
        try empty(name, in: parent, depth: depth)
        _ = try systemCall("unlinkat", subject(name)) { unlinkat(parent, name, Int32(AT_REMOVEDIR)) }
    }

    private mutating func empty(_ name: UnsafePointer<CChar>, in parent: Int32, depth: Int) throws(SystemCallError) {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        let directory = Descriptor(
            adopting: try systemCall("openat2", subject(name)) { clinux_open_beneath(parent, name, flags, 0, false) })
        let fd = directory.number
        let capacity = 16_384
        let names = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
        defer { names.deallocate() }
        var length = 0
        while try systemCall("getdents64", subject(name), { clinux_list(fd, names, capacity, &length) }) > 0 {
            var offset = 0
            while offset < length {
                try remove(names + offset, in: fd, depth: depth + 1)
                offset += strlen(names + offset) + 1
            }
        }
    }

    private func subject(_ name: UnsafePointer<CChar>) -> String { "\(String(cString: name)) below \(path)" }
}
