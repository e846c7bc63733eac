internal import CLinux
internal import Glibc

/// An open file descriptor with one owner; it is closed when the owner lets go of it.
public struct Descriptor: ~Copyable, Sendable {
    /// The kernel's number, for calls made while this value is alive.
    public let number: Int32

    /// Takes over a descriptor that nothing else will close.
    /// - Parameter number: open, and close-on-exec: everything in this module is born so.
    public init(adopting number: Int32) {
        self.number = number
    }

    deinit {
        // Linux frees the number even when close(2) reports an error, so there is nothing to repeat.
        _ = Glibc.close(number)
    }

    /// Gives the number away; whoever takes it must close it.
    public consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }

    /// A second descriptor of the same open file, close-on-exec. Source: fcntl(2), F_DUPFD_CLOEXEC.
    public borrowing func duplicate() throws(SystemCallError) -> Descriptor {
        let fd = number
        return Descriptor(adopting: try systemCall("fcntl") { clinux_duplicate(fd) })
    }

    /// Reads what is there.
    /// - Returns: the count, 0 at the end of the file, nil when a non-blocking descriptor has nothing yet.
    public borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Int? {
        let fd = number
        return try systemCallUnlessBlocking("read") { Glibc.read(fd, buffer.baseAddress, buffer.count) }
    }

    /// Writes as much as fits.
    /// - Returns: the count taken, which may be less than given, or nil when a non-blocking descriptor has no room.
    public borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) -> Int? {
        let fd = number
        return try systemCallUnlessBlocking("write") { Glibc.write(fd, bytes.baseAddress, bytes.count) }
    }

    /// Writes everything to a descriptor that blocks, in as many calls as it takes.
    /// - Throws: `EAGAIN` if the descriptor turns out not to block and has no room.
    public borrowing func writeAll(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) {
        var rest = bytes
        while !rest.isEmpty {
            guard let count = try write(rest) else { throw SystemCallError(call: "write", code: .wouldBlock) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Writes a text; see ``writeAll(_:)``.
    public borrowing func writeAll(_ text: String) throws(SystemCallError) {
        var text = text
        // A typed error cannot cross withUTF8, which rethrows any error, so it travels as a value.
        let result = text.withUTF8 { bytes in
            Result { () throws(SystemCallError) in try writeAll(UnsafeRawBufferPointer(bytes)) }
        }
        try result.get()
    }

    /// Reads to the end of a descriptor that blocks.
    /// - Parameter limit: the most bytes to take; a longer file is cut there.
    public borrowing func readAll(limit: Int = .max) throws(SystemCallError) -> [UInt8] {
        var all: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
        defer { chunk.deallocate() }
        while all.count < limit {
            let room = UnsafeMutableRawBufferPointer(rebasing: chunk[..<min(chunk.count, limit - all.count)])
            guard let count = try read(into: room) else { throw SystemCallError(call: "read", code: .wouldBlock) }
            if count == 0 { break }
            all.append(contentsOf: room[..<count])
        }
        return all
    }

    /// Makes reads and writes return at once, or wait again. Source: fcntl(2), O_NONBLOCK.
    public borrowing func setNonBlocking(_ on: Bool) throws(SystemCallError) {
        let fd = number
        _ = try systemCall("fcntl") { clinux_set_nonblocking(fd, on) }
    }
}
