import Foundation
import Testing

extension EndToEnd {
    /// A client that nobody here wrote: grpcio, with code that its own tools made from our proto files.
    @Suite(.enabled(if: Programs.hasPython, Programs.whatMakesPython), .timeLimit(.minutes(3)))
    struct PythonClientTests {
        @Test(arguments: [
            "a_job_runs_and_its_output_streams",
            "a_viewer_may_look_and_not_touch",
            "nobody_without_a_certificate",
            "secrets_are_masked_everywhere",
            "errors_have_the_contracts_codes",
            "what_is_not_built_is_said",
            "many_followers_see_every_byte",
            "ten_megabytes_arrive_exactly",
            "a_client_that_leaves_takes_nothing_with_it",
            "prefixes_are_enough",
            "pings_without_calls_are_welcome",
            "health_is_serving",
            "reflection_shows_the_contract",
        ])
        func `grpcio finds that`(check: String) async throws {
            let node = try SharedNode.node
            let outcome = try await Command(
                program: Programs.python, arguments: [PythonChecks.script, check, node.address, node.certificates]
            ).run(within: .seconds(120))
            #expect(outcome.code == 0, "\(outcome.text)\(outcome.errors)")
        }

        @Test func `nobody from another authority gets in, on either side`() async throws {
            let node = try SharedNode.node
            let strangers = "\(node.directory)/strangers"
            let made = try await Command(program: Programs.path("joblet"), arguments: ["certs", "--out", strangers])
                .run()
            #expect(made.code == 0, "\(made.errors)")
            let outcome = try await Command(
                program: Programs.python,
                arguments: [PythonChecks.script, "nobody_from_another_authority", node.address, node.certificates],
                environment: ["STRANGERS": strangers]
            ).run(within: .seconds(120))
            #expect(outcome.code == 0, "\(outcome.text)\(outcome.errors)")
        }

        @Test(
            .enabled(if: Programs.hasSDKs, Programs.whatMakesSDKs),
            arguments: Programs.sdkVersions)
        func `the SDK as it was published works`(version: String) async throws {
            let node = try SharedNode.node
            let outcome = try await Command(
                program: Programs.sdkPython(version),
                arguments: [PythonChecks.sdkScript, node.address, node.certificates]
            ).run(within: .seconds(60))
            #expect(outcome.code == 0, "\(outcome.text)\(outcome.errors)")
        }
    }
}
