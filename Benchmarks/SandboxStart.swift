internal import Foundation
internal import LinuxKernel
internal import Seccomp

/// What does the sandbox alone cost: cgroup, joblet-init and the job's program, started from this process without a
/// daemon, a record or a client? It tells how much of a job start is the sandbox's own, and how much of that the user
/// namespace and the system call filter are.
enum SandboxStart {
    static func measure(below cgroups: String, _ filter: FilterFile, into report: inout Report) throws {
        let rounds = 300
        let floor = try Floor("job-floor", ["start", "-n", "-u", filter.path, "-i", "\(rounds)", "-c", cgroups])
        let root = try BenchmarkGroup(below: cgroups)
        defer { root.remove() }
        let template = try MountTemplate.prepare(
            .standard, initProgram: Floor.directory.appending(path: "joblet-init").path)
        let loop = try EventLoop.start(name: "sandbox")
        defer { loop.stop() }

        var plan = SandboxPlan(command: ["/bin/true"], environment: ["PATH=/usr/bin:/bin"])
        let bare = Variant(plan)
        plan.ids = IDRange(first: 1_879_048_192, count: 65_536)
        let mapped = Variant(plan)
        plan.filter = try filter.program.sealed()
        let whole = Variant(plan)

        let done = DispatchSemaphore(value: 0)
        let run = Run([bare, mapped, whole], rounds: rounds, root, template, loop) { done.signal() }
        loop.execute { run.next() }
        done.wait()
        if let failure = run.failure { throw BenchmarkError(failure) }
        report.add(Figure(question: "sandbox alone, CPU", value: whole.cpu, unit: "µs", floor: floor["cpu_us"]))
        report.add(Figure(question: "sandbox alone, wall", value: whole.wall, unit: "µs", floor: floor["whole_us"]))
        for (name, variant) in [("user namespace", mapped), ("user namespace and filter", whole)] {
            report.add(
                Figure(
                    question: "start with \(name), CPU", value: variant.cpu, unit: "µs", floor: bare.cpu,
                    wish: .atMost(1.5)))
            report.add(
                Figure(
                    question: "start with \(name), until it runs", value: variant.latency, unit: "µs",
                    floor: bare.latency, wish: .atMost(1.5)))
        }
    }

    /// One way to start a job, and what its starts took, in µs. On the loop only; read when the run is done.
    private final class Variant: @unchecked Sendable {
        let plan: SandboxPlan
        var cpuTimes: [Double] = [], latencies: [Double] = [], times: [Double] = []

        init(_ plan: SandboxPlan) { self.plan = plan }

        /// The mean, as the floor's.
        var cpu: Double { cpuTimes.reduce(0, +) / Double(cpuTimes.count) }
        var latency: Double { latencies.quantile(0.5) }
        var wall: Double { times.quantile(0.5) }
    }

    /// One start after another, each begun when the one before has ended, the variants by turns. On the loop only; read
    /// when it is done.
    private final class Run: @unchecked Sendable {
        private(set) var failure: String?
        private let variants: [Variant], rounds: Int
        private let root: BenchmarkGroup, template: MountTemplate, loop: EventLoop
        private let finished: () -> Void
        private var started = 0
        private let warmUp = 5

        init(
            _ variants: [Variant], rounds: Int, _ root: BenchmarkGroup, _ template: MountTemplate, _ loop: EventLoop,
            finished: @escaping () -> Void
        ) {
            (self.variants, self.rounds, self.root, self.template) = (variants, rounds, root, template)
            (self.loop, self.finished) = (loop, finished)
        }

        func next() {
            guard started < (rounds + warmUp) * variants.count else { return finished() }
            let number = started
            let variant = variants[number % variants.count]
            started += 1
            let began = Self.now()
            let cpuBefore = Self.processorTime()
            var runs = 0.0
            do {
                let group = try root.directory.createGroup("\(number)", limits: root.limits)
                let null = try Descriptor.open("/dev/null", .readWrite)
                _ = try SandboxProcess.start(
                    variant.plan, in: template, cgroup: group, output: null, errors: null, on: loop
                ) { [self] event in
                    guard case .finished(let end) = event else { return runs = Self.now() - began }
                    do {
                        try group.remove()
                        guard case .exited(.exited(0)) = end else { return fail("a job ended as \(end)") }
                        if number >= warmUp * variants.count {
                            variant.latencies.append(runs)
                            variant.times.append(Self.now() - began)
                            variant.cpuTimes.append(Self.processorTime() - cpuBefore)
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

        private static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e3 }

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
