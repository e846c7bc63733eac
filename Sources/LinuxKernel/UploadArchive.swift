/// The files that a job brings along, sealed in memory. The job's own process writes them below `/work` before its command
/// starts: with the job's rights, and charged to its memory. The format is in `upload_archive.h`.
public struct UploadArchive: Sendable {
    let file: SharedFile

    /// - Parameter bytes: the whole archive.
    public init(bytes: [UInt8]) throws(SystemCallError) {
        file = SharedFile(try SealedFile(name: "joblet-uploads", contents: bytes))
    }
}
