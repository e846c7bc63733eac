internal import CLinux
internal import Glibc

/// A signal by its number. Source: signal(7), numbers of x86-64 and arm64.
public struct Signal: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let hangUp = Signal(rawValue: 1)
    public static let interrupt = Signal(rawValue: 2)
    public static let abort = Signal(rawValue: 6)
    public static let kill = Signal(rawValue: 9)
    public static let user1 = Signal(rawValue: 10)
    public static let user2 = Signal(rawValue: 12)
    public static let pipe = Signal(rawValue: 13)
    public static let terminate = Signal(rawValue: 15)
    public static let child = Signal(rawValue: 17)

    /// `SIGTERM`, or `signal 42` for one without a name.
    public var description: String {
        clinux_signal_name(rawValue).map { "SIG" + String(cString: $0) } ?? "signal \(rawValue)"
    }

    /// Makes the whole process ignore it, as a server does with ``pipe``: a write to a peer that is gone is then the
    /// error `EPIPE` instead of the process's end. By a handler that does nothing, which
    /// unlike SIG_IGN is not handed on to the processes this one starts. Source: sigaction(2), NOTES.
    public func ignore() {
        // Fails only for KILL and STOP, which nobody can ignore.
        _ = clinux_ignore_by_handler(rawValue)
    }
}

/// Signals as events: readable in an ``EventLoop`` when one has arrived. Source: signalfd(2).
public struct SignalDescriptor: ~Copyable, Sendable {
    public let descriptor: Descriptor

    /// Blocks the signals in the calling thread and collects them instead.
    ///
    /// Call it before any other thread starts: threads inherit what is blocked, and a signal that some thread does not
    /// block is delivered there the old way.
    public init(_ signals: [Signal]) throws(SystemCallError) {
        let numbers = signals.map(\.rawValue)
        descriptor = Descriptor(adopting: try systemCall("signalfd") { clinux_signalfd(numbers, Int32(numbers.count)) })
    }

    /// The next signal that has arrived, nil for none. Several of the same kind may have become one.
    public borrowing func next() throws(SystemCallError) -> Signal? {
        let fd = descriptor.number
        return try systemCallUnlessBlocking("read") { Int(clinux_signal_next(fd)) }
            .map { Signal(rawValue: Int32($0)) }
    }
}
