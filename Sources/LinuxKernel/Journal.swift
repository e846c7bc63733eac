internal import CSystemd
internal import Glibc
internal import Synchronization

/// The daemon's own log: to the systemd journal with structured fields, or to standard error.
///
/// The journal is used when standard error leads to it (`JOURNAL_STREAM` names our descriptor 2; systemd.exec(5)), so that a
/// daemon started by hand on the same machine still talks to its terminal. Otherwise each message is one line,
/// `[2026-01-02T03:04:05.678Z] [INFO] message | key=value key="with spaces"`.
///
/// Any thread may log. A message is written with one call and dropped if that fails: there is nowhere left to say so.
public final class Journal: Sendable {
    /// How much a message matters. Source: syslog(3) for the numbers.
    public enum Level: Int, Sendable, Comparable, CaseIterable {
        case error = 3
        case warning = 4
        case info = 6
        case debug = 7

        /// The word in the line on standard error.
        var word: String {
            switch self {
            case .error: "ERROR"
            case .warning: "WARN"
            case .info: "INFO"
            case .debug: "DEBUG"
            }
        }

        /// The less severe, the greater.
        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    /// Where messages go.
    public enum Destination: Sendable, Equatable {
        /// To the journal when standard error leads to it, otherwise to standard error.
        case automatic
        /// To the journal, and to standard error where there is none.
        case journal
        case standardOutput, standardError
    }

    /// What a message looks like outside the journal, which has a form of its own.
    public enum Format: Sendable, Equatable {
        case text
        /// One object a line: `time`, `level`, `message`, then the fields.
        case json
    }

    private let identifier: String
    private let usesJournal: Bool
    private let stream: StandardStream
    private let format: Format
    private let leastLevel: Atomic<Int>

    /// - Parameter identifier: the program's name, as `journalctl -t` selects it.
    public init(
        identifier: String, level: Level = .info, destination: Destination = .automatic, format: Format = .text
    ) {
        self.identifier = identifier
        usesJournal = destination == .journal || (destination == .automatic && Journal.standardErrorIsJournal)
        stream = destination == .standardOutput ? .output : .error
        self.format = format
        leastLevel = Atomic(level.rawValue)
    }

    /// Messages below this one are dropped; it may change at any time.
    public var level: Level {
        get { Level(rawValue: leastLevel.load(ordering: .relaxed)) ?? .info }
        set { leastLevel.store(newValue.rawValue, ordering: .relaxed) }
    }

    public func error(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]) {
        log(.error, message(), fields())
    }
    public func warning(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]) {
        log(.warning, message(), fields())
    }
    public func info(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]) {
        log(.info, message(), fields())
    }
    public func debug(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]) {
        log(.debug, message(), fields())
    }

    /// Writes one message; neither argument is evaluated below the level.
    public func log(_ level: Level, _ message: @autoclosure () -> String, _ fields: @autoclosure () -> Fields = [:]) {
        guard level.rawValue <= leastLevel.load(ordering: .relaxed) else { return }
        let (message, fields) = (message(), fields())
        if usesJournal, sendToJournal(level, message, fields) { return }
        var line =
            switch format {
            case .text: Journal.line(at: .now, level, message, fields) + "\n"
            case .json: Journal.object(at: .now, level, message, fields) + "\n"
            }
        line.withUTF8 { _ = write(stream.number, $0.baseAddress, $0.count) }
    }

    /// The line for standard error, without its end.
    static func line(at time: WallTime, _ level: Level, _ message: String, _ fields: Fields) -> String {
        var line = "[\(time.text(fractionDigits: 3))] [\(level.word)] \(visible(message))"
        for (index, (key, value)) in fields.pairs.enumerated() {
            line += "\(index == 0 ? " | " : " ")\(key)=\(quotedIfNeeded(value))"
        }
        return line
    }

    /// The same as a JSON object on one line. Source: RFC 8259 for what must be escaped.
    static func object(at time: WallTime, _ level: Level, _ message: String, _ fields: Fields) -> String {
        let members = [("time", time.text(fractionDigits: 3)), ("level", level.word), ("message", message)]
        let all = members + fields.pairs.map { ($0.key, $0.value) }
        return "{" + all.map { "\(json($0.0)):\(json($0.1))" }.joined(separator: ",") + "}"
    }

    private static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5c: result += "\\\(scalar)"
            case 0..<0x20, 0x7f..<0xa0:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func quotedIfNeeded(_ value: String) -> String {
        let plain = !value.isEmpty && !value.unicodeScalars.contains { $0 == " " || $0 == "\"" || isControl($0) }
        return plain ? value : "\"\(visible(value, isQuoted: true))\""
    }

    /// Control characters become escapes, so that text from outside can neither forge a line nor steer a terminal. In
    /// quotes, quotes and backslashes do too, so that no value ends before its end.
    private static func visible(_ text: String, isQuoted: Bool = false) -> String {
        let odd = { (scalar: Unicode.Scalar) in
            isControl(scalar) || isQuoted && (scalar == "\"" || scalar == "\\")
        }
        guard text.unicodeScalars.contains(where: odd) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if !odd(scalar) {
                result.unicodeScalars.append(scalar)
            } else if scalar == "\"" {
                result += "\\\""
            } else {
                result += scalar.escaped(asASCII: true)
            }
        }
        return result
    }

    /// C0, DEL and C1, and what turns the direction of a line around. Source: UAX #9.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) || (0x202a...0x202e).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    // MARK: - The journal

    private func sendToJournal(_ level: Level, _ message: String, _ fields: Fields) -> Bool {
        var entries = ["PRIORITY=\(level.rawValue)", "SYSLOG_IDENTIFIER=\(identifier)", "MESSAGE=\(message)"]
        for (key, value) in fields.pairs { entries.append("\(Journal.journalName(key))=\(value)") }
        // One block for all entries, so that their addresses hold during the call.
        let bytes = entries.map { Array($0.utf8) }
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.reduce(0) { $0 + $1.count }, alignment: 1)
        defer { block.deallocate() }
        var vectors: [iovec] = []
        var offset = 0
        for entry in bytes {
            let place = UnsafeMutableRawBufferPointer(rebasing: block[offset..<(offset + entry.count)])
            place.copyBytes(from: entry)
            vectors.append(iovec(iov_base: place.baseAddress, iov_len: entry.count))
            offset += entry.count
        }
        return sd_journal_sendv(vectors, Int32(vectors.count)) == 0
    }

    /// `exitCode` becomes `JOBLET_EXIT_CODE`: capitals, digits and underscores only. Source: sd_journal_print(3).
    static func journalName(_ key: String) -> String {
        var name = "JOBLET_"
        for character in key {
            if character.isUppercase { name += "_" }
            name += character.isASCII && (character.isLetter || character.isNumber) ? character.uppercased() : "_"
        }
        return name
    }

    private static var standardErrorIsJournal: Bool {
        guard let stream = getenv("JOURNAL_STREAM") else { return false }
        var status = stat()
        return fstat(2, &status) == 0 && String(cString: stream) == "\(status.st_dev):\(status.st_ino)"
    }
}
