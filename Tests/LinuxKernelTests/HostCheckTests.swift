import LinuxKernel
import Testing

/// What a machine is found to offer, on this one as it is; machines that lack something are in EndToEndTests.
@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
struct HostCheckTests {
    @Test func `what the other tests start jobs with is found, and every feature is told once`() throws {
        let test = try TestGroup()
        let check = HostCheck.run(in: .ofJobs(test.root))
        #expect(check.findings.map(\.feature) == HostFeature.allCases)
        #expect(check.missing(of: []) == [])
        for finding in check.findings {
            #expect(finding.isPresent == finding.remedy.isEmpty, "\(finding)")
        }
    }

    @Test func `a controller is missing exactly where groups cannot be given it`() throws {
        let test = try TestGroup()
        let check = HostCheck.run(in: .ofJobs(test.root))
        let there = Set(test.root.availableControllers.compactMap { HostFeature($0) })
        for feature in HostFeature.allCases where feature.isController {
            #expect(check.missing.contains(feature) != there.contains(feature), "\(feature)")
        }
        if let finding = check.findings.first(where: { $0.feature == .memory && !$0.isPresent }) {
            #expect(finding.problem?.contains("no memory controller") == true, "\(finding)")
            #expect(finding.remedy.contains("cgroup_no_v1=memory"), "\(finding)")
        }
    }

    @Test func `nothing is left behind`() throws {
        let test = try TestGroup()
        _ = HostCheck.run(in: .ofJobs(test.root))
        #expect(try test.root.groups() == [])
        #expect(try test.root.path == CgroupRoot(path: test.root.path).path)
    }

    @Test func `a place that does not exist yet is judged by what is above it`() throws {
        let test = try TestGroup()
        let check = HostCheck.run(in: HostCheck.GroupPlace(nearestTo: "\(test.root.path)/a.slice/b.service"))
        #expect(check.missing(of: []) == [])
        #expect(try test.root.groups() == [])
        // What was not asked for was not switched on.
        #expect(test.root.enabledControllers.isEmpty)
    }

    @Test func `without a cgroup2 file system everything about groups is missing, and the rest is still told`() {
        let check = HostCheck.run(in: HostCheck.GroupPlace(nearestTo: "/proc/no/groups/here"))
        let always = check.missing(of: []).map(\.feature)
        #expect(always == [.cgroupV2, .cloneIntoCgroup, .cgroupKill])
        #expect(check.missing.isSuperset(of: [.cpu, .memory, .io, .pids, .cpuset]))
        #expect(check.findings.first?.remedy.contains("mount one") == true)
    }

    @Test func `ids that cannot be mapped are no user namespace`() throws {
        let test = try TestGroup()
        // Beyond the last id there is.
        let check = HostCheck.run(in: .ofJobs(test.root), firstID: .max - 1, idCount: 65_536)
        let finding = try #require(check.findings.first { $0.feature == .userNamespaces })
        #expect(finding.problem == "write uid_map: Invalid argument (EINVAL)")
        #expect(check.missing(of: [.userNamespaces]) == [finding])
    }

    @Test func `what is missing counts when it is asked for, and always when no job can do without it`() {
        let findings = [HostFeature.pidfd, .seccomp, .landlock].map {
            HostCheck.Finding(feature: $0, problem: "call: ENOSYS", remedy: "another kernel")
        }
        let check = HostCheck(findings)
        #expect(check.missing(of: []).map(\.feature) == [.pidfd])
        #expect(check.missing(of: [.landlock]).map(\.feature) == [.pidfd, .landlock])
        #expect(check.missing(of: HostFeature.requiredByDefault).map(\.feature) == [.pidfd, .seccomp])
    }
}

@Suite struct HostFeatureTests {
    @Test func `the page about the kernel has a row for each feature`() throws {
        let parts = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }
        let file = try WholeFile(at: parts.joined() + "/docs/kernel.md", limit: 1 << 20)
        let page = String(decoding: file.bytes, as: UTF8.self)
        for feature in HostFeature.allCases {
            let required = HostFeature.requiredByDefault.contains(feature) ? "required; " : ""
            let row = "| `\(feature.rawValue)` | \(feature.purpose) | \(required)\(feature.consequence) |"
            #expect(page.contains(row + "\n"), "\(row)")
        }
    }
}
