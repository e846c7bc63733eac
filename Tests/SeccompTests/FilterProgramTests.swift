import LinuxKernel
import Testing

@testable import Seccomp

@Suite struct FilterProgramTests {
    @Test(arguments: Architecture.allCases)
    func `the short program answers every call as libseccomp's does`(on architecture: Architecture) throws {
        for table in [SystemCallTable.standard, .withoutUnixSockets] {
            let program = try table.compiled(for: architecture)
            let short = FilterMachine(program)
            let long = FilterMachine(program.long, architecture)
            // Whatever an argument is compared with, and its neighbours, with and without something in the upper half.
            var values: Set<UInt64> = [0, 1, .max, 1 << 32, 0xffff_ffff, 0x7fff_ffff]
            for condition in (table.allowed.flatMap(\.rules) + table.refused.flatMap(\.rules)).flatMap(\.conditions) {
                for comparison in condition.comparisons {
                    let value = comparison.value
                    values.formUnion([value, value &+ 1, value &- 1, value | 1 << 32, value | 0xffff_ffff_0000_0000])
                }
            }
            let conditional = Set(table.allowed.flatMap(\.rules).filter { !$0.conditions.isEmpty }.map(\.name))
                .compactMap { architecture.number(of: $0) }
            for number in Int32(-2)..<4_200 {
                #expect(short.answer(number) == long.answer(number), "call \(number)")
            }
            for number in conditional {
                for first in values {
                    for (second, third): (UInt64, UInt64) in [
                        (first, first), (0, 0), (1, 0), (2, 17), (6, first), (4, first),
                    ] {
                        let call = [first, second, third]
                        #expect(
                            short.run(number, call).answer == long.run(number, call).answer, "call \(number) \(call)")
                        let turned = [1, first, second]
                        #expect(
                            short.run(number, turned).answer == long.run(number, turned).answer,
                            "call \(number) \(turned)")
                        let last = [16, 1, first]
                        #expect(
                            short.run(number, last).answer == long.run(number, last).answer, "call \(number) \(last)")
                    }
                }
            }
        }
    }

    @Test(arguments: Architecture.allCases)
    func `the program is short, and the way to an answer as well`(on architecture: Architecture) throws {
        let program = try SystemCallTable.standard.compiled(for: architecture)
        #expect(program.instructionCount < 445)
        #expect(program.instructionCount < program.long.count / 8 * 2 / 3)
        let machine = FilterMachine(program)
        for number in Int32(0)..<500 { #expect(machine.run(number).steps < 70, "call \(number)") }
    }

    @Test func `a program in an unknown form is left as it is`() {
        #expect(ShortProgram([]) == nil)
        #expect(ShortProgram([1, 2, 3]) == nil)
        // Adds, which libseccomp never does.
        #expect(ShortProgram([0x20, 0, 0, 0, 4, 0, 0, 0, 0x04, 0, 0, 0, 1, 0, 0, 0]) == nil)
    }

    @Test func `it can be sealed`() throws {
        let program = try SystemCallTable.standard.compiled()
        #expect(try program.sealed().instructionCount == program.instructionCount)
    }

    @Test func `a range is compared in blocks that hold it and nothing else`() {
        for range: ClosedRange<UInt32> in [0...0, 0...25, 27...49, 53...127, 18...63, 1...31, 0...(.max), 7...(.max)] {
            let comparisons = ArgumentCondition.argument(0, "x", in: range).comparisons
            func accepts(_ value: UInt64) -> Bool { comparisons.contains { value & $0.mask == $0.value } }
            for value in UInt64(0)...200 { #expect(accepts(value) == range.contains(UInt32(value)), "\(value)") }
            #expect(accepts(0xffff_ffff) == range.contains(.max))
            #expect(accepts(UInt64(range.lowerBound) | 1 << 32))
        }
    }
}
