internal import JobModel
internal import YAML

private let day = Duration.seconds(86_400)
private let volumes = SettingKey.Effect.later("volumes")
private let runtimes = SettingKey.Effect.later("runtimes")
private let networks = SettingKey.Effect.later("virtual networks")
private let gpus = SettingKey.Effect.later("GPUs")
private let metrics = SettingKey.Effect.later("metrics")
private let persistLink = SettingKey.Effect.later("the persist service")

extension SettingKey {
    /// Networks, volumes, runtimes, GPUs and what is measured.
    static let resources: [SettingKey] = [
        SettingKey(
            "network.enabled", .flag, \.network.enabled, networks,
            "Whether jobs may have virtual networks. Without them there are `none` and `host`."),
        SettingKey(
            "network.allow_host", .flag, \.network.allowHost,
            "Whether a job may ask for `host`, the machine's own network."),
        SettingKey(
            "network.default_network", .name(upTo: 63), \.network.defaultNetwork,
            "For a job whose request does not say: `none` (loopback alone), `host`, or the name of a virtual network. "
                + "Until virtual networks are built, a job gets `none` where one of them stands here."),
        SettingKey(
            "network.state_dir", .absolutePath, \.network.stateDirectory, networks,
            "Which job has which address."),
        SettingKey(
            "network.allow_custom_networks", .flag, \.network.allowCustomNetworks, networks,
            "Whether clients may create networks."),
        SettingKey(
            "network.max_custom_networks", .limit(upTo: 10_000), \.network.maxCustomNetworks, networks,
            "How many networks clients may create."),
        SettingKey(
            "network.storage.path", .absolutePath, \.network.storagePath, networks,
            "Where created networks are remembered."),
        SettingKey(
            "network.networks", .table(of: .network), \.network.networks, networks,
            "Networks that are always there, by name: their addresses and the bridge."),
        SettingKey(
            "volumes.base_path", .absolutePath, \.volumes.basePath, volumes, "Where volumes lie."),
        SettingKey(
            "volumes.default_disk_quota_bytes", .bytes(ByteCount(bytes: 4_096)...ByteCount.megabytes(1 << 20)),
            \.volumes.defaultDiskQuota, volumes, "The room in a job's working directory when it has no volume."),
        SettingKey(
            "runtime.base_path", .absolutePath, \.runtime.basePath, runtimes, "Where runtimes are installed."),
        SettingKey(
            "runtime.common_paths", .list(of: .absolutePath), \.runtime.commonPaths, runtimes,
            "Directories of the machine that runtimes may show to jobs."),
        SettingKey("gpu.enabled", .flag, \.gpu.enabled, gpus, "Whether jobs may ask for GPUs."),
        SettingKey(
            "gpu.cuda_paths", .list(of: .absolutePath), \.gpu.cudaPaths, gpus, "Where CUDA is looked for."),
        SettingKey(
            "gpu.allocation_strategy", .choice, \.gpu.allocationStrategy, gpus, "Which of the free GPUs a job gets."),
        SettingKey(
            "monitoring.enabled", .flag, \.monitoring.enabled, .later("monitoring of the machine"),
            "Whether the machine's own figures are collected."),
        SettingKey(
            "monitoring.system_interval", .duration(.seconds(1) ... .seconds(3_600)), \.monitoring.systemInterval,
            .later("monitoring of the machine"), "Between two looks at the machine."),
        SettingKey(
            "monitoring.cloud_detection", .flag, \.monitoring.cloudDetection, .later("monitoring of the machine"),
            "Whether to find out in which cloud the machine is."),
        SettingKey(
            "telemetry.metrics_interval", .duration(.seconds(1) ... .seconds(3_600)), \.telemetry.metricsInterval,
            metrics, "Between two samples of a job's use."),
        SettingKey(
            "ipc.enabled", .flag, \.ipc.enabled, persistLink, "Whether output is handed to the persist service."),
        SettingKey("ipc.socket", .absolutePath, \.ipc.socket, persistLink, "The persist service's socket."),
        SettingKey(
            "ipc.buffer_size", .integer(1...10_000_000), \.ipc.bufferSize, persistLink,
            "Messages that may wait for the persist service in memory."),
        SettingKey(
            "ipc.reconnect_delay", .duration(.milliseconds(10) ... .seconds(600)), \.ipc.reconnectDelay, persistLink,
            "Between two attempts to reach it."),
        SettingKey(
            "ipc.max_reconnects", .limit(upTo: 1_000_000), \.ipc.maxReconnects, persistLink,
            "After so many attempts it is given up."),
    ]
}

extension SettingForm where Value == Settings.NetworkDefinition {
    /// `{cidr: …, bridge_name: …}`, both needed.
    static var network: SettingForm {
        let accepted = "cidr (an IPv4 block) and bridge_name"
        return SettingForm(accepted: accepted, show: { "{cidr: \($0.cidr), bridge_name: \($0.bridgeName)}" }) {
            node, reading in
            guard let entries = node.entries else {
                reading.report("this is not a section", "use \(accepted)", at: node)
                return nil
            }
            let key = reading.key
            defer { reading.key = key }
            var found: [String: String] = [:]
            var isRight = true
            for entry in entries {
                reading.key = "\(key).\(entry.key)"
                let form: SettingForm<String>
                switch entry.key {
                case "cidr": form = .cidr
                case "bridge_name": form = .name(upTo: 15)  // IFNAMSIZ without its NUL, netdevice(7)
                default:
                    reading.report("unknown key", "use \(accepted)", at: entry.value)
                    isRight = false
                    continue
                }
                found[entry.key] = form.read(entry.value, &reading)
                isRight = isRight && found[entry.key] != nil
            }
            guard isRight else { return nil }
            guard let cidr = found["cidr"], let bridge = found["bridge_name"] else {
                reading.key = key
                reading.report("something is missing", "give \(accepted)", at: node)
                return nil
            }
            return Settings.NetworkDefinition(cidr: cidr, bridgeName: bridge)
        }
    }
}
