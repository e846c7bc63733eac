internal import CLinux

/// A pipe, both ends close-on-exec and blocking. Source: pipe(7).
public struct Pipe: ~Copyable, Sendable {
    public let readEnd: Descriptor
    public let writeEnd: Descriptor

    public init() throws(SystemCallError) {
        var ends: (Int32, Int32) = (-1, -1)
        _ = try systemCall("pipe2") { clinux_pipe(&ends.0, &ends.1) }
        readEnd = Descriptor(adopting: ends.0)
        writeEnd = Descriptor(adopting: ends.1)
    }

    /// Keeps the read end and closes the other.
    public consuming func takeReadEnd() -> Descriptor { readEnd }

    /// Keeps the write end and closes the other.
    public consuming func takeWriteEnd() -> Descriptor { writeEnd }

    /// Asks for room for that many bytes; the kernel rounds up to a power of two pages.
    /// - Returns: what it gave. Beyond `/proc/sys/fs/pipe-max-size` (1 MiB unless changed) a process without
    ///   `CAP_SYS_RESOURCE`, or a user over its pages in pipes, gets `EPERM`. Source: fcntl(2), F_SETPIPE_SZ.
    @discardableResult
    public borrowing func setCapacity(_ bytes: Int) throws(SystemCallError) -> Int {
        let fd = readEnd.number
        return Int(try systemCall("fcntl") { clinux_set_pipe_size(fd, Int32(clamping: bytes)) })
    }
}

extension Descriptor {
    /// As ``Pipe/setCapacity(_:)``, for one end that was taken.
    @discardableResult
    public borrowing func setPipeCapacity(_ bytes: Int) throws(SystemCallError) -> Int {
        let fd = number
        return Int(try systemCall("fcntl") { clinux_set_pipe_size(fd, Int32(clamping: bytes)) })
    }
}
