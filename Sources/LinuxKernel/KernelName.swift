internal import Glibc

/// Which kernel this is, for people; nothing depends on it. Source: uname(2).
public enum KernelName {
    /// `6.1.0-42-amd64`
    public static var release: String { field { names in withUnsafeBytes(of: names.release) { text(of: $0) } } }

    /// `x86_64`, `aarch64`
    public static var architecture: String { field { names in withUnsafeBytes(of: names.machine) { text(of: $0) } } }

    private static func field(_ choose: (utsname) -> String) -> String {
        var names = utsname()
        // Fails for a bad address only.
        return uname(&names) == 0 ? choose(names) : ""
    }

    private static func text(of bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
