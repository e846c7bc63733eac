import Glibc
import LinuxKernel
import Testing

/// Runs one job to its end on a loop, as the engine does.
struct TestJob {
    struct Outcome: Sendable {
        var output: String
        var errors: String
        var events: [SandboxEvent]

        var end: SandboxEnd? {
            if case .finished(let end) = events.last { end } else { nil }
        }
    }

    /// Collects what a job does. Confined to its loop.
    private final class Collector {
        let loop: EventLoop
        var output: [UInt8] = []
        var errors: [UInt8] = []
        var events: [SandboxEvent] = []
        var openStreams = 2
        var process: SandboxProcess?
        var group: Cgroup?
        var atEnd: (Cgroup) -> Void = { _ in }
        let done: CheckedContinuation<Outcome, any Error>

        init(_ loop: EventLoop, _ done: CheckedContinuation<Outcome, any Error>) {
            self.loop = loop
            self.done = done
        }

        func read(_ stream: Shared, _ take: @escaping ([UInt8]) -> Void) throws {
            var watch: Registration?
            try stream.descriptor.setNonBlocking(true)
            watch = try loop.register(stream.descriptor, .read) { _ in
                withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
                    while let count = try? stream.descriptor.read(into: buffer) {
                        if count == 0 {
                            watch?.cancel()
                            self.openStreams -= 1
                            return self.finishIfDone()
                        }
                        take(Array(buffer[..<count]))
                    }
                }
            }
        }

        func finishIfDone() {
            guard openStreams == 0, case .finished = events.last else { return }
            do {
                if let group { atEnd(group) }
                try group?.remove()
                done.resume(
                    returning: Outcome(
                        output: String(decoding: output, as: UTF8.self),
                        errors: String(decoding: errors, as: UTF8.self), events: events))
            } catch {
                done.resume(throwing: error)
            }
        }
    }

    /// - Parameter during: called on the loop once the job has started, or when `after` has appeared on its output.
    static func run(
        _ plan: SandboxPlan, on loop: EventLoop, limits: [CgroupWrite] = [], input: Shared? = nil,
        after: String? = nil,
        during: @escaping @Sendable (SandboxProcess, Cgroup) -> Void = { _, _ in },
        atEnd: @escaping @Sendable (Cgroup) -> Void = { _ in }
    ) async throws -> Outcome {
        let test = try TestGroup()
        defer { _ = test }
        try test.root.enable(Set(limits.map(\.controller)).sorted { $0.rawValue < $1.rawValue })
        let group = try test.root.createGroup("job", limits: limits)
        let template = try TestHost.template.get()
        return try await withCheckedThrowingContinuation { done in
            loop.execute {
                do {
                    let collector = Collector(loop, done)
                    collector.group = group
                    collector.atEnd = atEnd
                    let output = try Pipe()
                    let errors = try Pipe()
                    let report = { (event: SandboxEvent) in
                        collector.events.append(event)
                        if event == .started, after == nil, let process = collector.process { during(process, group) }
                        collector.finishIfDone()
                    }
                    switch input {
                    case .some(let input):
                        collector.process = try SandboxProcess.start(
                            plan, in: template, cgroup: group, input: input.descriptor.duplicate(),
                            output: output.writeEnd, errors: errors.writeEnd, on: loop, report)
                    case .none:
                        collector.process = try SandboxProcess.start(
                            plan, in: template, cgroup: group, output: output.writeEnd, errors: errors.writeEnd,
                            on: loop, report)
                    }
                    var waiting = after != nil
                    try collector.read(Shared(output.takeReadEnd())) { bytes in
                        collector.output += bytes
                        let text = String(decoding: collector.output, as: UTF8.self)
                        if waiting, let after, text.contains(after), let process = collector.process {
                            waiting = false
                            during(process, group)
                        }
                    }
                    try collector.read(Shared(errors.takeReadEnd())) { collector.errors += $0 }
                } catch {
                    try? group.remove()
                    done.resume(throwing: error)
                }
            }
        }
    }

    /// Runs a shell script.
    static func shell(_ script: String, on loop: EventLoop) async throws -> Outcome {
        try await run(plan(["/bin/sh", "-c", script]), on: loop)
    }

    /// A job with a user namespace, as every job has on an ordinary host.
    static func plan(_ command: [String]) -> SandboxPlan {
        var plan = SandboxPlan(command: command, environment: ["PATH=/usr/bin:/bin", "HOME=/work"])
        plan.ids = ids
        return plan
    }

    static let ids = IDRange(first: 1_879_048_192, count: 65_536)
}
