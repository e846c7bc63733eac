import Foundation
import LinuxKernel
import Testing

@Suite struct WholeFileTests {
    private func temporary(_ contents: String, mode: Int) throws -> String {
        let path = NSTemporaryDirectory() + "/joblet-whole-file-\(UUID().uuidString)"
        try contents.write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    @Test func `a file is read to its end, up to the limit and not beyond`() throws {
        let path = try temporary("0123456789", mode: 0o600)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try WholeFile(at: path, limit: 10)
        #expect(file.bytes == Array("0123456789".utf8))
        #expect(file.permissions == 0o600)
        let error = #expect(throws: SystemCallError.self) { try WholeFile(at: path, limit: 9) }
        #expect(error?.name == "EFBIG")
        #expect(error?.subject == path)
    }

    @Test(arguments: [(0o600, false), (0o640, false), (0o400, false), (0o644, true), (0o660, true), (0o602, true)])
    func `a file that others can read or change is exposed`(mode: Int, exposed: Bool) throws {
        let path = try temporary("key", mode: mode)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try WholeFile(at: path, limit: 10).isExposed == exposed)
    }

    @Test func `a missing file and a directory are errors that name the path`() {
        #expect(throws: SystemCallError(call: "open", subject: "/nonexistent/x", code: .notFound)) {
            try WholeFile(at: "/nonexistent/x", limit: 10)
        }
        #expect(throws: SystemCallError(call: "read", subject: "/", code: .isADirectory)) {
            try WholeFile(at: "/", limit: 10)
        }
    }

    @Test func `the environment is what the process was started with`() {
        #expect(CurrentProcess.environment["PATH"] == ProcessInfo.processInfo.environment["PATH"])
    }
}
