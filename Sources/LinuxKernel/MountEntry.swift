/// One mount as a process sees it. Source: proc(5), /proc/pid/mountinfo.
public struct MountEntry: Sendable, Hashable {
    /// Where it stands, from the process's root.
    public let path: String
    /// `tmpfs`, `proc`, `ext4`.
    public let type: String
    /// The part of the file system that stands there: `/` for all of it.
    public let root: String
    /// A device, or a word without meaning.
    public let source: String
    /// Of this mount alone: `ro`, `nosuid`.
    public let options: [String]
    /// Of the file system, wherever it is mounted: `rw`, `size=262144k`.
    public let fileSystemOptions: [String]
    /// `shared:1`, `master:1`: how mounts spread from and to it. Empty for a private mount.
    public let propagation: [String]

    /// True when nothing can be written through it.
    public var isReadOnly: Bool { options.contains("ro") || fileSystemOptions.contains("ro") }

    /// - Returns: nil for a line of another form.
    public init?(parsing line: some StringProtocol) {
        // 36 35 98:0 /root /mount/point rw,noatime master:1 - ext3 /dev/sda rw,errors=continue
        let fields = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard fields.count >= 10, let dash = fields[6...].firstIndex(of: "-"), fields.count >= dash + 4 else {
            return nil
        }
        root = Self.plain(fields[3])
        path = Self.plain(fields[4])
        options = fields[5].split(separator: ",").map { String($0) }
        propagation = Array(fields[6..<dash])
        type = Self.plain(fields[dash + 1])
        source = Self.plain(fields[dash + 2])
        fileSystemOptions = fields[dash + 3].split(separator: ",").map { Self.plain(String($0)) }
    }

    /// All lines of a mountinfo file, in the order of the mounts.
    public static func parse(_ text: String) -> [MountEntry] {
        text.split(separator: "\n").compactMap { MountEntry(parsing: $0) }
    }

    /// Space, tab, newline and backslash are written as a backslash and three octal digits.
    private static func plain(_ field: String) -> String {
        guard field.contains("\\") else { return field }
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(3), as: UTF8.self)
            if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let code = UInt8(digits, radix: 8) {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
