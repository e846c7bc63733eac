/// The name that a server's certificate must bear, whatever address was dialled.
public enum PeerName: Sendable, Equatable {
    /// A DNS name among the alternative names; also sent as the server name indication.
    case dns(String)
    /// An IPv4 or IPv6 address in text form among the alternative names.
    case address(String)

    /// What every Joblet server's certificate bears and its clients check, however they reach it.
    public static let joblet = PeerName.dns("joblet")

    var text: String {
        switch self {
        case .dns(let name): name
        case .address(let address): address
        }
    }
}
