import Foundation
import Testing

/// The programs under test, and whether this machine can run them for real.
enum Programs {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Where joblet, joblet-init and rnx are: the build that the tests themselves come from.
    static let directory: String = {
        if let named = ProcessInfo.processInfo.environment["JOBLET_BIN_DIR"] { return named }
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: own).deletingLastPathComponent().path
    }()

    static func path(_ name: String) -> String { "\(directory)/\(name)" }

    static var areBuilt: Bool {
        ["joblet", "joblet-init", "rnx"].allSatisfy { FileManager.default.isExecutableFile(atPath: path($0)) }
    }

    static var canRunJobs: Bool { getuid() == 0 && areBuilt && unifiedHierarchy != nil }
    static let whatRunsJobs: Comment =
        "needs root, a cgroup version 2 mount, and joblet, joblet-init and rnx built beside the tests (swift build)"

    /// Where cgroup version 2 is mounted.
    static let unifiedHierarchy: String? = {
        let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count > 2, words[2] == "cgroup2" { return String(words[1]) }
        }
        return nil
    }()

    /// A Python with grpcio, made by `scripts/python`.
    static let python = "\(repository)/.build/python/bin/python"
    static var hasPython: Bool { FileManager.default.isExecutableFile(atPath: python) }
    static let whatMakesPython: Comment = "needs a Python with grpcio: run scripts/python once"

    /// The published SDKs: the newest whose own messages work, and the last one with workflows.
    static let sdkVersions = ["2.5.1", "2.1.1"]
    static func sdkPython(_ version: String) -> String { "\(repository)/.build/python-sdk-\(version)/bin/python" }
    static var hasSDKs: Bool { sdkVersions.allSatisfy { FileManager.default.isExecutableFile(atPath: sdkPython($0)) } }
    static let whatMakesSDKs: Comment = "needs the published SDKs: run scripts/python --sdk once"
}
