import Testing

/// One node for all tests of a suite: started before the first, ended after the last.
struct SharedNode: SuiteTrait, TestScoping {
    @TaskLocal static var current: Node?

    /// The node that the running test shares with others.
    static var node: Node {
        get throws { try #require(current, "the suite has no node: give it the trait .sharedNode") }
    }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let node = try await Node()
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
}

/// What users do, with the programs that users have.
@Suite(.enabled(if: Programs.canRunJobs, Programs.whatRunsJobs), .sharedNode)
enum EndToEnd {}
