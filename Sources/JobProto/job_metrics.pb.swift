// Made by protoc-gen-joblet from job_metrics.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// Whose resource use to send; StreamJobMetrics reads the first field only.
public struct Joblet_GetJobMetricsRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var jobUuid: String = ""
    /// Nothing older than this, in nanoseconds since 1970-01-01 UTC; 0 for the beginning. Since v2.5.3.
    public var startTime: Int64 = 0
    /// Nothing newer than this, in nanoseconds since 1970-01-01 UTC; 0 for now. Since v2.5.3.
    public var endTime: Int64 = 0
    /// At most so many samples; 0 for no limit. Since v2.5.3.
    public var limit: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetJobMetricsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 16: try decoder.int64(&self.startTime)
            case 24: try decoder.int64(&self.endTime)
            case 32: try decoder.int32(&self.limit)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.limit, tag: 32)
        encoder.int64(self.endTime, tag: 24)
        encoder.int64(self.startTime, tag: 16)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// A sample of a job's resource use, as clients since 2.3.1 read it. Its field numbers are those of JobMetricsSample
/// with other wire types, so that both can be sent in one message and each client finds its own. Since v2.5.3.
public struct Joblet_JobMetricsEvent: Protobuf.Message {
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The job's id, 36 characters.
    public var jobUuid: String = ""
    /// Processor use since the last sample, in percent of one core.
    public var cpuPercent: Double = 0
    /// Memory in use, in bytes.
    public var memoryBytes: Int64 = 0
    /// Memory that may be used, in bytes; 0 for no limit.
    public var memoryLimit: Int64 = 0
    /// Bytes read from disks since the job's start.
    public var diskReadBytes: Int64 = 0
    /// Bytes written to disks since the job's start.
    public var diskWriteBytes: Int64 = 0
    /// Bytes received since the job's start.
    public var netRecvBytes: Int64 = 0
    /// Bytes sent since the job's start.
    public var netSentBytes: Int64 = 0
    /// Mean use of the job's graphics cards, in percent; 0 without any.
    public var gpuPercent: Double = 0
    /// Memory in use on the job's graphics cards together, in bytes; 0 without any.
    public var gpuMemoryBytes: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsEvent" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.timestamp)
            case 18: try decoder.string(&self.jobUuid)
            case 25: try decoder.double(&self.cpuPercent)
            case 32: try decoder.int64(&self.memoryBytes)
            case 40: try decoder.int64(&self.memoryLimit)
            case 48: try decoder.int64(&self.diskReadBytes)
            case 56: try decoder.int64(&self.diskWriteBytes)
            case 64: try decoder.int64(&self.netRecvBytes)
            case 72: try decoder.int64(&self.netSentBytes)
            case 81: try decoder.double(&self.gpuPercent)
            case 88: try decoder.int64(&self.gpuMemoryBytes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.gpuMemoryBytes, tag: 88)
        encoder.double(self.gpuPercent, tag: 81)
        encoder.int64(self.netSentBytes, tag: 72)
        encoder.int64(self.netRecvBytes, tag: 64)
        encoder.int64(self.diskWriteBytes, tag: 56)
        encoder.int64(self.diskReadBytes, tag: 48)
        encoder.int64(self.memoryLimit, tag: 40)
        encoder.int64(self.memoryBytes, tag: 32)
        encoder.double(self.cpuPercent, tag: 25)
        encoder.string(self.jobUuid, tag: 18)
        encoder.int64(self.timestamp, tag: 8)
    }
}

/// A sample of a job's resource use, as older clients read it; see JobMetricsEvent. Up to v2.5.0.
public struct Joblet_JobMetricsSample: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// When it was taken, in **seconds** since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// Time between two samples, in seconds.
    public var sampleIntervalSeconds: Int32 = 0
    /// Processor use.
    public var cpu: Joblet_JobCPUMetrics {
        get { _cpu ?? Joblet_JobCPUMetrics() }
        set { _cpu = newValue }
    }
    public var hasCpu: Bool { _cpu != nil }
    public mutating func clearCpu() { _cpu = nil }
    private var _cpu: Joblet_JobCPUMetrics?
    /// Memory use.
    public var memory: Joblet_JobMemoryMetrics {
        get { _memory ?? Joblet_JobMemoryMetrics() }
        set { _memory = newValue }
    }
    public var hasMemory: Bool { _memory != nil }
    public mutating func clearMemory() { _memory = nil }
    private var _memory: Joblet_JobMemoryMetrics?
    /// Disk use.
    public var io: Joblet_JobIOMetrics {
        get { _io ?? Joblet_JobIOMetrics() }
        set { _io = newValue }
    }
    public var hasIo: Bool { _io != nil }
    public mutating func clearIo() { _io = nil }
    private var _io: Joblet_JobIOMetrics?
    /// Network use; missing if the job has no network namespace of its own.
    public var network: Joblet_JobNetworkMetrics {
        get { _network ?? Joblet_JobNetworkMetrics() }
        set { _network = newValue }
    }
    public var hasNetwork: Bool { _network != nil }
    public mutating func clearNetwork() { _network = nil }
    private var _network: Joblet_JobNetworkMetrics?
    /// Processes and threads.
    public var process: Joblet_JobProcessMetrics {
        get { _process ?? Joblet_JobProcessMetrics() }
        set { _process = newValue }
    }
    public var hasProcess: Bool { _process != nil }
    public mutating func clearProcess() { _process = nil }
    private var _process: Joblet_JobProcessMetrics?
    /// Graphics cards, one entry each.
    public var gpu: [Joblet_JobGPUMetrics] = []
    /// The job's control group, as a path on the node.
    public var cgroupPath: String = ""
    /// What the job was allowed.
    public var limits: Joblet_JobResourceLimits {
        get { _limits ?? Joblet_JobResourceLimits() }
        set { _limits = newValue }
    }
    public var hasLimits: Bool { _limits != nil }
    public mutating func clearLimits() { _limits = nil }
    private var _limits: Joblet_JobResourceLimits?
    /// The numbers of the graphics cards given to it, from 0.
    public var gpuAllocation: [Int32] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsSample" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.int64(&self.timestamp)
            case 24: try decoder.int32(&self.sampleIntervalSeconds)
            case 34: try decoder.optional(ProtobufMessage<Joblet_JobCPUMetrics>.self, &self._cpu)
            case 42: try decoder.optional(ProtobufMessage<Joblet_JobMemoryMetrics>.self, &self._memory)
            case 50: try decoder.optional(ProtobufMessage<Joblet_JobIOMetrics>.self, &self._io)
            case 58: try decoder.optional(ProtobufMessage<Joblet_JobNetworkMetrics>.self, &self._network)
            case 66: try decoder.optional(ProtobufMessage<Joblet_JobProcessMetrics>.self, &self._process)
            case 74: try decoder.repeated(ProtobufMessage<Joblet_JobGPUMetrics>.self, &self.gpu)
            case 82: try decoder.string(&self.cgroupPath)
            case 90: try decoder.optional(ProtobufMessage<Joblet_JobResourceLimits>.self, &self._limits)
            case 96: try decoder.repeated(ProtobufInt32.self, &self.gpuAllocation)
            case 98: try decoder.packed(ProtobufInt32.self, &self.gpuAllocation)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.packed(ProtobufInt32.self, self.gpuAllocation, tag: 98)
        encoder.optional(ProtobufMessage<Joblet_JobResourceLimits>.self, self._limits, tag: 90)
        encoder.string(self.cgroupPath, tag: 82)
        encoder.repeated(ProtobufMessage<Joblet_JobGPUMetrics>.self, self.gpu, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_JobProcessMetrics>.self, self._process, tag: 66)
        encoder.optional(ProtobufMessage<Joblet_JobNetworkMetrics>.self, self._network, tag: 58)
        encoder.optional(ProtobufMessage<Joblet_JobIOMetrics>.self, self._io, tag: 50)
        encoder.optional(ProtobufMessage<Joblet_JobMemoryMetrics>.self, self._memory, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_JobCPUMetrics>.self, self._cpu, tag: 34)
        encoder.int32(self.sampleIntervalSeconds, tag: 24)
        encoder.int64(self.timestamp, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// What a job was allowed. Up to v2.5.0.
public struct Joblet_JobResourceLimits: Protobuf.Message {
    /// Processor time, in percent of one core; 0 for no limit.
    public var cpu: Int32 = 0
    /// Memory, in bytes (not MB); 0 for no limit.
    public var memory: Int64 = 0
    /// Disk throughput, in bytes per second; 0 for no limit.
    public var io: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobResourceLimits" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.cpu)
            case 16: try decoder.int64(&self.memory)
            case 24: try decoder.int32(&self.io)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.io, tag: 24)
        encoder.int64(self.memory, tag: 16)
        encoder.int32(self.cpu, tag: 8)
    }
}

/// A job's processor use. Up to v2.5.0.
public struct Joblet_JobCPUMetrics: Protobuf.Message {
    /// Processor time used, in microseconds since the start.
    public var usageUsec: UInt64 = 0
    /// Of it in user mode, in microseconds.
    public var userUsec: UInt64 = 0
    /// Of it in the kernel, in microseconds.
    public var systemUsec: UInt64 = 0
    /// Periods of the limit that have passed.
    public var nrPeriods: UInt64 = 0
    /// Of them those in which the job was held back.
    public var nrThrottled: UInt64 = 0
    /// Time for which it was held back, in microseconds since the start.
    public var throttledUsec: UInt64 = 0
    /// Use since the last sample, in percent of one core.
    public var usagePercent: Double = 0
    /// Share of the periods in which it was held back, in percent.
    public var throttlePercent: Double = 0
    /// Share of the last 10 seconds in which some task waited, in percent.
    public var pressureSome10: Double = 0
    /// Share of the last 60 seconds in which some task waited, in percent.
    public var pressureSome60: Double = 0
    /// Share of the last 300 seconds in which some task waited, in percent.
    public var pressureSome300: Double = 0
    /// Share of the last 10 seconds in which all tasks waited at once, in percent.
    public var pressureFull10: Double = 0
    /// Share of the last 60 seconds in which all tasks waited at once, in percent.
    public var pressureFull60: Double = 0
    /// Share of the last 300 seconds in which all tasks waited at once, in percent.
    public var pressureFull300: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobCPUMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint64(&self.usageUsec)
            case 16: try decoder.uint64(&self.userUsec)
            case 24: try decoder.uint64(&self.systemUsec)
            case 32: try decoder.uint64(&self.nrPeriods)
            case 40: try decoder.uint64(&self.nrThrottled)
            case 48: try decoder.uint64(&self.throttledUsec)
            case 57: try decoder.double(&self.usagePercent)
            case 65: try decoder.double(&self.throttlePercent)
            case 73: try decoder.double(&self.pressureSome10)
            case 81: try decoder.double(&self.pressureSome60)
            case 89: try decoder.double(&self.pressureSome300)
            case 97: try decoder.double(&self.pressureFull10)
            case 105: try decoder.double(&self.pressureFull60)
            case 113: try decoder.double(&self.pressureFull300)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.pressureFull300, tag: 113)
        encoder.double(self.pressureFull60, tag: 105)
        encoder.double(self.pressureFull10, tag: 97)
        encoder.double(self.pressureSome300, tag: 89)
        encoder.double(self.pressureSome60, tag: 81)
        encoder.double(self.pressureSome10, tag: 73)
        encoder.double(self.throttlePercent, tag: 65)
        encoder.double(self.usagePercent, tag: 57)
        encoder.uint64(self.throttledUsec, tag: 48)
        encoder.uint64(self.nrThrottled, tag: 40)
        encoder.uint64(self.nrPeriods, tag: 32)
        encoder.uint64(self.systemUsec, tag: 24)
        encoder.uint64(self.userUsec, tag: 16)
        encoder.uint64(self.usageUsec, tag: 8)
    }
}

/// A job's memory use. Up to v2.5.0.
public struct Joblet_JobMemoryMetrics: Protobuf.Message {
    /// In use, in bytes.
    public var current: UInt64 = 0
    /// The limit, in bytes; 0 for none.
    public var max: UInt64 = 0
    /// Use of the limit, in percent; 0 without a limit.
    public var usagePercent: Double = 0
    /// Anonymous memory, in bytes.
    public var anon: UInt64 = 0
    /// Page cache, in bytes.
    public var file: UInt64 = 0
    /// Kernel stacks, in bytes.
    public var kernelStack: UInt64 = 0
    /// Kernel data structures, in bytes.
    public var slab: UInt64 = 0
    /// Network buffers, in bytes.
    public var sock: UInt64 = 0
    /// Shared memory and tmpfs, in bytes.
    public var shmem: UInt64 = 0
    /// Mapped files, in bytes.
    public var fileMapped: UInt64 = 0
    /// Changed file pages not yet being written, in bytes.
    public var fileDirty: UInt64 = 0
    /// File pages being written, in bytes.
    public var fileWriteback: UInt64 = 0
    /// Page faults since the start.
    public var pgFault: UInt64 = 0
    /// Page faults that had to read, since the start.
    public var pgMajFault: UInt64 = 0
    /// How often the limit was hit with nothing left to reclaim.
    public var oomEvents: UInt64 = 0
    /// Processes killed for memory since the start.
    public var oomKill: UInt64 = 0
    /// Share of the last 10 seconds in which some task waited, in percent.
    public var pressureSome10: Double = 0
    /// Share of the last 60 seconds in which some task waited, in percent.
    public var pressureSome60: Double = 0
    /// Share of the last 300 seconds in which some task waited, in percent.
    public var pressureSome300: Double = 0
    /// Share of the last 10 seconds in which all tasks waited at once, in percent.
    public var pressureFull10: Double = 0
    /// Share of the last 60 seconds in which all tasks waited at once, in percent.
    public var pressureFull60: Double = 0
    /// Share of the last 300 seconds in which all tasks waited at once, in percent.
    public var pressureFull300: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMemoryMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint64(&self.current)
            case 16: try decoder.uint64(&self.max)
            case 25: try decoder.double(&self.usagePercent)
            case 32: try decoder.uint64(&self.anon)
            case 40: try decoder.uint64(&self.file)
            case 48: try decoder.uint64(&self.kernelStack)
            case 56: try decoder.uint64(&self.slab)
            case 64: try decoder.uint64(&self.sock)
            case 72: try decoder.uint64(&self.shmem)
            case 80: try decoder.uint64(&self.fileMapped)
            case 88: try decoder.uint64(&self.fileDirty)
            case 96: try decoder.uint64(&self.fileWriteback)
            case 104: try decoder.uint64(&self.pgFault)
            case 112: try decoder.uint64(&self.pgMajFault)
            case 120: try decoder.uint64(&self.oomEvents)
            case 128: try decoder.uint64(&self.oomKill)
            case 137: try decoder.double(&self.pressureSome10)
            case 145: try decoder.double(&self.pressureSome60)
            case 153: try decoder.double(&self.pressureSome300)
            case 161: try decoder.double(&self.pressureFull10)
            case 169: try decoder.double(&self.pressureFull60)
            case 177: try decoder.double(&self.pressureFull300)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.pressureFull300, tag: 177)
        encoder.double(self.pressureFull60, tag: 169)
        encoder.double(self.pressureFull10, tag: 161)
        encoder.double(self.pressureSome300, tag: 153)
        encoder.double(self.pressureSome60, tag: 145)
        encoder.double(self.pressureSome10, tag: 137)
        encoder.uint64(self.oomKill, tag: 128)
        encoder.uint64(self.oomEvents, tag: 120)
        encoder.uint64(self.pgMajFault, tag: 112)
        encoder.uint64(self.pgFault, tag: 104)
        encoder.uint64(self.fileWriteback, tag: 96)
        encoder.uint64(self.fileDirty, tag: 88)
        encoder.uint64(self.fileMapped, tag: 80)
        encoder.uint64(self.shmem, tag: 72)
        encoder.uint64(self.sock, tag: 64)
        encoder.uint64(self.slab, tag: 56)
        encoder.uint64(self.kernelStack, tag: 48)
        encoder.uint64(self.file, tag: 40)
        encoder.uint64(self.anon, tag: 32)
        encoder.double(self.usagePercent, tag: 25)
        encoder.uint64(self.max, tag: 16)
        encoder.uint64(self.current, tag: 8)
    }
}

/// A job's disk use. Up to v2.5.0.
public struct Joblet_JobIOMetrics: Protobuf.Message {
    /// Per device; the key is `major:minor`.
    public var devices: [String: Joblet_DeviceIOMetrics] = [:]
    /// Bytes read from all devices since the start.
    public var totalReadBytes: UInt64 = 0
    /// Bytes written to all devices since the start.
    public var totalWriteBytes: UInt64 = 0
    /// Read operations on all devices since the start.
    public var totalReadOps: UInt64 = 0
    /// Write operations on all devices since the start.
    public var totalWriteOps: UInt64 = 0
    /// Bytes discarded on all devices since the start.
    public var totalDiscardBytes: UInt64 = 0
    /// Discard operations on all devices since the start.
    public var totalDiscardOps: UInt64 = 0
    /// Bytes read per second since the last sample.
    public var readBps: Double = 0
    /// Bytes written per second since the last sample.
    public var writeBps: Double = 0
    /// Read operations per second since the last sample.
    public var readIops: Double = 0
    /// Write operations per second since the last sample.
    public var writeIops: Double = 0
    /// Share of the last 10 seconds in which some task waited, in percent.
    public var pressureSome10: Double = 0
    /// Share of the last 60 seconds in which some task waited, in percent.
    public var pressureSome60: Double = 0
    /// Share of the last 300 seconds in which some task waited, in percent.
    public var pressureSome300: Double = 0
    /// Share of the last 10 seconds in which all tasks waited at once, in percent.
    public var pressureFull10: Double = 0
    /// Share of the last 60 seconds in which all tasks waited at once, in percent.
    public var pressureFull60: Double = 0
    /// Share of the last 300 seconds in which all tasks waited at once, in percent.
    public var pressureFull300: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobIOMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.map(ProtobufString.self, ProtobufMessage<Joblet_DeviceIOMetrics>.self, &self.devices)
            case 16: try decoder.uint64(&self.totalReadBytes)
            case 24: try decoder.uint64(&self.totalWriteBytes)
            case 32: try decoder.uint64(&self.totalReadOps)
            case 40: try decoder.uint64(&self.totalWriteOps)
            case 48: try decoder.uint64(&self.totalDiscardBytes)
            case 56: try decoder.uint64(&self.totalDiscardOps)
            case 65: try decoder.double(&self.readBps)
            case 73: try decoder.double(&self.writeBps)
            case 81: try decoder.double(&self.readIops)
            case 89: try decoder.double(&self.writeIops)
            case 97: try decoder.double(&self.pressureSome10)
            case 105: try decoder.double(&self.pressureSome60)
            case 113: try decoder.double(&self.pressureSome300)
            case 121: try decoder.double(&self.pressureFull10)
            case 129: try decoder.double(&self.pressureFull60)
            case 137: try decoder.double(&self.pressureFull300)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.pressureFull300, tag: 137)
        encoder.double(self.pressureFull60, tag: 129)
        encoder.double(self.pressureFull10, tag: 121)
        encoder.double(self.pressureSome300, tag: 113)
        encoder.double(self.pressureSome60, tag: 105)
        encoder.double(self.pressureSome10, tag: 97)
        encoder.double(self.writeIops, tag: 89)
        encoder.double(self.readIops, tag: 81)
        encoder.double(self.writeBps, tag: 73)
        encoder.double(self.readBps, tag: 65)
        encoder.uint64(self.totalDiscardOps, tag: 56)
        encoder.uint64(self.totalDiscardBytes, tag: 48)
        encoder.uint64(self.totalWriteOps, tag: 40)
        encoder.uint64(self.totalReadOps, tag: 32)
        encoder.uint64(self.totalWriteBytes, tag: 24)
        encoder.uint64(self.totalReadBytes, tag: 16)
        encoder.map(ProtobufString.self, ProtobufMessage<Joblet_DeviceIOMetrics>.self, self.devices, tag: 10)
    }
}

/// A job's use of one block device. Up to v2.5.0.
public struct Joblet_DeviceIOMetrics: Protobuf.Message {
    /// The block device's name, such as `sda`.
    public var device: String = ""
    /// Bytes read since the start.
    public var readBytes: UInt64 = 0
    /// Bytes written since the start.
    public var writeBytes: UInt64 = 0
    /// Read operations since the start.
    public var readOps: UInt64 = 0
    /// Write operations since the start.
    public var writeOps: UInt64 = 0
    /// Bytes discarded since the start.
    public var discardBytes: UInt64 = 0
    /// Discard operations since the start.
    public var discardOps: UInt64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DeviceIOMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.device)
            case 16: try decoder.uint64(&self.readBytes)
            case 24: try decoder.uint64(&self.writeBytes)
            case 32: try decoder.uint64(&self.readOps)
            case 40: try decoder.uint64(&self.writeOps)
            case 48: try decoder.uint64(&self.discardBytes)
            case 56: try decoder.uint64(&self.discardOps)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint64(self.discardOps, tag: 56)
        encoder.uint64(self.discardBytes, tag: 48)
        encoder.uint64(self.writeOps, tag: 40)
        encoder.uint64(self.readOps, tag: 32)
        encoder.uint64(self.writeBytes, tag: 24)
        encoder.uint64(self.readBytes, tag: 16)
        encoder.string(self.device, tag: 10)
    }
}

/// A job's network use. Up to v2.5.0.
public struct Joblet_JobNetworkMetrics: Protobuf.Message {
    /// Per interface; the key is its name.
    public var interfaces: [String: Joblet_NetworkInterfaceMetrics] = [:]
    /// Bytes received on all interfaces since the start.
    public var totalRxBytes: UInt64 = 0
    /// Bytes sent on all interfaces since the start.
    public var totalTxBytes: UInt64 = 0
    /// Packets received on all interfaces since the start.
    public var totalRxPackets: UInt64 = 0
    /// Packets sent on all interfaces since the start.
    public var totalTxPackets: UInt64 = 0
    /// Packets received with errors on all interfaces since the start.
    public var totalRxErrors: UInt64 = 0
    /// Packets that could not be sent on all interfaces since the start.
    public var totalTxErrors: UInt64 = 0
    /// Received packets dropped on all interfaces since the start.
    public var totalRxDropped: UInt64 = 0
    /// Packets dropped before sending on all interfaces since the start.
    public var totalTxDropped: UInt64 = 0
    /// Bytes received per second since the last sample.
    public var rxBps: Double = 0
    /// Bytes sent per second since the last sample.
    public var txBps: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobNetworkMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.map(ProtobufString.self, ProtobufMessage<Joblet_NetworkInterfaceMetrics>.self, &self.interfaces)
            case 16: try decoder.uint64(&self.totalRxBytes)
            case 24: try decoder.uint64(&self.totalTxBytes)
            case 32: try decoder.uint64(&self.totalRxPackets)
            case 40: try decoder.uint64(&self.totalTxPackets)
            case 48: try decoder.uint64(&self.totalRxErrors)
            case 56: try decoder.uint64(&self.totalTxErrors)
            case 64: try decoder.uint64(&self.totalRxDropped)
            case 72: try decoder.uint64(&self.totalTxDropped)
            case 81: try decoder.double(&self.rxBps)
            case 89: try decoder.double(&self.txBps)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.txBps, tag: 89)
        encoder.double(self.rxBps, tag: 81)
        encoder.uint64(self.totalTxDropped, tag: 72)
        encoder.uint64(self.totalRxDropped, tag: 64)
        encoder.uint64(self.totalTxErrors, tag: 56)
        encoder.uint64(self.totalRxErrors, tag: 48)
        encoder.uint64(self.totalTxPackets, tag: 40)
        encoder.uint64(self.totalRxPackets, tag: 32)
        encoder.uint64(self.totalTxBytes, tag: 24)
        encoder.uint64(self.totalRxBytes, tag: 16)
        encoder.map(ProtobufString.self, ProtobufMessage<Joblet_NetworkInterfaceMetrics>.self, self.interfaces, tag: 10)
    }
}

/// A job's use of one network interface. Up to v2.5.0.
public struct Joblet_NetworkInterfaceMetrics: Protobuf.Message {
    /// The interface's name, such as `eth0`.
    public var interface: String = ""
    /// Bytes received since the start.
    public var rxBytes: UInt64 = 0
    /// Bytes sent since the start.
    public var txBytes: UInt64 = 0
    /// Packets received since the start.
    public var rxPackets: UInt64 = 0
    /// Packets sent since the start.
    public var txPackets: UInt64 = 0
    /// Packets received with errors since the start.
    public var rxErrors: UInt64 = 0
    /// Packets that could not be sent since the start.
    public var txErrors: UInt64 = 0
    /// Received packets that were dropped since the start.
    public var rxDropped: UInt64 = 0
    /// Packets dropped before sending since the start.
    public var txDropped: UInt64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.NetworkInterfaceMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.interface)
            case 16: try decoder.uint64(&self.rxBytes)
            case 24: try decoder.uint64(&self.txBytes)
            case 32: try decoder.uint64(&self.rxPackets)
            case 40: try decoder.uint64(&self.txPackets)
            case 48: try decoder.uint64(&self.rxErrors)
            case 56: try decoder.uint64(&self.txErrors)
            case 64: try decoder.uint64(&self.rxDropped)
            case 72: try decoder.uint64(&self.txDropped)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint64(self.txDropped, tag: 72)
        encoder.uint64(self.rxDropped, tag: 64)
        encoder.uint64(self.txErrors, tag: 56)
        encoder.uint64(self.rxErrors, tag: 48)
        encoder.uint64(self.txPackets, tag: 40)
        encoder.uint64(self.rxPackets, tag: 32)
        encoder.uint64(self.txBytes, tag: 24)
        encoder.uint64(self.rxBytes, tag: 16)
        encoder.string(self.interface, tag: 10)
    }
}

/// A job's processes. Up to v2.5.0.
public struct Joblet_JobProcessMetrics: Protobuf.Message {
    /// Processes and threads now.
    public var current: UInt64 = 0
    /// The limit on them; 0 for none.
    public var max: UInt64 = 0
    /// How often the limit was hit.
    public var events: UInt64 = 0
    /// Threads now.
    public var threads: UInt64 = 0
    /// Processes running or ready to run.
    public var running: UInt64 = 0
    /// Processes asleep.
    public var sleeping: UInt64 = 0
    /// Processes stopped by a signal.
    public var stopped: UInt64 = 0
    /// Processes ended but not yet waited for.
    public var zombie: UInt64 = 0
    /// Open descriptors of all processes.
    public var openFDs: UInt64 = 0
    /// Descriptors that one process may open.
    public var maxFDs: UInt64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobProcessMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint64(&self.current)
            case 16: try decoder.uint64(&self.max)
            case 24: try decoder.uint64(&self.events)
            case 32: try decoder.uint64(&self.threads)
            case 40: try decoder.uint64(&self.running)
            case 48: try decoder.uint64(&self.sleeping)
            case 56: try decoder.uint64(&self.stopped)
            case 64: try decoder.uint64(&self.zombie)
            case 72: try decoder.uint64(&self.openFDs)
            case 80: try decoder.uint64(&self.maxFDs)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint64(self.maxFDs, tag: 80)
        encoder.uint64(self.openFDs, tag: 72)
        encoder.uint64(self.zombie, tag: 64)
        encoder.uint64(self.stopped, tag: 56)
        encoder.uint64(self.sleeping, tag: 48)
        encoder.uint64(self.running, tag: 40)
        encoder.uint64(self.threads, tag: 32)
        encoder.uint64(self.events, tag: 24)
        encoder.uint64(self.max, tag: 16)
        encoder.uint64(self.current, tag: 8)
    }
}

/// A job's use of one graphics card. Up to v2.5.0.
public struct Joblet_JobGPUMetrics: Protobuf.Message {
    /// The card's number, from 0.
    public var index: Int32 = 0
    /// The card's id, as its driver gives it.
    public var uuid: String = ""
    /// The card's model.
    public var name: String = ""
    /// What it can compute, such as `8.6`.
    public var computeCapability: String = ""
    /// The driver's version.
    public var driverVersion: String = ""
    /// Use of the processor, in percent.
    public var utilization: Double = 0
    /// Memory in use, in bytes.
    public var memoryUsed: UInt64 = 0
    /// All memory, in bytes.
    public var memoryTotal: UInt64 = 0
    /// Free memory, in bytes.
    public var memoryFree: UInt64 = 0
    /// The share in use, in percent.
    public var memoryPercent: Double = 0
    /// Use of the video encoder, in percent.
    public var encoderUtil: Double = 0
    /// Use of the video decoder, in percent.
    public var decoderUtil: Double = 0
    /// Clock of the processor, in MHz.
    public var smClock: UInt64 = 0
    /// Clock of the memory, in MHz.
    public var memoryClock: UInt64 = 0
    /// Received over PCIe, in MB per second.
    public var pcieThroughputRx: Double = 0
    /// Sent over PCIe, in MB per second.
    public var pcieThroughputTx: Double = 0
    /// Of the processor, in degrees Celsius.
    public var temperature: Double = 0
    /// Of the memory, in degrees Celsius.
    public var temperatureMemory: Double = 0
    /// Power drawn, in watts.
    public var powerDraw: Double = 0
    /// Power that may be drawn, in watts.
    public var powerLimit: Double = 0
    /// Of the fan, in percent of its fastest.
    public var fanSpeed: Double = 0
    /// Memory errors that were corrected.
    public var eccErrorsSingle: UInt64 = 0
    /// Memory errors that could not be corrected.
    public var eccErrorsDouble: UInt64 = 0
    /// Errors the driver reported.
    public var xidErrors: UInt64 = 0
    /// Memory pages taken out of use.
    public var retiredPages: UInt64 = 0
    /// Why the clocks are reduced, as the driver's bit mask.
    public var throttleReasons: UInt64 = 0
    /// Processes using the card.
    public var processesCount: UInt64 = 0
    /// Memory they use, in bytes.
    public var processesMemory: UInt64 = 0
    /// The driver's sharing mode, such as `Default`.
    public var computeMode: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobGPUMetrics" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.index)
            case 18: try decoder.string(&self.uuid)
            case 26: try decoder.string(&self.name)
            case 34: try decoder.string(&self.computeCapability)
            case 42: try decoder.string(&self.driverVersion)
            case 49: try decoder.double(&self.utilization)
            case 56: try decoder.uint64(&self.memoryUsed)
            case 64: try decoder.uint64(&self.memoryTotal)
            case 72: try decoder.uint64(&self.memoryFree)
            case 81: try decoder.double(&self.memoryPercent)
            case 89: try decoder.double(&self.encoderUtil)
            case 97: try decoder.double(&self.decoderUtil)
            case 104: try decoder.uint64(&self.smClock)
            case 112: try decoder.uint64(&self.memoryClock)
            case 121: try decoder.double(&self.pcieThroughputRx)
            case 129: try decoder.double(&self.pcieThroughputTx)
            case 137: try decoder.double(&self.temperature)
            case 145: try decoder.double(&self.temperatureMemory)
            case 153: try decoder.double(&self.powerDraw)
            case 161: try decoder.double(&self.powerLimit)
            case 169: try decoder.double(&self.fanSpeed)
            case 176: try decoder.uint64(&self.eccErrorsSingle)
            case 184: try decoder.uint64(&self.eccErrorsDouble)
            case 192: try decoder.uint64(&self.xidErrors)
            case 200: try decoder.uint64(&self.retiredPages)
            case 208: try decoder.uint64(&self.throttleReasons)
            case 216: try decoder.uint64(&self.processesCount)
            case 224: try decoder.uint64(&self.processesMemory)
            case 234: try decoder.string(&self.computeMode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.computeMode, tag: 234)
        encoder.uint64(self.processesMemory, tag: 224)
        encoder.uint64(self.processesCount, tag: 216)
        encoder.uint64(self.throttleReasons, tag: 208)
        encoder.uint64(self.retiredPages, tag: 200)
        encoder.uint64(self.xidErrors, tag: 192)
        encoder.uint64(self.eccErrorsDouble, tag: 184)
        encoder.uint64(self.eccErrorsSingle, tag: 176)
        encoder.double(self.fanSpeed, tag: 169)
        encoder.double(self.powerLimit, tag: 161)
        encoder.double(self.powerDraw, tag: 153)
        encoder.double(self.temperatureMemory, tag: 145)
        encoder.double(self.temperature, tag: 137)
        encoder.double(self.pcieThroughputTx, tag: 129)
        encoder.double(self.pcieThroughputRx, tag: 121)
        encoder.uint64(self.memoryClock, tag: 112)
        encoder.uint64(self.smClock, tag: 104)
        encoder.double(self.decoderUtil, tag: 97)
        encoder.double(self.encoderUtil, tag: 89)
        encoder.double(self.memoryPercent, tag: 81)
        encoder.uint64(self.memoryFree, tag: 72)
        encoder.uint64(self.memoryTotal, tag: 64)
        encoder.uint64(self.memoryUsed, tag: 56)
        encoder.double(self.utilization, tag: 49)
        encoder.string(self.driverVersion, tag: 42)
        encoder.string(self.computeCapability, tag: 34)
        encoder.string(self.name, tag: 26)
        encoder.string(self.uuid, tag: 18)
        encoder.int32(self.index, tag: 8)
    }
}

/// Whose resource use to sum up. Up to v2.5.0.
public struct Joblet_JobMetricsSummaryRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    /// How far back to look, in seconds; 0 for 300.
    public var periodSeconds: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsSummaryRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 16: try decoder.int32(&self.periodSeconds)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.periodSeconds, tag: 16)
        encoder.string(self.uuid, tag: 10)
    }
}

/// A job's resource use over a period. Up to v2.5.0.
public struct Joblet_JobMetricsSummaryResponse: Protobuf.Message {
    /// Processor use, in percent of one core.
    public var cpu: Joblet_JobMetricsAggregate {
        get { _cpu ?? Joblet_JobMetricsAggregate() }
        set { _cpu = newValue }
    }
    public var hasCpu: Bool { _cpu != nil }
    public mutating func clearCpu() { _cpu = nil }
    private var _cpu: Joblet_JobMetricsAggregate?
    /// Memory in use, in bytes.
    public var memory: Joblet_JobMetricsAggregate {
        get { _memory ?? Joblet_JobMetricsAggregate() }
        set { _memory = newValue }
    }
    public var hasMemory: Bool { _memory != nil }
    public mutating func clearMemory() { _memory = nil }
    private var _memory: Joblet_JobMetricsAggregate?
    /// Disk throughput, in bytes per second.
    public var io: Joblet_JobMetricsAggregate {
        get { _io ?? Joblet_JobMetricsAggregate() }
        set { _io = newValue }
    }
    public var hasIo: Bool { _io != nil }
    public mutating func clearIo() { _io = nil }
    private var _io: Joblet_JobMetricsAggregate?
    /// Network throughput, in bytes per second.
    public var network: Joblet_JobMetricsAggregate {
        get { _network ?? Joblet_JobMetricsAggregate() }
        set { _network = newValue }
    }
    public var hasNetwork: Bool { _network != nil }
    public mutating func clearNetwork() { _network = nil }
    private var _network: Joblet_JobMetricsAggregate?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsSummaryResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, &self._cpu)
            case 18: try decoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, &self._memory)
            case 26: try decoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, &self._io)
            case 34: try decoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, &self._network)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, self._network, tag: 34)
        encoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, self._io, tag: 26)
        encoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, self._memory, tag: 18)
        encoder.optional(ProtobufMessage<Joblet_JobMetricsAggregate>.self, self._cpu, tag: 10)
    }
}

/// How the samples of one value are spread; the unit is where it is used. Up to v2.5.0.
public struct Joblet_JobMetricsAggregate: Protobuf.Message {
    /// The smallest.
    public var min: Double = 0
    /// The largest.
    public var max: Double = 0
    /// The mean.
    public var avg: Double = 0
    /// The median.
    public var p50: Double = 0
    /// 95 of 100 samples are no larger.
    public var p95: Double = 0
    /// 99 of 100 samples are no larger.
    public var p99: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsAggregate" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 9: try decoder.double(&self.min)
            case 17: try decoder.double(&self.max)
            case 25: try decoder.double(&self.avg)
            case 33: try decoder.double(&self.p50)
            case 41: try decoder.double(&self.p95)
            case 49: try decoder.double(&self.p99)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.double(self.p99, tag: 49)
        encoder.double(self.p95, tag: 41)
        encoder.double(self.p50, tag: 33)
        encoder.double(self.avg, tag: 25)
        encoder.double(self.max, tag: 17)
        encoder.double(self.min, tag: 9)
    }
}

/// Whose stored samples to send. v2.0.0 only.
public struct Joblet_JobMetricsHistoryRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    /// Nothing older, in seconds since 1970-01-01 UTC; 0 for the beginning.
    public var fromTimestamp: Int64 = 0
    /// Nothing newer, in seconds since 1970-01-01 UTC; 0 for now.
    public var toTimestamp: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsHistoryRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 16: try decoder.int64(&self.fromTimestamp)
            case 24: try decoder.int64(&self.toTimestamp)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.toTimestamp, tag: 24)
        encoder.int64(self.fromTimestamp, tag: 16)
        encoder.string(self.uuid, tag: 10)
    }
}

/// A job's stored samples. v2.0.0 only.
public struct Joblet_JobMetricsHistoryResponse: Protobuf.Message {
    /// The stored samples, the oldest first.
    public var samples: [Joblet_JobMetricsSample] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobMetricsHistoryResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_JobMetricsSample>.self, &self.samples)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_JobMetricsSample>.self, self.samples, tag: 10)
    }
}

/// The definitions of `job_metrics.proto`, for server reflection.
public enum Joblet_File_JobMetrics {
    public static let descriptor = FileDescriptor(
        name: "job_metrics.proto",
        symbols: [
            "joblet.GetJobMetricsRequest",
            "joblet.JobMetricsEvent",
            "joblet.JobMetricsSample",
            "joblet.JobResourceLimits",
            "joblet.JobCPUMetrics",
            "joblet.JobMemoryMetrics",
            "joblet.JobIOMetrics",
            "joblet.JobIOMetrics.DevicesEntry",
            "joblet.DeviceIOMetrics",
            "joblet.JobNetworkMetrics",
            "joblet.JobNetworkMetrics.InterfacesEntry",
            "joblet.NetworkInterfaceMetrics",
            "joblet.JobProcessMetrics",
            "joblet.JobGPUMetrics",
            "joblet.JobMetricsSummaryRequest",
            "joblet.JobMetricsSummaryResponse",
            "joblet.JobMetricsAggregate",
            "joblet.JobMetricsHistoryRequest",
            "joblet.JobMetricsHistoryResponse",
        ],
        dependencies: [],
        base64: """
            ChFqb2JfbWV0cmljcy5wcm90bxIGam9ibGV0IoEBChRHZXRKb2JNZXRyaWNzUmVxdWVzdBIZCghqb2JfdXVpZBgBIAEoCVIHam9i
            VXVpZBIdCgpzdGFydF90aW1lGAIgASgDUglzdGFydFRpbWUSGQoIZW5kX3RpbWUYAyABKANSB2VuZFRpbWUSFAoFbGltaXQYBCAB
            KAVSBWxpbWl0IpoDCg9Kb2JNZXRyaWNzRXZlbnQSHAoJdGltZXN0YW1wGAEgASgDUgl0aW1lc3RhbXASGQoIam9iX3V1aWQYAiAB
            KAlSB2pvYlV1aWQSHwoLY3B1X3BlcmNlbnQYAyABKAFSCmNwdVBlcmNlbnQSIQoMbWVtb3J5X2J5dGVzGAQgASgDUgttZW1vcnlC
            eXRlcxIhCgxtZW1vcnlfbGltaXQYBSABKANSC21lbW9yeUxpbWl0EiYKD2Rpc2tfcmVhZF9ieXRlcxgGIAEoA1INZGlza1JlYWRC
            eXRlcxIoChBkaXNrX3dyaXRlX2J5dGVzGAcgASgDUg5kaXNrV3JpdGVCeXRlcxIkCg5uZXRfcmVjdl9ieXRlcxgIIAEoA1IMbmV0
            UmVjdkJ5dGVzEiQKDm5ldF9zZW50X2J5dGVzGAkgASgDUgxuZXRTZW50Qnl0ZXMSHwoLZ3B1X3BlcmNlbnQYCiABKAFSCmdwdVBl
            cmNlbnQSKAoQZ3B1X21lbW9yeV9ieXRlcxgLIAEoA1IOZ3B1TWVtb3J5Qnl0ZXMiiQQKEEpvYk1ldHJpY3NTYW1wbGUSFAoFam9i
            SWQYASABKAlSBWpvYklkEhwKCXRpbWVzdGFtcBgCIAEoA1IJdGltZXN0YW1wEjQKFXNhbXBsZUludGVydmFsU2Vjb25kcxgDIAEo
            BVIVc2FtcGxlSW50ZXJ2YWxTZWNvbmRzEicKA2NwdRgEIAEoCzIVLmpvYmxldC5Kb2JDUFVNZXRyaWNzUgNjcHUSMAoGbWVtb3J5
            GAUgASgLMhguam9ibGV0LkpvYk1lbW9yeU1ldHJpY3NSBm1lbW9yeRIkCgJpbxgGIAEoCzIULmpvYmxldC5Kb2JJT01ldHJpY3NS
            AmlvEjMKB25ldHdvcmsYByABKAsyGS5qb2JsZXQuSm9iTmV0d29ya01ldHJpY3NSB25ldHdvcmsSMwoHcHJvY2VzcxgIIAEoCzIZ
            LmpvYmxldC5Kb2JQcm9jZXNzTWV0cmljc1IHcHJvY2VzcxInCgNncHUYCSADKAsyFS5qb2JsZXQuSm9iR1BVTWV0cmljc1IDZ3B1
            Eh4KCmNncm91cFBhdGgYCiABKAlSCmNncm91cFBhdGgSMQoGbGltaXRzGAsgASgLMhkuam9ibGV0LkpvYlJlc291cmNlTGltaXRz
            UgZsaW1pdHMSJAoNZ3B1QWxsb2NhdGlvbhgMIAMoBVINZ3B1QWxsb2NhdGlvbiJNChFKb2JSZXNvdXJjZUxpbWl0cxIQCgNjcHUY
            ASABKAVSA2NwdRIWCgZtZW1vcnkYAiABKANSBm1lbW9yeRIOCgJpbxgDIAEoBVICaW8ikQQKDUpvYkNQVU1ldHJpY3MSHAoJdXNh
            Z2VVc2VjGAEgASgEUgl1c2FnZVVzZWMSGgoIdXNlclVzZWMYAiABKARSCHVzZXJVc2VjEh4KCnN5c3RlbVVzZWMYAyABKARSCnN5
            c3RlbVVzZWMSHAoJbnJQZXJpb2RzGAQgASgEUgluclBlcmlvZHMSIAoLbnJUaHJvdHRsZWQYBSABKARSC25yVGhyb3R0bGVkEiQK
            DXRocm90dGxlZFVzZWMYBiABKARSDXRocm90dGxlZFVzZWMSIgoMdXNhZ2VQZXJjZW50GAcgASgBUgx1c2FnZVBlcmNlbnQSKAoP
            dGhyb3R0bGVQZXJjZW50GAggASgBUg90aHJvdHRsZVBlcmNlbnQSJgoOcHJlc3N1cmVTb21lMTAYCSABKAFSDnByZXNzdXJlU29t
            ZTEwEiYKDnByZXNzdXJlU29tZTYwGAogASgBUg5wcmVzc3VyZVNvbWU2MBIoCg9wcmVzc3VyZVNvbWUzMDAYCyABKAFSD3ByZXNz
            dXJlU29tZTMwMBImCg5wcmVzc3VyZUZ1bGwxMBgMIAEoAVIOcHJlc3N1cmVGdWxsMTASJgoOcHJlc3N1cmVGdWxsNjAYDSABKAFS
            DnByZXNzdXJlRnVsbDYwEigKD3ByZXNzdXJlRnVsbDMwMBgOIAEoAVIPcHJlc3N1cmVGdWxsMzAwIrQFChBKb2JNZW1vcnlNZXRy
            aWNzEhgKB2N1cnJlbnQYASABKARSB2N1cnJlbnQSEAoDbWF4GAIgASgEUgNtYXgSIgoMdXNhZ2VQZXJjZW50GAMgASgBUgx1c2Fn
            ZVBlcmNlbnQSEgoEYW5vbhgEIAEoBFIEYW5vbhISCgRmaWxlGAUgASgEUgRmaWxlEiAKC2tlcm5lbFN0YWNrGAYgASgEUgtrZXJu
            ZWxTdGFjaxISCgRzbGFiGAcgASgEUgRzbGFiEhIKBHNvY2sYCCABKARSBHNvY2sSFAoFc2htZW0YCSABKARSBXNobWVtEh4KCmZp
            bGVNYXBwZWQYCiABKARSCmZpbGVNYXBwZWQSHAoJZmlsZURpcnR5GAsgASgEUglmaWxlRGlydHkSJAoNZmlsZVdyaXRlYmFjaxgM
            IAEoBFINZmlsZVdyaXRlYmFjaxIYCgdwZ0ZhdWx0GA0gASgEUgdwZ0ZhdWx0Eh4KCnBnTWFqRmF1bHQYDiABKARSCnBnTWFqRmF1
            bHQSHAoJb29tRXZlbnRzGA8gASgEUglvb21FdmVudHMSGAoHb29tS2lsbBgQIAEoBFIHb29tS2lsbBImCg5wcmVzc3VyZVNvbWUx
            MBgRIAEoAVIOcHJlc3N1cmVTb21lMTASJgoOcHJlc3N1cmVTb21lNjAYEiABKAFSDnByZXNzdXJlU29tZTYwEigKD3ByZXNzdXJl
            U29tZTMwMBgTIAEoAVIPcHJlc3N1cmVTb21lMzAwEiYKDnByZXNzdXJlRnVsbDEwGBQgASgBUg5wcmVzc3VyZUZ1bGwxMBImCg5w
            cmVzc3VyZUZ1bGw2MBgVIAEoAVIOcHJlc3N1cmVGdWxsNjASKAoPcHJlc3N1cmVGdWxsMzAwGBYgASgBUg9wcmVzc3VyZUZ1bGwz
            MDAi+AUKDEpvYklPTWV0cmljcxI7CgdkZXZpY2VzGAEgAygLMiEuam9ibGV0LkpvYklPTWV0cmljcy5EZXZpY2VzRW50cnlSB2Rl
            dmljZXMSJgoOdG90YWxSZWFkQnl0ZXMYAiABKARSDnRvdGFsUmVhZEJ5dGVzEigKD3RvdGFsV3JpdGVCeXRlcxgDIAEoBFIPdG90
            YWxXcml0ZUJ5dGVzEiIKDHRvdGFsUmVhZE9wcxgEIAEoBFIMdG90YWxSZWFkT3BzEiQKDXRvdGFsV3JpdGVPcHMYBSABKARSDXRv
            dGFsV3JpdGVPcHMSLAoRdG90YWxEaXNjYXJkQnl0ZXMYBiABKARSEXRvdGFsRGlzY2FyZEJ5dGVzEigKD3RvdGFsRGlzY2FyZE9w
            cxgHIAEoBFIPdG90YWxEaXNjYXJkT3BzEhgKB3JlYWRCUFMYCCABKAFSB3JlYWRCUFMSGgoId3JpdGVCUFMYCSABKAFSCHdyaXRl
            QlBTEhoKCHJlYWRJT1BTGAogASgBUghyZWFkSU9QUxIcCgl3cml0ZUlPUFMYCyABKAFSCXdyaXRlSU9QUxImCg5wcmVzc3VyZVNv
            bWUxMBgMIAEoAVIOcHJlc3N1cmVTb21lMTASJgoOcHJlc3N1cmVTb21lNjAYDSABKAFSDnByZXNzdXJlU29tZTYwEigKD3ByZXNz
            dXJlU29tZTMwMBgOIAEoAVIPcHJlc3N1cmVTb21lMzAwEiYKDnByZXNzdXJlRnVsbDEwGA8gASgBUg5wcmVzc3VyZUZ1bGwxMBIm
            Cg5wcmVzc3VyZUZ1bGw2MBgQIAEoAVIOcHJlc3N1cmVGdWxsNjASKAoPcHJlc3N1cmVGdWxsMzAwGBEgASgBUg9wcmVzc3VyZUZ1
            bGwzMDAaUwoMRGV2aWNlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5Ei0KBXZhbHVlGAIgASgLMhcuam9ibGV0LkRldmljZUlPTWV0
            cmljc1IFdmFsdWU6AjgBIuEBCg9EZXZpY2VJT01ldHJpY3MSFgoGZGV2aWNlGAEgASgJUgZkZXZpY2USHAoJcmVhZEJ5dGVzGAIg
            ASgEUglyZWFkQnl0ZXMSHgoKd3JpdGVCeXRlcxgDIAEoBFIKd3JpdGVCeXRlcxIYCgdyZWFkT3BzGAQgASgEUgdyZWFkT3BzEhoK
            CHdyaXRlT3BzGAUgASgEUgh3cml0ZU9wcxIiCgxkaXNjYXJkQnl0ZXMYBiABKARSDGRpc2NhcmRCeXRlcxIeCgpkaXNjYXJkT3Bz
            GAcgASgEUgpkaXNjYXJkT3BzIp4EChFKb2JOZXR3b3JrTWV0cmljcxJJCgppbnRlcmZhY2VzGAEgAygLMikuam9ibGV0LkpvYk5l
            dHdvcmtNZXRyaWNzLkludGVyZmFjZXNFbnRyeVIKaW50ZXJmYWNlcxIiCgx0b3RhbFJ4Qnl0ZXMYAiABKARSDHRvdGFsUnhCeXRl
            cxIiCgx0b3RhbFR4Qnl0ZXMYAyABKARSDHRvdGFsVHhCeXRlcxImCg50b3RhbFJ4UGFja2V0cxgEIAEoBFIOdG90YWxSeFBhY2tl
            dHMSJgoOdG90YWxUeFBhY2tldHMYBSABKARSDnRvdGFsVHhQYWNrZXRzEiQKDXRvdGFsUnhFcnJvcnMYBiABKARSDXRvdGFsUnhF
            cnJvcnMSJAoNdG90YWxUeEVycm9ycxgHIAEoBFINdG90YWxUeEVycm9ycxImCg50b3RhbFJ4RHJvcHBlZBgIIAEoBFIOdG90YWxS
            eERyb3BwZWQSJgoOdG90YWxUeERyb3BwZWQYCSABKARSDnRvdGFsVHhEcm9wcGVkEhQKBXJ4QlBTGAogASgBUgVyeEJQUxIUCgV0
            eEJQUxgLIAEoAVIFdHhCUFMaXgoPSW50ZXJmYWNlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EjUKBXZhbHVlGAIgASgLMh8uam9i
            bGV0Lk5ldHdvcmtJbnRlcmZhY2VNZXRyaWNzUgV2YWx1ZToCOAEimwIKF05ldHdvcmtJbnRlcmZhY2VNZXRyaWNzEhwKCWludGVy
            ZmFjZRgBIAEoCVIJaW50ZXJmYWNlEhgKB3J4Qnl0ZXMYAiABKARSB3J4Qnl0ZXMSGAoHdHhCeXRlcxgDIAEoBFIHdHhCeXRlcxIc
            CglyeFBhY2tldHMYBCABKARSCXJ4UGFja2V0cxIcCgl0eFBhY2tldHMYBSABKARSCXR4UGFja2V0cxIaCghyeEVycm9ycxgGIAEo
            BFIIcnhFcnJvcnMSGgoIdHhFcnJvcnMYByABKARSCHR4RXJyb3JzEhwKCXJ4RHJvcHBlZBgIIAEoBFIJcnhEcm9wcGVkEhwKCXR4
            RHJvcHBlZBgJIAEoBFIJdHhEcm9wcGVkIosCChFKb2JQcm9jZXNzTWV0cmljcxIYCgdjdXJyZW50GAEgASgEUgdjdXJyZW50EhAK
            A21heBgCIAEoBFIDbWF4EhYKBmV2ZW50cxgDIAEoBFIGZXZlbnRzEhgKB3RocmVhZHMYBCABKARSB3RocmVhZHMSGAoHcnVubmlu
            ZxgFIAEoBFIHcnVubmluZxIaCghzbGVlcGluZxgGIAEoBFIIc2xlZXBpbmcSGAoHc3RvcHBlZBgHIAEoBFIHc3RvcHBlZBIWCgZ6
            b21iaWUYCCABKARSBnpvbWJpZRIYCgdvcGVuRkRzGAkgASgEUgdvcGVuRkRzEhYKBm1heEZEcxgKIAEoBFIGbWF4RkRzIoEICg1K
            b2JHUFVNZXRyaWNzEhQKBWluZGV4GAEgASgFUgVpbmRleBISCgR1dWlkGAIgASgJUgR1dWlkEhIKBG5hbWUYAyABKAlSBG5hbWUS
            LAoRY29tcHV0ZUNhcGFiaWxpdHkYBCABKAlSEWNvbXB1dGVDYXBhYmlsaXR5EiQKDWRyaXZlclZlcnNpb24YBSABKAlSDWRyaXZl
            clZlcnNpb24SIAoLdXRpbGl6YXRpb24YBiABKAFSC3V0aWxpemF0aW9uEh4KCm1lbW9yeVVzZWQYByABKARSCm1lbW9yeVVzZWQS
            IAoLbWVtb3J5VG90YWwYCCABKARSC21lbW9yeVRvdGFsEh4KCm1lbW9yeUZyZWUYCSABKARSCm1lbW9yeUZyZWUSJAoNbWVtb3J5
            UGVyY2VudBgKIAEoAVINbWVtb3J5UGVyY2VudBIgCgtlbmNvZGVyVXRpbBgLIAEoAVILZW5jb2RlclV0aWwSIAoLZGVjb2RlclV0
            aWwYDCABKAFSC2RlY29kZXJVdGlsEhgKB3NtQ2xvY2sYDSABKARSB3NtQ2xvY2sSIAoLbWVtb3J5Q2xvY2sYDiABKARSC21lbW9y
            eUNsb2NrEioKEHBjaWVUaHJvdWdocHV0UngYDyABKAFSEHBjaWVUaHJvdWdocHV0UngSKgoQcGNpZVRocm91Z2hwdXRUeBgQIAEo
            AVIQcGNpZVRocm91Z2hwdXRUeBIgCgt0ZW1wZXJhdHVyZRgRIAEoAVILdGVtcGVyYXR1cmUSLAoRdGVtcGVyYXR1cmVNZW1vcnkY
            EiABKAFSEXRlbXBlcmF0dXJlTWVtb3J5EhwKCXBvd2VyRHJhdxgTIAEoAVIJcG93ZXJEcmF3Eh4KCnBvd2VyTGltaXQYFCABKAFS
            CnBvd2VyTGltaXQSGgoIZmFuU3BlZWQYFSABKAFSCGZhblNwZWVkEigKD2VjY0Vycm9yc1NpbmdsZRgWIAEoBFIPZWNjRXJyb3Jz
            U2luZ2xlEigKD2VjY0Vycm9yc0RvdWJsZRgXIAEoBFIPZWNjRXJyb3JzRG91YmxlEhwKCXhpZEVycm9ycxgYIAEoBFIJeGlkRXJy
            b3JzEiIKDHJldGlyZWRQYWdlcxgZIAEoBFIMcmV0aXJlZFBhZ2VzEigKD3Rocm90dGxlUmVhc29ucxgaIAEoBFIPdGhyb3R0bGVS
            ZWFzb25zEiYKDnByb2Nlc3Nlc0NvdW50GBsgASgEUg5wcm9jZXNzZXNDb3VudBIoCg9wcm9jZXNzZXNNZW1vcnkYHCABKARSD3By
            b2Nlc3Nlc01lbW9yeRIgCgtjb21wdXRlTW9kZRgdIAEoCVILY29tcHV0ZU1vZGUiVAoYSm9iTWV0cmljc1N1bW1hcnlSZXF1ZXN0
            EhIKBHV1aWQYASABKAlSBHV1aWQSJAoNcGVyaW9kU2Vjb25kcxgCIAEoBVINcGVyaW9kU2Vjb25kcyLjAQoZSm9iTWV0cmljc1N1
            bW1hcnlSZXNwb25zZRItCgNjcHUYASABKAsyGy5qb2JsZXQuSm9iTWV0cmljc0FnZ3JlZ2F0ZVIDY3B1EjMKBm1lbW9yeRgCIAEo
            CzIbLmpvYmxldC5Kb2JNZXRyaWNzQWdncmVnYXRlUgZtZW1vcnkSKwoCaW8YAyABKAsyGy5qb2JsZXQuSm9iTWV0cmljc0FnZ3Jl
            Z2F0ZVICaW8SNQoHbmV0d29yaxgEIAEoCzIbLmpvYmxldC5Kb2JNZXRyaWNzQWdncmVnYXRlUgduZXR3b3JrIoEBChNKb2JNZXRy
            aWNzQWdncmVnYXRlEhAKA21pbhgBIAEoAVIDbWluEhAKA21heBgCIAEoAVIDbWF4EhAKA2F2ZxgDIAEoAVIDYXZnEhAKA3A1MBgE
            IAEoAVIDcDUwEhAKA3A5NRgFIAEoAVIDcDk1EhAKA3A5ORgGIAEoAVIDcDk5InYKGEpvYk1ldHJpY3NIaXN0b3J5UmVxdWVzdBIS
            CgR1dWlkGAEgASgJUgR1dWlkEiQKDWZyb21UaW1lc3RhbXAYAiABKANSDWZyb21UaW1lc3RhbXASIAoLdG9UaW1lc3RhbXAYAyAB
            KANSC3RvVGltZXN0YW1wIk8KGUpvYk1ldHJpY3NIaXN0b3J5UmVzcG9uc2USMgoHc2FtcGxlcxgBIAMoCzIYLmpvYmxldC5Kb2JN
            ZXRyaWNzU2FtcGxlUgdzYW1wbGVzYgZwcm90bzM=
            """
    )
}
