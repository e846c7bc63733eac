import Foundation

/// A program of somebody else's that reads and writes the same messages.
struct OtherImplementation {
    let executable: String
    let arguments: [String]
    var workingDirectory = Self.root

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// protoc itself: its `--encode` and `--decode` are the C++ implementation.
    static func protoc(_ arguments: String...) -> OtherImplementation {
        let options = ["--proto_path=Tests/Protos", "every_kind.proto"]
        return OtherImplementation(executable: "/usr/bin/protoc", arguments: arguments + options)
    }

    static let hasProtoc = FileManager.default.isExecutableFile(atPath: "/usr/bin/protoc")

    /// A Python with the package protobuf.
    static let python =
        ProcessInfo.processInfo.environment["JOBLET_TEST_PYTHON"]
        ?? root.appending(path: ".build/python/bin/python").path
    static let hasPython = FileManager.default.isExecutableFile(atPath: python)

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs it over `input`. Files stand for its streams, since a pipe would have to be read and written at once.
    func output(for input: [UInt8]) throws -> [UInt8] {
        let directory = FileManager.default.temporaryDirectory.appending(path: "joblet-protobuf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let files = ["in", "out", "err"].map { directory.appending(path: $0) }
        for file in files { try Data(file.lastPathComponent == "in" ? input : []).write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = workingDirectory
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let said = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
            throw Failure(description: "\(executable) ended with \(process.terminationStatus): \(said)")
        }
        return [UInt8](try Data(contentsOf: files[1]))
    }
}
