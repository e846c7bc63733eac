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

    /// Ends the process at once, without waiting for its threads.
    /// - Parameter code: 0 for success; the caller sees the lowest eight bits.
    public static func exit(_ code: Int32) -> Never {
        Glibc.exit(code)
    }
}
