public import LinuxKernel

/// What jobs may ask of the kernel, and what it answers to everything else.
///
/// The table is a list of what is allowed. What is refused is listed too, with its reason, only to be explained and to get
/// a better answer than ``unknownAnswer``: without a line in either part a call is refused all the same.
public struct SystemCallTable: Sendable, Equatable {
    public let allowed: [AllowedCalls]
    public let refused: [RefusedCalls]

    /// To calls that the table does not know, among them all that future kernels will add: "no such call", upon which libc
    /// and language runtimes fall back to older ones.
    public static let unknownAnswer = ErrorCode.notImplemented

    public init(allowed: [AllowedCalls], refused: [RefusedCalls]) {
        self.allowed = allowed
        self.refused = refused
    }

    /// For jobs with a network of their own.
    public static let standard = SystemCallTable(
        allowed: ordinaryCalls + [sockets(unix: true)], refused: refusedCalls + refusedSockets)

    /// For jobs on the machine's network where the kernel cannot keep them from its abstract Unix sockets, whose names
    /// belong to the network and not to the file system: the job can make connected pairs, and no other Unix socket.
    /// Source: unix(7), "Abstract sockets"; landlock(7), LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET.
    public static let withoutUnixSockets = SystemCallTable(
        allowed: ordinaryCalls + [sockets(unix: false)],
        refused: refusedCalls + refusedSockets + [refusedUnixSockets])
}
