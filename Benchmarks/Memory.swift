/// What does the daemon hold when nothing happens, and for each job that sleeps?
enum Memory {
    private static let jobs = 64

    static func measureIdle(on node: Node, into report: inout Report) throws {
        report.add(
            Figure(
                question: "daemon idle, resident", value: try node.residentKilobytes() / 1024, unit: "MiB",
                wish: .atMost(16)))
    }

    /// Leaves the jobs running: stopping the node ends them.
    static func measureSleepers(on node: Node, into report: inout Report) throws {
        let before = try node.residentKilobytes()
        _ = try Floor(
            "wire-floor",
            ["start", node.certificates, "127.0.0.1", "\(node.port)", "\(jobs)", "/bin/sleep", "600"])
        let each = (try node.residentKilobytes() - before) / Double(jobs)
        report.add(Figure(question: "each sleeping job, in the daemon", value: each, unit: "KiB", wish: .atMost(100)))
    }
}
