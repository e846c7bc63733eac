/// How fast does one job's log reach one reader, and what does it cost the daemon?
///
/// The same C client reads from the daemon and from the floor, so that its own cost is in both.
enum LogStreaming {
    private static let megabytes = 128

    static func measure(on node: Node, into report: inout Report) throws {
        let raw = try Floor("wire-floor", ["raw", node.certificates, "\(megabytes * 4)"])
        let wishes: [(size: Int, ofCeiling: Double)] = [(64, 0.25), (1024, 0.5), (32768, 0.8)]
        for (size, wish) in wishes {
            let ceiling = try Floor("wire-floor", ["http2", node.certificates, "\(size)", "\(megabytes * 4)"])
            var cpuBefore = 0.0
            let log = try Floor(
                "wire-floor",
                [
                    "replay", node.certificates, "127.0.0.1", "\(node.port)", "/bin/dd", "if=/dev/zero", "bs=\(size)",
                    "count=\(megabytes * 1_000_000 / size)", "status=none",
                ]
            ) { _ in cpuBefore = try node.cpuSeconds() }
            let gigabytes = log["replay_bytes"] / 1e9
            let cpu = (try node.cpuSeconds() - cpuBefore) / gigabytes
            let written = "log written in \(size) B"
            report.add(
                Figure(
                    question: "\(written), read again", value: log["replay_mb_per_s"], unit: "MB/s",
                    floor: ceiling["mb_per_s"], wish: .atLeast(wish)))
            report.add(
                Figure(
                    question: "\(written), against raw OpenSSL", value: log["replay_mb_per_s"], unit: "MB/s",
                    floor: raw["mb_per_s"]))
            report.add(
                Figure(
                    question: "\(written), daemon's CPU", value: cpu, unit: "s/GB",
                    wish: size == 1024 ? .atMost(2.8) : nil))
            report.add(
                Figure(question: "\(written), followed live", value: log["live_mb_per_s"], unit: "MB/s"))
        }
    }
}
