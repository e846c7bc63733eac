import Foundation

/// One of the bare C programs beside this one, and the figures it prints as `name value` lines.
struct Floor {
    let figures: [String: Double]

    /// Runs the program to its end.
    /// - Throws: ``BenchmarkError`` if it is not built, or ends with anything but 0; its stderr is shown as it comes.
    init(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = Self.directory.appending(path: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        do { try process.run() } catch {
            throw BenchmarkError("\(program) cannot be started (\(error)); swift build -c release builds it")
        }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchmarkError(
                "\(program) \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)")
        }
        var figures: [String: Double] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let value = Double(words[1]) { figures[String(words[0])] = value }
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
