import Foundation

/// The real binary, beside this test's own.
struct RnxProcess {
    struct Result {
        let output: Data
        let errors: String
        let code: Int32
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "rnx").path

    let process = Process()
    let output = Pipe()
    let errors = Pipe()

    /// Starts it in an empty directory with nothing but these variables, so that no file of the machine counts.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: "/proc/self")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    /// Reads all it writes and waits for its end; after 30 s it is killed, which the code then shows.
    func finish() async -> Result {
        let (process, output, errors) = (process, output.fileHandleForReading, errors.fileHandleForReading)
        let killer = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: killer)
        async let all = Self.readAll(output)
        async let allErrors = Self.readAll(errors)
        let (data, errorData) = await (all, allErrors)
        process.waitUntilExit()
        killer.cancel()
        let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Result(output: data, errors: String(decoding: errorData, as: UTF8.self), code: code)
    }

    private static func readAll(_ handle: FileHandle) async -> Data {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: handle.readDataToEndOfFile()) }
        }
    }

    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Result {
        try await RnxProcess(arguments, environment: environment).finish()
    }
}
