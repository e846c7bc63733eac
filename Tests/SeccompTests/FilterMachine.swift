import Seccomp

/// The kernel's machine for filters, as far as seccomp uses it: what a program answers to a call, without making the call.
/// Source: seccomp(2), Linux Documentation/networking/filter.rst.
struct FilterMachine {
    enum Answer: Equatable, CustomStringConvertible {
        case allow, kill
        case error(Int32)
        case other(UInt32)

        var description: String {
            switch self {
            case .allow: "allow"
            case .kill: "kill"
            case .error(let code): "errno \(code)"
            case .other(let value): "0x\(String(value, radix: 16))"
            }
        }
    }

    /// AUDIT_ARCH_…: <linux/audit.h>.
    static let x86_64: UInt32 = 0xc000_003e
    static let arm64: UInt32 = 0xc000_00b7
    static let i386: UInt32 = 0x4000_0003
    static let arm: UInt32 = 0x4000_0028

    private struct Instruction {
        let code: UInt16
        let whenTrue: Int
        let whenFalse: Int
        let operand: UInt32
    }

    private let program: [Instruction]
    private let architecture: UInt32

    init(_ program: FilterProgram) {
        self.init(program.bytes, program.architecture)
    }

    init(_ bytes: [UInt8], _ architecture: Architecture) {
        program = bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 8).map { start in
                Instruction(
                    code: bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self),
                    whenTrue: Int(bytes[start + 2]), whenFalse: Int(bytes[start + 3]),
                    operand: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self))
            }
        }
        self.architecture = architecture == .x86_64 ? Self.x86_64 : Self.arm64
    }

    /// - Parameter architecture: nil for the program's own.
    /// - Returns: the answer, and how many instructions it took.
    func run(_ number: Int32, _ arguments: [UInt64] = [], architecture: UInt32? = nil) -> (answer: Answer, steps: Int) {
        // struct seccomp_data, as words of 32 bits; x86-64 and arm64 are little-endian.
        var data: [UInt32] = [UInt32(bitPattern: number), architecture ?? self.architecture, 0, 0]
        for place in 0..<6 {
            let value = place < arguments.count ? arguments[place] : 0
            data += [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
        }
        var accumulator: UInt32 = 0
        var next = 0
        for steps in 1... {
            guard next < program.count else { return (.other(0), steps) }
            let instruction = program[next]
            next += 1
            let operand = instruction.operand
            switch instruction.code {
            case 0x20: accumulator = data[Int(operand / 4)]
            case 0x54: accumulator &= operand
            case 0x05: next += Int(operand)
            case 0x15: next += accumulator == operand ? instruction.whenTrue : instruction.whenFalse
            case 0x25: next += accumulator > operand ? instruction.whenTrue : instruction.whenFalse
            case 0x35: next += accumulator >= operand ? instruction.whenTrue : instruction.whenFalse
            case 0x06: return (Self.answer(operand), steps)
            default: return (.other(UInt32(instruction.code)), steps)
            }
        }
        return (.other(0), 0)
    }

    func answer(_ number: Int32, _ arguments: UInt64...) -> Answer { run(number, arguments).answer }

    /// SECCOMP_RET_…: <linux/seccomp.h>.
    private static func answer(_ value: UInt32) -> Answer {
        switch value & 0xffff_0000 {
        case 0x7fff_0000: .allow
        case 0x8000_0000: .kill
        case 0x0005_0000: .error(Int32(value & 0xffff))
        default: .other(value)
        }
    }
}
