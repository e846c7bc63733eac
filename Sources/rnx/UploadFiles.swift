internal import JobProto
internal import LinuxKernel

/// The files and directories of this machine that go with a job, as `--upload` and `--upload-dir` name them.
struct UploadFiles {
    /// What the largest request of any node can hold: the most that grpc.maxRecvMsgSize may say.
    private static let limitBytes: UInt64 = 1 << 30

    private(set) var uploads: [Joblet_FileUpload] = []
    private var bytes: UInt64 = 0

    /// A file, which lands under its own name in the work directory.
    mutating func addFile(_ path: String) throws(Failure) {
        // A pipe would never end, and a device may do anything when it is opened.
        let looked = try reading(path) { () throws(SystemCallError) in try Descriptor.open(path, .path).status() }
        guard looked.kind != .directory else {
            throw Failure(
                "--upload=\(path) is a directory; use --upload-dir=\(path)", .usage, status: "INVALID_ARGUMENT")
        }
        guard looked.kind == .file else { throw Self.oddity(path) }
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        let opened = try reading(path) { () throws(SystemCallError) in try Descriptor.open(path, .read) }
        try add(opened, shown: path, at: name)
    }

    /// Everything in a directory, each under its path from there.
    mutating func addDirectory(_ path: String) throws(Failure) {
        let top = try reading(path) { () throws(SystemCallError) in try Directory(path) }
        // Paths that were found and not looked into yet, so that depth costs no descriptors.
        var waiting = try Self.names(in: top, "", shown: path)
        while let name = waiting.popLast() {
            let shown = "\(path)/\(name)"
            let found = try reading(shown) { () throws(SystemCallError) in try top.status(of: name) }
            switch found.kind {
            case .directory:
                var upload = Joblet_FileUpload()
                upload.path = name
                upload.mode = found.permissions
                upload.isDirectory = true
                uploads.append(upload)
                waiting += try Self.names(in: top, name, shown: shown)
            case .file:
                let opened = try reading(shown) { () throws(SystemCallError) in try top.open(name, .read) }
                try add(opened, shown: shown, at: name)
            case .symbolicLink:
                throw Failure(
                    "\(shown) is a symbolic link, and links are not uploaded; name what it leads to, or remove it",
                    .usage, status: "INVALID_ARGUMENT")
            case .other: throw Self.oddity(shown)
            }
        }
    }

    /// Sorted backwards, as they are taken from the end.
    private static func names(in top: borrowing Directory, _ path: String, shown: String) throws(Failure) -> [String] {
        let names = try reading(shown) { () throws(SystemCallError) in
            path.isEmpty ? try top.names() : try top.directory(path).names()
        }
        // What is no UTF-8 was replaced when it was read, and the contract has no other names.
        if let name = names.first(where: { $0.unicodeScalars.contains("\u{fffd}") }) {
            throw Failure(
                "\(shown)/\(name) has a name that is no UTF-8, which the protocol cannot carry; rename it", .usage,
                status: "INVALID_ARGUMENT")
        }
        return names.sorted(by: >).map { path.isEmpty ? $0 : "\(path)/\($0)" }
    }

    private mutating func add(_ file: borrowing Descriptor, shown: String, at path: String) throws(Failure) {
        let room = Self.limitBytes - bytes
        // Of the open file: the name may stand for another by now, and the file may grow.
        let status = try reading(shown) { () throws(SystemCallError) in try file.status() }
        var content: [UInt8] = []
        if status.size <= room {
            content = try reading(shown) { () throws(SystemCallError) in try file.readAll(limit: Int(room) + 1) }
        }
        guard status.size <= room, content.count <= room else {
            throw Failure(
                "\(shown) makes more than the \(Self.limitBytes >> 20) MB that a request can carry", .usage,
                status: "INVALID_ARGUMENT")
        }
        bytes += UInt64(content.count)
        var upload = Joblet_FileUpload()
        upload.path = path
        upload.content = content
        upload.mode = status.permissions
        uploads.append(upload)
    }

    private static func oddity(_ path: String) -> Failure {
        Failure(
            "\(path) is neither a file nor a directory; only those are uploaded", .usage, status: "INVALID_ARGUMENT")
    }
}

/// Says which file it is that cannot be read.
private func reading<Value: ~Copyable>(
    _ path: String, _ body: () throws(SystemCallError) -> Value
) throws(Failure) -> Value {
    do throws(SystemCallError) { return try body() } catch {
        throw Failure("cannot upload \(path): \(error.code)", .usage, status: "INVALID_ARGUMENT")
    }
}
