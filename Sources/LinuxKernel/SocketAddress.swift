internal import CLinux
internal import Glibc

/// An IPv4 or IPv6 address as a value.
public enum IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// Four bytes in network order.
    case v4(UInt8, UInt8, UInt8, UInt8)
    /// Sixteen bytes in network order; link-local addresses carry no zone.
    case v6(high: UInt64, low: UInt64)

    public static let loopback = IPAddress.v4(127, 0, 0, 1)
    public static let any = IPAddress.v4(0, 0, 0, 0)
    public static let loopback6 = IPAddress.v6(high: 0, low: 1)
    public static let any6 = IPAddress.v6(high: 0, low: 0)

    /// Reads `192.0.2.7` or `2001:db8::7`; nil for anything else. Source: inet_pton(3).
    public init?(_ text: String) {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(four)
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        self.init(six)
    }

    init(_ address: in_addr) {
        let bits = UInt32(bigEndian: address.s_addr)
        self = .v4(UInt8(bits >> 24), UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255))
    }

    init(_ address: in6_addr) {
        let (high, low) = withUnsafeBytes(of: address) {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self = .v6(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }

    /// The bytes in network order, four or sixteen.
    public var bytes: [UInt8] {
        switch self {
        case .v4(let a, let b, let c, let d): [a, b, c, d]
        case .v6(let high, let low):
            [high, low].flatMap { part in stride(from: 56, through: 0, by: -8).map { UInt8(part >> $0 & 255) } }
        }
    }

    public var description: String {
        switch self {
        case .v4(let a, let b, let c, let d): return "\(a).\(b).\(c).\(d)"
        case .v6:
            var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            _ = inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count))
            return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}

/// Where a socket listens or connects to.
public enum SocketAddress: Sendable, Hashable, CustomStringConvertible {
    /// TCP. Port 0 asks for any free one when listening.
    case tcp(IPAddress, port: UInt16)
    /// A stream socket with a path of up to 107 bytes.
    case unix(path: String)

    /// Reads `127.0.0.1:50051`, `[::1]:50051` or `unix:/run/x.sock`; nil for anything else. Names are for
    /// ``resolve(host:port:)``.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard !path.isEmpty, path.utf8.count <= SocketAddress.longestPath else { return nil }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard let address = IPAddress(String(host)) else { return nil }
        self = .tcp(address, port: port)
    }

    public var description: String {
        switch self {
        case .tcp(let address, let port):
            if case .v6 = address { "[\(address)]:\(port)" } else { "\(address):\(port)" }
        case .unix(let path): "unix:\(path)"
        }
    }

    /// The TCP port; nil for a Unix socket.
    public var port: UInt16? {
        if case .tcp(_, let port) = self { port } else { nil }
    }

    /// `sun_path` has 108 bytes, one of them for the terminator. Source: unix(7).
    public static let longestPath = 107

    var family: Int32 {
        switch self {
        case .tcp(.v4, _): AF_INET
        case .tcp(.v6, _): AF_INET6
        case .unix: AF_UNIX
        }
    }

    /// Lends the address in the kernel's form.
    func withKernelForm<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        let length = withUnsafeMutableBytes(of: &storage) { fill($0) }
        return withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    private func fill(_ raw: UnsafeMutableRawBufferPointer) -> socklen_t {
        switch self {
        case .tcp(let address, let port):
            if case .v4 = address {
                var form = sockaddr_in()
                form.sin_family = sa_family_t(AF_INET)
                form.sin_port = port.bigEndian
                withUnsafeMutableBytes(of: &form.sin_addr) { $0.copyBytes(from: address.bytes) }
                raw.storeBytes(of: form, as: sockaddr_in.self)
                return socklen_t(MemoryLayout<sockaddr_in>.size)
            }
            var form = sockaddr_in6()
            form.sin6_family = sa_family_t(AF_INET6)
            form.sin6_port = port.bigEndian
            withUnsafeMutableBytes(of: &form.sin6_addr) { $0.copyBytes(from: address.bytes) }
            raw.storeBytes(of: form, as: sockaddr_in6.self)
            return socklen_t(MemoryLayout<sockaddr_in6>.size)
        case .unix(let path):
            raw.storeBytes(of: sa_family_t(AF_UNIX), as: sa_family_t.self)
            let bytes = Array(path.utf8.prefix(SocketAddress.longestPath))
            UnsafeMutableRawBufferPointer(rebasing: raw[2...]).copyBytes(from: bytes)
            return socklen_t(2 + bytes.count + 1)
        }
    }

    /// Reads the kernel's form; an unnamed Unix socket has an empty path.
    init?(_ storage: sockaddr_storage, length: socklen_t) {
        let address: SocketAddress? = withUnsafeBytes(of: storage) { raw in
            switch Int32(storage.ss_family) {
            case AF_INET:
                let form = raw.loadUnaligned(as: sockaddr_in.self)
                return .tcp(IPAddress(form.sin_addr), port: UInt16(bigEndian: form.sin_port))
            case AF_INET6:
                let form = raw.loadUnaligned(as: sockaddr_in6.self)
                return .tcp(IPAddress(form.sin6_addr), port: UInt16(bigEndian: form.sin6_port))
            case AF_UNIX:
                let path = raw[2..<max(2, min(Int(length), 110))].prefix { $0 != 0 }
                return .unix(path: String(decoding: path, as: UTF8.self))
            default: return nil
            }
        }
        guard let address else { return nil }
        self = address
    }
}
