import Testing

/// One node for all tests of a suite: started before the first, ended after the last.
struct SharedNode: SuiteTrait, TestScoping {
    @TaskLocal static var current: Node?

    /// Where the node keeps what it writes; nil for a new directory.
    var directory: String?

    /// The node that the running test shares with others.
    static var node: Node {
        get throws { try #require(current, "the suite has no node: give it the trait .sharedNode") }
    }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let node = try await Node(in: directory)
        do {
            try await Self.$current.withValue(node) { try await function() }
        } catch {
            try await node.stop()
            throw error
        }
        try await node.stop()
    }
}

extension Trait where Self == SharedNode {
    static var sharedNode: Self { SharedNode() }
    static func sharedNode(in directory: String) -> Self { SharedNode(directory: directory) }
}

/// What users do, with the programs that users have.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .sharedNode)
enum EndToEnd {}
