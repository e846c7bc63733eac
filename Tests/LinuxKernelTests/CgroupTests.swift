import Glibc
import LinuxKernel
import Testing

@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class CgroupTests {
    let loop: EventLoop
    let test: TestGroup

    init() throws {
        loop = try EventLoop.start(name: "cgroups")
        test = try TestGroup()
    }
    deinit { loop.stop() }

    @Test func `a group is there until it is removed`() throws {
        let group = try test.root.createGroup("job", limits: [])
        #expect(try test.root.groups() == ["job"])
        #expect(!group.isPopulated)
        #expect(group.processorTime == .zero)
        try group.remove()
        try group.remove()
        #expect(try test.root.groups().isEmpty)
        #expect(throws: CgroupError(attempt: "kill all processes", path: group.path, reason: .gone)) {
            try group.kill()
        }
    }

    @Test func `two groups of one name are refused`() throws {
        let group = try test.root.createGroup("job", limits: [])
        #expect(throws: CgroupError.self) { _ = try self.test.root.createGroup("job", limits: []) }
        try group.remove()
    }

    @Test(arguments: ["", "..", "a/b"])
    func `a name that is no name is refused`(name: String) throws {
        #expect(throws: CgroupError.self) { _ = try self.test.root.createGroup(name, limits: []) }
    }

    @Test func `a limit that cannot be written removes the group and names the controller`() throws {
        // This group's own parent passes no controller on, so none of its files is there.
        let limit = CgroupWrite(file: "memory.max", value: "1000000")
        let path = "\(test.root.path)/job"
        #expect(
            throws: CgroupError(
                attempt: "write \"1000000\" to memory.max", path: path, reason: .controllerNotDelegated("memory"))
        ) {
            _ = try self.test.root.createGroup("job", limits: [limit])
        }
        #expect(try test.root.groups().isEmpty)
    }

    @Test func `a controller that is not on offer is refused with the remedy`() throws {
        let nothing = CgroupController(rawValue: "nothing")
        let error = #expect(throws: CgroupError.self) { try self.test.root.enable([nothing]) }
        #expect(error?.reason == .controllerMissing("nothing"))
        #expect(error?.description.contains("this kernel offers no nothing controller") == true)
    }

    @Test(arguments: ["/proc", "/no/such/place", "/etc/passwd"])
    func `what is no cgroup is refused`(path: String) {
        #expect(throws: CgroupError.self) { _ = try CgroupRoot(path: path) }
    }

    @Test func `the process's own group is found`() throws {
        let path = try CgroupRoot.ownGroup()
        #expect(try CgroupRoot(path: path).groups().count >= 0)
    }

    @Test func `a leftover with processes in it and below is ended and removed`() async throws {
        let template = try TestHost.template.get()
        let group = try test.root.createGroup("left", limits: [])
        // Below the job's group, as a job with a view of the cgroup file system would have made it.
        let below = try CgroupRoot(path: group.path).createGroup("below", limits: [])
        let loop = loop
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            loop.execute {
                let command = TestJob.plan(["/bin/sleep", "1000"])
                do {
                    let output = try Pipe()
                    for place in [group, below] {
                        _ = try SandboxProcess.start(
                            command, in: template, cgroup: place, output: output.writeEnd, errors: output.writeEnd,
                            on: loop
                        ) { _ in }
                    }
                } catch {
                    Issue.record(error)
                }
                done.resume()
            }
        }
        #expect(group.isPopulated)
        try await group.removeWhenEmpty(on: loop, within: .seconds(20))
        #expect(try test.root.groups().isEmpty)
        try await group.removeWhenEmpty(on: loop, within: .seconds(20))
    }
}

@Suite struct RootLayoutTests {
    @Test func `missing paths are named and the others used`() throws {
        guard TestHost.canStartJobs else { return }
        let configuration = MountConfiguration(hostPaths: ["/usr", "/bin", "/no/such", "relative", "/etc/../etc"])
        let template = try MountTemplate.prepare(configuration, initProgram: TestHost.initProgram)
        #expect(template.missingPaths == ["/etc/../etc", "/no/such", "relative"])
    }

    @Test func `a missing joblet-init is named`() {
        #expect(throws: SandboxError(step: .executeInit, code: .notFound)) {
            _ = try MountTemplate.prepare(.standard, initProgram: "/no/such/joblet-init")
        }
    }
}
