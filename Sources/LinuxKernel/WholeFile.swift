internal import Glibc

/// A small file that was read in one go, with what is worth knowing about who else may read it.
public struct WholeFile: Sendable, Equatable {
    public let path: String
    public let bytes: [UInt8]
    /// The permission bits, the lowest nine of the mode.
    public let permissions: UInt32

    /// True when users other than the owner and its group may read it, or anyone but the owner may change it.
    public var isExposed: Bool { permissions & 0o026 != 0 }

    /// Reads a file (or a pipe) to its end.
    /// - Parameter limit: in bytes; a longer file is refused with `EFBIG` instead of being cut.
    public init(at path: String, limit: Int) throws(SystemCallError) {
        let descriptor = Descriptor(
            adopting: try systemCall("open", path) { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) })
        var status = stat()
        let number = descriptor.number
        _ = try systemCall("fstat", path) { fstat(number, &status) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw SystemCallError(call: "read", subject: path, code: .isADirectory)
        }
        let bytes: [UInt8]
        do {
            bytes = try descriptor.readAll(limit: limit + 1)
        } catch {
            throw SystemCallError(call: error.call, subject: path, code: error.code)
        }
        guard bytes.count <= limit else {
            throw SystemCallError(call: "read", subject: path, code: ErrorCode(rawValue: EFBIG))
        }
        self.path = path
        self.bytes = bytes
        permissions = UInt32(status.st_mode) & 0o777
    }
}
