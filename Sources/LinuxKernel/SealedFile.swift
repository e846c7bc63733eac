internal import CLinux
internal import Glibc

/// A file in memory, without a name in any directory, that nobody can change any more. Source: memfd_create(2).
public struct SealedFile: ~Copyable, Sendable {
    public let descriptor: Descriptor

    /// - Parameters:
    ///   - name: shown in `/proc/self/fd`; for people only.
    ///   - executable: it is a program that will be started from its descriptor.
    public init(name: String, contents: [UInt8], executable: Bool = false) throws(SystemCallError) {
        let file = Descriptor(adopting: try systemCall("memfd_create", name) { clinux_memfd(name, executable) })
        let result = contents.withUnsafeBytes { bytes in
            Result { () throws(SystemCallError) in try file.writeAll(bytes) }
        }
        try result.get()
        let fd = file.number
        _ = try systemCall("fcntl", name) { clinux_seal(fd) }
        descriptor = file
    }

    /// Copies a file, so that a later change of it on disk has no effect.
    public init(copying path: String, executable: Bool = false) throws(SystemCallError) {
        let bytes = try Descriptor.open(path, .read).readAll()
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try self.init(name: name, contents: bytes, executable: executable)
    }
}

/// A sealed file with several owners: closed with the last of them.
final class SharedFile: Sendable {
    private let file: SealedFile

    init(_ file: consuming SealedFile) { self.file = file }

    /// For calls made while an owner is alive.
    var number: Int32 { file.descriptor.number }
}
