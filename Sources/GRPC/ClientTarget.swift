public import LinuxKernel

/// Where a client finds its server.
public enum ClientTarget: Sendable, Equatable, CustomStringConvertible {
    case address(SocketAddress)
    /// A host name, looked up at each attempt to connect; its addresses are tried one after another.
    case host(String, port: UInt16)

    public var description: String {
        switch self {
        case .address(let address): address.description
        case .host(let name, let port): "\(name):\(port)"
        }
    }

    /// What the `:authority` field says.
    var authority: String {
        switch self {
        case .address(.unix): "localhost"
        default: description
        }
    }
}
