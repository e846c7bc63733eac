/// What starting `/bin/true` costs with the bare kernel calls: the same namespaces and mounts as a job, no daemon.
struct JobStartFloor {
    let cpuMicros: Double
    let wholeMicros: Double
    let perSecond: Double
    let perSecondFrom16: Double

    init(cgroups: String) throws {
        let one = try Floor("job-floor", ["start", "-n", "-i", "300", "-c", cgroups])
        let many = try Floor("job-floor", ["start", "-n", "-i", "60", "-j", "16", "-c", cgroups])
        cpuMicros = one["cpu_us"]
        wholeMicros = one["whole_us"]
        perSecond = one["per_second"]
        perSecondFrom16 = many["per_second"]
    }

    static func measure(cgroups: String, into report: inout Report) throws {
        let floor = try JobStartFloor(cgroups: cgroups)
        report.add(Figure(question: "floor: job start, CPU", value: floor.cpuMicros, unit: "µs"))
        report.add(Figure(question: "floor: job start to end", value: floor.wholeMicros, unit: "µs"))
        report.add(Figure(question: "floor: starts one after another", value: floor.perSecond, unit: "/s"))
        report.add(Figure(question: "floor: starts 16 at a time", value: floor.perSecondFrom16, unit: "/s"))
    }
}
