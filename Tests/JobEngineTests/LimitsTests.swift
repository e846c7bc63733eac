import JobEngine
import JobModel
import LinuxKernel
import Testing

@Suite(.timeLimit(.minutes(3)))
struct LimitsTests {
    @Test(.enabled(if: EngineFixture.hasControllers, EngineFixture.howToHaveControllers))
    func `a job over its memory limit ends as out of memory with all its processes`() async throws {
        try await EngineFixture.with(configure: { $0.isRelaxed = false }) { engine async throws in
            // The second process takes the memory; the first would go on if it were let.
            let job = try await engine.run(
                "echo on; head -c 300000000 /dev/zero | tail; echo survived",
                limits: ResourceLimits(memory: .megabytes(32)))
            let last = try await engine.supervisor.end(of: "\(job.id)")
            #expect(last.verdict == .outOfMemory)
            #expect(last.status == .failed)
            #expect(last.exitCode == 137)
            let output = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            // The shell may find the time to say that its child was killed, but not to go on.
            #expect(output.hasPrefix("on\n") && !output.contains("survived"), "\(output)")
        }
    }

    @Test(.enabled(if: EngineFixture.hasControllers, EngineFixture.howToHaveControllers))
    func `a fork bomb stops at the limit of processes`() async throws {
        try await EngineFixture.with(configure: { $0.isRelaxed = false }) { engine async throws in
            let job = try await engine.run(
                "(i=0; while [ $i -lt 100 ]; do sleep 1000 & i=$((i+1)); done); echo held; exec sleep 1000",
                limits: ResourceLimits(processes: 20))
            // The inner shell gives up when it cannot fork.
            try await engine.waitForOutput("held", of: job.id)
            let group = try engine.cgroups.group("job-\(job.id)")
            #expect(group.read("pids.max") == "21\n")
            #expect(group.value(of: "max", in: "pids.events") ?? 0 > 0)
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
        }
    }

    @Test(.enabled(if: EngineFixture.hasControllers, EngineFixture.howToHaveControllers))
    func `a busy job is held to its share of a processor`() async throws {
        try await EngineFixture.with(configure: { $0.isRelaxed = false }) { engine async throws in
            let job = try await engine.run(
                "while :; do :; done", limits: ResourceLimits(cpu: try CPUQuota(percentOfOneCore: 20)))
            let group = try engine.cgroups.group("job-\(job.id)")
            #expect(group.read("cpu.max") == "20000 100000\n")
            // No descriptor tells of throttling; the suite's limit bounds the wait.
            while group.value(of: "nr_throttled", in: "cpu.stat") ?? 0 < 3 { await Task.yield() }
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
        }
    }

    @Test(.enabled(if: EngineFixture.hasControllers && EngineFixture.hasScratchDisk, "needs the guest lane's disk"))
    func `an I/O limit is in force in both directions on the disk behind the job's directory`() async throws {
        let directory = try TemporaryDirectory(in: "/scratch")
        try await EngineFixture.with(directory: directory, configure: { $0.isRelaxed = false }) { engine async throws in
            let job = try await engine.run(
                "echo ready; sleep 1000", limits: ResourceLimits(ioBytesPerSecond: 1 << 20))
            try await engine.waitForOutput("ready", of: job.id)
            let group = try engine.cgroups.group("job-\(job.id)")
            let disk = try DeviceNumber(holding: "/scratch").wholeDisk
            #expect(group.read("io.max") == "\(disk) rbps=1048576 wbps=1048576 riops=max wiops=max\n")
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs && !EngineFixture.hasControllers, "needs a host without controllers"))
    func `without the controllers the engine does not start unless it is told to be relaxed`() async throws {
        let error = await #expect(throws: EngineStartError.self) {
            try await EngineFixture.with(configure: { $0.isRelaxed = false }) { _ in }
        }
        #expect(error?.description.contains("controller") == true)
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run("exit 0")
            let last = try await engine.supervisor.end(of: "\(job.id)")
            // What is not held is said on the job itself.
            #expect(last.remark.contains("memory.max"))
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs && !EngineFixture.hasControllers, "needs a host without controllers"))
    func `controllers that are known to be missing hold up neither the engine nor its jobs`() async throws {
        let without: (inout EngineConfiguration) -> Void = {
            $0.isRelaxed = false
            $0.missingFeatures.formUnion([.cpu, .memory, .io, .pids, .cpuset])
        }
        try await EngineFixture.with(configure: without) { engine async throws in
            let job = try await engine.run("exit 0")
            #expect(try await engine.supervisor.end(of: "\(job.id)").remark.contains("memory.max"))
            // Chosen processors are no protection that one could do without: they are asked for.
            let limits = ResourceLimits(cpuSet: try CPUSet("0"))
            let error = await #expect(throws: JobError.self) { try await engine.run("exit 0", limits: limits) }
            #expect(error?.description.contains("cpuset") == true)
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs))
    func `a job runs without what the machine lacks, and its remark says what that is`() async throws {
        let without: (inout EngineConfiguration) -> Void = {
            $0.missingFeatures.formUnion([.seccomp, .userNamespaces, .landlock])
        }
        try await EngineFixture.with(configure: without) { engine async throws in
            let job = try await engine.run("id -u; grep Seccomp: /proc/self/status")
            #expect(String(decoding: try await engine.output(of: job.id), as: UTF8.self) == "65534\nSeccomp:\t0\n")
            let remark = try await engine.supervisor.end(of: "\(job.id)").remark
            #expect(remark.hasSuffix("not there on this host: user_namespaces, seccomp"), "\(remark)")
        }
    }

    /// Classic BPF that refuses kill(2) and allows the rest, or allows everything. Source: seccomp(2), linux/filter.h.
    private func filter(refusingKill: Bool) throws -> SystemCallFilter {
        #if arch(arm64)
            let kill: UInt32 = 129
        #else
            let kill: UInt32 = 62
        #endif
        let (load, jumpIfEqual, end): (UInt16, UInt16, UInt16) = (0x20, 0x15, 0x06)
        let lines: [(UInt16, UInt8, UInt32)] = [
            (load, 0, 0), (jumpIfEqual, 1, refusingKill ? kill : .max), (end, 0, 0x7fff_0000), (end, 0, 0x0005_0001),
        ]
        // The jump is taken to the last line, which answers EPERM.
        return try SystemCallFilter(
            program: lines.flatMap { code, jump, value in
                [UInt8(code & 0xff), UInt8(code >> 8), jump, 0]
                    + (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
            })
    }

    @Test(
        .enabled(if: EngineFixture.canRunJobs && !EngineFixture.missingFeatures.contains(.seccomp), "needs seccomp"),
        arguments: [
            (NetworkMode.none, Set<HostFeature>(), "refused 2"), (NetworkMode.none, [.landlock], "refused 2"),
            (NetworkMode.host, [.landlock], "done 2"), (NetworkMode.none, [.seccomp], "done 0"),
        ] as [(NetworkMode, Set<HostFeature>, String)])
    func `which filter a job gets depends on its network and on what the machine has`(
        network: NetworkMode, missing: Set<HostFeature>, expected: String
    ) async throws {
        let filters = JobFilters(
            standard: try filter(refusingKill: true), withoutUnixSockets: try filter(refusingKill: false))
        let configure: (inout EngineConfiguration) -> Void = {
            $0.missingFeatures.formUnion(missing)
            $0.filters = filters
        }
        try await EngineFixture.with(configure: configure) { engine async throws in
            let script =
                "kill -0 $$ 2>/dev/null && printf done || printf refused; sed -n 's/^Seccomp:./ /p' /proc/self/status"
            let spec = try JobSpec(command: "/bin/sh", arguments: ["-c", script], network: network)
            let job = try await engine.supervisor.run(spec)
            #expect(String(decoding: try await engine.output(of: job.id), as: UTF8.self) == expected + "\n")
        }
    }
}
