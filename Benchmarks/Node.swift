import Foundation

/// A throwaway node from `scripts/dev-node`, running the programs built beside this one.
final class Node {
    let directory: URL
    let port: UInt16
    /// The daemon's process.
    let pid: Int32
    private let process: Process

    /// Starts it and waits until it serves.
    /// - Throws: ``BenchmarkError`` if it ends before that; what it said is on stderr.
    init() throws {
        directory = URL(filePath: NSTemporaryDirectory()).appending(path: "joblet-bench-\(getpid())")
        process = Process()
        process.executableURL = Self.root.appending(path: "scripts/dev-node")
        process.arguments = [directory.path, "0"]
        process.environment = ProcessInfo.processInfo.environment
            .merging(["JOBLET_BIN_DIR": Floor.directory.path]) { _, ours in ours }
        let output = Pipe()
        process.standardOutput = output
        do { try process.run() } catch { throw BenchmarkError("scripts/dev-node cannot be started: \(error)") }
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte[0] != 10 {
            line += byte
        }
        // ready 127.0.0.1:PORT pid PID
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard words.count == 4, words[0] == "ready", let pid = Int32(words[3]),
            let port = words[1].split(separator: ":").last.flatMap({ UInt16($0) })
        else {
            process.terminate()
            throw BenchmarkError("scripts/dev-node did not become ready; it said: \(words.joined(separator: " "))")
        }
        self.port = port
        self.pid = pid
    }

    /// Ends it and removes its directory.
    func stop() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: directory)  // at worst it stays, in the directory for such things
    }

    var certificates: String { directory.appending(path: "certs").path }

    /// Processor time of the daemon and of every process it has waited for, in seconds; steps of 10 ms.
    func cpuSeconds() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        // The second field is the program's name in parentheses and may hold blanks; the third begins after the last one.
        guard let name = text.lastIndex(of: ")") else { throw BenchmarkError("the daemon is gone") }
        // The third is a letter and falls away: utime, stime, cutime, cstime are fields 14 to 17 of proc(5).
        let fields = text[text.index(after: name)...].split(separator: " ").compactMap { Double($0) }
        return fields[10...13].reduce(0, +) / 100
    }

    /// Resident memory of the daemon, in kilobytes of 1,024 bytes.
    func residentKilobytes() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        for line in text.split(separator: "\n") where line.hasPrefix("VmRSS:") {
            return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? .nan
        }
        throw BenchmarkError("the daemon is gone")
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
}
