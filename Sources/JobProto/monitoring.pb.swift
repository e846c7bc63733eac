// Made by protoc-gen-joblet from monitoring.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// The node at this moment.
public struct Joblet_SystemStatusResponse: Protobuf.Message {
    /// When it was taken, RFC 3339.
    public var timestamp: String = ""
    /// Whether the node takes jobs.
    public var available: Bool = false
    /// The machine.
    public var host: Joblet_HostInfo {
        get { _host ?? Joblet_HostInfo() }
        set { _host = newValue }
    }
    public var hasHost: Bool { _host != nil }
    public mutating func clearHost() { _host = nil }
    private var _host: Joblet_HostInfo?
    /// Processor use.
    public var cpu: Joblet_CPUMetrics {
        get { _cpu ?? Joblet_CPUMetrics() }
        set { _cpu = newValue }
    }
    public var hasCpu: Bool { _cpu != nil }
    public mutating func clearCpu() { _cpu = nil }
    private var _cpu: Joblet_CPUMetrics?
    /// Memory use.
    public var memory: Joblet_MemoryMetrics {
        get { _memory ?? Joblet_MemoryMetrics() }
        set { _memory = newValue }
    }
    public var hasMemory: Bool { _memory != nil }
    public mutating func clearMemory() { _memory = nil }
    private var _memory: Joblet_MemoryMetrics?
    /// Mounted file systems.
    public var disks: [Joblet_DiskMetrics] = []
    /// Network interfaces.
    public var networks: [Joblet_NetworkMetrics] = []
    /// Disk operations.
    public var io: Joblet_IOMetrics {
        get { _io ?? Joblet_IOMetrics() }
        set { _io = newValue }
    }
    public var hasIo: Bool { _io != nil }
    public mutating func clearIo() { _io = nil }
    private var _io: Joblet_IOMetrics?
    /// Processes.
    public var processes: Joblet_ProcessMetrics {
        get { _processes ?? Joblet_ProcessMetrics() }
        set { _processes = newValue }
    }
    public var hasProcesses: Bool { _processes != nil }
    public mutating func clearProcesses() { _processes = nil }
    private var _processes: Joblet_ProcessMetrics?
    /// Where it runs; missing outside a cloud.
    public var cloud: Joblet_CloudInfo {
        get { _cloud ?? Joblet_CloudInfo() }
        set { _cloud = newValue }
    }
    public var hasCloud: Bool { _cloud != nil }
    public mutating func clearCloud() { _cloud = nil }
    private var _cloud: Joblet_CloudInfo?
    /// The server's build.
    public var serverVersion: Joblet_ServerVersionInfo {
        get { _serverVersion ?? Joblet_ServerVersionInfo() }
        set { _serverVersion = newValue }
    }
    public var hasServerVersion: Bool { _serverVersion != nil }
    public mutating func clearServerVersion() { _serverVersion = nil }
    private var _serverVersion: Joblet_ServerVersionInfo?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.SystemStatusResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.timestamp)
            case 16: try decoder.bool(&self.available)
            case 26: try decoder.optional(ProtobufMessage<Joblet_HostInfo>.self, &self._host)
            case 34: try decoder.optional(ProtobufMessage<Joblet_CPUMetrics>.self, &self._cpu)
            case 42: try decoder.optional(ProtobufMessage<Joblet_MemoryMetrics>.self, &self._memory)
            case 50: try decoder.repeated(ProtobufMessage<Joblet_DiskMetrics>.self, &self.disks)
            case 58: try decoder.repeated(ProtobufMessage<Joblet_NetworkMetrics>.self, &self.networks)
            case 66: try decoder.optional(ProtobufMessage<Joblet_IOMetrics>.self, &self._io)
            case 74: try decoder.optional(ProtobufMessage<Joblet_ProcessMetrics>.self, &self._processes)
            case 82: try decoder.optional(ProtobufMessage<Joblet_CloudInfo>.self, &self._cloud)
            case 90: try decoder.optional(ProtobufMessage<Joblet_ServerVersionInfo>.self, &self._serverVersion)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_ServerVersionInfo>.self, self._serverVersion, tag: 90)
        encoder.optional(ProtobufMessage<Joblet_CloudInfo>.self, self._cloud, tag: 82)
        encoder.optional(ProtobufMessage<Joblet_ProcessMetrics>.self, self._processes, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_IOMetrics>.self, self._io, tag: 66)
        encoder.repeated(ProtobufMessage<Joblet_NetworkMetrics>.self, self.networks, tag: 58)
        encoder.repeated(ProtobufMessage<Joblet_DiskMetrics>.self, self.disks, tag: 50)
        encoder.optional(ProtobufMessage<Joblet_MemoryMetrics>.self, self._memory, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_CPUMetrics>.self, self._cpu, tag: 34)
        encoder.optional(ProtobufMessage<Joblet_HostInfo>.self, self._host, tag: 26)
        encoder.bool(self.available, tag: 16)
        encoder.string(self.timestamp, tag: 10)
    }
}

/// How often to send what.
public struct Joblet_StreamMetricsRequest: Protobuf.Message {
    /// Time between two samples, in seconds, 1 and up; 0 for 5.
    public var intervalSeconds: Int32 = 0
    /// The parts wanted: cpu, memory, disk, network, io, process; empty for all.
    public var metricTypes: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.StreamMetricsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.intervalSeconds)
            case 18: try decoder.repeated(ProtobufString.self, &self.metricTypes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.metricTypes, tag: 18)
        encoder.int32(self.intervalSeconds, tag: 8)
    }
}

/// A sample of the node's resource use.
public struct Joblet_SystemMetricsResponse: Protobuf.Message {
    /// When it was taken, RFC 3339.
    public var timestamp: String = ""
    /// The machine.
    public var host: Joblet_HostInfo {
        get { _host ?? Joblet_HostInfo() }
        set { _host = newValue }
    }
    public var hasHost: Bool { _host != nil }
    public mutating func clearHost() { _host = nil }
    private var _host: Joblet_HostInfo?
    /// Processor use.
    public var cpu: Joblet_CPUMetrics {
        get { _cpu ?? Joblet_CPUMetrics() }
        set { _cpu = newValue }
    }
    public var hasCpu: Bool { _cpu != nil }
    public mutating func clearCpu() { _cpu = nil }
    private var _cpu: Joblet_CPUMetrics?
    /// Memory use.
    public var memory: Joblet_MemoryMetrics {
        get { _memory ?? Joblet_MemoryMetrics() }
        set { _memory = newValue }
    }
    public var hasMemory: Bool { _memory != nil }
    public mutating func clearMemory() { _memory = nil }
    private var _memory: Joblet_MemoryMetrics?
    /// Mounted file systems.
    public var disks: [Joblet_DiskMetrics] = []
    /// Network interfaces.
    public var networks: [Joblet_NetworkMetrics] = []
    /// Disk operations.
    public var io: Joblet_IOMetrics {
        get { _io ?? Joblet_IOMetrics() }
        set { _io = newValue }
    }
    public var hasIo: Bool { _io != nil }
    public mutating func clearIo() { _io = nil }
    private var _io: Joblet_IOMetrics?
    /// Processes.
    public var processes: Joblet_ProcessMetrics {
        get { _processes ?? Joblet_ProcessMetrics() }
        set { _processes = newValue }
    }
    public var hasProcesses: Bool { _processes != nil }
    public mutating func clearProcesses() { _processes = nil }
    private var _processes: Joblet_ProcessMetrics?
    /// Where it runs; missing outside a cloud.
    public var cloud: Joblet_CloudInfo {
        get { _cloud ?? Joblet_CloudInfo() }
        set { _cloud = newValue }
    }
    public var hasCloud: Bool { _cloud != nil }
    public mutating func clearCloud() { _cloud = nil }
    private var _cloud: Joblet_CloudInfo?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.SystemMetricsResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.timestamp)
            case 18: try decoder.optional(ProtobufMessage<Joblet_HostInfo>.self, &self._host)
            case 26: try decoder.optional(ProtobufMessage<Joblet_CPUMetrics>.self, &self._cpu)
            case 34: try decoder.optional(ProtobufMessage<Joblet_MemoryMetrics>.self, &self._memory)
            case 42: try decoder.repeated(ProtobufMessage<Joblet_DiskMetrics>.self, &self.disks)
            case 50: try decoder.repeated(ProtobufMessage<Joblet_NetworkMetrics>.self, &self.networks)
            case 58: try decoder.optional(ProtobufMessage<Joblet_IOMetrics>.self, &self._io)
            case 66: try decoder.optional(ProtobufMessage<Joblet_ProcessMetrics>.self, &self._processes)
            case 74: try decoder.optional(ProtobufMessage<Joblet_CloudInfo>.self, &self._cloud)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_CloudInfo>.self, self._cloud, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_ProcessMetrics>.self, self._processes, tag: 66)
        encoder.optional(ProtobufMessage<Joblet_IOMetrics>.self, self._io, tag: 58)
        encoder.repeated(ProtobufMessage<Joblet_NetworkMetrics>.self, self.networks, tag: 50)
        encoder.repeated(ProtobufMessage<Joblet_DiskMetrics>.self, self.disks, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_MemoryMetrics>.self, self._memory, tag: 34)
        encoder.optional(ProtobufMessage<Joblet_CPUMetrics>.self, self._cpu, tag: 26)
        encoder.optional(ProtobufMessage<Joblet_HostInfo>.self, self._host, tag: 18)
        encoder.string(self.timestamp, tag: 10)
    }
}

/// The machine.
public struct Joblet_HostInfo: Protobuf.Message {
    /// The machine's name.
    public var hostname: String = ""
    /// The operating system, such as `linux`.
    public var os: String = ""
    /// The distribution, such as `debian`. Up to v2.5.7.
    public var platform: String = ""
    /// The distribution it derives from, such as `debian`. Up to v2.5.7.
    public var platformFamily: String = ""
    /// The distribution's version, such as `12.5`. Up to v2.5.7.
    public var platformVersion: String = ""
    /// The kernel's release, such as `6.1.0-18-amd64`.
    public var kernelVersion: String = ""
    /// The kernel's architecture, such as `x86_64`. Up to v2.5.7.
    public var kernelArch: String = ""
    /// The architecture, such as `amd64`.
    public var architecture: String = ""
    /// Processors that are online. Up to v2.5.7.
    public var cpuCount: Int32 = 0
    /// All memory, in bytes. Up to v2.5.7.
    public var totalMemory: Int64 = 0
    /// When it was started, RFC 3339.
    public var bootTime: String = ""
    /// Time since then, in seconds.
    public var uptime: Int64 = 0
    /// The node's id.
    public var nodeID: String = ""
    /// The node's addresses, IPv4 and IPv6 as text.
    public var serverIps: [String] = []
    /// The hardware addresses of its interfaces, such as `02:42:ac:11:00:02`.
    public var macAddresses: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.HostInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.hostname)
            case 18: try decoder.string(&self.os)
            case 26: try decoder.string(&self.platform)
            case 34: try decoder.string(&self.platformFamily)
            case 42: try decoder.string(&self.platformVersion)
            case 50: try decoder.string(&self.kernelVersion)
            case 58: try decoder.string(&self.kernelArch)
            case 66: try decoder.string(&self.architecture)
            case 72: try decoder.int32(&self.cpuCount)
            case 80: try decoder.int64(&self.totalMemory)
            case 90: try decoder.string(&self.bootTime)
            case 96: try decoder.int64(&self.uptime)
            case 106: try decoder.string(&self.nodeID)
            case 114: try decoder.repeated(ProtobufString.self, &self.serverIps)
            case 122: try decoder.repeated(ProtobufString.self, &self.macAddresses)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.macAddresses, tag: 122)
        encoder.repeated(ProtobufString.self, self.serverIps, tag: 114)
        encoder.string(self.nodeID, tag: 106)
        encoder.int64(self.uptime, tag: 96)
        encoder.string(self.bootTime, tag: 90)
        encoder.int64(self.totalMemory, tag: 80)
        encoder.int32(self.cpuCount, tag: 72)
        encoder.string(self.architecture, tag: 66)
        encoder.string(self.kernelArch, tag: 58)
        encoder.string(self.kernelVersion, tag: 50)
        encoder.string(self.platformVersion, tag: 42)
        encoder.string(self.platformFamily, tag: 34)
        encoder.string(self.platform, tag: 26)
        encoder.string(self.os, tag: 18)
        encoder.string(self.hostname, tag: 10)
    }
}

/// The machine's processor use.
public struct Joblet_CPUMetrics: Protobuf.Message {
    /// Processors that are online.
    public var cores: Int32 = 0
    /// The share in use as a **ratio**, 0 to 1, whatever the name says; clients multiply by 100.
    public var usagePercent: Double = 0
    /// Time in user mode, in seconds since the machine's start.
    public var userTime: Double = 0
    /// Time in the kernel, in seconds since the machine's start.
    public var systemTime: Double = 0
    /// Idle time, in seconds since the machine's start.
    public var idleTime: Double = 0
    /// Time spent waiting for disks, in seconds since the machine's start.
    public var ioWaitTime: Double = 0
    /// Time taken by the hypervisor, in seconds since the machine's start.
    public var stealTime: Double = 0
    /// Runnable tasks, averaged over 1, 5 and 15 minutes.
    public var loadAverage: [Double] = []
    /// The share in use of each processor, as a ratio like the one above.
    public var perCoreUsage: [Double] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CPUMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.cores)
            case 17: try decoder.double(&self.usagePercent)
            case 25: try decoder.double(&self.userTime)
            case 33: try decoder.double(&self.systemTime)
            case 41: try decoder.double(&self.idleTime)
            case 49: try decoder.double(&self.ioWaitTime)
            case 57: try decoder.double(&self.stealTime)
            case 65: try decoder.repeated(ProtobufDouble.self, &self.loadAverage)
            case 66: try decoder.packed(ProtobufDouble.self, &self.loadAverage)
            case 73: try decoder.repeated(ProtobufDouble.self, &self.perCoreUsage)
            case 74: try decoder.packed(ProtobufDouble.self, &self.perCoreUsage)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.packed(ProtobufDouble.self, self.perCoreUsage, tag: 74)
        encoder.packed(ProtobufDouble.self, self.loadAverage, tag: 66)
        encoder.double(self.stealTime, tag: 57)
        encoder.double(self.ioWaitTime, tag: 49)
        encoder.double(self.idleTime, tag: 41)
        encoder.double(self.systemTime, tag: 33)
        encoder.double(self.userTime, tag: 25)
        encoder.double(self.usagePercent, tag: 17)
        encoder.int32(self.cores, tag: 8)
    }
}

/// The machine's memory use.
public struct Joblet_MemoryMetrics: Protobuf.Message {
    /// All there is, in bytes.
    public var totalBytes: Int64 = 0
    /// In use, in bytes.
    public var usedBytes: Int64 = 0
    /// Free, in bytes.
    public var freeBytes: Int64 = 0
    /// What programs could get without swapping, in bytes.
    public var availableBytes: Int64 = 0
    /// The share in use, in percent.
    public var usagePercent: Double = 0
    /// Page cache, in bytes.
    public var cachedBytes: Int64 = 0
    /// Block buffers, in bytes.
    public var bufferedBytes: Int64 = 0
    /// Swap space, in bytes.
    public var swapTotal: Int64 = 0
    /// Swap space in use, in bytes.
    public var swapUsed: Int64 = 0
    /// Free swap space, in bytes.
    public var swapFree: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.MemoryMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.totalBytes)
            case 16: try decoder.int64(&self.usedBytes)
            case 24: try decoder.int64(&self.freeBytes)
            case 32: try decoder.int64(&self.availableBytes)
            case 41: try decoder.double(&self.usagePercent)
            case 48: try decoder.int64(&self.cachedBytes)
            case 56: try decoder.int64(&self.bufferedBytes)
            case 64: try decoder.int64(&self.swapTotal)
            case 72: try decoder.int64(&self.swapUsed)
            case 80: try decoder.int64(&self.swapFree)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.swapFree, tag: 80)
        encoder.int64(self.swapUsed, tag: 72)
        encoder.int64(self.swapTotal, tag: 64)
        encoder.int64(self.bufferedBytes, tag: 56)
        encoder.int64(self.cachedBytes, tag: 48)
        encoder.double(self.usagePercent, tag: 41)
        encoder.int64(self.availableBytes, tag: 32)
        encoder.int64(self.freeBytes, tag: 24)
        encoder.int64(self.usedBytes, tag: 16)
        encoder.int64(self.totalBytes, tag: 8)
    }
}

/// A mounted file system.
public struct Joblet_DiskMetrics: Protobuf.Message {
    /// The device, such as `/dev/sda1`.
    public var device: String = ""
    /// Where it is mounted.
    public var mountPoint: String = ""
    /// The file system's type, such as `ext4`.
    public var filesystem: String = ""
    /// All there is, in bytes.
    public var totalBytes: Int64 = 0
    /// In use, in bytes.
    public var usedBytes: Int64 = 0
    /// Free, in bytes.
    public var freeBytes: Int64 = 0
    /// The share in use, in percent.
    public var usagePercent: Double = 0
    /// All inodes.
    public var inodesTotal: Int64 = 0
    /// Inodes in use.
    public var inodesUsed: Int64 = 0
    /// Free inodes.
    public var inodesFree: Int64 = 0
    /// The share of inodes in use, in percent.
    public var inodesUsagePercent: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DiskMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.device)
            case 18: try decoder.string(&self.mountPoint)
            case 26: try decoder.string(&self.filesystem)
            case 32: try decoder.int64(&self.totalBytes)
            case 40: try decoder.int64(&self.usedBytes)
            case 48: try decoder.int64(&self.freeBytes)
            case 57: try decoder.double(&self.usagePercent)
            case 64: try decoder.int64(&self.inodesTotal)
            case 72: try decoder.int64(&self.inodesUsed)
            case 80: try decoder.int64(&self.inodesFree)
            case 89: try decoder.double(&self.inodesUsagePercent)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.inodesUsagePercent, tag: 89)
        encoder.int64(self.inodesFree, tag: 80)
        encoder.int64(self.inodesUsed, tag: 72)
        encoder.int64(self.inodesTotal, tag: 64)
        encoder.double(self.usagePercent, tag: 57)
        encoder.int64(self.freeBytes, tag: 48)
        encoder.int64(self.usedBytes, tag: 40)
        encoder.int64(self.totalBytes, tag: 32)
        encoder.string(self.filesystem, tag: 26)
        encoder.string(self.mountPoint, tag: 18)
        encoder.string(self.device, tag: 10)
    }
}

/// A network interface.
public struct Joblet_NetworkMetrics: Protobuf.Message {
    /// The interface's name, such as `eth0`.
    public var interface: String = ""
    /// Bytes received since the machine's start.
    public var bytesReceived: Int64 = 0
    /// Bytes sent since the machine's start.
    public var bytesSent: Int64 = 0
    /// Packets received since the machine's start.
    public var packetsReceived: Int64 = 0
    /// Packets sent since the machine's start.
    public var packetsSent: Int64 = 0
    /// Packets received with errors.
    public var errorsIn: Int64 = 0
    /// Packets that could not be sent.
    public var errorsOut: Int64 = 0
    /// Received packets that were dropped.
    public var dropsIn: Int64 = 0
    /// Packets dropped before sending.
    public var dropsOut: Int64 = 0
    /// Bytes received per second since the last sample.
    public var receiveRate: Double = 0
    /// Bytes sent per second since the last sample.
    public var transmitRate: Double = 0
    /// The interface's addresses, IPv4 and IPv6 as text.
    public var ipAddresses: [String] = []
    /// The hardware address, such as `02:42:ac:11:00:02`.
    public var macAddress: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.NetworkMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.interface)
            case 16: try decoder.int64(&self.bytesReceived)
            case 24: try decoder.int64(&self.bytesSent)
            case 32: try decoder.int64(&self.packetsReceived)
            case 40: try decoder.int64(&self.packetsSent)
            case 48: try decoder.int64(&self.errorsIn)
            case 56: try decoder.int64(&self.errorsOut)
            case 64: try decoder.int64(&self.dropsIn)
            case 72: try decoder.int64(&self.dropsOut)
            case 81: try decoder.double(&self.receiveRate)
            case 89: try decoder.double(&self.transmitRate)
            case 98: try decoder.repeated(ProtobufString.self, &self.ipAddresses)
            case 106: try decoder.string(&self.macAddress)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.macAddress, tag: 106)
        encoder.repeated(ProtobufString.self, self.ipAddresses, tag: 98)
        encoder.double(self.transmitRate, tag: 89)
        encoder.double(self.receiveRate, tag: 81)
        encoder.int64(self.dropsOut, tag: 72)
        encoder.int64(self.dropsIn, tag: 64)
        encoder.int64(self.errorsOut, tag: 56)
        encoder.int64(self.errorsIn, tag: 48)
        encoder.int64(self.packetsSent, tag: 40)
        encoder.int64(self.packetsReceived, tag: 32)
        encoder.int64(self.bytesSent, tag: 24)
        encoder.int64(self.bytesReceived, tag: 16)
        encoder.string(self.interface, tag: 10)
    }
}

/// The machine's disk operations.
public struct Joblet_IOMetrics: Protobuf.Message {
    /// Read operations on all disks since the machine's start.
    public var totalReads: Int64 = 0
    /// Write operations on all disks since the machine's start.
    public var totalWrites: Int64 = 0
    /// Bytes read from all disks since the machine's start.
    public var readBytes: Int64 = 0
    /// Bytes written to all disks since the machine's start.
    public var writeBytes: Int64 = 0
    /// Bytes read per second since the last sample.
    public var readRate: Double = 0
    /// Bytes written per second since the last sample.
    public var writeRate: Double = 0
    /// Per disk.
    public var diskIo: [Joblet_DiskIOMetrics] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.IOMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.totalReads)
            case 16: try decoder.int64(&self.totalWrites)
            case 24: try decoder.int64(&self.readBytes)
            case 32: try decoder.int64(&self.writeBytes)
            case 41: try decoder.double(&self.readRate)
            case 49: try decoder.double(&self.writeRate)
            case 58: try decoder.repeated(ProtobufMessage<Joblet_DiskIOMetrics>.self, &self.diskIo)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_DiskIOMetrics>.self, self.diskIo, tag: 58)
        encoder.double(self.writeRate, tag: 49)
        encoder.double(self.readRate, tag: 41)
        encoder.int64(self.writeBytes, tag: 32)
        encoder.int64(self.readBytes, tag: 24)
        encoder.int64(self.totalWrites, tag: 16)
        encoder.int64(self.totalReads, tag: 8)
    }
}

/// One disk's operations.
public struct Joblet_DiskIOMetrics: Protobuf.Message {
    /// The block device's name, such as `sda`.
    public var device: String = ""
    /// Read operations since the machine's start.
    public var readsCompleted: Int64 = 0
    /// Write operations since the machine's start.
    public var writesCompleted: Int64 = 0
    /// Bytes read since the start.
    public var readBytes: Int64 = 0
    /// Bytes written since the start.
    public var writeBytes: Int64 = 0
    /// Time spent reading, in milliseconds.
    public var readTime: Int64 = 0
    /// Time spent writing, in milliseconds.
    public var writeTime: Int64 = 0
    /// Time with at least one operation under way, in milliseconds.
    public var ioTime: Int64 = 0
    /// Share of the time since the last sample in which the disk was busy, in percent.
    public var utilization: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DiskIOMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.device)
            case 16: try decoder.int64(&self.readsCompleted)
            case 24: try decoder.int64(&self.writesCompleted)
            case 32: try decoder.int64(&self.readBytes)
            case 40: try decoder.int64(&self.writeBytes)
            case 48: try decoder.int64(&self.readTime)
            case 56: try decoder.int64(&self.writeTime)
            case 64: try decoder.int64(&self.ioTime)
            case 73: try decoder.double(&self.utilization)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.utilization, tag: 73)
        encoder.int64(self.ioTime, tag: 64)
        encoder.int64(self.writeTime, tag: 56)
        encoder.int64(self.readTime, tag: 48)
        encoder.int64(self.writeBytes, tag: 40)
        encoder.int64(self.readBytes, tag: 32)
        encoder.int64(self.writesCompleted, tag: 24)
        encoder.int64(self.readsCompleted, tag: 16)
        encoder.string(self.device, tag: 10)
    }
}

/// The machine's processes.
public struct Joblet_ProcessMetrics: Protobuf.Message {
    /// All processes.
    public var totalProcesses: Int32 = 0
    /// Those running or ready to run.
    public var runningProcesses: Int32 = 0
    /// Those asleep.
    public var sleepingProcesses: Int32 = 0
    /// Those stopped by a signal.
    public var stoppedProcesses: Int32 = 0
    /// Those ended but not yet waited for.
    public var zombieProcesses: Int32 = 0
    /// All threads.
    public var totalThreads: Int32 = 0
    /// The processes that use most processor time, the first of them first.
    public var topByCpu: [Joblet_ProcessInfo] = []
    /// The processes that use most memory, the first of them first.
    public var topByMemory: [Joblet_ProcessInfo] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ProcessMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.totalProcesses)
            case 16: try decoder.int32(&self.runningProcesses)
            case 24: try decoder.int32(&self.sleepingProcesses)
            case 32: try decoder.int32(&self.stoppedProcesses)
            case 40: try decoder.int32(&self.zombieProcesses)
            case 48: try decoder.int32(&self.totalThreads)
            case 58: try decoder.repeated(ProtobufMessage<Joblet_ProcessInfo>.self, &self.topByCpu)
            case 66: try decoder.repeated(ProtobufMessage<Joblet_ProcessInfo>.self, &self.topByMemory)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_ProcessInfo>.self, self.topByMemory, tag: 66)
        encoder.repeated(ProtobufMessage<Joblet_ProcessInfo>.self, self.topByCpu, tag: 58)
        encoder.int32(self.totalThreads, tag: 48)
        encoder.int32(self.zombieProcesses, tag: 40)
        encoder.int32(self.stoppedProcesses, tag: 32)
        encoder.int32(self.sleepingProcesses, tag: 24)
        encoder.int32(self.runningProcesses, tag: 16)
        encoder.int32(self.totalProcesses, tag: 8)
    }
}

/// A process.
public struct Joblet_ProcessInfo: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: Int32 = 0
    /// The parent process's id.
    public var ppid: Int32 = 0
    /// The program's short name.
    public var name: String = ""
    /// The whole command line.
    public var command: String = ""
    /// Processor use, in percent of one core.
    public var cpuPercent: Double = 0
    /// Share of the machine's memory, in percent.
    public var memoryPercent: Double = 0
    /// Resident memory, in bytes.
    public var memoryBytes: Int64 = 0
    /// The state's letter, such as R or S.
    public var status: String = ""
    /// When it started, RFC 3339.
    public var startTime: String = ""
    /// Whose it is, by name. Up to v2.5.7.
    public var user: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ProcessInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.pid)
            case 16: try decoder.int32(&self.ppid)
            case 26: try decoder.string(&self.name)
            case 34: try decoder.string(&self.command)
            case 41: try decoder.double(&self.cpuPercent)
            case 49: try decoder.double(&self.memoryPercent)
            case 56: try decoder.int64(&self.memoryBytes)
            case 66: try decoder.string(&self.status)
            case 74: try decoder.string(&self.startTime)
            case 82: try decoder.string(&self.user)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.user, tag: 82)
        encoder.string(self.startTime, tag: 74)
        encoder.string(self.status, tag: 66)
        encoder.int64(self.memoryBytes, tag: 56)
        encoder.double(self.memoryPercent, tag: 49)
        encoder.double(self.cpuPercent, tag: 41)
        encoder.string(self.command, tag: 34)
        encoder.string(self.name, tag: 26)
        encoder.int32(self.ppid, tag: 16)
        encoder.int32(self.pid, tag: 8)
    }
}

/// The cloud that the machine is in.
public struct Joblet_CloudInfo: Protobuf.Message {
    /// Whose cloud, such as `AWS`.
    public var provider: String = ""
    /// The region.
    public var region: String = ""
    /// The availability zone.
    public var zone: String = ""
    /// The machine's id there.
    public var instanceID: String = ""
    /// The machine's size there, such as `t3.medium`.
    public var instanceType: String = ""
    /// The hypervisor, such as `kvm`.
    public var hypervisorType: String = ""
    /// What else is known, name to value.
    public var metadata: [String: String] = [:]
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CloudInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.provider)
            case 18: try decoder.string(&self.region)
            case 26: try decoder.string(&self.zone)
            case 34: try decoder.string(&self.instanceID)
            case 42: try decoder.string(&self.instanceType)
            case 50: try decoder.string(&self.hypervisorType)
            case 58: try decoder.map(ProtobufString.self, ProtobufString.self, &self.metadata)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.map(ProtobufString.self, ProtobufString.self, self.metadata, tag: 58)
        encoder.string(self.hypervisorType, tag: 50)
        encoder.string(self.instanceType, tag: 42)
        encoder.string(self.instanceID, tag: 34)
        encoder.string(self.zone, tag: 26)
        encoder.string(self.region, tag: 18)
        encoder.string(self.provider, tag: 10)
    }
}

/// The server's build.
public struct Joblet_ServerVersionInfo: Protobuf.Message {
    /// The server's version, such as `v1.2.3`.
    public var version: String = ""
    /// The commit it was built from.
    public var gitCommit: String = ""
    /// That commit's tag; may be empty.
    public var gitTag: String = ""
    /// When it was built, RFC 3339.
    public var buildDate: String = ""
    /// Which program, such as `joblet`.
    public var component: String = ""
    /// The language's version it was built with; named in the days of another one.
    public var goVersion: String = ""
    /// Operating system and architecture, such as `linux/amd64`.
    public var platform: String = ""
    /// The commit of these definitions.
    public var protoCommit: String = ""
    /// That commit's tag; may be empty.
    public var protoTag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ServerVersionInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.version)
            case 18: try decoder.string(&self.gitCommit)
            case 26: try decoder.string(&self.gitTag)
            case 34: try decoder.string(&self.buildDate)
            case 42: try decoder.string(&self.component)
            case 50: try decoder.string(&self.goVersion)
            case 58: try decoder.string(&self.platform)
            case 66: try decoder.string(&self.protoCommit)
            case 74: try decoder.string(&self.protoTag)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.protoTag, tag: 74)
        encoder.string(self.protoCommit, tag: 66)
        encoder.string(self.platform, tag: 58)
        encoder.string(self.goVersion, tag: 50)
        encoder.string(self.component, tag: 42)
        encoder.string(self.buildDate, tag: 34)
        encoder.string(self.gitTag, tag: 26)
        encoder.string(self.gitCommit, tag: 18)
        encoder.string(self.version, tag: 10)
    }
}

/// The definitions of `monitoring.proto`, for server reflection.
public enum Joblet_File_Monitoring {
    public static let descriptor = FileDescriptor(
        name: "monitoring.proto",
        symbols: [
            "joblet.SystemStatusResponse",
            "joblet.StreamMetricsRequest",
            "joblet.SystemMetricsResponse",
            "joblet.HostInfo",
            "joblet.CPUMetrics",
            "joblet.MemoryMetrics",
            "joblet.DiskMetrics",
            "joblet.NetworkMetrics",
            "joblet.IOMetrics",
            "joblet.DiskIOMetrics",
            "joblet.ProcessMetrics",
            "joblet.ProcessInfo",
            "joblet.CloudInfo",
            "joblet.CloudInfo.MetadataEntry",
            "joblet.ServerVersionInfo",
            "joblet.MonitoringService",
            "joblet.MonitoringService.GetSystemStatus",
            "joblet.MonitoringService.StreamSystemMetrics",
        ],
        dependencies: [Joblet_File_Shared.descriptor],
        base64: """
            ChBtb25pdG9yaW5nLnByb3RvEgZqb2JsZXQaDHNoYXJlZC5wcm90byLwAwoUU3lzdGVtU3RhdHVzUmVzcG9uc2USHAoJdGltZXN0
            YW1wGAEgASgJUgl0aW1lc3RhbXASHAoJYXZhaWxhYmxlGAIgASgIUglhdmFpbGFibGUSJAoEaG9zdBgDIAEoCzIQLmpvYmxldC5I
            b3N0SW5mb1IEaG9zdBIkCgNjcHUYBCABKAsyEi5qb2JsZXQuQ1BVTWV0cmljc1IDY3B1Ei0KBm1lbW9yeRgFIAEoCzIVLmpvYmxl
            dC5NZW1vcnlNZXRyaWNzUgZtZW1vcnkSKQoFZGlza3MYBiADKAsyEy5qb2JsZXQuRGlza01ldHJpY3NSBWRpc2tzEjIKCG5ldHdv
            cmtzGAcgAygLMhYuam9ibGV0Lk5ldHdvcmtNZXRyaWNzUghuZXR3b3JrcxIhCgJpbxgIIAEoCzIRLmpvYmxldC5JT01ldHJpY3NS
            AmlvEjQKCXByb2Nlc3NlcxgJIAEoCzIWLmpvYmxldC5Qcm9jZXNzTWV0cmljc1IJcHJvY2Vzc2VzEicKBWNsb3VkGAogASgLMhEu
            am9ibGV0LkNsb3VkSW5mb1IFY2xvdWQSQAoOc2VydmVyX3ZlcnNpb24YCyABKAsyGS5qb2JsZXQuU2VydmVyVmVyc2lvbkluZm9S
            DXNlcnZlclZlcnNpb24iZAoUU3RyZWFtTWV0cmljc1JlcXVlc3QSKQoQaW50ZXJ2YWxfc2Vjb25kcxgBIAEoBVIPaW50ZXJ2YWxT
            ZWNvbmRzEiEKDG1ldHJpY190eXBlcxgCIAMoCVILbWV0cmljVHlwZXMikQMKFVN5c3RlbU1ldHJpY3NSZXNwb25zZRIcCgl0aW1l
            c3RhbXAYASABKAlSCXRpbWVzdGFtcBIkCgRob3N0GAIgASgLMhAuam9ibGV0Lkhvc3RJbmZvUgRob3N0EiQKA2NwdRgDIAEoCzIS
            LmpvYmxldC5DUFVNZXRyaWNzUgNjcHUSLQoGbWVtb3J5GAQgASgLMhUuam9ibGV0Lk1lbW9yeU1ldHJpY3NSBm1lbW9yeRIpCgVk
            aXNrcxgFIAMoCzITLmpvYmxldC5EaXNrTWV0cmljc1IFZGlza3MSMgoIbmV0d29ya3MYBiADKAsyFi5qb2JsZXQuTmV0d29ya01l
            dHJpY3NSCG5ldHdvcmtzEiEKAmlvGAcgASgLMhEuam9ibGV0LklPTWV0cmljc1ICaW8SNAoJcHJvY2Vzc2VzGAggASgLMhYuam9i
            bGV0LlByb2Nlc3NNZXRyaWNzUglwcm9jZXNzZXMSJwoFY2xvdWQYCSABKAsyES5qb2JsZXQuQ2xvdWRJbmZvUgVjbG91ZCLfAwoI
            SG9zdEluZm8SGgoIaG9zdG5hbWUYASABKAlSCGhvc3RuYW1lEg4KAm9zGAIgASgJUgJvcxIaCghwbGF0Zm9ybRgDIAEoCVIIcGxh
            dGZvcm0SJgoOcGxhdGZvcm1GYW1pbHkYBCABKAlSDnBsYXRmb3JtRmFtaWx5EigKD3BsYXRmb3JtVmVyc2lvbhgFIAEoCVIPcGxh
            dGZvcm1WZXJzaW9uEiUKDmtlcm5lbF92ZXJzaW9uGAYgASgJUg1rZXJuZWxWZXJzaW9uEh4KCmtlcm5lbEFyY2gYByABKAlSCmtl
            cm5lbEFyY2gSIgoMYXJjaGl0ZWN0dXJlGAggASgJUgxhcmNoaXRlY3R1cmUSGgoIY3B1Q291bnQYCSABKAVSCGNwdUNvdW50EiAK
            C3RvdGFsTWVtb3J5GAogASgDUgt0b3RhbE1lbW9yeRIbCglib290X3RpbWUYCyABKAlSCGJvb3RUaW1lEhYKBnVwdGltZRgMIAEo
            A1IGdXB0aW1lEhcKB25vZGVfaWQYDSABKAlSBm5vZGVJZBIdCgpzZXJ2ZXJfaXBzGA4gAygJUglzZXJ2ZXJJcHMSIwoNbWFjX2Fk
            ZHJlc3NlcxgPIAMoCVIMbWFjQWRkcmVzc2VzIqwCCgpDUFVNZXRyaWNzEhQKBWNvcmVzGAEgASgFUgVjb3JlcxIjCg11c2FnZV9w
            ZXJjZW50GAIgASgBUgx1c2FnZVBlcmNlbnQSGwoJdXNlcl90aW1lGAMgASgBUgh1c2VyVGltZRIfCgtzeXN0ZW1fdGltZRgEIAEo
            AVIKc3lzdGVtVGltZRIbCglpZGxlX3RpbWUYBSABKAFSCGlkbGVUaW1lEiAKDGlvX3dhaXRfdGltZRgGIAEoAVIKaW9XYWl0VGlt
            ZRIdCgpzdGVhbF90aW1lGAcgASgBUglzdGVhbFRpbWUSIQoMbG9hZF9hdmVyYWdlGAggAygBUgtsb2FkQXZlcmFnZRIkCg5wZXJf
            Y29yZV91c2FnZRgJIAMoAVIMcGVyQ29yZVVzYWdlIt8CCg1NZW1vcnlNZXRyaWNzEh8KC3RvdGFsX2J5dGVzGAEgASgDUgp0b3Rh
            bEJ5dGVzEh0KCnVzZWRfYnl0ZXMYAiABKANSCXVzZWRCeXRlcxIdCgpmcmVlX2J5dGVzGAMgASgDUglmcmVlQnl0ZXMSJwoPYXZh
            aWxhYmxlX2J5dGVzGAQgASgDUg5hdmFpbGFibGVCeXRlcxIjCg11c2FnZV9wZXJjZW50GAUgASgBUgx1c2FnZVBlcmNlbnQSIQoM
            Y2FjaGVkX2J5dGVzGAYgASgDUgtjYWNoZWRCeXRlcxIlCg5idWZmZXJlZF9ieXRlcxgHIAEoA1INYnVmZmVyZWRCeXRlcxIdCgpz
            d2FwX3RvdGFsGAggASgDUglzd2FwVG90YWwSGwoJc3dhcF91c2VkGAkgASgDUghzd2FwVXNlZBIbCglzd2FwX2ZyZWUYCiABKANS
            CHN3YXBGcmVlIoEDCgtEaXNrTWV0cmljcxIWCgZkZXZpY2UYASABKAlSBmRldmljZRIfCgttb3VudF9wb2ludBgCIAEoCVIKbW91
            bnRQb2ludBIeCgpmaWxlc3lzdGVtGAMgASgJUgpmaWxlc3lzdGVtEh8KC3RvdGFsX2J5dGVzGAQgASgDUgp0b3RhbEJ5dGVzEh0K
            CnVzZWRfYnl0ZXMYBSABKANSCXVzZWRCeXRlcxIdCgpmcmVlX2J5dGVzGAYgASgDUglmcmVlQnl0ZXMSIwoNdXNhZ2VfcGVyY2Vu
            dBgHIAEoAVIMdXNhZ2VQZXJjZW50EiEKDGlub2Rlc190b3RhbBgIIAEoA1ILaW5vZGVzVG90YWwSHwoLaW5vZGVzX3VzZWQYCSAB
            KANSCmlub2Rlc1VzZWQSHwoLaW5vZGVzX2ZyZWUYCiABKANSCmlub2Rlc0ZyZWUSMAoUaW5vZGVzX3VzYWdlX3BlcmNlbnQYCyAB
            KAFSEmlub2Rlc1VzYWdlUGVyY2VudCLCAwoOTmV0d29ya01ldHJpY3MSHAoJaW50ZXJmYWNlGAEgASgJUglpbnRlcmZhY2USJQoO
            Ynl0ZXNfcmVjZWl2ZWQYAiABKANSDWJ5dGVzUmVjZWl2ZWQSHQoKYnl0ZXNfc2VudBgDIAEoA1IJYnl0ZXNTZW50EikKEHBhY2tl
            dHNfcmVjZWl2ZWQYBCABKANSD3BhY2tldHNSZWNlaXZlZBIhCgxwYWNrZXRzX3NlbnQYBSABKANSC3BhY2tldHNTZW50EhsKCWVy
            cm9yc19pbhgGIAEoA1IIZXJyb3JzSW4SHQoKZXJyb3JzX291dBgHIAEoA1IJZXJyb3JzT3V0EhkKCGRyb3BzX2luGAggASgDUgdk
            cm9wc0luEhsKCWRyb3BzX291dBgJIAEoA1IIZHJvcHNPdXQSIQoMcmVjZWl2ZV9yYXRlGAogASgBUgtyZWNlaXZlUmF0ZRIjCg10
            cmFuc21pdF9yYXRlGAsgASgBUgx0cmFuc21pdFJhdGUSIQoMaXBfYWRkcmVzc2VzGAwgAygJUgtpcEFkZHJlc3NlcxIfCgttYWNf
            YWRkcmVzcxgNIAEoCVIKbWFjQWRkcmVzcyL7AQoJSU9NZXRyaWNzEh8KC3RvdGFsX3JlYWRzGAEgASgDUgp0b3RhbFJlYWRzEiEK
            DHRvdGFsX3dyaXRlcxgCIAEoA1ILdG90YWxXcml0ZXMSHQoKcmVhZF9ieXRlcxgDIAEoA1IJcmVhZEJ5dGVzEh8KC3dyaXRlX2J5
            dGVzGAQgASgDUgp3cml0ZUJ5dGVzEhsKCXJlYWRfcmF0ZRgFIAEoAVIIcmVhZFJhdGUSHQoKd3JpdGVfcmF0ZRgGIAEoAVIJd3Jp
            dGVSYXRlEi4KB2Rpc2tfaW8YByADKAsyFS5qb2JsZXQuRGlza0lPTWV0cmljc1IGZGlza0lvIrICCg1EaXNrSU9NZXRyaWNzEhYK
            BmRldmljZRgBIAEoCVIGZGV2aWNlEicKD3JlYWRzX2NvbXBsZXRlZBgCIAEoA1IOcmVhZHNDb21wbGV0ZWQSKQoQd3JpdGVzX2Nv
            bXBsZXRlZBgDIAEoA1IPd3JpdGVzQ29tcGxldGVkEh0KCnJlYWRfYnl0ZXMYBCABKANSCXJlYWRCeXRlcxIfCgt3cml0ZV9ieXRl
            cxgFIAEoA1IKd3JpdGVCeXRlcxIbCglyZWFkX3RpbWUYBiABKANSCHJlYWRUaW1lEh0KCndyaXRlX3RpbWUYByABKANSCXdyaXRl
            VGltZRIXCgdpb190aW1lGAggASgDUgZpb1RpbWUSIAoLdXRpbGl6YXRpb24YCSABKAFSC3V0aWxpemF0aW9uIv4CCg5Qcm9jZXNz
            TWV0cmljcxInCg90b3RhbF9wcm9jZXNzZXMYASABKAVSDnRvdGFsUHJvY2Vzc2VzEisKEXJ1bm5pbmdfcHJvY2Vzc2VzGAIgASgF
            UhBydW5uaW5nUHJvY2Vzc2VzEi0KEnNsZWVwaW5nX3Byb2Nlc3NlcxgDIAEoBVIRc2xlZXBpbmdQcm9jZXNzZXMSKwoRc3RvcHBl
            ZF9wcm9jZXNzZXMYBCABKAVSEHN0b3BwZWRQcm9jZXNzZXMSKQoQem9tYmllX3Byb2Nlc3NlcxgFIAEoBVIPem9tYmllUHJvY2Vz
            c2VzEiMKDXRvdGFsX3RocmVhZHMYBiABKAVSDHRvdGFsVGhyZWFkcxIxCgp0b3BfYnlfY3B1GAcgAygLMhMuam9ibGV0LlByb2Nl
            c3NJbmZvUgh0b3BCeUNwdRI3Cg10b3BfYnlfbWVtb3J5GAggAygLMhMuam9ibGV0LlByb2Nlc3NJbmZvUgt0b3BCeU1lbW9yeSKX
            AgoLUHJvY2Vzc0luZm8SEAoDcGlkGAEgASgFUgNwaWQSEgoEcHBpZBgCIAEoBVIEcHBpZBISCgRuYW1lGAMgASgJUgRuYW1lEhgK
            B2NvbW1hbmQYBCABKAlSB2NvbW1hbmQSHwoLY3B1X3BlcmNlbnQYBSABKAFSCmNwdVBlcmNlbnQSJQoObWVtb3J5X3BlcmNlbnQY
            BiABKAFSDW1lbW9yeVBlcmNlbnQSIQoMbWVtb3J5X2J5dGVzGAcgASgDUgttZW1vcnlCeXRlcxIWCgZzdGF0dXMYCCABKAlSBnN0
            YXR1cxIdCgpzdGFydF90aW1lGAkgASgJUglzdGFydFRpbWUSEgoEdXNlchgKIAEoCVIEdXNlciK8AgoJQ2xvdWRJbmZvEhoKCHBy
            b3ZpZGVyGAEgASgJUghwcm92aWRlchIWCgZyZWdpb24YAiABKAlSBnJlZ2lvbhISCgR6b25lGAMgASgJUgR6b25lEh8KC2luc3Rh
            bmNlX2lkGAQgASgJUgppbnN0YW5jZUlkEiMKDWluc3RhbmNlX3R5cGUYBSABKAlSDGluc3RhbmNlVHlwZRInCg9oeXBlcnZpc29y
            X3R5cGUYBiABKAlSDmh5cGVydmlzb3JUeXBlEjsKCG1ldGFkYXRhGAcgAygLMh8uam9ibGV0LkNsb3VkSW5mby5NZXRhZGF0YUVu
            dHJ5UghtZXRhZGF0YRo7Cg1NZXRhZGF0YUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEi
            nQIKEVNlcnZlclZlcnNpb25JbmZvEhgKB3ZlcnNpb24YASABKAlSB3ZlcnNpb24SHQoKZ2l0X2NvbW1pdBgCIAEoCVIJZ2l0Q29t
            bWl0EhcKB2dpdF90YWcYAyABKAlSBmdpdFRhZxIdCgpidWlsZF9kYXRlGAQgASgJUglidWlsZERhdGUSHAoJY29tcG9uZW50GAUg
            ASgJUgljb21wb25lbnQSHQoKZ29fdmVyc2lvbhgGIAEoCVIJZ29WZXJzaW9uEhoKCHBsYXRmb3JtGAcgASgJUghwbGF0Zm9ybRIh
            Cgxwcm90b19jb21taXQYCCABKAlSC3Byb3RvQ29tbWl0EhsKCXByb3RvX3RhZxgJIAEoCVIIcHJvdG9UYWcysAEKEU1vbml0b3Jp
            bmdTZXJ2aWNlEkUKD0dldFN5c3RlbVN0YXR1cxIULmpvYmxldC5FbXB0eVJlcXVlc3QaHC5qb2JsZXQuU3lzdGVtU3RhdHVzUmVz
            cG9uc2USVAoTU3RyZWFtU3lzdGVtTWV0cmljcxIcLmpvYmxldC5TdHJlYW1NZXRyaWNzUmVxdWVzdBodLmpvYmxldC5TeXN0ZW1N
            ZXRyaWNzUmVzcG9uc2UwAWIGcHJvdG8z
            """
    )
}
