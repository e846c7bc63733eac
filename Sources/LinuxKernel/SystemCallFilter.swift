/// A seccomp program for jobs, sealed in memory: what is loaded in each job is what was made once. Source: seccomp(2).
public struct SystemCallFilter: Sendable {
    /// The kernel takes no more: BPF_MAXINSNS, seccomp(2).
    public static let instructionLimit = 4_096
    private static let bytesPerInstruction = 8

    public let instructionCount: Int
    let file: SharedFile

    /// - Parameter program: classic BPF, `struct sock_filter` after `struct sock_filter`, in this machine's byte order.
    /// - Throws: `EINVAL` for a program of no or too many instructions, or one cut within an instruction.
    public init(program: [UInt8]) throws(SystemCallError) {
        instructionCount = program.count / SystemCallFilter.bytesPerInstruction
        guard program.count.isMultiple(of: SystemCallFilter.bytesPerInstruction),
            (1...SystemCallFilter.instructionLimit).contains(instructionCount)
        else { throw SystemCallError(call: "seccomp", subject: "\(program.count) bytes of BPF", code: .invalid) }
        file = SharedFile(try SealedFile(name: "joblet-seccomp", contents: program))
    }
}
