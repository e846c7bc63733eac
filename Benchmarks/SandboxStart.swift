internal import Foundation
internal import LinuxKernel

/// What does the sandbox alone cost: cgroup, joblet-init and the job's program, started from this process without a
/// daemon, a record or a client? It tells how much of a job start is the sandbox's own.
enum SandboxStart {
    static func measure(below cgroups: String, into report: inout Report) throws {
        let rounds = 300
        let floor = try Floor("job-floor", ["start", "-n", "-i", "\(rounds)", "-c", cgroups])
        let root = try BenchmarkGroup(below: cgroups)
        defer { root.remove() }
        let template = try MountTemplate.prepare(
            .standard, initProgram: Floor.directory.appending(path: "joblet-init").path)
        let loop = try EventLoop.start(name: "sandbox")
        defer { loop.stop() }

        let done = DispatchSemaphore(value: 0)
        let run = Run(rounds: rounds, root: root, template: template, loop: loop) { done.signal() }
        loop.execute { run.next() }
        done.wait()
        if let failure = run.failure { throw BenchmarkError(failure) }
        report.add(
            Figure(
                question: "sandbox alone, CPU", value: run.cpuMicros / Double(rounds), unit: "µs",
                floor: floor["cpu_us"]))
        report.add(
            Figure(
                question: "sandbox alone, wall", value: run.times.quantile(0.5), unit: "µs", floor: floor["whole_us"]))
    }

    /// One start after another, each begun when the one before has ended. On the loop only; read when it is done.
    private final class Run: @unchecked Sendable {
        private(set) var times: [Double] = []
        private(set) var cpuMicros = 0.0
        private(set) var failure: String?
        private let rounds: Int, root: BenchmarkGroup, template: MountTemplate, loop: EventLoop
        private let finished: () -> Void
        private var started = 0
        private let warmUp = 5

        init(
            rounds: Int, root: BenchmarkGroup, template: MountTemplate, loop: EventLoop, finished: @escaping () -> Void
        ) {
            (self.rounds, self.root, self.template, self.loop, self.finished) = (rounds, root, template, loop, finished)
        }

        func next() {
            if started == warmUp { cpuMicros = -Self.processorTime() }
            guard started < rounds + warmUp else {
                cpuMicros += Self.processorTime()
                return finished()
            }
            let number = started
            started += 1
            let began = DispatchTime.now().uptimeNanoseconds
            do {
                let group = try root.directory.createGroup("\(number)", limits: root.limits)
                let null = try Descriptor.open("/dev/null", .readWrite)
                var plan = SandboxPlan(command: ["/bin/true"], environment: ["PATH=/usr/bin:/bin"])
                plan.ids = IDRange(first: 1_879_048_192, count: 65_536)
                _ = try SandboxProcess.start(
                    plan, in: template, cgroup: group, output: null, errors: null, on: loop
                ) { [self] event in
                    guard case .finished(let end) = event else { return }
                    do {
                        try group.remove()
                        guard case .exited(.exited(0)) = end else { return fail("a job ended as \(end)") }
                        if number >= warmUp {
                            times.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e3)
                        }
                        // Not from inside the report: a start for each turn of the loop.
                        loop.execute { self.next() }
                    } catch { fail("\(error)") }
                }
            } catch { fail("\(error)") }
        }

        private func fail(_ reason: String) {
            failure = reason
            finished()
        }

        /// Of this process and of all it has waited for, in µs.
        private static func processorTime() -> Double {
            [RUSAGE_SELF.rawValue, RUSAGE_CHILDREN.rawValue].reduce(0) { sum, who in
                var usage = rusage()
                getrusage(who, &usage)
                return sum + Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
                    + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
            }
        }
    }
}
