import LinuxKernel
import Testing

@Suite struct HostNamesTests {
    @Test func `the machine's name is what the kernel says`() throws {
        let said = try Descriptor.open("/proc/sys/kernel/hostname", .read).readAll()
        #expect(
            HostNames.hostName == String(decoding: said, as: UTF8.self).split(separator: "\n").first.map(String.init))
    }

    @Test func `addresses are numeric, each once, and not loopback`() throws {
        let addresses = try HostNames.addresses()
        #expect(Set(addresses).count == addresses.count)
        #expect(addresses.allSatisfy { IPAddress($0) != nil && !$0.hasPrefix("127.") && $0 != "::1" })
    }

    @Test func `a process knows its program file and may open as much as it is allowed`() throws {
        #expect(try CurrentProcess.executablePath().hasPrefix("/"))
        #expect(CurrentProcess.number > 0)
        let allowed = try CurrentProcess.raiseDescriptorLimit()
        let limits = try Descriptor.open("/proc/self/limits", .read).readAll()
        #expect(String(decoding: limits, as: UTF8.self).contains("\(allowed)"))
    }
}
