import JobModel
import Testing

@Suite struct JobStatusTests {
    @Test func `exactly four words end a job's life`() {
        #expect(JobStatus.allCases.filter(\.isTerminal) == [.completed, .failed, .stopped, .canceled])
    }
}
