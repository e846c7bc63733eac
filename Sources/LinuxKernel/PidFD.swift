internal import CLinux
internal import Glibc

/// How a process ended.
public enum ProcessEnd: Sendable, Equatable {
    /// It returned from main or called exit; 0 to 255.
    case exited(code: Int32)
    /// A signal ended it.
    case killed(by: Signal, coreDumped: Bool)
}

/// A process that cannot be mistaken for another one, whatever becomes of its number. Source: pidfd_open(2).
///
/// In an ``EventLoop`` the descriptor is readable once the process has ended.
public struct PidFD: ~Copyable, Sendable {
    public let descriptor: Descriptor

    public init(adopting descriptor: consuming Descriptor) {
        self.descriptor = descriptor
    }

    /// - Parameter pid: of a child that was not waited for yet; any other number may have been used again meanwhile.
    public init(pid: Int32) throws(SystemCallError) {
        descriptor = Descriptor(adopting: try systemCall("pidfd_open", "\(pid)") { clinux_pidfd_open(pid) })
    }

    /// - Throws: `ESRCH` once the process has been waited for.
    public borrowing func send(_ signal: Signal) throws(SystemCallError) {
        let fd = descriptor.number
        _ = try systemCall("pidfd_send_signal") { clinux_pidfd_signal(fd, signal.rawValue) }
    }

    /// Waits until a child has ended, and takes its exit status. It blocks: for a process that is about to end.
    @discardableResult
    public borrowing func waitForEnd() throws(SystemCallError) -> ProcessEnd {
        while true {
            if let end = try reap() { return end }
            var wait = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
            _ = try systemCall("poll") { poll(&wait, 1, -1) }
        }
    }

    /// Takes the exit status of a child, which lets the kernel forget it.
    /// - Returns: nil while it still runs.
    /// - Throws: `ECHILD` if it is not a child of this process or its status was taken already.
    public borrowing func reap() throws(SystemCallError) -> ProcessEnd? {
        let fd = descriptor.number
        var status: Int32 = 0
        return switch try systemCall("waitid", nil, { clinux_pidfd_reap(fd, &status) }) {
        case 0: nil
        case 1: .exited(code: status)
        case let kind: .killed(by: Signal(rawValue: status), coreDumped: kind == 3)
        }
    }
}
