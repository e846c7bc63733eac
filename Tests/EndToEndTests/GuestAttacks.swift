import Foundation
import Testing

/// Jobs that mean harm, on a kernel whose limits are real, and what the machine, the daemon and other jobs felt: nothing.
/// The node lies on a disk of its own.
@Suite(
    .enabled(if: Guest.isHere, Guest.whatIs), .sharedNode(in: "/scratch/node.attacks"), .serialized,
    .timeLimit(.minutes(5)))
enum GuestAttacks {
    /// An attack under way.
    struct Attack {
        let job: String
        let follower: Command.Running
        let node: Node
        private let before: HostState
        private let held: Holdings

        /// Starts it and waits until it has written the line `word`.
        init(_ arguments: [String], until word: String = "up", within limit: Duration = .seconds(60)) async throws {
            node = try SharedNode.node
            (before, held) = (try HostState(), try Holdings(of: node))
            job = try await node.start(arguments)
            follower = try node.client(["job", "log", job]).start()
            _ = try await follower.output(within: limit) { $0.contains(Data("\(word)\n".utf8)) }
        }

        /// Ends it as a user would.
        func stop() async throws {
            let outcome = try await node.rnx("job", "stop", job)
            #expect(outcome.code == 0, "\(outcome.errors)")
        }

        /// Waits for its end, and for the machine to be as it was.
        /// - Returns: what the attack said.
        @discardableResult
        func end(within limit: Duration = .seconds(60)) async throws -> String {
            let said = String(decoding: try await follower.outcome(within: limit).output, as: UTF8.self)
            var (state, holdings) = (try HostState(), try Holdings(of: node))
            // What a job left goes right after its end is told, the kernel frees some of it later, and the connection of
            // a client that has just ended is closed in its turn; each look costs a call, so this ends by itself.
            for _ in 0..<40 where !state.excess(over: before).isEmpty || !holdings.areWithin(held) {
                _ = try await node.status(job)
                (state, holdings) = (try HostState(), try Holdings(of: node))
            }
            #expect(state.excess(over: before) == [], "after: \(said.suffix(500))")
            #expect(holdings.areWithin(held), "\(held); \(holdings)")
            return said
        }
    }

    /// A job of somebody else runs from its beginning to its end.
    static func expectOthersUnharmed() async throws {
        let node = try SharedNode.node
        let job = try await node.start("sh", "-c", "echo fine >/tmp/file && cat /tmp/file")
        #expect(try await node.log(job) == Data("fine\n".utf8))
    }

    /// The text of a program in `Tests/Attacks`, to be given to an interpreter in a job.
    static func program(_ name: String) throws -> String {
        try String(contentsOfFile: "\(Programs.repository)/Tests/Attacks/\(name)", encoding: .utf8)
    }
}
