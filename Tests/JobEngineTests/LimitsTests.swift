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

    @Test(.enabled(if: EngineFixture.hasDiskQuota, EngineFixture.howToHaveDiskQuota))
    func `a job with an I/O limit works in a directory on the disk, which goes with it`() async throws {
        let directory = try TemporaryDirectory(in: "/scratch")
        try await EngineFixture.with(directory: directory) { engine async throws in
            let job = try await engine.run(
                "mkdir -p a/b; echo x > a/b/c; echo ready; sleep 1000",
                limits: ResourceLimits(ioBytesPerSecond: 1 << 20))
            try await engine.waitForOutput("ready", of: job.id)
            let path = "\(engine.configuration.jobDirectory)/\(job.id)/a/b/c"
            #expect(try WholeFile(at: path, limit: 100).bytes == Array("x\n".utf8))
            _ = try await engine.supervisor.stop(matching: "\(job.id)", by: .tester)
            #expect(try Directory(engine.configuration.jobDirectory).names() == [])
        }
    }

    @Test(.enabled(if: EngineFixture.hasDiskQuota, EngineFixture.howToHaveDiskQuota))
    func `a work directory on disk is full when the job has had its share, in bytes and in files`() async throws {
        let directory = try TemporaryDirectory(in: "/scratch")
        try await EngineFixture.with(
            directory: directory,
            configure: {
                $0.workDiskBytes = 1 << 20
                $0.scratchFiles = 100
                // Projects belong to the disk, which the engine of another test uses too.
                $0.firstUserID = 1_950_000_000
            }
        ) { engine async throws in
            let job = try await engine.run(
                """
                dd if=/dev/zero of=big bs=64k count=32 2>/dev/null && echo too much
                rm big; n=0; while [ $n -lt 200 ] && true >$n; do n=$((n+1)); done 2>/dev/null
                [ $n -lt 100 ] && [ $n -gt 90 ] || echo "$n files"
                chattr -p 0 . 2>/dev/null && echo moved
                echo done
                """, limits: ResourceLimits(ioBytesPerSecond: 1 << 30))
            let output = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            #expect(output == "done\n", "\(output)")
            #expect(try await engine.supervisor.end(of: "\(job.id)").remark.contains("in memory") == false)
        }
    }

    @Test(.enabled(if: EngineFixture.hasDiskQuota, EngineFixture.howToHaveDiskQuota))
    func `uploads that exceed a work directory on disk fail the job by name, and nothing is left of them`() async throws
    {
        let directory = try TemporaryDirectory(in: "/scratch")
        try await EngineFixture.with(
            directory: directory,
            configure: {
                $0.workDiskBytes = 1 << 20
                $0.firstUserID = 1_960_000_000
            }
        ) { engine async throws in
            let uploads = try JobUploads(
                ["small", "dir/large"].enumerated().map { number, path in
                    .init(path: path, content: [UInt8](repeating: 7, count: 64 << (10 + 6 * number)))
                })
            let spec = try JobSpec(
                command: "/bin/echo", arguments: ["ran"], limits: ResourceLimits(ioBytesPerSecond: 1 << 30))
            let job = try await engine.supervisor.run(spec, uploads: uploads)
            let last = try await engine.supervisor.end(of: "\(job.id)")
            guard case .startFailed(let failure) = last.verdict else {
                Issue.record("\(String(describing: last.verdict))")
                return
            }
            #expect("\(failure)".contains("dir/large") && "\(failure)".contains("no room"), "\(failure)")
            let output = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            #expect(!output.contains("ran\n"), "\(output)")
            #expect(try Directory(engine.configuration.jobDirectory).names() == [])
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs))
    func `a job with an I/O limit works on a disk only where that is bounded`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run(
                "stat -f -c %T /work; exit 0", limits: ResourceLimits(ioBytesPerSecond: 1 << 20))
            let type = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            let last = try await engine.supervisor.end(of: "\(job.id)")
            let isBounded = try ProjectQuota(on: engine.configuration.jobDirectory) != nil
            #expect((type == "tmpfs\n") == !isBounded)
            #expect(last.remark.contains("project quotas") == !isBounded)
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs))
    func `what a job keeps in memory is bounded in bytes and in files`() async throws {
        try await EngineFixture.with(configure: {
            $0.scratchBytes = 1 << 20; $0.scratchFiles = 100
        }) {
            engine async throws in
            let (_, output) = try await engine.result(
                of: """
                    for place in /tmp /dev/shm /work; do
                        dd if=/dev/zero of=$place/big bs=64k count=32 2>/dev/null && echo too much
                        rm $place/big
                    done
                    n=0; while [ $n -lt 200 ] && true >/tmp/$n; do n=$((n+1)); done 2>/dev/null
                    [ $n -lt 100 ] && [ $n -gt 80 ] || echo "$n files"
                    echo done
                    """)
            #expect(output == "done\n")
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs))
    func `a job may open as many files as it was given, and no process of it more`() async throws {
        try await EngineFixture.with { engine async throws in
            let job = try await engine.run(
                "ulimit -Sn; ulimit -Hn; ulimit -n 200 2>/dev/null && echo raised; ulimit -c",
                limits: ResourceLimits(openFiles: 100))
            let output = String(decoding: try await engine.output(of: job.id), as: UTF8.self)
            #expect(output.hasPrefix("100\n100\n") && !output.contains("raised"), "\(output)")
        }
    }

    @Test(.enabled(if: EngineFixture.canRunJobs, EngineFixture.howToRunJobs))
    func `more open files than the machine has are refused with the maximum`() async throws {
        try await EngineFixture.with { engine async throws in
            let error = await #expect(throws: JobError.self) {
                try await engine.run("true", limits: ResourceLimits(openFiles: 2_000_000_000))
            }
            guard case .invalid(let value) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(value.exceedsHost && value.field == "openFiles")
            #expect(value.remedy.contains("\(try CurrentProcess.descriptorLimit())"))
        }
    }

    @Test(.enabled(if: EngineFixture.hasControllers, EngineFixture.howToHaveControllers))
    func `a limit that the kernel refuses fails the job before its first instruction`() async throws {
        try await EngineFixture.with(configure: { $0.isRelaxed = false }) { engine async throws in
            // Behind the engine's back: groups made from now on have no limit of processes.
            let control = try Descriptor.open("\(engine.cgroups.path)/cgroup.subtree_control", .write)
            try control.writeAll("-pids")
            let error = await #expect(throws: JobError.self) { try await engine.run("echo ran") }
            guard case .startFailed(let id, let failure) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(failure.step == "cgroup" && failure.reason.contains("pids.max"), "\(failure)")
            let last = try await engine.supervisor.end(of: "\(id)")
            #expect(last.status == .failed && last.verdict == .startFailed(failure))
            let output = String(decoding: try await engine.output(of: id), as: UTF8.self)
            #expect(output.hasPrefix("joblet: the job was not started") && !output.contains("\nran"))
            #expect(try engine.cgroups.groups() == [])
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
