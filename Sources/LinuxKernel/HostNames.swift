internal import CLinux
internal import Glibc

/// Under which names and addresses this machine can be reached.
public enum HostNames {
    /// The machine's own name, as `hostname` prints it; empty when it has none. Source: gethostname(2).
    public static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, 255) == 0 else { return "" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The addresses of the network interfaces that are up, loopback and link-local ones left out, each once.
    /// Source: getifaddrs(3).
    public static func addresses() throws(SystemCallError) -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        _ = try systemCall("getifaddrs") { getifaddrs(&first) }
        defer { freeifaddrs(first) }
        var found: [String] = []
        var next = first
        while let interface = next?.pointee {
            next = interface.ifa_next
            guard let address = interface.ifa_addr, interface.ifa_flags & UInt32(IFF_UP) != 0,
                interface.ifa_flags & UInt32(IFF_LOOPBACK) == 0, let text = text(of: address),
                !found.contains(text)
            else { continue }
            found.append(text)
        }
        return found
    }

    private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
        let length: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: length = MemoryLayout<sockaddr_in>.size
        case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
        default: return nil
        }
        var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard
            getnameinfo(
                address, socklen_t(length), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
        else { return nil }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // A link-local address means something only together with an interface: no client dials it.
        return text.hasPrefix("fe80:") || text.hasPrefix("169.254.") ? nil : text
    }
}
