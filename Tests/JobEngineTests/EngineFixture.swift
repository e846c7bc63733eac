import JobEngine
import JobModel
import LinuxKernel
import Synchronization
import Testing

extension StopRequester {
    static let tester = StopRequester.client(name: "tester", role: "admin")
}

/// A whole engine on directories and a control group of its own.
final class EngineFixture: Sendable {
    let supervisor: JobSupervisor
    let cgroups: CgroupRoot
    let configuration: EngineConfiguration

    private static let count = Atomic<Int>(0)

    /// Where groups can be made: the top of the unified hierarchy.
    static let cgroupMount: String? = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"].first { path in
        (try? WholeFile(at: "\(path)/cgroup.controllers", limit: 4_096)) != nil
    }

    static var canRunJobs: Bool { CurrentProcess.isRoot && cgroupMount != nil }

    /// True where groups can be given every limit.
    static let hasControllers: Bool = {
        guard canRunJobs, let mount = cgroupMount, let root = try? CgroupRoot(path: mount) else { return false }
        return root.enabledControllers.isSuperset(of: [.cpu, .memory, .io, .pids])
    }()

    /// What jobs of these tests do without on this machine, beside controllers, which are the relaxed mode's matter.
    static let missingFeatures: Set<HostFeature> = {
        guard canRunJobs, let mount = cgroupMount, let root = try? CgroupRoot(path: mount) else { return [] }
        return HostCheck.run(in: .above(root)).missing.filter { !$0.isController }
    }()

    static let howToHaveControllers: Comment =
        "needs the controllers on cgroup v2, as scripts/test has in the guest lane"

    static let hasUserNamespaces = !missingFeatures.contains(.userNamespaces)

    /// True in the guest lanes, whose disk has project quotas.
    static let hasDiskQuota = hasUserNamespaces && (try? ProjectQuota(on: "/scratch")) != nil

    static let howToHaveDiskQuota: Comment =
        "needs a disk with project quotas at /scratch, as scripts/test has in the guest lane"

    /// True in the guest lane, when it was given a disk.
    static let hasScratchDisk = (try? DeviceNumber(holding: "/scratch").major) ?? 0 != 0 && isMounted("/scratch")

    private static func isMounted(_ path: String) -> Bool {
        let mounts = (try? WholeFile(at: "/proc/self/mounts", limit: 1 << 20))?.bytes ?? []
        return String(decoding: mounts, as: UTF8.self).contains(" \(path) ")
    }

    static let howToRunJobs: Comment = "needs root and a cgroup2 mount: run as root, or scripts/test in the guest lane"

    private init(_ supervisor: JobSupervisor, _ cgroups: CgroupRoot, _ configuration: EngineConfiguration) {
        self.supervisor = supervisor
        self.cgroups = cgroups
        self.configuration = configuration
    }

    /// Runs `body` with an engine, shuts the engine down and checks that nothing is left of its jobs.
    /// - Parameter directory: of an engine before this one; a new one if not given.
    static func with(
        directory: TemporaryDirectory? = nil, configure: (inout EngineConfiguration) -> Void = { _ in },
        _ body: (EngineFixture) async throws -> Void
    ) async throws {
        let directory = try directory ?? TemporaryDirectory()
        let loops = try EventLoopGroup(count: 2, name: "test")
        defer { loops.stop() }
        let mount = try #require(cgroupMount)
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        let group = "joblet-test-\(CurrentProcess.number)-\(number)"
        let cgroups = try CgroupRoot(path: "\(mount)/\(group)", creating: true)
        defer { try? Directory(mount).removeDirectory(group) }
        var configuration = configuration(in: directory)
        configure(&configuration)
        let supervisor = try await JobSupervisor.start(
            configuration, loops: loops, cgroups: cgroups, template: try template()
        ) { _ in }
        let fixture = EngineFixture(supervisor, cgroups, configuration)
        let result: Result<Void, any Error>
        do { result = .success(try await body(fixture)) } catch { result = .failure(error) }
        await supervisor.shutdown()
        #expect(try cgroups.groups() == [])
        #expect(try Directory(configuration.jobDirectory).names() == [])
        try result.get()
    }

    static func configuration(in directory: TemporaryDirectory) -> EngineConfiguration {
        var configuration = EngineConfiguration(
            stateDirectory: directory.file("state"), logDirectory: directory.file("logs"),
            jobDirectory: directory.file("jobs"), nodeID: "test-node")
        // Hosts whose controllers sit on the old hierarchy can still start jobs.
        configuration.isRelaxed = true
        configuration.missingFeatures = missingFeatures
        return configuration
    }

    private static func template() throws -> MountTemplate {
        let program = try CurrentProcess.executablePath()
        let directory = program[..<(program.lastIndex(of: "/") ?? program.startIndex)]
        return try MountTemplate.prepare(.standard, initProgram: "\(directory)/joblet-init")
    }

    /// Runs a shell script as a job.
    func run(
        _ script: String, timeout: JobTimeout? = nil, environment: [String: String] = [:],
        limits: ResourceLimits = .standard
    ) async throws -> JobRecord {
        try await supervisor.run(
            JobSpec(
                command: "/bin/sh", arguments: ["-c", script], environment: try EnvironmentVariables(environment),
                limits: limits, timeout: timeout))
    }

    /// All of a job's output, from first to last byte.
    func output(of id: JobID) async throws -> [UInt8] {
        try await Bytes.read(try await supervisor.log(matching: "\(id)"), pieces: 50_000)
    }

    /// Runs a script to its end.
    func result(of script: String) async throws -> (record: JobRecord, output: String) {
        let record = try await run(script)
        let output = try await output(of: record.id)
        return (try await supervisor.end(of: "\(record.id)"), String(decoding: output, as: UTF8.self))
    }

    /// Returns when a job has written `text`, with all that it wrote so far.
    @discardableResult
    func waitForOutput(_ text: String, of id: JobID) async throws -> String {
        let reader = try await supervisor.log(matching: "\(id)")
        var all = ""
        while try await reader.waitForMore() {
            all += String(decoding: try Bytes.piece(reader, 4_096), as: UTF8.self)
            if all.contains(text) { return all }
        }
        Issue.record("the job ended after \(all)")
        return all
    }
}
