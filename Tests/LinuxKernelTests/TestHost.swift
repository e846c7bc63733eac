import Glibc
import LinuxKernel
import Testing

/// What this machine lets the tests do.
enum TestHost {
    /// A directory of cgroup2 in which tests may make groups: the tests' own group or, where that is the top, the top.
    static let cgroupRoot: String? = {
        guard getuid() == 0 else { return nil }
        for path in ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"] {
            if (try? CgroupRoot(path: path)) != nil, access(path, W_OK) == 0 { return path }
        }
        return nil
    }()

    /// True where groups can be given limits of memory and processes.
    static let hasControllers: Bool = {
        guard let path = cgroupRoot, let root = try? CgroupRoot(path: path) else { return false }
        return root.enabledControllers.isSuperset(of: [.memory, .pids])
    }()
    static let needsControllers: Comment = "needs the memory and pids controllers on cgroup v2, as the guest lane has"

    static var canStartJobs: Bool { cgroupRoot != nil }
    static let needsCgroups: Comment = "needs root and a writable cgroup2 file system"

    /// joblet-init as it was built beside the tests.
    static var initProgram: String {
        let own =
            (try? String(
                decoding: Descriptor.open("/proc/self/cmdline", .read).readAll().prefix { $0 != 0 }, as: UTF8.self))
            ?? ""
        let directory = own.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        for candidate in ["\(directory)/joblet-init", ".build/debug/joblet-init"] where access(candidate, X_OK) == 0 {
            return candidate
        }
        return "\(directory)/joblet-init"
    }

    /// One template for all tests, as a daemon has one for all jobs.
    static let template = Result { () throws(SandboxError) in
        try MountTemplate.prepare(.standard, initProgram: initProgram)
    }
}

/// A cgroup directory of one test, removed with what is in it.
final class TestGroup: Sendable {
    let root: CgroupRoot

    init() throws {
        let top = try #require(TestHost.cgroupRoot)
        let name = try Randomness.bytes(6).map { String($0, radix: 16) }.joined()
        root = try CgroupRoot(path: "\(top)/joblet-test-\(getpid())-\(name)", creating: true)
    }

    deinit {
        for name in (try? root.groups()) ?? [] { try? root.group(name).remove() }
        rmdir(root.path)
    }
}

/// Where a symbolic link points.
func linkTarget(_ path: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    let count = readlink(path, &buffer, 255)
    return String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
