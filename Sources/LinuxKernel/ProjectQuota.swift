internal import CLinux

/// Limits on what directories of one file system may hold, whoever writes there: each directory belongs to a project, and
/// all that is made in it belongs to that project too.
///
/// A process in a user namespace cannot change the project of a file, not even of its own; one outside could. Source:
/// Linux, fs/file_attr.c, fileattr_set_prepare().
public final class ProjectQuota: Sendable {
    private let place: Directory

    /// - Parameter directory: on the file system in question.
    /// - Returns: nil where it has no project quotas or does not enforce them. ext4 needs the features `quota` and
    ///   `project` and the mount option `prjquota`, XFS that option alone.
    public init?(on directory: String) throws(SystemCallError) {
        let place = try Directory(directory)
        guard clinux_quota_enforced(place.descriptor.number) == 1 else { return nil }
        self.place = place
    }

    /// Sets what the files of a project may take together; the kernel answers EDQUOT beyond that.
    /// - Parameters:
    ///   - project: not 0, to which all files belong that were given none.
    ///   - bytes: rounded up to 1024; 0 is no limit.
    ///   - files: directories and links included; 0 is no limit.
    public func limit(project: UInt32, bytes: UInt64, files: UInt64) throws(SystemCallError) {
        let fd = place.descriptor.number
        let kibibytes = bytes / 1_024 + (bytes % 1_024 == 0 ? 0 : 1)
        _ = try systemCall("quotactl_fd", "project \(project) on \(place.path)") {
            clinux_quota_set(fd, project, kibibytes, files)
        }
    }

    /// Gives an empty directory to a project.
    public func assign(_ directory: borrowing Directory, to project: UInt32) throws(SystemCallError) {
        let fd = directory.descriptor.number
        _ = try systemCall("ioctl FS_IOC_FSSETXATTR", directory.path) { clinux_quota_join(fd, project) }
    }
}
