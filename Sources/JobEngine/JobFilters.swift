public import LinuxKernel

/// Which system calls jobs may make, made once for all of them.
public struct JobFilters: Sendable {
    /// For jobs whose network is their own, and for those on the machine's network that Landlock keeps apart.
    public let standard: SystemCallFilter
    /// For jobs on the machine's network where there is no Landlock: abstract Unix sockets belong to the network, and any
    /// process on it can be talked to through them. Source: unix(7), network_namespaces(7).
    public let withoutUnixSockets: SystemCallFilter

    public init(standard: SystemCallFilter, withoutUnixSockets: SystemCallFilter) {
        self.standard = standard
        self.withoutUnixSockets = withoutUnixSockets
    }
}
