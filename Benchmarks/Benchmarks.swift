import Foundation

/// `Benchmarks [QUESTION...]`: measures, and prints one table. What each question means is in `Benchmarks/README.md`.
@main
enum Benchmarks {
    static func main() {
        do {
            var report = Report()
            let cgroups = try CgroupMount.find()
            try JobStartFloor.measure(cgroups: cgroups, into: &report)
            print(report.table)
        } catch {
            FileHandle.standardError.write(Data("Benchmarks: \(error)\n".utf8))
            exit(1)
        }
    }
}
