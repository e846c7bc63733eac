import LinuxKernel
import Testing

@Suite struct IdleMemoryTests {
    @Test func `an idle process gives back the pages that it only reads, and goes on`() throws {
        let before = try residentFileKilobytes()
        CurrentProcess.releaseIdleMemory()
        let after = try residentFileKilobytes()
        #expect(after < before)
        // Code and constants are read from the file again.
        #expect("\(CurrentProcess.number)".utf8.allSatisfy { $0 >= 48 && $0 <= 57 })
    }

    /// `RssFile` of proc_pid_status(5), in KiB.
    private func residentFileKilobytes() throws -> Int {
        let status = try WholeFile(at: "/proc/self/status", limit: 1 << 16)
        let line = try #require(
            String(decoding: status.bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("RssFile:") })
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        return try #require(Int(words[1]))
    }
}
