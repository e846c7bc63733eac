internal import Foundation
internal import LinuxKernel

/// What does a cgroup cost: made, given its limits, opened and removed? `LinuxKernel` against the bare calls.
enum CgroupSetup {
    static func measure(below cgroups: String, into report: inout Report) throws {
        let rounds = 1_000
        let floor = try Floor("job-floor", ["groups", "-i", "\(rounds)", "-c", cgroups])
        let root = try BenchmarkGroup(below: cgroups)
        defer { root.remove() }
        var times: [Double] = []
        times.reserveCapacity(rounds)
        for round in 0..<rounds {
            let began = DispatchTime.now().uptimeNanoseconds
            let group = try root.directory.createGroup("\(round)", limits: root.limits)
            try group.remove()
            times.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e3)
        }
        report.add(
            Figure(
                question: "cgroup made, limited and removed", value: times.quantile(0.5), unit: "µs",
                floor: floor["whole_us"]))
    }
}

/// A directory of this run for the groups it makes, with the limits that a job has by default where they can be had.
struct BenchmarkGroup {
    let directory: CgroupRoot
    let limits: [CgroupWrite]

    init(below cgroups: String) throws {
        directory = try CgroupRoot(path: "\(cgroups)/joblet-bench-\(getpid())", creating: true)
        // As the floor does: all three or none.
        do {
            try directory.enable([.cpu, .memory, .pids])
            limits = [
                CgroupWrite(file: "cpu.max", value: "100000 100000"),
                CgroupWrite(file: "memory.max", value: "536870912"),
                CgroupWrite(file: "pids.max", value: "512"),
            ]
        } catch {
            limits = []
        }
    }

    func remove() {
        do { try directory.remove() } catch { print("left behind: \(error)") }
    }
}
