import Foundation

/// One of the bare C programs beside this one, and the figures it prints as `name value` lines.
struct Floor {
    private let figures: [String: Double]

    /// Runs the program to its end.
    /// - Parameter onLine: called for a line that is no figure, while the program waits for nothing: what lies between
    ///   two such lines can be measured from outside.
    /// - Throws: ``BenchmarkError`` if it is not built, or ends with anything but 0; its stderr is shown as it comes.
    init(_ program: String, _ arguments: [String], onLine: (Substring) throws -> Void = { _ in }) throws {
        let process = Process()
        process.executableURL = Self.directory.appending(path: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        do { try process.run() } catch {
            throw BenchmarkError("\(program) cannot be started (\(error)); swift build -c release builds it")
        }
        var figures: [String: Double] = [:]
        var text = ""
        while case let bytes = output.fileHandleForReading.availableData, !bytes.isEmpty {
            text += String(decoding: bytes, as: UTF8.self)
            while let end = text.firstIndex(of: "\n") {
                let line = text[..<end]
                let words = line.split(separator: " ")
                if words.count == 2, let value = Double(words[1]) {
                    figures[String(words[0])] = value
                } else {
                    try onLine(line)
                }
                text.removeSubrange(...end)
            }
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let line = ([program] + arguments).joined(separator: " ")
            throw BenchmarkError("\(line) ended with \(process.terminationStatus)")
        }
        self.figures = figures
    }

    subscript(name: String) -> Double { figures[name] ?? .nan }

    /// Where this program lies; the floors are built beside it.
    static let directory = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

struct BenchmarkError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
