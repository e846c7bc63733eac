import Foundation
import Testing

extension GuestAttacks {
    /// The same probes in Joblet's sandbox and in two others.
    @Suite struct ProbeTests {
        private typealias Results = [(probe: String, passed: Bool, detail: String)]

        /// Reaching the machine's network is what a job on it asked for.
        private static let partOfHostNetwork: Set<String> = [
            "network-only-loopback", "network-hosts-ports-are-out-of-reach",
        ]
        private static let outside = "\(Programs.repository)/Tests/Attacks/outside.py"

        private func results(_ text: String) -> Results {
            text.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ", maxSplits: 2).map(String.init)
                guard words.count >= 2, ["pass", "fail"].contains(words[1]) else { return nil }
                return (words[0], words[1] == "pass", words.count > 2 ? words[2] : "")
            }
        }

        /// The probes in a job, with what they look for prepared outside.
        private func inJob(_ flags: [String]) async throws -> Results {
            let node = try SharedNode.node
            let outside = try Command(program: Self.outside, arguments: ["sh", "-c", "echo ready; exec sleep 600"])
                .start()
            _ = try await outside.output { $0.contains(Data("ready".utf8)) }
            let job = try await node.start(flags + ["python3", "-c", try GuestAttacks.program("probes.py")])
            let said = String(decoding: try await node.log(job), as: UTF8.self)
            outside.send(SIGTERM)
            _ = try await outside.outcome()
            return results(said)
        }

        /// The same in another sandbox.
        private func under(_ sandbox: String) async throws -> Results {
            let outcome = try await Command(
                program: Self.outside,
                arguments: [
                    "\(Programs.repository)/Tests/Attacks/under", sandbox, "/usr/bin/python3", "-c",
                    try GuestAttacks.program("probes.py"),
                ]
            ).run(within: .seconds(120))
            let results = results(outcome.text)
            try #require(!results.isEmpty, "\(outcome.errors)")
            return results
        }

        @Test func `every probe passes in a job, and some fail in bubblewrap and in crun, as the page says`()
            async throws
        {
            let names = try await Command(
                program: "\(Programs.repository)/Tests/Attacks/probes.py", arguments: ["--names"]
            ).run().text.split(separator: "\n").map(String.init).filter { $0 != "limit-memory" }
            let (ours, bubblewrap, crun) = (try await inJob([]), try await under("bubblewrap"), try await under("crun"))
            for results in [ours, bubblewrap, crun] { #expect(results.map(\.probe) == names) }
            for result in ours where !result.passed { Issue.record("\(result.probe): \(result.detail)") }
            #expect(!bubblewrap.allSatisfy(\.passed) && !crun.allSatisfy(\.passed))

            let rows = zip(zip(ours, bubblewrap), crun).map { pair, crun in
                let words = [pair.0, pair.1, crun].map { $0.passed ? "pass" : "**fail**" }.joined(separator: " | ")
                return "| \(pair.0.probe) | \(words) |"
            }
            // On another kernel the other sandboxes hold more or less than the page says.
            let kernel = try String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)
            guard kernel.hasPrefix("6.1.") else { return }
            let page = try String(contentsOfFile: "\(Programs.repository)/docs/isolation.md", encoding: .utf8)
            let table = page.split(separator: "\n").filter { line in
                names.contains { line.hasPrefix("| \($0) |") }
            }.map(String.init)
            #expect(table == rows, "the table should be:\n\(rows.joined(separator: "\n"))")
        }

        @Test func `a job on the machine's network reaches that, and nothing else`() async throws {
            for result in try await inJob(["--network=host"]) where !Self.partOfHostNetwork.contains(result.probe) {
                #expect(result.passed, "\(result.probe): \(result.detail)")
            }
        }

        @Test func `memory has an end`() async throws {
            let node = try SharedNode.node
            let job = try await node.start(
                "--max-memory=64", "python3", "-c", try GuestAttacks.program("probes.py"), "--last", "limit-memory")
            #expect(try await node.log(job) == Data("limit-memory begin\n".utf8))
            #expect(try await node.status(job)["exitCode"] as? Int == 137)
        }
    }
}
