/// What does the daemon hold when nothing happens, and for each job that sleeps?
enum Memory {
    private static let jobs = 64

    static func measure(into report: inout Report) throws {
        let node = try Node()
        defer { node.stop() }
        let idle = try node.residentKilobytes()
        report.add(Figure(question: "daemon idle, resident", value: idle * 1_024 / 1e6, unit: "MB", wish: .atMost(16)))

        // One has run before it counts: what every job shares is made with the first.
        let start = ["start", node.certificates, "127.0.0.1", "\(node.port)"]
        _ = try Floor("wire-floor", start + ["1", "/bin/sleep", "600"])
        let before = try node.residentKilobytes()
        _ = try Floor("wire-floor", start + ["\(jobs)", "/bin/sleep", "600"])
        let each = (try node.residentKilobytes() - before) * 1_024 / 1e3 / Double(jobs)
        report.add(Figure(question: "each sleeping job, in the daemon", value: each, unit: "KB", wish: .atMost(100)))
    }
}
