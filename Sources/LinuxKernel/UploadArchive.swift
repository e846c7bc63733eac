internal import CInitPlan
internal import CLinux
internal import Glibc

/// Files and directories for a job's work directory, packed into memory that nobody can change any more. The job's own
/// process unpacks them when it starts, with the job's rights and at the expense of the job's limits, so that nothing
/// that is not the job ever touches its files.
///
/// For one start: it is read as it is unpacked. The memory is given back with the last reference.
public final class UploadArchive: Sendable {
    let file: Descriptor
    /// Of each directory, file and mode in the order of their records: joblet-init names the one at fault by its place.
    let paths: [String]

    /// An archive as it comes: the job waits for the rest of it, and is not started if it ends too early.
    /// - Parameters:
    ///   - descriptor: of a file or the reading end of a pipe; read from where it stands.
    ///   - paths: for messages; may be empty.
    public init(reading descriptor: consuming Descriptor, paths: [String] = []) {
        file = descriptor
        self.paths = paths
    }
}

/// Packs uploads; see upload_archive.h.
///
/// Paths are relative to the work directory. What is packed comes out in the same order, so a directory goes before what
/// is in it; nothing is checked here, and what does not fit fails the job's start.
public struct UploadPacker: ~Copyable {
    private let file: Descriptor
    private var paths: [String] = []
    /// Small records gather here, so that many small files do not cost two calls each.
    private var gathered: [UInt8] = []
    private static let flushAt = 65_536

    /// - Throws: when there can be no file in memory.
    public init() throws(SystemCallError) {
        file = Descriptor(adopting: try systemCall("memfd_create", "uploads") { clinux_memfd("uploads", false) })
        header(UPLOAD_PLACE, mode: 0, length: SandboxPlan.workDirectory.utf8.count)
        gathered += SandboxPlan.workDirectory.utf8
    }

    /// - Parameter mode: nine permission bits. A directory that its owner may not write to gets its mode last, by
    ///   ``mode(of:_:)``.
    public mutating func directory(_ path: String, mode: UInt32) throws(SystemCallError) {
        try begin(UPLOAD_DIRECTORY, path, mode: mode)
    }

    /// - Parameter mode: nine permission bits.
    public mutating func file(_ path: String, mode: UInt32, contents: [UInt8]) throws(SystemCallError) {
        try begin(UPLOAD_FILE, path, mode: mode)
        if contents.isEmpty { return }
        header(UPLOAD_BYTES, mode: 0, length: contents.count)
        if contents.count < Self.flushAt {
            gathered += contents
        } else {
            try flush()
            try write(contents)
        }
    }

    /// Changes the mode of a directory that was packed before.
    public mutating func mode(of path: String, _ mode: UInt32) throws(SystemCallError) {
        try begin(UPLOAD_MODE, path, mode: mode)
    }

    /// Ends and seals it.
    public consuming func finish() throws(SystemCallError) -> UploadArchive {
        header(UPLOAD_END, mode: 0, length: 0)
        try flush()
        let fd = file.number
        _ = try systemCall("fcntl", "uploads") { clinux_seal(fd) }
        _ = try systemCall("lseek", "uploads") { lseek(fd, 0, SEEK_SET) < 0 ? -1 : 0 }
        return UploadArchive(reading: file, paths: paths)
    }

    private mutating func begin(_ kind: Int, _ path: String, mode: UInt32) throws(SystemCallError) {
        header(kind, mode: mode, length: path.utf8.count)
        gathered += path.utf8
        paths.append(path)
        if gathered.count >= Self.flushAt { try flush() }
    }

    private mutating func header(_ kind: Int, mode: UInt32, length: Int) {
        let record = upload_record(kind: UInt32(kind), mode: mode, length: UInt64(length))
        withUnsafeBytes(of: record) { gathered.append(contentsOf: $0) }
    }

    private mutating func flush() throws(SystemCallError) {
        try write(gathered)
        gathered.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws(SystemCallError) {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(SystemCallError) in try file.writeAll(bytes) }
        }
        try result.get()
    }
}
