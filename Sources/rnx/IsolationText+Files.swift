internal import JobProto

/// The mounts that a job sees.
extension IsolationText {
    var fileRows: [Row] {
        // What a later mount in the same place covers cannot be reached.
        var visible: [String: Joblet_V1x_Mount] = [:]
        for mount in isolation.mounts { visible[mount.path] = mount }
        return visible.values.sorted { $0.path < $1.path }.map { mount in
            let options = (mount.options.filter { $0 != "relatime" } + mount.propagation).joined(separator: ",")
            return Row(mount.path, Self.meaning(mount), "\(mount.type) \(options)")
        }
    }

    private static func meaning(_ mount: Joblet_V1x_Mount) -> String {
        let isReadOnly = mount.options.contains("ro") || mount.fileSystemOptions.contains("ro")
        if mount.path.hasPrefix("/proc/") { return isMask(mount) ? "hidden" : isReadOnly ? "read-only" : "writable" }
        if isReadOnly {
            switch mount.type {
            case "proc": return "read-only, the job's processes alone"
            default: return mount.options.contains("noexec") ? "read-only, no programs" : "read-only"
            }
        }
        switch mount.type {
        case "devpts": return "writable, the job's own terminals"
        case "tmpfs":
            let size = mount.fileSystemOptions.first { $0.hasPrefix("size=") }
                .flatMap { QuantityText.size(ofOption: $0.dropFirst(5)) }
            return "writable, in memory, " + (size.map { "at most \(QuantityText.bytes($0))" } ?? "without limit")
        default: return "writable, on \(mount.source)"
        }
    }

    /// A device or an empty file in place of what the kernel would show.
    private static func isMask(_ mount: Joblet_V1x_Mount) -> Bool { mount.type != "proc" }
}
