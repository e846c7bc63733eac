internal import CLinux
internal import Glibc

/// This process: what it was started with and how it ends.
public enum CurrentProcess {
    /// The environment's variables. Of a name that occurs twice the first counts, as for getenv(3); entries that are
    /// no UTF-8 are left out.
    public static var environment: [String: String] {
        var variables: [String: String] = [:]
        // Nothing of ours changes the environment, so the pointers stay good while they are read.
        var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = Glibc.environ
        while let entry = next.pointee {
            if let text = String(validatingCString: entry), let equals = text.firstIndex(of: "=") {
                let name = String(text[..<equals])
                if variables[name] == nil { variables[name] = String(text[text.index(after: equals)...]) }
            }
            next += 1
        }
        return variables
    }

    /// Its number.
    public static var number: Int32 { getpid() }

    /// True when it may do everything that root may, as far as the user id tells.
    public static var isRoot: Bool { geteuid() == 0 }

    /// The program file it was started from, with links resolved. Source: proc(5), /proc/self/exe.
    public static func executablePath() throws(SystemCallError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = try systemCall("readlink", "/proc/self/exe") {
            readlink("/proc/self/exe", &buffer, buffer.count)
        }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Gives memory back that is not in use now: freed heap, and pages of the program that only the start or a burst of
    /// work needed, which come back from the page cache when they are used again. Costs some ten microseconds and as
    /// many page faults later as there is work; for a process that has become idle.
    /// Source: malloc_trim(3), madvise(2) MADV_DONTNEED.
    public static func releaseIdleMemory() { clinux_release_memory() }

    /// Processors that are online, 1 at least. Source: sysconf(3), _SC_NPROCESSORS_ONLN.
    public static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Allows as many open descriptors as this process may allow itself; jobs get a limit of their own.
    /// - Returns: how many that is. Source: getrlimit(2), RLIMIT_NOFILE.
    @discardableResult
    public static func raiseDescriptorLimit() throws(SystemCallError) -> Int {
        var limit = rlimit()
        _ = try systemCall("getrlimit") { getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) }
        limit.rlim_cur = limit.rlim_max
        _ = try systemCall("setrlimit") { setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) }
        return Int(clamping: limit.rlim_cur)
    }

    /// How many descriptors this process, and those that it starts, can raise their limit to. Source: getrlimit(2).
    public static func descriptorLimit() throws(SystemCallError) -> Int {
        var limit = rlimit()
        _ = try systemCall("getrlimit") { getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) }
        return Int(clamping: limit.rlim_max)
    }

    /// Sleeps until another thread ends the process.
    public static func waitForExit() -> Never {
        while true { pause() }
    }

    /// Ends the process at once, without waiting for its threads.
    /// - Parameter code: 0 for success; the caller sees the lowest eight bits.
    public static func exit(_ code: Int32) -> Never {
        Glibc.exit(code)
    }
}
