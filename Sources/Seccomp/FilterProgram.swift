public import LinuxKernel

/// A table compiled to classic BPF for one architecture: what seccomp(2) takes.
public struct FilterProgram: Sendable, Equatable {
    public let architecture: Architecture
    /// `struct sock_filter` after `struct sock_filter`.
    public let bytes: [UInt8]
    /// The same as libseccomp made it, before it was shortened.
    public let long: [UInt8]
    /// Names of the table that the installed libseccomp has not heard of, being older than them; they get
    /// ``SystemCallTable/unknownAnswer``.
    public let unknownNames: [String]

    public var instructionCount: Int { bytes.count / 8 }

    /// Seals the program, so that what is loaded in each job is what was made here.
    /// - Throws: where there is no memory or no descriptor left.
    public func sealed() throws(FilterError) -> SystemCallFilter {
        do throws(SystemCallError) { return try SystemCallFilter(program: bytes) } catch {
            throw FilterError(attempt: "keep the program in memory", reason: "\(error)")
        }
    }
}
