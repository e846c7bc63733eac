import Foundation
import Testing

extension Guest {
    /// Whether this kernel can hold processes to certain processors. Debian's User-Mode Linux has one processor only.
    static let pinsProcessors: Bool = {
        let root = Programs.unifiedHierarchy ?? "/sys/fs/cgroup"
        let controllers = (try? String(contentsOfFile: "\(root)/cgroup.controllers", encoding: .utf8)) ?? ""
        return controllers.split(whereSeparator: \.isWhitespace).contains("cpuset")
    }()
    static let whatPins: Comment = "needs a kernel with cpuset: scripts/test --kernel runs it on Debian's own"
}

/// Jobs that ask for certain processors, in a guest of two.
@Suite(
    .enabled(if: Guest.isHere && Guest.pinsProcessors, Guest.whatPins), .sharedNode(in: "/scratch/node.processors"),
    .serialized, .timeLimit(.minutes(5)))
struct GuestProcessorTests {
    private let node: Node

    init() throws { node = try SharedNode.node }

    @Test func `a job runs on the processors of its list and can take no others`() async throws {
        let job = try await node.start(
            "--cpu-cores=1", "sh", "-c",
            "grep Cpus_allowed_list /proc/self/status; nproc; taskset -c 0 true 2>/dev/null || echo refused; "
                + "taskset -c 0,1 grep Cpus_allowed_list /proc/self/status; sleep 600")
        let follower = try node.client(["job", "log", job]).start()
        let said = String(
            decoding: try await follower.output(within: .seconds(120)) { $0.count { $0 == UInt8(ascii: "\n") } == 4 },
            as: UTF8.self)
        #expect(said == "Cpus_allowed_list:\t1\n1\nrefused\nCpus_allowed_list:\t1\n")

        let names = try FileManager.default.contentsOfDirectory(atPath: node.cgroup)
        let name = try #require(names.first { $0.contains(job) })
        let effective = try String(contentsOfFile: "\(node.cgroup)/\(name)/cpuset.cpus.effective", encoding: .utf8)
        #expect(effective == "1\n")
        #expect(try await node.status(job)["cpuCores"] as? String == "1")
        #expect(try await node.rnx("job", "stop", job).code == 0)
        _ = try await follower.outcome()
    }

    @Test(arguments: [("0-1", "0-1"), ("0,1", "0-1"), ("0", "0")])
    func `a list and a range say the same`(asked: String, allowed: String) async throws {
        let job = try await node.start("--cpu-cores=\(asked)", "grep", "Cpus_allowed_list", "/proc/self/status")
        #expect(try await node.log(job) == Data("Cpus_allowed_list:\t\(allowed)\n".utf8))
    }

    @Test func `a processor that is not there is refused with those that are`() async throws {
        let outcome = try await node.rnx("job", "run", "--cpu-cores=0-5", "true")
        #expect(outcome.code != 0)
        #expect(outcome.errors.contains("cpuCores") && outcome.errors.contains("0-1"), "\(outcome.errors)")
    }
}
