import Foundation
import Seccomp

/// The system call filter of jobs, in a file for the floor to load. It stays for the length of a run.
final class FilterFile {
    let path: String
    let program: FilterProgram

    init() throws {
        program = try SystemCallTable.standard.compiled()
        path = NSTemporaryDirectory() + "joblet-benchmark-filter-\(ProcessInfo.processInfo.processIdentifier)"
        try Data(program.bytes).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
