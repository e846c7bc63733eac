internal import CLinux
internal import Glibc

/// Removal of a tree that may have been built to harm: names are bytes and never resolved through links, mounts are not
/// entered, and depth costs neither stack nor descriptors, because what lies too deep is moved up to the tree's root and
/// removed after the rest. So it may stop after any entry, and another removal goes on from the tree alone.
struct DirectoryRemoval: ~Copyable {
    private static let deepest = 32

    /// The open directory that holds the tree.
    private let top: Int32
    /// Its path, for messages.
    private let path: String
    /// How many entries may still be removed or moved.
    private var room: Int
    /// The tree's own directory, while that is open.
    private var root: Int32 = -1
    private var movedToRoot = 0

    init(top: Int32, path: String, atMost room: Int) {
        self.top = top
        self.path = path
        self.room = room
    }

    /// - Returns: false when entries are left because as many were removed as may be.
    consuming func remove(_ name: String) throws(SystemCallError) -> Bool {
        var moved = 0
        repeat {
            moved = movedToRoot
            if try remove(name, in: top, depth: 0) { return true }
        } while room > 0 && movedToRoot > moved
        return false
    }

    /// - Returns: false when it is still there: there was no more room, or something was moved into it.
    private mutating func remove(
        _ name: UnsafePointer<CChar>, in parent: Int32, depth: Int
    ) throws(SystemCallError) -> Bool {
        guard room > 0 else { return false }
        if unlinkat(parent, name, 0) == 0 {
            room -= 1
            return true
        }
        switch ErrorCode(rawValue: clinux_errno()) {
        case .notFound: return true
        // unlink(2) says EISDIR for a directory, POSIX would say EPERM.
        case .isADirectory, .notPermitted: break
        case let code: throw SystemCallError(call: "unlinkat", subject: subject(name), code: code)
        }
        if depth == DirectoryRemoval.deepest {
            try moveToRoot(name, from: parent)
            return true
        }
        let moved = movedToRoot
        guard try empty(name, in: parent, depth: depth), room > 0 else { return false }
        // The root has what was moved meanwhile, whether its listing came by it or not.
        if depth == 0, movedToRoot > moved { return false }
        _ = try systemCall("unlinkat", subject(name)) { unlinkat(parent, name, Int32(AT_REMOVEDIR)) }
        room -= 1
        return true
    }

    /// - Returns: false when there was no room for all of it.
    private mutating func empty(
        _ name: UnsafePointer<CChar>, in parent: Int32, depth: Int
    ) throws(SystemCallError) -> Bool {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        let directory = Descriptor(
            adopting: try systemCall("openat2", subject(name)) { clinux_open_beneath(parent, name, flags, 0, false) })
        let fd = directory.number
        if depth == 0 { root = fd }
        let capacity = 16_384
        let names = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
        defer { names.deallocate() }
        var length = 0
        while try systemCall("getdents64", subject(name), { clinux_list(fd, names, capacity, &length) }) > 0 {
            var offset = 0
            while offset < length {
                guard try remove(names + offset, in: fd, depth: depth + 1) else { return false }
                offset += strlen(names + offset) + 1
            }
        }
        return true
    }

    /// Under a name that is free there: whoever built the tree may have taken any.
    private mutating func moveToRoot(_ name: UnsafePointer<CChar>, from parent: Int32) throws(SystemCallError) {
        let root = root
        while true {
            movedToRoot += 1
            let newName = ".remove-\(movedToRoot)"
            if renameat(parent, name, root, newName) == 0 { break }
            switch ErrorCode(rawValue: clinux_errno()) {
            case .notEmpty, .exists, .notADirectory: continue
            case let code: throw SystemCallError(call: "renameat", subject: subject(name), code: code)
            }
        }
        room -= 1
    }

    private func subject(_ name: UnsafePointer<CChar>) -> String { "\(String(cString: name)) below \(path)" }
}
