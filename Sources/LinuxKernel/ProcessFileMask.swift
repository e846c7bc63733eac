/// A part of `/proc` that jobs do not see.
struct ProcessFileMask: Sendable, Equatable {
    let path: String
    let isDirectory: Bool

    /// What covers it, as the template has it: nothing to read for a file, an empty directory that is read-only for another.
    /// A job's own `/tmp` is mounted later.
    var cover: String { isDirectory ? "/tmp" : "/dev/null" }
}
