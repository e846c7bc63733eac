/// What does it cost to start a job, and how many can be started?
///
/// Held against the bare kernel calls with the same namespaces, mounts and filter, on the same machine in the same minute.
enum JobStart {
    static func measure(
        on node: Node, cgroups: String, _ filter: FilterFile, into report: inout Report
    ) throws {
        let options = ["start", "-n", "-u", filter.path, "-c", cgroups]
        let one = try Floor("job-floor", options + ["-i", "300"])
        let many = try Floor("job-floor", options + ["-i", "60", "-j", "16"])

        let cpuBefore = try node.cpuSeconds()
        let silent = try jobs(on: node, count: 300, clients: 1, command: ["/bin/true"])
        let cpu = (try node.cpuSeconds() - cpuBefore) * 1e6 / 301  // the client runs one more, to be warm
        let speaking = try jobs(on: node, count: 200, clients: 1, command: ["/bin/echo", "x"])
        let crowd = try jobs(on: node, count: 60, clients: 16, command: ["/bin/true"])

        report.add(
            Figure(question: "job start to end, CPU", value: cpu, unit: "µs", floor: one["cpu_us"], wish: .atMost(2)))
        report.add(
            Figure(
                question: "job start to end, wall", value: silent["ended_ms"] * 1e3, unit: "µs",
                floor: one["whole_us"]))
        report.add(
            Figure(question: "RunJob answered", value: speaking["answered_ms"], unit: "ms", wish: .atMost(4)))
        report.add(
            Figure(question: "RunJob to first log byte", value: speaking["first_byte_ms"], unit: "ms", wish: .atMost(6))
        )
        report.add(
            Figure(
                question: "jobs one after another", value: silent["per_second"], unit: "/s",
                floor: one["per_second"]))
        report.add(
            Figure(
                question: "the same, wanted of the value", value: silent["per_second"], unit: "/s", wish: .atLeast(300))
        )
        report.add(
            Figure(question: "jobs from 16 clients", value: crowd["per_second"], unit: "/s", floor: many["per_second"]))
        report.add(
            Figure(
                question: "the same, wanted of the value", value: crowd["per_second"], unit: "/s", wish: .atLeast(600)))
    }

    private static func jobs(on node: Node, count: Int, clients: Int, command: [String]) throws -> Floor {
        try Floor(
            "wire-floor",
            ["jobs", node.certificates, "127.0.0.1", "\(node.port)", "\(count)", "\(clients)"] + command)
    }
}
