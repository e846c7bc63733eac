internal import Glibc

/// A device as the kernel numbers it. Source: makedev(3).
public struct DeviceNumber: Sendable, Hashable, CustomStringConvertible {
    public let major: UInt32
    public let minor: UInt32

    public init(major: UInt32, minor: UInt32) {
        self.major = major
        self.minor = minor
    }

    /// `259:3`
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let major = UInt32(parts[0]), let minor = UInt32(parts[1]) else { return nil }
        self.init(major: major, minor: minor)
    }

    public var description: String { "\(major):\(minor)" }

    /// The device that a file's contents lie on; major number 0 for a file system without one, like tmpfs or overlay.
    public init(holding path: String) throws(SystemCallError) {
        var status = stat()
        _ = try systemCall("stat", path) { stat(path, &status) }
        let device = UInt64(status.st_dev)
        // The halves are interleaved for the sake of old programs: glibc, sysmacros.h.
        self.init(
            major: UInt32((device >> 8) & 0xfff | (device >> 32) & 0xffff_f000),
            minor: UInt32(device & 0xff | (device >> 12) & 0xffff_ff00))
    }

    /// The disk that this device is a partition of, or the device itself. Limits on I/O are kept for whole disks alone.
    public var wholeDisk: DeviceNumber {
        let link = "/sys/dev/block/\(self)"
        // The link leads to the device's directory, which for a partition stands in that of its disk.
        guard (try? WholeFile(at: "\(link)/partition", limit: 64)) != nil,
            let parent = try? WholeFile(at: "\(link)/../dev", limit: 64),
            let disk = DeviceNumber(String(decoding: parent.bytes, as: UTF8.self).split(separator: "\n").first ?? "")
        else { return self }
        return disk
    }
}
