import LinuxKernel
import Testing

@testable import Seccomp

/// What the compiled table answers, looked up without making the calls: both architectures on either.
@Suite struct SystemCallTableTests {
    private static let tables = [SystemCallTable.standard, .withoutUnixSockets]

    /// Calls by which each way through a rule is taken: with nothing in the bits that do not count, and with all of them.
    private static func calls(by rule: SystemCallRule) -> [[UInt64]] {
        var calls: [[UInt64]] = [[0, 0, 0, 0, 0, 0]]
        for condition in rule.conditions {
            calls = calls.flatMap { call in
                condition.comparisons.flatMap { comparison in
                    var values = [comparison.value, comparison.value | ~comparison.mask]
                    // Pointers, one of them with nothing in its lower half.
                    if !comparison.isEqual { values = [0x7fff_1234_5678, 1 << 32] }
                    return values.map { value in
                        var call = call
                        call[condition.place] = value
                        return call
                    }
                }
            }
        }
        return calls
    }

    @Test(arguments: Architecture.allCases)
    func `every line of the table is answered as it says`(on architecture: Architecture) throws {
        for table in Self.tables {
            let machine = FilterMachine(try table.compiled(for: architecture))
            for rule in table.allowed.flatMap(\.rules) {
                guard let number = architecture.number(of: rule.name) else { continue }
                for call in Self.calls(by: rule) {
                    #expect(machine.run(number, call).answer == .allow, "\(rule.name) \(call)")
                }
            }
            for group in table.refused {
                for rule in group.rules {
                    guard let number = architecture.number(of: rule.name) else { continue }
                    for call in Self.calls(by: rule) {
                        #expect(
                            machine.run(number, call).answer == .error(group.answer.rawValue), "\(rule.name) \(call)")
                    }
                }
            }
        }
    }

    @Test(arguments: Architecture.allCases)
    func `what the table does not name does not exist`(on architecture: Architecture) throws {
        let table = SystemCallTable.standard
        let machine = FilterMachine(try table.compiled(for: architecture))
        let named = Set((table.allowed.flatMap(\.rules) + table.refused.flatMap(\.rules)).map(\.name))
        let numbers = Set(named.compactMap { architecture.number(of: $0) })
        for number in (-1..<5_000).map({ Int32($0) }) where !numbers.contains(number) {
            #expect(machine.answer(number) == .error(38), "call \(number)")
        }
        let clone3 = try #require(architecture.number(of: "clone3"))
        #expect(machine.answer(clone3) == .error(38))
    }

    @Test func `calls of 32-bit architectures and of x32 end the process`() throws {
        let amd = FilterMachine(try SystemCallTable.standard.compiled(for: .x86_64))
        let arm = FilterMachine(try SystemCallTable.standard.compiled(for: .arm64))
        for number: Int32 in [0, 1, 3, 4, 11, 39, 192, 400] {
            #expect(amd.run(number, architecture: FilterMachine.i386).answer == .kill)
            #expect(amd.run(number | 0x4000_0000).answer == .kill)
            #expect(arm.run(number, architecture: FilterMachine.arm).answer == .kill)
            #expect(arm.run(number, architecture: FilterMachine.x86_64).answer == .kill)
        }
    }

    @Test(arguments: Architecture.allCases)
    func `no namespace, whatever flags go with it`(on architecture: Architecture) throws {
        let machine = FilterMachine(try SystemCallTable.standard.compiled(for: architecture))
        let clone = try #require(architecture.number(of: "clone"))
        let unshare = try #require(architecture.number(of: "unshare"))
        for flag in SystemCallTable.namespaceFlagsOfUnshare.map({ UInt64($0.value) }) {
            for others: UInt64 in [0, 0x3d_0f00, 0x8000_0000, 0xffff_ffff_0000_0000, 0x7e02_0080] {
                #expect(machine.answer(unshare, flag | others) == .error(1))
                if flag != 0x80 { #expect(machine.answer(clone, flag | others) == .error(1)) }
            }
        }
        // What fork and pthread_create of libc ask for.
        #expect(machine.answer(clone, 0x0120_0011) == .allow)
        #expect(machine.answer(clone, 0x003d_0f00) == .allow)
        #expect(machine.answer(unshare, 0x0000_0400) == .allow)
    }

    @Test(arguments: Architecture.allCases)
    func `sockets of the families, types and protocols that were meant`(on architecture: Architecture) throws {
        let machine = FilterMachine(try SystemCallTable.standard.compiled(for: architecture))
        let scoped = FilterMachine(try SystemCallTable.withoutUnixSockets.compiled(for: architecture))
        let socket = try #require(architecture.number(of: "socket"))
        let pair = try #require(architecture.number(of: "socketpair"))
        let closeOnExec: UInt64 = 0o2000000
        for domain in UInt64(0)..<64 {
            for type in UInt64(0)..<16 {
                for number in Array(UInt64(0)..<40) + [58, 132, 136, 255, 262] {
                    let expected =
                        switch domain {
                        case 1: true
                        case 2, 10: type == 1 && [0, 6].contains(number) || type == 2 && [0, 17].contains(number)
                        default: false
                        }
                    let answer = machine.answer(socket, domain, type | closeOnExec, number)
                    #expect((answer == .allow) == expected, "socket(\(domain), \(type), \(number)): \(answer)")
                    if domain != 1 {
                        #expect(scoped.answer(socket, domain, type | closeOnExec, number) == answer)
                    }
                }
            }
            #expect((machine.answer(pair, domain, 1, 0) == .allow) == (domain == 1))
            #expect((scoped.answer(pair, domain, 1, 0) == .allow) == (domain == 1))
        }
        #expect(scoped.answer(socket, 1, 1 | closeOnExec, 0) == .error(1))
    }

    @Test(arguments: Architecture.allCases)
    func `no option of a socket that takes memory, and every other in use`(on architecture: Architecture) throws {
        let setsockopt = try #require(architecture.number(of: "setsockopt"))
        let garbage: UInt64 = 0x5a5a_0000_0000_0000
        // By level: what is refused, and what programs set, from IP_TOS to IPV6_UNICAST_IF: <linux/in.h>, <linux/in6.h>.
        let options: [(level: UInt64, refused: [UInt64], allowed: [UInt64])] = [
            (0, Array(35...48), [1, 2, 6, 8, 10, 11, 12, 13, 15, 20, 21, 24, 32, 33, 34, 49, 50, 51]),
            (
                41, [6, 20, 21, 27, 28, 32, 54, 55, 57, 59] + Array(42...48),
                [8, 11, 16, 17, 18, 19, 23, 24, 25, 26, 29, 33, 49, 50, 51, 60, 62, 66, 67, 70, 72, 74, 76, 78]
            ),
            (6, [14, 32] + Array(38...42), [1, 2, 3, 4, 5, 6, 8, 9, 12, 13, 18, 23, 24, 25, 30, 33, 34, 36, 37]),
            (17, [], [1, 101, 102, 103, 104]),
            (1, [26, 50, 51, 52], [2, 6, 7, 8, 9, 12, 13, 15, 20, 21, 25, 27, 29, 35, 36, 46, 60, 69]),
        ]
        for table in Self.tables {
            let machine = FilterMachine(try table.compiled(for: architecture))
            for (level, refused, allowed) in options {
                for option in refused {
                    let expected: FilterMachine.Answer = level == 1 ? .error(1) : .error(38)
                    #expect(machine.answer(setsockopt, 3, level, option) == expected, "\(level) \(option)")
                    #expect(machine.answer(setsockopt, 3, level | garbage, option | garbage) == expected)
                }
                for option in allowed {
                    #expect(machine.answer(setsockopt, 3, level, option) == .allow, "\(level) \(option)")
                    #expect(machine.answer(setsockopt, 3, level | garbage, option | garbage) == .allow)
                }
            }
            // Firewalls' own: <linux/netfilter_ipv4/ip_tables.h>.
            for level: UInt64 in [0, 41] {
                for option in UInt64(80)..<200 {
                    #expect(machine.answer(setsockopt, 3, level, option) == .error(38))
                }
            }
        }
    }

    @Test func `no name is misspelt`() {
        for table in Self.tables {
            for rule in table.allowed.flatMap(\.rules) + table.refused.flatMap(\.rules) {
                #expect(Architecture.knows(rule.name), "\(rule.name)")
            }
        }
    }

    @Test func `no call stands twice without conditions, and none is both allowed and refused without`() {
        for table in Self.tables {
            let rules = table.allowed.flatMap(\.rules) + table.refused.flatMap(\.rules)
            let names = Dictionary(grouping: rules, by: \.name)
            for (name, rules) in names where rules.contains(where: { $0.conditions.isEmpty }) {
                #expect(rules.count == 1, "\(name)")
            }
        }
    }

    @Test func `every reason says something`() {
        for table in Self.tables {
            for group in table.allowed {
                #expect(group.reason.count > 20, "\(group.subject)")
                #expect(!group.rules.isEmpty, "\(group.subject)")
            }
            for group in table.refused {
                #expect(group.reason.count > 20, "\(group.subject)")
                #expect(!group.rules.isEmpty, "\(group.subject)")
            }
        }
    }
}
