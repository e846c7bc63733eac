internal import CLinux

/// What a machine offers for isolating and limiting jobs, each feature tried and not looked up: versions say little
/// about kernels that were patched, configured or confined.
public struct HostCheck: Sendable, Equatable {
    /// One feature, found or missing.
    public struct Finding: Sendable, Equatable {
        public let feature: HostFeature
        /// Why it is missing, with the call that failed; `nil` where it is there.
        public let problem: String?
        /// What helps; empty where it is there.
        public let remedy: String

        public var isPresent: Bool { problem == nil }

        static func present(_ feature: HostFeature) -> Finding {
            Finding(feature: feature, problem: nil, remedy: "")
        }

        public init(feature: HostFeature, problem: String?, remedy: String) {
            self.feature = feature
            self.problem = problem
            self.remedy = remedy
        }

        init(_ feature: HostFeature, _ error: CgroupError) {
            let remedy = error.remedy ?? feature.remedy(for: .invalid)
            self.init(
                feature: feature, problem: "cannot \(error.attempt) in \(error.path): \(error.cause)", remedy: remedy)
        }
    }

    /// One for each feature, in the order of ``HostFeature``.
    public let findings: [Finding]

    public init(_ findings: [Finding]) {
        self.findings = findings
    }

    /// All that is not there.
    public var missing: Set<HostFeature> { Set(findings.filter { !$0.isPresent }.map(\.feature)) }

    /// What is not there of the features that no job can do without and those that are asked for.
    public func missing(of required: some Sequence<HostFeature>) -> [Finding] {
        let required = Set(required)
        return findings.filter { !$0.isPresent && ($0.feature.need == .always || required.contains($0.feature)) }
    }

    /// Where control groups can be tried.
    public enum GroupPlace: Sendable {
        /// Where the jobs' groups are made, so that controllers may be switched on.
        case ofJobs(CgroupRoot)
        /// Above that place, which does not exist yet: a controller that is on offer counts as there.
        case above(CgroupRoot)
        /// Nowhere, and why.
        case nowhere(CgroupError)

        /// - Parameter path: where jobs get their groups; nothing is made.
        public init(nearestTo path: String) {
            var directory = path
            while true {
                do throws(CgroupError) {
                    let root = try CgroupRoot(path: directory)
                    self = directory == path ? .ofJobs(root) : .above(root)
                    return
                } catch {
                    guard error.reason == .gone, let slash = directory.lastIndex(of: "/"), slash > directory.startIndex
                    else {
                        self = .nowhere(error)
                        return
                    }
                    directory = String(directory[..<slash])
                }
            }
        }

        var isForJobs: Bool {
            if case .ofJobs = self { true } else { false }
        }

        var root: CgroupRoot? {
            switch self {
            case .ofJobs(let root), .above(let root): root
            case .nowhere: nil
            }
        }
    }

    /// Tries everything. Blocks for some milliseconds, and leaves nothing behind.
    ///
    /// - Parameters:
    ///   - place: where a group for trials is made and removed.
    ///   - firstID: the first of the ids that jobs are mapped to outside.
    ///   - idCount: how many each job gets.
    ///   - jobDirectory: where jobs work on a disk; it need not exist yet.
    public static func run(
        in place: GroupPlace, firstID: UInt32 = 1_879_048_192, idCount: UInt32 = 65_536, jobDirectory: String = "/"
    ) -> HostCheck {
        // Before the group is made: what is switched on later would be missing in it.
        let refusals = place.root.map { controllerRefusals(of: $0, isForJobs: place.isForJobs) } ?? [:]
        let group: Cgroup?
        let problem: CgroupError?
        do throws(CgroupError) {
            group = try makeGroup(in: place)
            problem = nil
        } catch {
            group = nil
            problem = error
        }
        // An empty group that resists is found at the daemon's next start.
        defer { try? group?.remove() }
        var findings = tryCalls(in: group, idMap: "0 \(firstID) \(idCount)\n")
        for feature in HostFeature.allCases {
            guard let controller = feature.controller else { continue }
            if let refusal = refusals[controller] ?? (place.root == nil ? problem : nil) {
                findings[feature] = Finding(feature, refusal)
            } else if let group, place.isForJobs {
                findings[feature] = tryLimits(of: controller, feature, in: group)
            }
        }
        findings[.fileTable] = fileTable()
        findings[.projectQuota] = projectQuota(at: jobDirectory)
        if let problem {
            findings[.cgroupV2] = Finding(.cgroupV2, problem)
            for feature in [HostFeature.cloneIntoCgroup, .cgroupKill] {
                findings[feature] = Finding(
                    feature: feature, problem: "there is no group to try it in", remedy: "see cgroup_v2")
            }
        }
        return HostCheck(HostFeature.allCases.map { findings[$0] ?? .present($0) })
    }

    private static func makeGroup(in place: GroupPlace) throws(CgroupError) -> Cgroup {
        switch place {
        case .ofJobs(let root), .above(let root): try root.createGroup(trialGroupName(), limits: [])
        case .nowhere(let error): throw error
        }
    }

    /// In the family of the jobs' groups, so that one left by a killed daemon is removed like theirs.
    private static func trialGroupName() -> String {
        // A name that is taken is refused, and told as the problem it then is.
        let random = (try? Randomness.bytes(6)) ?? []
        return "job-trial-\(CurrentProcess.number)-" + random.map { String($0, radix: 16) }.joined()
    }

    // MARK: - Calls

    /// Which trial of trials.c tries which feature.
    private static let trials: [(Int, HostFeature)] = [
        (Int(CLINUX_TRIAL_CLONE), .cloneIntoCgroup), (Int(CLINUX_TRIAL_CGROUP_KILL), .cgroupKill),
        (Int(CLINUX_TRIAL_PIDFD), .pidfd), (Int(CLINUX_TRIAL_NAMESPACES), .namespaces),
        (Int(CLINUX_TRIAL_MOUNTS), .mountAttributes), (Int(CLINUX_TRIAL_PROC), .privateProc),
        (Int(CLINUX_TRIAL_OPENAT2), .openBeneath), (Int(CLINUX_TRIAL_SEALS), .sealedPrograms),
        (Int(CLINUX_TRIAL_CLOSE_RANGE), .closeRange), (Int(CLINUX_TRIAL_PRIVILEGES), .privilegeDrop),
        (Int(CLINUX_TRIAL_USERS), .userNamespaces), (Int(CLINUX_TRIAL_SECCOMP), .seccomp),
        (Int(CLINUX_TRIAL_LANDLOCK), .landlock), (Int(CLINUX_TRIAL_KEYRINGS), .keyrings),
    ]

    private static func tryCalls(in group: Cgroup?, idMap: String) -> [HostFeature: Finding] {
        var results = [clinux_trial](repeating: clinux_trial(), count: Int(CLINUX_TRIALS))
        let done = idMap.withCString { map in
            var given = clinux_trials(cgroup: group?.directory ?? -1, id_map: map)
            return clinux_try(&given, &results)
        }
        var findings: [HostFeature: Finding] = [:]
        for (number, feature) in trials {
            let result = results[number]
            guard done == 0, let call = result.call.map({ String(cString: $0) }) else {
                findings[feature] = Finding(
                    feature: feature, problem: "not tried, as another feature that it builds on is missing",
                    remedy: "see the others")
                continue
            }
            guard result.error != 0 else { continue }
            let code = ErrorCode(rawValue: result.error)
            findings[feature] = Finding(
                feature: feature, problem: "\(call): \(code) (\(code.name))", remedy: feature.remedy(for: code))
        }
        return findings
    }

    // MARK: - Settings

    /// Open files are memory, which jobs are held to, and there is a number beside it that all of the machine shares: kernel,
    /// admin-guide/sysctl/fs, "file-max". Without systemd it is a tenth of the memory in kilobytes, which a few jobs of
    /// 512 processes with 1,024 files each would reach.
    private static func fileTable() -> Finding? {
        let path = "/proc/sys/fs/file-max"
        guard let text = (try? WholeFile(at: path, limit: 64)).map({ String(decoding: $0.bytes, as: UTF8.self) }),
            let most = UInt64(text.prefix { $0.isNumber })
        else { return nil }
        return most >= 1 << 24
            ? nil
            : Finding(
                feature: .fileTable, problem: "\(path) is \(most)", remedy: HostFeature.fileTable.remedy(for: .invalid))
    }

    private static func projectQuota(at path: String) -> Finding? {
        var directory = path
        while directory != "/", (try? Directory(directory).path) == nil {
            directory = String(directory[..<(directory.lastIndex(of: "/") ?? directory.startIndex)])
            if directory.isEmpty { directory = "/" }
        }
        let problem: String
        do throws(SystemCallError) {
            if try ProjectQuota(on: directory) != nil { return nil }
            problem = "the file system of \(directory) enforces no project quotas"
        } catch {
            problem = "\(error)"
        }
        return Finding(
            feature: .projectQuota, problem: problem, remedy: HostFeature.projectQuota.remedy(for: .invalid))
    }

    // MARK: - Controllers

    /// Switches on what jobs need, and says what cannot be had.
    private static func controllerRefusals(of groups: CgroupRoot, isForJobs: Bool) -> [CgroupController: CgroupError] {
        var refusals: [CgroupController: CgroupError] = [:]
        for controller in HostFeature.allCases.compactMap(\.controller) {
            do throws(CgroupError) {
                // Chosen processors are an operator's choice; whoever starts the engine makes it.
                if isForJobs, controller != .cpuset {
                    try groups.enable([controller])
                } else {
                    try groups.requireOffer(of: controller)
                }
            } catch {
                refusals[controller] = error
            }
        }
        return refusals
    }

    /// Writes the limits that a job would get; what they say binds nobody.
    /// - Returns: `nil` when all could be written.
    private static func tryLimits(
        of controller: CgroupController, _ feature: HostFeature, in group: Cgroup
    ) -> Finding? {
        let writes: [(file: String, value: String)] =
            switch controller {
            case .cpu: [("cpu.max", "100000 100000")]
            case .memory: [("memory.max", "max"), ("memory.swap.max", "0"), ("memory.oom.group", "1")]
            case .pids: [("pids.max", "max")]
            default: []
            }
        do throws(CgroupError) {
            for write in writes { try group.write(CgroupWrite(file: write.file, value: write.value)) }
        } catch {
            return Finding(feature, error)
        }
        // Its limit names a disk, and which one is not known here.
        guard controller == .io, group.read("io.max") == nil else { return nil }
        return Finding(feature: feature, problem: "there is no io.max", remedy: feature.remedy(for: .invalid))
    }
}
