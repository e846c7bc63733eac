import Foundation

/// `Benchmarks [cgroup|memory|sandbox|start|stream ...]`: measures, and prints one table; without a word, everything.
/// What each question means is in `Benchmarks/README.md`.
@main
enum Benchmarks {
    private static let questions = ["cgroup", "memory", "sandbox", "start", "stream"]

    static func main() {
        let asked = CommandLine.arguments.dropFirst()
        guard asked.allSatisfy(questions.contains) else {
            say("usage: Benchmarks [\(questions.joined(separator: "|"))]...")
            exit(2)
        }
        do {
            print(try measure(asked.isEmpty ? Set(questions) : Set(asked)).table)
        } catch {
            say("Benchmarks: \(error)")
            exit(1)
        }
    }

    private static func measure(_ asked: Set<String>) throws -> Report {
        var report = Report()
        let cgroups = try CgroupMount.find()
        if asked.contains("cgroup") { try CgroupSetup.measure(below: cgroups, into: &report) }
        let filter = try FilterFile()
        if asked.contains("sandbox") { try SandboxStart.measure(below: cgroups, filter, into: &report) }
        // A node of its own: one that has streamed holds memory that a sleeping job would find there.
        if asked.contains("memory") { try Memory.measure(into: &report) }
        guard asked.contains("start") || asked.contains("stream") else { return report }
        let node = try Node()
        defer { node.stop() }
        if asked.contains("start") { try JobStart.measure(on: node, cgroups: cgroups, filter, into: &report) }
        if asked.contains("stream") { try LogStreaming.measure(on: node, into: &report) }
        return report
    }

    private static func say(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
