internal import CSeccomp

/// A processor architecture that filters are made for. Each has its own numbers for the same calls.
public enum Architecture: String, Sendable, CaseIterable {
    case x86_64
    case arm64

    /// The one this program was built for.
    public static var native: Architecture {
        #if arch(x86_64)
            .x86_64
        #elseif arch(arm64)
            .arm64
        #endif
    }

    /// How libseccomp names it.
    var token: UInt32 {
        switch self {
        case .x86_64: joblet_seccomp_x86_64
        case .arm64: joblet_seccomp_aarch64
        }
    }

    /// The number of a call here.
    /// - Returns: nil for one that this architecture lacks, as arm64 lacks `open`, or that libseccomp has not heard of.
    ///   Source: seccomp_syscall_resolve_name_arch(3), where negative numbers stand for both.
    public func number(of call: String) -> Int32? {
        let number = seccomp_syscall_resolve_name_arch(token, call)
        return number >= 0 ? number : nil
    }

    /// Whether libseccomp has heard of a call, on whatever architecture.
    public static func knows(_ call: String) -> Bool {
        seccomp_syscall_resolve_name_arch(Architecture.native.token, call) != __NR_SCMP_ERROR
    }
}
