internal import CSystemd
internal import Glibc

/// Messages to the service manager. Without one (`NOTIFY_SOCKET` is not set) all of them do nothing.
/// Source: sd_notify(3).
///
/// They are small datagrams to a local socket and do not wait. A failure is not reported: the service manager has its
/// own time limits, and nothing that the daemon could do about it would be better.
public enum Notifier {
    /// Start-up is over. `status` is the line that `systemctl status` shows.
    public static func ready(status: String) { send("READY=1\nSTATUS=\(oneLine(status))") }

    /// One line for `systemctl status`.
    public static func status(_ text: String) { send("STATUS=\(oneLine(text))") }

    /// The configuration is being read again; ``ready(status:)`` ends it. The time lets systemd tell two apart.
    public static func reloading() {
        send("RELOADING=1\nMONOTONIC_USEC=\(MonotonicTime.now.nanoseconds / 1_000)")
    }

    /// The end has begun.
    public static func stopping(status: String) { send("STOPPING=1\nSTATUS=\(oneLine(status))") }

    /// Asks for more time to start, stop or reload, counted from now.
    public static func extendTimeout(by span: Duration) {
        send("EXTEND_TIMEOUT_USEC=\(max(0, span.wholeNanoseconds / 1_000))")
    }

    /// Tells that the daemon is well; see ``watchdogInterval``.
    public static func watchdog() { send("WATCHDOG=1") }

    /// Within which time ``watchdog()`` is expected, nil when nobody watches. Call it twice as often.
    /// Source: sd_watchdog_enabled(3).
    public static var watchdogInterval: Duration? {
        var microseconds: UInt64 = 0
        return sd_watchdog_enabled(0, &microseconds) > 0 ? .microseconds(Int64(clamping: microseconds)) : nil
    }

    /// Hands a descriptor over for safe keeping: the next start of the service receives it under this name.
    /// - Parameter name: up to 255 printable ASCII characters without a colon.
    /// - Returns: false when there is no service manager to keep it.
    public static func store(_ descriptor: borrowing Descriptor, name: String) -> Bool {
        var number = descriptor.number
        return sd_pid_notify_with_fds(0, 0, "FDSTORE=1\nFDNAME=\(oneLine(name))", &number, 1) > 0
    }

    /// Takes all descriptors of that name back out of the store.
    public static func forget(name: String) { send("FDSTOREREMOVE=1\nFDNAME=\(oneLine(name))") }

    private static func send(_ message: String) { sd_notify(0, message) }

    /// A line break would begin another assignment.
    private static func oneLine(_ text: String) -> String {
        text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }
}
