internal import CLinux
internal import Glibc

/// One of the three descriptors that a process is started with. It is not owned: others may share it, so its flags
/// stay as they are.
public struct StandardStream: Sendable, Equatable {
    let number: Int32

    public static let output = StandardStream(number: 1)
    public static let error = StandardStream(number: 2)

    /// True when a person is at the other end. Source: isatty(3).
    public var isTerminal: Bool { isatty(number) == 1 }

    /// A descriptor of one's own for the same open file, to be watched by an ``EventLoop``.
    public func duplicate() throws(SystemCallError) -> Descriptor {
        Descriptor(adopting: try systemCall("fcntl") { clinux_duplicate(number) })
    }

    /// True for a file on disk, which is always ready and which epoll(7) refuses to watch.
    public var isRegularFile: Bool {
        var status = stat()
        return fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Writes everything, and waits for whoever reads it.
    /// - Throws: `EPIPE` once the reader is gone, where ``Signal/pipe`` is ignored.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemCallError) {
        var rest = bytes
        while !rest.isEmpty {
            let now = rest
            do {
                let count = try systemCall("write") { Glibc.write(number, now.baseAddress, now.count) }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } catch {
                // The other end of a shared pipe or terminal was made non-blocking by someone else: wait for room.
                guard error.code == .wouldBlock else { throw error }
                _ = waitForRoom(milliseconds: -1)
            }
        }
    }

    /// Writes a text; see ``write(_:)-(UnsafeRawBufferPointer)``.
    public func write(_ text: String) throws(SystemCallError) {
        var text = text
        // A typed error cannot cross withUTF8, which rethrows any error, so it travels as a value.
        let result = text.withUTF8 { bytes in
            Result { () throws(SystemCallError) in try write(UnsafeRawBufferPointer(bytes)) }
        }
        try result.get()
    }

    /// True when a write of up to 4,096 bytes (PIPE_BUF) would not wait, or would fail at once. Source: pipe(7), poll(2).
    public var hasRoom: Bool { waitForRoom(milliseconds: 0) }

    private func waitForRoom(milliseconds: Int32) -> Bool {
        var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        return poll(&request, 1, milliseconds) == 1
    }
}
