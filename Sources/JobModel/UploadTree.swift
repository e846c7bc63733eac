/// What stands where, while uploads are checked. Names are compared as bytes, as the kernel does: two spellings of the
/// same letters are two files.
struct UploadTree {
    private enum Kind {
        case file
        /// With the mode that an entry gave it.
        case directory(UInt32?)
    }

    private var kinds: [[UInt8]: Kind] = [:]
    private var pathBytes = 0

    mutating func add(_ entry: JobUploads.Entry) throws(InvalidValue) {
        let path = Array(entry.path.utf8)
        for (place, byte) in path.enumerated() where byte == UInt8(ascii: "/") {
            let parent = Array(path[..<place])
            switch kinds[parent] {
            case .none: try insert(parent, .directory(nil), for: entry)
            case .directory: break
            case .file: throw fault(entry, "\(String(decoding: parent, as: UTF8.self)) is uploaded as a file")
            }
        }
        switch (kinds[path], entry.content) {
        case (.none, .none): try insert(path, .directory(entry.mode), for: entry)
        case (.none, .some): try insert(path, .file, for: entry)
        case (.directory(.none), .none): kinds[path] = .directory(entry.mode)
        case (.directory(.none), .some): throw fault(entry, "other uploads lie below it, so it cannot be a file")
        case (.file, _), (.directory(.some), _): throw fault(entry, "it is uploaded twice; send it once")
        }
    }

    private mutating func insert(
        _ path: [UInt8], _ kind: Kind, for entry: JobUploads.Entry
    ) throws(InvalidValue) {
        pathBytes += path.count
        guard kinds.count < JobUploads.entryLimit else {
            throw fault(
                entry, "a job may have \(JobUploads.entryLimit) files and directories; send an archive and unpack it")
        }
        guard pathBytes <= JobUploads.pathsLimit else {
            throw fault(
                entry, "all paths together may have \(JobUploads.pathsLimit >> 20) MB; send an archive and unpack it")
        }
        kinds[path] = kind
    }

    private func fault(_ entry: JobUploads.Entry, _ remedy: String) -> InvalidValue {
        InvalidValue(field: "uploads", value: entry.path, remedy: remedy)
    }

    /// By their paths' bytes, so that each comes before what lies below it.
    func directories() -> [JobUploads.Entry] {
        var found: [(path: [UInt8], mode: UInt32)] = []
        for (path, kind) in kinds {
            if case .directory(let mode) = kind { found.append((path, mode ?? 0o755)) }
        }
        found.sort { $0.path.lexicographicallyPrecedes($1.path) }
        return found.map { .init(path: String(decoding: $0.path, as: UTF8.self), mode: $0.mode, content: nil) }
    }
}
