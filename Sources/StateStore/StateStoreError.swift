/// The job table could not be opened, read or written.
public struct StateStoreError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        /// SQLite's own words.
        case refused(String)
        /// The file is no database, or one that is damaged.
        case damaged(String)
        /// Written by a newer version of this program.
        case newerSchema(found: Int, known: Int)
        /// A row says what no version of this program writes.
        case nonsense(column: String, value: String)
        /// Another process has the table open.
        case inUse
        /// The disk has no room.
        case full
        /// The store was closed before.
        case closed
    }

    /// What was tried: `open the job table`.
    public let attempt: String
    public let path: String
    public let reason: Reason

    public var description: String {
        let cause =
            switch reason {
            case .refused(let words): "\(words); check that the directory exists and that the daemon may write there"
            case .damaged(let words): "\(words); move the file away to begin with an empty table, or restore a copy"
            case .newerSchema(let found, let known):
                "its schema is version \(found) and this program knows \(known); use the newer program again"
            case .nonsense(let column, let value):
                "column \(column) holds \"\(value)\"; move the file away to begin with an empty table, or restore a copy"
            case .inUse: "another process uses it; end that one, or give this daemon a state directory of its own"
            case .full: "no room on the disk; free some"
            case .closed: "the table is closed"
            }
        return "cannot \(attempt) in \(path): \(cause)"
    }
}
