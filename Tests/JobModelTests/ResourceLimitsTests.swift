import JobModel
import Testing

@Suite struct ResourceLimitsTests {
    let host: HostCapacity

    init() throws {
        host = HostCapacity(
            processors: try CPUSet("0-3"), memory: .megabytes(8_192), processes: 4_194_304,
            openFiles: 20_000)
    }

    @Test func `nothing asked for means the defaults`() throws {
        let limits = try ResourceLimits(
            cpuPercent: 0, cpuCores: "", memoryMB: 0, ioBytesPerSecond: 0, defaults: .standard)
        #expect(limits == .standard)
        #expect(limits.cpu?.percentOfOneCore == 100)
        #expect(limits.memory == .megabytes(512))
        #expect(limits.processes == 512)
        #expect(limits.ioBytesPerSecond == nil)
    }

    @Test(arguments: [
        (-1, "", 0, 0, "maxCPU"), (0, "", -1, 0, "maxMemory"), (0, "", 0, -1, "maxIOBPS"), (0, "a", 0, 0, "cpuCores"),
    ])
    func `what is below zero or not understood is refused by name`(
        cpu: Int, cores: String, memory: Int, io: Int64, field: String
    ) {
        let error = #expect(throws: InvalidValue.self) {
            try ResourceLimits(
                cpuPercent: cpu, cpuCores: cores, memoryMB: memory, ioBytesPerSecond: io, defaults: .standard)
        }
        #expect(error?.field == field)
        #expect(error?.exceedsHost == false)
    }

    @Test func `all of the machine is allowed`() throws {
        let all = ResourceLimits(
            cpu: try CPUQuota(percentOfOneCore: 400), cpuSet: try CPUSet("0-3"), memory: .megabytes(8_192),
            processes: 4_194_304, openFiles: 20_000)
        try all.check(against: host)
    }

    @Test func `more than the machine has is refused with the limit's name and its maximum`() throws {
        let cases: [(ResourceLimits, String, String)] = [
            (ResourceLimits(cpu: try CPUQuota(percentOfOneCore: 401)), "maxCPU", "400 %"),
            (ResourceLimits(cpuSet: try CPUSet("2-4")), "cpuCores", "0-3"),
            (ResourceLimits(memory: .megabytes(8_193)), "maxMemory", "8192 MB"),
            (ResourceLimits(processes: 4_194_305), "maxProcesses", "4194304"),
            (ResourceLimits(openFiles: 20_001), "openFiles", "20000"),
        ]
        for (limits, field, maximum) in cases {
            let error = #expect(throws: InvalidValue.self) { try limits.check(against: host) }
            #expect(error?.field == field)
            #expect(error?.exceedsHost == true)
            #expect(error?.remedy.contains(maximum) == true)
            #expect(error?.description.hasPrefix("\(field) exceeds system limits") == true)
        }
    }
}

@Suite struct CPUSetTests {
    @Test(arguments: [
        ("0-3", "0-3", 4), ("1,3", "1,3", 2), ("3,1", "1,3", 2), ("0,1,2", "0-2", 3), ("0-1,4-5", "0-1,4-5", 4),
        ("7", "7", 1),
    ])
    func `a list is read in any order and shown shortest`(text: String, shown: String, count: Int) throws {
        let set = try CPUSet(text)
        #expect(set.description == shown)
        #expect(set.count == count)
    }

    @Test(arguments: ["", ",", "1,", "3-1", "1-", "-1", "a", "0-3,2", "1,1", "0 - 3", "99999", "1-2-3", "+1"])
    func `anything else is refused`(text: String) {
        #expect(throws: InvalidValue.self) { try CPUSet(text) }
    }

    @Test func `a set contains what lies wholly in it`() throws {
        let all = try CPUSet("0-3,8-11")
        #expect(all.contains(try CPUSet("1,9-10")))
        #expect(try !all.contains(CPUSet("3-8")))
        #expect(try !all.contains(CPUSet("12")))
    }
}
