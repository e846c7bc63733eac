import Foundation
import Testing

/// What a whole machine holds at one moment, as far as a job could make it hold more. For a guest, where nobody else
/// makes or ends anything.
struct HostState: CustomStringConvertible {
    let processes: Int
    let openFiles: Int
    let mounts: Int
    let sharedSegments: Int
    /// Memory that could be had at once, and this process's own.
    let availableBytes: Int
    /// Pages of memory file systems and shared memory.
    let sharedBytes: Int
    /// What the kernel keeps for itself and cannot give back.
    let kernelBytes: Int

    init() throws {
        let files = FileManager.default
        // Threads of the kernel come and go as it likes; all are children of process 2.
        processes = try files.contentsOfDirectory(atPath: "/proc").count { name in
            guard Int(name) != nil, let text = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                let end = text.lastIndex(of: ")")
            else { return false }
            return text[end...].split(separator: " ").dropFirst(2).first != "2"
        }
        // But for this process, which gives back late what it was told in.
        openFiles =
            try Self.firstNumber("/proc/sys/fs/file-nr")
            - files.contentsOfDirectory(atPath: "/proc/self/fd").count
        mounts = try Self.lines("/proc/self/mounts").count
        sharedSegments = (try? Self.lines("/proc/sysvipc/shm").count - 1) ?? 0
        let memory = try Self.lines("/proc/meminfo")
        func bytes(_ key: String) throws -> Int {
            let line = try #require(memory.first { $0.hasPrefix("\(key):") }, "no \(key) in /proc/meminfo")
            return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) }) * 1_024
        }
        let own = try Self.lines("/proc/self/status").first { $0.hasPrefix("RssAnon:") }
        let ownBytes = (own?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1_024
        availableBytes = try bytes("MemAvailable") + ownBytes
        sharedBytes = try bytes("Shmem")
        kernelBytes = try bytes("SUnreclaim") + bytes("KernelStack") + bytes("PageTables")
    }

    private static func lines(_ file: String) throws -> [Substring] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    }

    private static func firstNumber(_ file: String) throws -> Int {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return try #require(text.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) })
    }

    /// What is more than before, in words; empty when nothing is. Memory in caches and half-freed pages comes and goes:
    /// only an amount that an attack would leave counts.
    func excess(over before: HostState) -> [String] {
        var said: [String] = []
        func compare(_ name: String, _ now: Int, _ then: Int, slack: Int = 0) {
            if now > then + slack { said.append("\(name): \(then) before, \(now) now") }
        }
        compare("processes", processes, before.processes)
        compare("open files", openFiles, before.openFiles, slack: 64)
        compare("mounts", mounts, before.mounts)
        compare("shared segments", sharedSegments, before.sharedSegments)
        compare("shared bytes", sharedBytes, before.sharedBytes, slack: 4 << 20)
        compare("kernel bytes", kernelBytes, before.kernelBytes, slack: 12 << 20)
        compare("used bytes", -availableBytes, -before.availableBytes, slack: 32 << 20)
        return said
    }

    var description: String {
        "\(processes) processes, \(openFiles) open files, \(mounts) mounts, \(availableBytes >> 20) MiB available"
    }
}
