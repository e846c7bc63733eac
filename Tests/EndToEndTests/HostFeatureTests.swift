import Foundation
import Testing

/// Machines that lack something, made of this one: system calls are answered with an error, as old kernels and the rules of
/// containers do, and sysctls are set in a user namespace of their own.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .timeLimit(.minutes(2)))
struct HostFeatureTests {
    private static let refuseCalls = "\(Programs.repository)/Tests/EndToEndTests/python/refuse_calls.py"

    /// A configuration in a directory of its own.
    private struct Place {
        let directory: String
        let group: String
        var configuration: String { "\(directory)/joblet-config.yml" }

        init(_ isolation: String = "") throws {
            directory = "\(NSTemporaryDirectory())/joblet-features.\(UUID().uuidString)".replacing("//", with: "/")
            let name = "joblet-test-\(getpid())-\(UUID().uuidString.prefix(8))"
            group = "\(Programs.unifiedHierarchy ?? "/sys/fs/cgroup")/\(name)"
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try """
            security: {serverCert: certs/server-cert.pem, serverKey: certs/server-key.pem, caCert: certs/ca-cert.pem}
            cgroup: {baseDir: \(group)}
            filesystem: {baseDir: \(directory)/jobs}
            state: {storage: {local: {directory: \(directory)/state}}}
            persist: {storage: {local: {logs: {directory: \(directory)/logs}}}}
            \(isolation)
            """.write(toFile: configuration, atomically: true, encoding: .utf8)
        }

        func remove() { try? FileManager.default.removeItem(atPath: directory) }
    }

    /// `joblet check-host` where the machine answers these calls with an error.
    private func check(refusing calls: String, with error: String) async throws -> Command.Outcome {
        let place = try Place()
        defer { place.remove() }
        let outcome = try await Command(
            program: "/usr/bin/python3",
            arguments: [
                Self.refuseCalls, error, calls, Programs.path("joblet"), "check-host", "--config", place.configuration,
            ]
        ).run()
        #expect(!FileManager.default.fileExists(atPath: place.group))
        return outcome
    }

    /// The four lines about a feature that is missing, or the one about one that is there.
    private func paragraph(_ feature: String, in text: String) throws -> String {
        let lines = text.split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.contains(" \(feature) ") && !$0.hasPrefix(" ") }, "\(text)")
        return lines[start..<min(start + 4, lines.count)].joined(separator: "\n")
    }

    @Test(arguments: [
        ("seccomp", "EINVAL", "seccomp", "CONFIG_SECCOMP_FILTER"),
        ("clone3", "ENOSYS", "clone_into_cgroup", "Linux 5.7"),
        ("unshare", "EPERM", "namespaces", "as root with all capabilities"),
        ("mount_setattr", "ENOSYS", "mount_attributes", "Linux 5.12"), ("openat2", "ENOSYS", "openat2", "Linux 5.6"),
        ("close_range", "ENOSYS", "close_range", "Linux 5.11"),
        ("memfd_create", "EACCES", "sealed_programs", "vm.memfd_noexec"),
        ("pidfd_send_signal", "ENOSYS", "pidfd", "Linux 5.4"),
    ])
    func `a call that the machine refuses is a missing feature with its remedy`(
        call: String, error: String, feature: String, remedy: String
    ) async throws {
        let outcome = try await check(refusing: call, with: error)
        #expect(outcome.code == 1)
        let text = try paragraph(feature, in: outcome.text)
        #expect(text.hasPrefix("MISSING"), "\(text)")
        #expect(text.contains("(\(error))") && text.contains(call), "\(text)")
        #expect(text.contains(remedy), "\(text)")
        #expect(outcome.errors.contains(feature))
        // What is there is found all the same.
        #expect(try paragraph("privilege_drop", in: outcome.text).hasPrefix("found"))
    }

    @Test func `what there is another way for is missing and not required`() async throws {
        let outcome = try await check(refusing: "landlock_create_ruleset,keyctl", with: "ENOSYS")
        for feature in ["landlock", "keyrings"] {
            #expect(try paragraph(feature, in: outcome.text).hasPrefix("missing"))
            #expect(!outcome.errors.contains(feature))
        }
    }

    @Test func `a machine that allows no user namespaces is told how to`() async throws {
        let place = try Place()
        defer { place.remove() }
        // The limit of a user namespace counts for those below it alone: user_namespaces(7).
        let script = "echo 0 >/proc/sys/user/max_user_namespaces && exec \"$0\" check-host --config \"$1\""
        let outcome = try await Command(
            program: "/usr/bin/unshare",
            arguments: [
                "--user", "--map-root-user", "/bin/sh", "-c", script, Programs.path("joblet"), place.configuration,
            ]
        ).run()
        #expect(outcome.code == 1)
        let text = try paragraph("user_namespaces", in: outcome.text)
        #expect(text.contains("clone(CLONE_NEWUSER): No space left on device (ENOSPC)"), "\(text)")
        #expect(text.contains("remedy: allow user namespaces: sysctl user.max_user_namespaces="), "\(text)")
    }

    @Test func `the daemon does not start without what is required, and says all of it`() async throws {
        let place = try Place()
        defer { place.remove() }
        let certificates = try await Command(
            program: Programs.path("joblet"), arguments: ["certs", "--out", "\(place.directory)/certs"]
        ).run()
        try #require(certificates.code == 0, "\(certificates.errors)")
        let daemon = try await Command(
            program: "/usr/bin/python3",
            arguments: [
                Self.refuseCalls, "EINVAL", "seccomp", Programs.path("joblet"), "serve", "--config",
                place.configuration, "--listen", "127.0.0.1:0",
            ]
        ).run()
        #expect(daemon.code == 1)
        #expect(daemon.errors.contains("seccomp: seccomp: Invalid argument (EINVAL); use a kernel built with"))
        #expect(daemon.errors.contains("isolation.relaxed: true"))
        #expect(!FileManager.default.fileExists(atPath: place.group))
    }

    @Test func `a second daemon with the same control group does not start, and the first goes on`() async throws {
        let node = try await Node()
        let configuration = "\(node.directory)/joblet-config.yml"
        let second = try await Command(
            program: Programs.path("joblet"),
            arguments: ["serve", "--config", configuration, "--listen", "127.0.0.1:0"]
        ).run()
        #expect(second.code == 1)
        #expect(second.errors.contains("another daemon makes its groups there; stop that one"), "\(second.errors)")
        // Its group is still there for the next job.
        #expect(try await node.log(node.start("echo", "on")) == Data("on\n".utf8))
        try await node.stop()
    }
}

extension EndToEnd {
    @Suite struct NodeCheckTests {
        @Test func `a viewer is told every feature, and code 1 says that a required one is missing`() async throws {
            let node = try SharedNode.node
            let outcome = try await node.rnx("--json", "node", "check", as: "viewer")
            let report = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
            #expect(report["nodeId"] as? String == "dev-node")
            let features = try #require(report["features"] as? [[String: Any]])
            #expect(features.count > 15)
            let isShort = features.contains { $0["isPresent"] as? Bool == false && $0["isRequired"] as? Bool == true }
            // scripts/dev-node is relaxed exactly on machines that lack something.
            #expect(report["isRelaxed"] as? Bool == isShort)
            #expect(outcome.code == (isShort ? 1 : 0), "\(outcome.errors)")
            #expect(outcome.errors.contains("required, and missing on this node") == isShort)
        }
    }
}
