internal import JobModel
internal import LinuxKernel

/// What the engine must know of this machine, read once at its start.
struct HostFacts: Sendable {
    let capacity: HostCapacity
    /// The whole disk behind the jobs' directories; `nil` where they lie on no disk (tmpfs, overlay, network).
    let disk: DeviceNumber?

    /// Reads /proc and /sys.
    /// - Parameter jobDirectory: exists.
    init(jobDirectory: String) throws(SystemCallError) {
        let online = try Self.text(of: "/sys/devices/system/cpu/online")
        let memory = try Self.text(of: "/proc/meminfo")
        let processes = try Self.text(of: "/proc/sys/kernel/pid_max")
        let threads = try Self.text(of: "/proc/sys/kernel/threads-max")
        let openFiles = try CurrentProcess.descriptorLimit()
        do throws(InvalidValue) {
            capacity = HostCapacity(
                processors: try CPUSet(online),
                memory: ByteCount(bytes: Self.memoryTotal(memory)),
                processes: min(Int(processes) ?? 32_768, Int(threads) ?? 32_768), openFiles: openFiles)
        } catch {
            throw SystemCallError(call: "read", subject: "/sys/devices/system/cpu/online: \(error)", code: .invalid)
        }
        let device = try DeviceNumber(holding: jobDirectory)
        disk = device.major == 0 ? nil : device.wholeDisk
    }

    private static func text(of path: String) throws(SystemCallError) -> String {
        let text = String(decoding: try WholeFile(at: path, limit: 65_536).bytes, as: UTF8.self)
        return text.last == "\n" ? String(text.dropLast()) : text
    }

    /// `MemTotal:       24648484 kB`. Source: proc(5), /proc/meminfo.
    private static func memoryTotal(_ meminfo: String) -> Int64 {
        for line in meminfo.split(separator: "\n") where line.hasPrefix("MemTotal:") {
            let words = line.split(separator: " ")
            if words.count > 1, let kilobytes = Int64(words[1]) { return kilobytes * 1_024 }
        }
        return 0
    }
}
