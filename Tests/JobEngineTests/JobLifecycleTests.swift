import JobModel
import Testing

@testable import JobEngine

/// Walks every phase with every event. Internals are tested here because they are a space that can be walked.
@Suite struct JobLifecycleTests {
    @Test func `a command that runs and ends by itself is what it said`() {
        for (end, verdict) in [
            (JobLifecycle.ProcessEnd.exited(0), JobVerdict.exited(code: 0)), (.exited(3), .exited(code: 3)),
            (.signaled(11), .signaled(11)),
        ] {
            var life = JobLifecycle()
            expect(life.startBegun(), true)
            expect(life.launched(), .follow)
            expect(life.commandStarted(), true)
            life.reported(.ended(end))
            expect(life.isOver, false)
            life.processesGone(initEnd: .exited(0), killedForMemory: false)
            expect(life.isOver, true)
            expect(life.outputDrained(), verdict)
            expect(life.outputDrained(), nil)
        }
    }

    @Test func `a stop while running asks first and kills after the grace time`() {
        var life = Phases.running()
        expect(life.decided, nil)
        expect(life.stopRequested(.request(by: .daemon)), .terminate)
        expect(life.decided, .stopped(signal: 15, by: .daemon))
        expect(life.stopRequested(.request(by: .daemon)), .nothing)
        expect(life.graceExpired(), true)
        life.processesGone(initEnd: .signaled(9), killedForMemory: false)
        expect(life.outputDrained(), .stopped(signal: 9, by: .daemon))
    }

    @Test func `a job that ends within the grace time was stopped, whatever its exit code`() {
        var life = Phases.running()
        expect(life.stopRequested(.request(by: .daemon)), .terminate)
        life.reported(.ended(.exited(0)))
        life.processesGone(initEnd: .exited(0), killedForMemory: false)
        expect(life.graceExpired(), false)
        expect(life.outputDrained(), .stopped(signal: 15, by: .daemon))
    }

    @Test func `a job that had ended before the stop keeps its own verdict`() {
        var life = Phases.running()
        life.reported(.ended(.exited(7)))
        expect(life.stopRequested(.request(by: .daemon)), .nothing)
        life.processesGone(initEnd: .exited(0), killedForMemory: false)
        expect(life.outputDrained(), .exited(code: 7))
    }

    @Test func `the first cause of a stop stands`() {
        var life = Phases.running()
        expect(life.stopRequested(.timeout), .terminate)
        expect(life.stopRequested(.request(by: .daemon)), .nothing)
        life.processesGone(initEnd: .signaled(9), killedForMemory: false)
        expect(life.outputDrained(), .timedOut)
    }

    @Test func `a stop before the start cancels and the start does not begin`() {
        var life = JobLifecycle()
        expect(life.stopRequested(.request(by: .daemon)), .end(.canceled(by: .daemon)))
        expect(life.startBegun(), false)
        expect(life.isOver, true)
    }

    @Test func `a stop while the process is being made kills it at once`() {
        var life = JobLifecycle()
        expect(life.startBegun(), true)
        expect(life.stopRequested(.request(by: .daemon)), .nothing)
        expect(life.launched(), .kill)
        expect(life.commandStarted(), false)
        life.processesGone(initEnd: .signaled(9), killedForMemory: false)
        expect(life.outputDrained(), .stopped(signal: 9, by: .daemon))
    }

    @Test func `a stop before the word that the command runs asks first all the same`() {
        var life = JobLifecycle()
        expect(life.startBegun(), true)
        expect(life.launched(), .follow)
        expect(life.stopRequested(.request(by: .daemon)), .terminate)
        life.processesGone(initEnd: .signaled(9), killedForMemory: false)
        expect(life.outputDrained(), .stopped(signal: 15, by: .daemon))
    }

    @Test func `a start that failed is told once, before and after the launch`() {
        let failure = StartFailure(step: "cgroup", reason: "no")
        var early = JobLifecycle()
        expect(early.startBegun(), true)
        expect(early.startFailed(failure), .startFailed(failure))
        expect(early.startFailed(failure), nil)

        var late = JobLifecycle()
        expect(late.startBegun(), true)
        expect(late.launched(), .follow)
        late.reported(.failed(failure))
        late.processesGone(initEnd: .exited(1), killedForMemory: false)
        expect(late.outputDrained(), .startFailed(failure))
    }

    @Test func `memory is the verdict when the kernel killed for it and the command did not end well`() {
        for report in [JobLifecycle.Report?.none, .ended(.signaled(9)), .ended(.exited(137))] {
            var life = Phases.running()
            if let report { life.reported(report) }
            life.processesGone(initEnd: .signaled(9), killedForMemory: true)
            expect(life.outputDrained(), .outOfMemory)
        }
        var recovered = Phases.running()
        recovered.reported(.ended(.exited(0)))
        recovered.processesGone(initEnd: .exited(0), killedForMemory: true)
        expect(recovered.outputDrained(), .exited(code: 0))
    }

    @Test func `an init that ends without a word leaves its own end as the reason`() {
        var killed = Phases.running()
        killed.processesGone(initEnd: .signaled(9), killedForMemory: false)
        expect(killed.outputDrained(), .signaled(9))
        var lost = Phases.running()
        lost.processesGone(initEnd: .exited(4), killedForMemory: false)
        guard case .lost = lost.outputDrained() else {
            Issue.record("not lost")
            return
        }
    }

    @Test func `outputs that close while the command runs on end nothing`() {
        var life = Phases.running()
        expect(life.outputDrained(), nil)
        expect(life.isOver, false)
    }

    @Test func `after the end every late word and every second stop is an ordinary nothing`() {
        for phase in 0..<2 {
            var life = Phases.running()
            life.reported(.ended(.exited(1)))
            life.processesGone(initEnd: .exited(0), killedForMemory: false)
            if phase == 1 { expect(life.outputDrained(), .exited(code: 1)) }
            expect(life.commandStarted(), false)
            life.reported(.ended(.exited(9)))
            life.processesGone(initEnd: .signaled(9), killedForMemory: true)
            expect(life.stopRequested(.request(by: .daemon)), .nothing)
            expect(life.stopRequested(.timeout), .nothing)
            expect(life.graceExpired(), false)
            expect(life.outputDrained(), (phase == 0 ? .exited(code: 1) : nil))
        }
    }

    @Test func `any order of events ends with exactly one verdict and never with two`() {
        // Every sequence of five events after the launch, followed by the end that always comes.
        for code in 0..<3_125 {
            var life = JobLifecycle()
            expect(life.startBegun(), true)
            _ = life.launched()
            var rest = code
            var stopping = false
            var verdicts = 0
            for _ in 0..<5 {
                switch rest % 5 {
                case 0: _ = life.commandStarted()
                case 1: life.reported(.ended(.exited(1)))
                case 2: if life.stopRequested(.request(by: .daemon)) == .terminate { stopping = true }
                case 3: if stopping { _ = life.graceExpired() }
                default: life.processesGone(initEnd: .exited(0), killedForMemory: false)
                }
                if life.outputDrained() != nil { verdicts += 1 }
                rest /= 5
            }
            life.processesGone(initEnd: .exited(0), killedForMemory: false)
            if life.outputDrained() != nil { verdicts += 1 }
            #expect(verdicts == 1)
        }
    }
}

private enum Phases {
    static func running() -> JobLifecycle {
        var life = JobLifecycle()
        _ = life.startBegun()
        _ = life.launched()
        _ = life.commandStarted()
        return life
    }
}

/// `#expect` takes its parts apart, which a value that cannot be copied does not allow.
private func expect<Value: Equatable>(_ value: Value, _ expected: Value, at place: SourceLocation = #_sourceLocation) {
    #expect(value == expected, sourceLocation: place)
}
