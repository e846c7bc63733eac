/// One instruction of classic BPF, as libseccomp makes them. Source: <linux/bpf_common.h>, <linux/filter.h>.
struct FilterInstruction: Equatable {
    /// The few kinds that occur in libseccomp's programs.
    enum Kind: UInt16 {
        /// Takes 32 bits at offset `operand` of `struct seccomp_data`.
        case load = 0x20
        case and = 0x54
        case jump = 0x05
        case jumpIfEqual = 0x15
        case jumpIfGreater = 0x25
        case jumpIfAtLeast = 0x35
        /// Ends with the answer `operand`.
        case answer = 0x06
    }

    let kind: Kind
    /// How many instructions to leave out.
    var whenTrue: UInt8 = 0
    var whenFalse: UInt8 = 0
    let operand: UInt32

    /// Where `struct seccomp_data` has the number of the call; what follows from ``firstArgument`` on are arguments.
    static let number: UInt32 = 0
    static let firstArgument: UInt32 = 16

    static func read(_ bytes: [UInt8]) -> [FilterInstruction]? {
        var instructions: [FilterInstruction] = []
        for start in stride(from: 0, to: bytes.count, by: 8) {
            guard start + 8 <= bytes.count,
                let kind = Kind(rawValue: UInt16(bytes[start]) | UInt16(bytes[start + 1]) << 8)
            else { return nil }
            var operand: UInt32 = 0
            for byte in bytes[start + 4..<start + 8].reversed() { operand = operand << 8 | UInt32(byte) }
            instructions.append(
                FilterInstruction(kind: kind, whenTrue: bytes[start + 2], whenFalse: bytes[start + 3], operand: operand)
            )
        }
        return instructions
    }

    /// As `struct sock_filter` lies in memory on x86-64 and arm64.
    var bytes: [UInt8] {
        [
            UInt8(truncatingIfNeeded: kind.rawValue), UInt8(truncatingIfNeeded: kind.rawValue >> 8), whenTrue,
            whenFalse,
            UInt8(truncatingIfNeeded: operand), UInt8(truncatingIfNeeded: operand >> 8),
            UInt8(truncatingIfNeeded: operand >> 16), UInt8(truncatingIfNeeded: operand >> 24),
        ]
    }
}
