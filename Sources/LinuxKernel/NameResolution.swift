internal import Glibc

/// A host name that could not be turned into addresses.
public struct NameResolutionError: Error, Sendable, Equatable, CustomStringConvertible {
    public let host: String
    /// The resolver's own words. Source: gai_strerror(3).
    public let reason: String

    public var description: String { "cannot find the host \(host): \(reason)" }
}

extension SocketAddress {
    /// Asks the system's resolver for the addresses of a host, in the order in which they should be tried.
    ///
    /// It may block for seconds: not for an event loop. Addresses written as numbers need no resolver and never block.
    public static func resolve(host: String, port: UInt16) throws(NameResolutionError) -> [SocketAddress] {
        if let address = IPAddress(host) { return [.tcp(address, port: port)] }
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else {
            throw NameResolutionError(host: host, reason: String(cString: gai_strerror(code)))
        }
        defer { freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = list
        while let entry = next {
            var storage = sockaddr_storage()
            let length = min(Int(entry.pointee.ai_addrlen), MemoryLayout<sockaddr_storage>.size)
            memcpy(&storage, entry.pointee.ai_addr, length)
            if case .tcp(let address, _) = SocketAddress(storage, length: socklen_t(length)) {
                let candidate = SocketAddress.tcp(address, port: port)
                if !found.contains(candidate) { found.append(candidate) }
            }
            next = entry.pointee.ai_next
        }
        return found
    }
}
