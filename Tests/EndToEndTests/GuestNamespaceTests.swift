import Foundation
import Testing

extension Guest {
    /// Whether only root may make user namespaces here: a switch that Debian's kernels have, and that careful hosts use.
    static let hasClosedNamespaces: Bool = {
        let value = try? String(contentsOfFile: "/proc/sys/kernel/unprivileged_userns_clone", encoding: .utf8)
        return value == "0\n"
    }()
    static let whatCloses: Comment =
        "needs a kernel with user namespaces for root alone: scripts/test --kernel runs it in a guest that has it so"
}

/// Jobs on a host that lets nobody but root make user namespaces.
@Suite(
    .enabled(if: Guest.isHere && Guest.hasClosedNamespaces, Guest.whatCloses),
    .sharedNode(in: "/scratch/node.namespaces"), .serialized, .timeLimit(.minutes(5)))
struct GuestNamespaceTests {
    @Test func `a job has a user namespace of its own where users may make none`() async throws {
        let user = try await Command(
            program: "/usr/bin/setpriv",
            arguments: ["--reuid=1000", "--regid=1000", "--clear-groups", "unshare", "--user", "true"]
        ).run()
        #expect(user.code != 0, "a user could make a namespace")

        let node = try SharedNode.node
        let job = try await node.start("sh", "-c", "readlink /proc/self/ns/user; cat /proc/self/uid_map; id -u")
        let said = String(decoding: try await node.log(job), as: UTF8.self)
        let host = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/user")
        let lines = said.split(separator: "\n").map(String.init)
        try #require(lines.count == 3, "\(said)")
        #expect(lines[0].hasPrefix("user:[") && lines[0] != host, "\(said)")
        // Inside from 0; outside ids that are nobody's.
        let map = lines[1].split(separator: " ").compactMap { UInt32($0) }
        #expect(map.count == 3 && map[0] == 0 && map[1] >= 65_536 && map[2] == 65_536, "\(said)")
        #expect(lines[2] == "65534")
    }
}
