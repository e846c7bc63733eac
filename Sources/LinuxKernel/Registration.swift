internal import CLinux

/// What a handler wants to hear of.
public struct Interest: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let read = Interest(rawValue: CLINUX_EPOLL_IN)
    public static let write = Interest(rawValue: CLINUX_EPOLL_OUT)
    /// Exceptional conditions; the events files of cgroups are watched so.
    public static let priority = Interest(rawValue: CLINUX_EPOLL_PRI)
    /// The peer has closed its sending side.
    public static let peerClosed = Interest(rawValue: CLINUX_EPOLL_RDHUP)
    /// Tell each change once instead of as long as it lasts.
    public static let edgeTriggered = Interest(rawValue: CLINUX_EPOLL_ET)
}

/// What a descriptor is ready for. Source: epoll_ctl(2).
public struct Readiness: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let readable = Readiness(rawValue: CLINUX_EPOLL_IN)
    public static let writable = Readiness(rawValue: CLINUX_EPOLL_OUT)
    public static let priority = Readiness(rawValue: CLINUX_EPOLL_PRI)
    public static let peerClosed = Readiness(rawValue: CLINUX_EPOLL_RDHUP)
    /// Told whether asked for or not: the other end is gone.
    public static let hangUp = Readiness(rawValue: CLINUX_EPOLL_HUP)
    /// Told whether asked for or not: the next call will say which error.
    public static let error = Readiness(rawValue: CLINUX_EPOLL_ERR)
}

/// A descriptor watched by an ``EventLoop``. For use on the loop's thread only.
///
/// The loop keeps it until ``cancel()``; dropping the reference does not end it.
public final class Registration {
    private let loop: EventLoop
    private let fd: Int32
    private var handler: ((Readiness) -> Void)?

    init(loop: EventLoop, fd: Int32, handler: @escaping (Readiness) -> Void) {
        self.loop = loop
        self.fd = fd
        self.handler = handler
    }

    /// Replaces what is watched for; an empty set leaves only hang-up and error.
    public func modify(_ interest: Interest) throws(SystemCallError) {
        guard handler != nil else { return }
        assert(loop.inLoop, "modify off the loop \(loop.name)")
        let (epoll, fd) = (loop.epoll.number, fd)
        let data = UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
        _ = try systemCall("epoll_ctl") { clinux_epoll_modify(epoll, fd, interest.rawValue, data) }
    }

    /// Ends the watch and lets go of the handler; it will not be called again, not even for events that were already
    /// read. Call it before the descriptor is closed. A second call does nothing.
    public func cancel() {
        guard handler != nil else { return }
        assert(loop.inLoop, "cancel off the loop \(loop.name)")
        handler = nil
        // Fails only if the descriptor was closed first, which removed it from the set as well.
        _ = clinux_epoll_remove(loop.epoll.number, fd)
        loop.retire(self)
    }

    @inline(always)
    func fire(_ readiness: Readiness) {
        // A local copy: the handler may cancel its own registration while it runs.
        if let handler { handler(readiness) }
    }
}
