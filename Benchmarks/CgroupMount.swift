import Foundation

/// The cgroup v2 mount below which both floors and daemon make their groups.
enum CgroupMount {
    /// - Throws: ``BenchmarkError`` on a machine without one, which cannot run a job either.
    static func find() throws -> String {
        let mounts = try String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count > 2, words[2] == "cgroup2" { return String(words[1]) }
        }
        throw BenchmarkError("no cgroup v2 file system is mounted here")
    }
}
