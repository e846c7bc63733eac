internal import JobModel
internal import LinuxKernel

/// Where uploads wait for their job's start: in memory of the daemon's, of which there is a limited amount for all jobs.
final class UploadStage: Sendable {
    private let room: Room
    /// Copying what may be a hundred megabytes is not for a loop.
    private let thread: BatchThread<@Sendable () -> Void>

    init(limitBytes: Int64) throws(SystemCallError) {
        room = Room(limitBytes: limitBytes)
        thread = try BatchThread(name: "uploads") { (tasks: [@Sendable () -> Void]) in
            for task in tasks { task() }
        }
    }

    /// Packs a job's uploads; `nil` if it has none.
    /// - Throws: `.resourceExhausted` when the uploads of other jobs that wait have taken the room, or there is no memory.
    func stage(_ uploads: JobUploads) async throws(JobError) -> StagedUploads? {
        if uploads.isEmpty { return nil }
        let needed = uploads.memoryBytes
        guard needed <= room.limitBytes else {
            throw .resourceExhausted(
                "the uploads take \(ByteCount(bytes: needed)), more than the \(ByteCount(bytes: room.limitBytes)) that there "
                    + "are for uploads; upload less or raise joblet.uploadMemory")
        }
        guard let lease = room.lease(needed) else {
            throw .resourceExhausted(
                "the uploads of waiting jobs have taken the \(ByteCount(bytes: room.limitBytes)) that there are for them; "
                    + "try again when some have started")
        }
        let packed: Result<UploadArchive, SystemCallError>? = await withCheckedContinuation { continuation in
            let submitted = thread.submit {
                continuation.resume(
                    returning: Result { () throws(SystemCallError) in try UploadArchive.packing(uploads) })
            }
            if !submitted { continuation.resume(returning: nil) }
        }
        switch packed {
        case .none: throw .shuttingDown
        case .failure(let error): throw .resourceExhausted("there is no memory for the job's uploads: \(error)")
        case .success(let packed): return StagedUploads(packed, lease)
        }
    }

    /// Waits until what was begun is packed. Later calls of ``stage(_:)`` end with `.shuttingDown`.
    func stop() { thread.stop() }

    /// The memory that all uploads share.
    fileprivate final class Room: Sendable {
        let limitBytes: Int64
        private let taken = Lock<Int64>(0)

        init(limitBytes: Int64) {
            self.limitBytes = limitBytes
        }

        func lease(_ bytes: Int64) -> Lease? {
            let fits = taken.withLock { taken in
                guard bytes <= limitBytes - taken else { return false }
                taken += bytes
                return true
            }
            return fits ? Lease(room: self, bytes: bytes) : nil
        }

        func giveBack(_ bytes: Int64) { taken.withLock { $0 -= bytes } }
    }

    /// A part of the room, given back with the last reference.
    fileprivate final class Lease: Sendable {
        private let room: Room
        private let bytes: Int64

        init(room: Room, bytes: Int64) {
            self.room = room
            self.bytes = bytes
        }

        deinit { room.giveBack(bytes) }
    }
}

/// One job's uploads, ready for its start.
final class StagedUploads: Sendable {
    let packed: UploadArchive
    private let lease: UploadStage.Lease

    fileprivate init(_ packed: UploadArchive, _ lease: UploadStage.Lease) {
        self.packed = packed
        self.lease = lease
    }
}

extension UploadArchive {
    /// Directories first, files in them, and at the end the modes of directories that would have kept files out.
    fileprivate static func packing(_ uploads: JobUploads) throws(SystemCallError) -> UploadArchive {
        let ownerMay: UInt32 = 0o700
        var packer = try UploadPacker()
        for directory in uploads.directories {
            try packer.directory(directory.path, mode: directory.mode | ownerMay)
        }
        for entry in uploads.entries {
            guard let content = entry.content else { continue }
            try packer.file(entry.path, mode: entry.mode, contents: content)
        }
        // From the deepest, as what lies below is reached through those above.
        for directory in uploads.directories.reversed() where directory.mode & ownerMay != ownerMay {
            try packer.mode(of: directory.path, directory.mode)
        }
        return try packer.finish()
    }
}
