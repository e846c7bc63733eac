import GRPC
import JobEngine
import JobModel
import Testing

@testable import JobService

@Suite struct RPCErrorTests {
    @Test func `each of the engine's errors has its code and the contract's words`() throws {
        let id = try JobID("3f2a51c0-9b1e-4f60-8d53-0c7e6a1b2c3d")
        let tooMuch = InvalidValue(
            field: "maxMemory", value: "9 MB", remedy: "the maximum here is 8 MB", exceedsHost: true)
        let cases: [(JobError, StatusCode, String)] = [
            (.notFound("3f2a"), .notFound, "job not found: 3f2a"),
            (
                .notRunning(id, .completed), .failedPrecondition,
                "job is not running: 3f2a51c0-9b1e-4f60-8d53-0c7e6a1b2c3d (current status: COMPLETED)"
            ),
            (
                .invalid(tooMuch), .resourceExhausted,
                "job creation failed: maxMemory exceeds system limits: 9 MB; the maximum here is 8 MB"
            ),
            (
                .invalid(InvalidValue(field: "command", value: "", remedy: "name the program to run")),
                .invalidArgument,
                "invalid command \"\": name the program to run"
            ),
            (
                .startFailed(id, StartFailure(step: "cgroup", reason: "permission denied")), .internalError,
                "job run failed: cgroup: permission denied"
            ),
        ]
        for (error, code, message) in cases { #expect(RPCError(error) == RPCError(code, message)) }
        #expect(RPCError(.ambiguous("3f", count: 2) as JobError).code == .invalidArgument)
        #expect(RPCError(.shuttingDown as JobError).code == .unavailable)
        #expect(RPCError(.resourceExhausted("full") as JobError).code == .resourceExhausted)
    }
}
