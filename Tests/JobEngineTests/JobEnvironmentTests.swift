import JobModel
import Testing

@testable import JobEngine

@Suite struct JobEnvironmentTests {
    @Test func `a job gets the documented variables and what the request adds or replaces`() throws {
        let id = JobID.random()
        let spec = try JobSpec(
            command: "a", environment: try EnvironmentVariables(["LANG": "de", "X": "1", "JOBLET_JOB_ID": "forged"]),
            secretEnvironment: try EnvironmentVariables(["TOKEN": "t"]))
        let variables = JobEnvironment.variables(for: spec, id: id)
        #expect(variables.contains("HOME=/work"))
        #expect(variables.contains("PWD=/work"))
        #expect(variables.contains("USER=nobody"))
        #expect(variables.contains { $0.hasPrefix("PATH=/usr/local/bin:/usr/bin:/bin") })
        #expect(variables.contains("LANG=de"))
        #expect(variables.contains("X=1"))
        #expect(variables.contains("TOKEN=t"))
        #expect(variables.contains("JOBLET_JOB_ID=\(id)"))
        #expect(variables.count == Set(variables.map { $0.prefix { $0 != "=" } }).count)
    }
}
