import LinuxKernel
import Testing

/// What is read of a job from outside, against what the job sees of itself.
@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SandboxReadingTests {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    /// Runs a script, reads what is in force when it has written `ready`, and ends it.
    private func read(
        _ script: String, changing: (inout SandboxPlan) -> Void = { _ in }
    ) async throws -> (isolation: SandboxIsolation, group: CgroupReading, output: String) {
        var plan = TestJob.plan(["/bin/sh", "-c", "\(script); echo ready; exec sleep 1000"])
        changing(&plan)
        let found = Lock<(Result<SandboxIsolation?, SystemCallError>, CgroupReading)?>(nil)
        let outcome = try await TestJob.run(
            plan, on: loop, after: "ready",
            during: { process, group in
                let result = Result { () throws(SystemCallError) in try process.isolation() }
                found.withLock { $0 = (result, group.reading()) }
                process.kill()
            })
        let (result, group) = try #require(found.withLock { $0 })
        return (try #require(try result.get()), group, outcome.output)
    }

    @Test func `rights read from outside are those that the job sees`() async throws {
        let (isolation, _, output) = try await read("cat /proc/self/status")
        let inside = try #require(ProcessStatus(parsing: output))
        let command = isolation.command.status
        #expect(command.pidInside == 2 && command.parent == isolation.initProcess.pid)
        #expect(command.noNewPrivileges == inside.noNewPrivileges && command.noNewPrivileges)
        #expect(command.seccompMode == inside.seccompMode)
        for (here, there) in zip(sets(command), sets(inside)) { #expect(here == there && here.isEmpty) }
        #expect(isolation.command.userMap.inside(of: command.users.effective) == inside.users.effective)
        #expect(isolation.command.groupMap.inside(of: command.groups.effective) == inside.groups.effective)
        #expect(command.supplementaryGroups == [])
        #expect(isolation.initProcess.pidInside == 1 && isolation.initProcess.permitted == .kill)
    }

    private func sets(_ status: ProcessStatus) -> [CapabilitySet] {
        [status.inheritable, status.permitted, status.effective, status.bounding, status.ambient]
    }

    @Test func `namespaces, mounts and limits read from outside are those that the job sees`() async throws {
        let (isolation, group, output) = try await read(
            "cd /proc/self; readlink ns/mnt ns/pid ns/net; ulimit -n; wc -l < mountinfo; grep -c : net/dev")
        let (command, host) = (isolation.command, isolation.hostNamespaces)
        let lines = output.split(separator: "\n").map { String($0) }
        try #require(lines.count == 7)
        #expect(lines[0] == "mnt:[\(command.namespaces[.mounts] ?? 0)]")
        #expect(lines[1] == "pid:[\(command.namespaces[.processes] ?? 0)]")
        #expect(lines[2] == "net:[\(command.namespaces[.network] ?? 0)]")
        for kind in [.mounts, .processes, .network, .ipc, .hostname, .cgroup] as [NamespaceKind] {
            #expect(command.namespaces[kind] != host[kind] && host[kind] != nil, "\(kind)")
        }
        #expect(command.limit("Max open files")?.soft.map { "\($0)" } == lines[3])
        #expect("\(command.mounts.count)" == lines[4])
        #expect("\(command.interfaces.count)" == lines[5] && command.interfaces.contains("lo"))
        let root = try #require(command.mounts.last { $0.path == "/" })
        #expect(root.isReadOnly && root.propagation == [])
        let work = try #require(command.mounts.last { $0.path == "/work" })
        #expect(!work.isReadOnly && work.type == "tmpfs" && work.options.contains("nosuid"))
        #expect(command.cgroup.hasSuffix("/job") && group.path.hasSuffix("/job") && group.processCount == 2)
    }

    @Test func `a job on the machine's network is seen to be there`() async throws {
        let (isolation, _, _) = try await read("true") { $0.network = .host }
        #expect(isolation.command.namespaces[.network] == isolation.hostNamespaces[.network])
    }

    @Test(.enabled(if: TestHost.hasControllers, TestHost.needsControllers))
    func `the group's limits are read as they were written`() async throws {
        let found = Lock<CgroupReading?>(nil)
        _ = try await TestJob.run(
            TestJob.plan(["/bin/sleep", "1000"]), on: loop,
            limits: [CgroupWrite(file: "memory.max", value: "67108864"), CgroupWrite(file: "pids.max", value: "33")],
            during: { process, group in
                found.withLock { $0 = group.reading() }
                process.kill()
            })
        let values = try #require(found.withLock { $0 }).values
        #expect(values["memory.max"] == "67108864" && values["pids.max"] == "33" && values["pids.current"] == "2")
        #expect(values["cpu.max"] == nil)
    }

    @Test func `nothing is read of a job that has ended`() async throws {
        nonisolated(unsafe) var kept: SandboxProcess?
        let found = Lock<Result<SandboxIsolation?, SystemCallError>?>(nil)
        _ = try await TestJob.run(
            TestJob.plan(["/bin/sh", "-c", "echo ready; exec sleep 1000"]), on: loop, after: "ready",
            during: { process, _ in
                kept = process
                process.kill()
            },
            atEnd: { _ in
                let result = Result { () throws(SystemCallError) in try kept?.isolation() }
                found.withLock { $0 = result }
            })
        #expect(try #require(found.withLock { $0 }).get() == nil)
    }
}
