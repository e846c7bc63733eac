import Foundation
import LinuxKernel
import Testing

@Suite struct ProjectQuotaTests {
    static let howToHaveQuotas: Comment = "needs a disk with project quotas at /scratch, as the guest lanes have"

    /// Without the directory there are none either.
    static let hasQuotas = CurrentProcess.isRoot && (try? ProjectQuota(on: "/scratch")) != nil

    @Test func `a file system in memory has none`() throws {
        let quota = try ProjectQuota(on: "/dev/shm")
        #expect(quota == nil)
    }

    @Test(.enabled(if: hasQuotas, howToHaveQuotas))
    func `a project may hold so many bytes and files, and another is not touched`() throws {
        let scratch = try Directory("/scratch")
        let name = "quota-\(CurrentProcess.number)"
        try scratch.createDirectory(name, mode: 0o755)
        defer { #expect(throws: Never.self) { try scratch.removeTree(name) } }
        let place = try scratch.directory(name)
        try place.createDirectory("full")
        try place.createDirectory("free")
        let quota = try #require(try ProjectQuota(on: "/scratch"))
        let (first, second) = (UInt32(1_900_000_000), UInt32(1_900_065_536))
        try quota.limit(project: first, bytes: 256 << 10, files: 20)
        try quota.limit(project: second, bytes: 256 << 10, files: 20)
        defer {
            for project in [first, second] {
                #expect(throws: Never.self) { try quota.limit(project: project, bytes: 0, files: 0) }
            }
        }
        try quota.assign(try place.directory("full"), to: first)
        try quota.assign(try place.directory("free"), to: second)
        // Root is above quotas, so nobody writes.
        for directory in ["full", "free"] { try place.setOwner(of: directory, user: 65_534, group: 65_534) }
        let script = """
            cd /scratch/\(name)/full || exit 9
            dd if=/dev/zero of=big bs=1024 count=300 2>/dev/null && exit 1
            rm big; mkdir -p sub; n=0; while [ $n -lt 30 ] && true >sub/$n; do n=$((n+1)); done 2>/dev/null
            [ $n -lt 20 ] && [ $n -gt 10 ] || exit 2
            cd ../free && dd if=/dev/zero of=big bs=1024 count=200 2>/dev/null
            """
        let writer = Process()
        writer.executableURL = URL(filePath: "/usr/bin/setpriv")
        writer.arguments = ["--reuid=65534", "--clear-groups", "sh", "-c", script]
        try writer.run()
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
    }
}
