import Foundation

/// A directory for one test, removed with everything in it.
final class TemporaryDirectory: Sendable {
    let path: String

    /// - Parameter parent: the directory for temporary files, unless another one is given.
    init(in parent: String = FileManager.default.temporaryDirectory.path) throws {
        path = "\(parent)/joblet-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func contents(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
    }

    /// All paths below the directory.
    func listing() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path) }
}
