internal import Glibc

/// What of the host's files every job may read.
public struct MountConfiguration: Sendable, Equatable {
    /// Absolute paths of directories and files. Directories appear with all that is mounted below them. A path that is a
    /// symbolic link on the host, or leads through one, is the same link in the job.
    public var hostPaths: [String]

    /// Programs and libraries, and of `/etc` what they need to run: no passwords, no keys, no host configuration.
    public static let standard = MountConfiguration(hostPaths: [
        "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/alternatives", "/etc/ld.so.cache",
        "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/passwd", "/etc/group", "/etc/hosts", "/etc/resolv.conf",
        "/etc/nsswitch.conf", "/etc/localtime",
        "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/etc/mime.types", "/etc/protocols", "/etc/services",
    ])

    public init(hostPaths: [String]) {
        self.hostPaths = hostPaths
    }
}

/// The host's paths as they will appear in the root of the jobs: worked out by looking at the host, applied by
/// joblet-init.
struct RootLayout {
    enum Entry: Equatable {
        /// Made to hold what follows or to be mounted on.
        case directory(String)
        /// On a directory that was made before.
        case bindDirectory(String)
        case bindFile(String)
        case link(String, target: String)
    }

    private(set) var entries: [Entry] = []
    /// Asked for, but not on this host.
    private(set) var missing: [String] = []
    /// What of the new root exists already, and whether the whole host directory is visible there.
    private var made: [String: Bool] = [:]
    private var targets: [(path: String, original: String, linksLeft: Int)] = []

    init(hostPaths: [String]) {
        // Shorter paths first, so that a directory stands before what lies in it.
        for path in hostPaths.sorted() { add(path, original: path, linksLeft: 40) }
        // What links lead to, unless it lies in one of the directories above.
        while let (path, original, linksLeft) = targets.popLast() {
            add(path, original: original, linksLeft: linksLeft)
        }
    }

    private mutating func add(_ path: String, original: String, linksLeft: Int) {
        let parts = path.split(separator: "/").map(String.init)
        guard path.hasPrefix("/"), !parts.isEmpty, !parts.contains(".."), !parts.contains("."), linksLeft > 0 else {
            missing.append(original)
            return
        }
        var current = ""
        for (index, part) in parts.enumerated() {
            current += "/" + part
            if made[current] == true { return }
            var status = stat()
            guard lstat(current, &status) == 0 else {
                missing.append(original)
                return
            }
            let last = index == parts.count - 1
            switch status.st_mode & S_IFMT {
            case S_IFLNK:
                guard let target = RootLayout.readLink(current) else { continue }
                if made[current] == nil {
                    entries.append(.link(current, target: target))
                    made[current] = false
                }
                let parent = parts[..<index].map { "/" + $0 }.joined()
                let rest = parts[(index + 1)...].map { "/" + $0 }.joined()
                let resolved = RootLayout.normalized(target.hasPrefix("/") ? target : "\(parent)/\(target)")
                targets.append((resolved + rest, original, linksLeft - 1))
                return
            case S_IFDIR:
                if last {
                    // Something below it may have been asked for before: then it exists, and is covered now.
                    if made[current] == nil { entries.append(.directory(current)) }
                    entries.append(.bindDirectory(current))
                    made[current] = true
                } else if made[current] == nil {
                    entries.append(.directory(current))
                    made[current] = false
                }
            default:
                guard last else {
                    missing.append(original)
                    return
                }
                entries.append(.bindFile(current))
                made[current] = true
            }
        }
    }

    private static func readLink(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { buffer in
            let count = readlink(path, buffer.baseAddress!, Int(PATH_MAX))
            guard count > 0 else { return nil }
            return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// Takes out `.` and `..` by their letters, as links of packages such as `../share/x` mean them.
    private static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
