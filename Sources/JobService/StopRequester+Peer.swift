internal import JobModel
internal import TLS

extension StopRequester {
    /// Who is calling, according to the client certificate. The call was let in before, so there is one, with a role.
    init(_ peer: PeerIdentity?) {
        guard let peer, let role = Role(organizationalUnits: peer.organizationalUnits) else {
            self = .unknown
            return
        }
        self = .client(name: peer.commonName, role: role.rawValue)
    }
}
