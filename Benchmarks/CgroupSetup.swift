/// What does a cgroup cost: made, given its limits, opened and removed?
enum CgroupSetup {
    static func measure(below cgroups: String, into report: inout Report) throws {
        let floor = try Floor("job-floor", ["groups", "-i", "1000", "-c", cgroups])
        report.add(Figure(question: "floor: cgroup made and removed", value: floor["whole_us"], unit: "µs"))
    }
}
