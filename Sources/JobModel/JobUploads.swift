/// Files and directories that a job finds in its work directory when it starts, checked by their names alone: nothing
/// here has looked at a file system, and nothing that unpacks this needs to trust one.
public struct JobUploads: Sendable {
    /// One file or directory.
    public struct Entry: Sendable, Equatable {
        /// Relative to the work directory, with no component that is empty, `.` or `..`.
        public let path: String
        /// Permission bits, 0 to 0o777.
        public let mode: UInt32
        /// `nil` for a directory.
        public let content: [UInt8]?
    }

    /// Files and directories together, those included that only a path below them names.
    public static let entryLimit = 100_000
    /// A path's longest, in bytes; with `/work/` before it the kernel takes 4,095. Source: limits.h, PATH_MAX.
    public static let pathLimit = 4_000
    /// A component's longest, in bytes. Source: limits.h, NAME_MAX.
    public static let nameLimit = 255
    /// Components of a path.
    public static let depthLimit = 100
    /// All paths together, in bytes: a path of many components brings as many directories with it.
    public static let pathsLimit = 16 << 20

    public static let none = JobUploads()

    /// What was asked for, in that order.
    public let entries: [Entry]
    /// Every directory that is needed, before those below it. Those that no entry names have the usual mode.
    public let directories: [Entry]

    private init() {
        entries = []
        directories = []
    }

    /// - Throws: ``InvalidValue`` of the field `uploads` with the path at fault: one that leaves the work directory, is
    ///   there twice or lies below a file; a mode that asks for something else than a file or directory; too many of them.
    public init(_ items: [Item]) throws(InvalidValue) {
        var tree = UploadTree()
        var entries: [Entry] = []
        entries.reserveCapacity(items.count)
        for item in items {
            let entry = try item.checked()
            try tree.add(entry)
            entries.append(entry)
        }
        self.entries = entries
        directories = tree.directories()
    }

    public var isEmpty: Bool { entries.isEmpty }

    /// The files' contents together, in bytes.
    public var contentBytes: Int64 { entries.reduce(0) { $0 + Int64($1.content?.count ?? 0) } }

    /// What the contents take in memory, in bytes, as each file begins a page. Source: kernel, filesystems/tmpfs.
    public var memoryBytes: Int64 {
        entries.reduce(0) { $0 + (Int64($1.content?.count ?? 0) + 4_095) / 4_096 * 4_096 }
    }

    /// The entries' paths for people and for the job table; of very many, the first and how many more there are.
    public var names: [String] {
        var names: [String] = []
        var room = 65_536
        for entry in entries {
            room -= entry.path.utf8.count
            if room < 0 || names.count == 1_000 { return names + ["… and \(entries.count - names.count) more"] }
            names.append(entry.path)
        }
        return names
    }
}

extension JobUploads {
    /// A file or directory as a request states it.
    public struct Item: Sendable {
        public let path: String
        public let content: [UInt8]
        public let mode: UInt32
        public let isDirectory: Bool

        /// - Parameter mode: permission bits, 0 for the usual ones (0644, of a directory 0755). Bits that say which kind of
        ///   file it is may be there, in Unix's encoding or in that of the published client, and have to agree.
        public init(path: String, content: [UInt8] = [], mode: UInt32 = 0, isDirectory: Bool = false) {
            self.path = path
            self.content = content
            self.mode = mode
            self.isDirectory = isDirectory
        }

        fileprivate func checked() throws(InvalidValue) -> Entry {
            if let remedy = pathFault() ?? modeFault() {
                throw InvalidValue(field: "uploads", value: path, remedy: remedy)
            }
            if isDirectory, !content.isEmpty {
                throw InvalidValue(field: "uploads", value: path, remedy: "a directory has no content; leave it empty")
            }
            let permissions = mode & 0o777
            let usual: UInt32 = isDirectory ? 0o755 : 0o644
            return Entry(
                path: path, mode: permissions == 0 ? usual : permissions, content: isDirectory ? nil : content)
        }

        private func pathFault() -> String? {
            if path.isEmpty { return "give each upload a path" }
            if path.utf8.contains(0) { return "a path cannot contain a NUL byte" }
            if path.utf8.first == UInt8(ascii: "/") {
                return "use a path relative to the job's work directory, without the / at its beginning"
            }
            if path.utf8.count > pathLimit { return "a path may have at most \(pathLimit) bytes" }
            let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            if parts.count > depthLimit { return "a path may have at most \(depthLimit) components" }
            for part in parts {
                if part.isEmpty { return "write single slashes, and none at the end" }
                if part.elementsEqual("..".utf8) { return "a path with .. could leave the job's work directory" }
                if part.elementsEqual(".".utf8) { return "leave out the . in the path" }
                if part.count > nameLimit { return "a name may have at most \(nameLimit) bytes" }
            }
            return nil
        }

        private func modeFault() -> String? {
            let kind = mode & 0o170000
            // Go's file modes, which published clients send as they are, keep all but permissions in the upper half.
            let goDirectory: UInt32 = 1 << 31
            let goSpecial: UInt32 = 1 << 23 | 1 << 22 | 1 << 20
            if !isDirectory, mode & (0o7000 | goSpecial) != 0 {
                return "set-user-ID, set-group-ID and sticky bits have no effect in a job; send permission bits only"
            }
            let upper = mode & 0xffff_0000 & ~goSpecial
            let saysDirectory = (kind == 0o040000 && upper == 0) || (kind == 0 && upper == goDirectory)
            let saysNothing = kind == 0 && upper == 0
            let saysFile = kind == 0o100000 && upper == 0
            if saysNothing || (isDirectory ? saysDirectory : saysFile) { return nil }
            if saysDirectory || saysFile {
                return "its mode and is_directory contradict each other; leave the kind out of mode"
            }
            return "only files and directories can be uploaded, no links, devices, pipes or sockets"
        }
    }
}
