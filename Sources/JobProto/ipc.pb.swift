// Made by protoc-gen-joblet from ipc.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// Which of a job's outputs.
public enum Joblet_Ipc_StreamType: Protobuf.Enum {
    /// Not said; in a query: both.
    case unspecified
    /// Standard output.
    case stdout
    /// Standard error.
    case stderr
    /// A number that the definition does not name.
    case UNRECOGNIZED(Int)

    public init() { self = .unspecified }

    public init(rawValue: Int) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .stdout
        case 2: self = .stderr
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .unspecified: 0
        case .stdout: 1
        case .stderr: 2
        case .UNRECOGNIZED(let number): number
        }
    }
}

/// What a message carries.
public enum Joblet_Ipc_MessageType: Protobuf.Enum {
    /// Not said.
    case unspecified
    /// A LogLine.
    case log
    /// A Metric.
    case metric
    /// A number that the definition does not name.
    case UNRECOGNIZED(Int)

    public init() { self = .unspecified }

    public init(rawValue: Int) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .log
        case 2: self = .metric
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .unspecified: 0
        case .log: 1
        case .metric: 2
        case .UNRECOGNIZED(let number): number
        }
    }
}

/// What the daemon sends to the persist service: over a Unix stream socket, each message behind its length as 4 bytes,
/// the highest first. Nothing is answered.
public struct Joblet_Ipc_IPCMessage: Protobuf.Message {
    /// The version of this framing: 1.
    public var version: UInt32 = 0
    /// What `data` is.
    public var type: Joblet_Ipc_MessageType = Joblet_Ipc_MessageType()
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The number of the message, from 1.
    public var sequence: UInt64 = 0
    /// A serialized LogLine (LOG) or Metric (METRIC).
    public var data: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.IPCMessage" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.version)
            case 16: try decoder.singular(ProtobufEnum<Joblet_Ipc_MessageType>.self, &self.type)
            case 26: try decoder.string(&self.jobID)
            case 32: try decoder.int64(&self.timestamp)
            case 40: try decoder.uint64(&self.sequence)
            case 50: try decoder.bytes(&self.data)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bytes(self.data, tag: 50)
        encoder.uint64(self.sequence, tag: 40)
        encoder.int64(self.timestamp, tag: 32)
        encoder.string(self.jobID, tag: 26)
        encoder.singular(ProtobufEnum<Joblet_Ipc_MessageType>.self, self.type, tag: 16)
        encoder.uint32(self.version, tag: 8)
    }
}

/// A piece of a job's output.
public struct Joblet_Ipc_LogLine: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// Which of the job's outputs.
    public var stream: Joblet_Ipc_StreamType = Joblet_Ipc_StreamType()
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The number of the entry within its job, from 1 and without gaps.
    public var sequence: UInt64 = 0
    /// The bytes as the job wrote them.
    public var content: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.LogLine" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.singular(ProtobufEnum<Joblet_Ipc_StreamType>.self, &self.stream)
            case 24: try decoder.int64(&self.timestamp)
            case 32: try decoder.uint64(&self.sequence)
            case 42: try decoder.bytes(&self.content)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bytes(self.content, tag: 42)
        encoder.uint64(self.sequence, tag: 32)
        encoder.int64(self.timestamp, tag: 24)
        encoder.singular(ProtobufEnum<Joblet_Ipc_StreamType>.self, self.stream, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// A sample of a job's resource use.
public struct Joblet_Ipc_Metric: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The number of the entry within its job, from 1 and without gaps.
    public var sequence: UInt64 = 0
    /// The values.
    public var data: Joblet_Ipc_MetricData {
        get { _data ?? Joblet_Ipc_MetricData() }
        set { _data = newValue }
    }
    public var hasData: Bool { _data != nil }
    public mutating func clearData() { _data = nil }
    private var _data: Joblet_Ipc_MetricData?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.Metric" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.int64(&self.timestamp)
            case 24: try decoder.uint64(&self.sequence)
            case 34: try decoder.optional(ProtobufMessage<Joblet_Ipc_MetricData>.self, &self._data)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_Ipc_MetricData>.self, self._data, tag: 34)
        encoder.uint64(self.sequence, tag: 24)
        encoder.int64(self.timestamp, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// The values of a sample.
public struct Joblet_Ipc_MetricData: Protobuf.Message {
    /// Processor use, in cores: 1.5 is a core and a half.
    public var cpuUsage: Double = 0
    /// Memory in use, in bytes.
    public var memoryUsage: Int64 = 0
    /// Use of the graphics cards, 0 to 1.
    public var gpuUsage: Double = 0
    /// What was read and written.
    public var diskIo: Joblet_Ipc_DiskIO {
        get { _diskIo ?? Joblet_Ipc_DiskIO() }
        set { _diskIo = newValue }
    }
    public var hasDiskIo: Bool { _diskIo != nil }
    public mutating func clearDiskIo() { _diskIo = nil }
    private var _diskIo: Joblet_Ipc_DiskIO?
    /// What was sent and received.
    public var networkIo: Joblet_Ipc_NetworkIO {
        get { _networkIo ?? Joblet_Ipc_NetworkIO() }
        set { _networkIo = newValue }
    }
    public var hasNetworkIo: Bool { _networkIo != nil }
    public mutating func clearNetworkIo() { _networkIo = nil }
    private var _networkIo: Joblet_Ipc_NetworkIO?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.MetricData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 9: try decoder.double(&self.cpuUsage)
            case 16: try decoder.int64(&self.memoryUsage)
            case 25: try decoder.double(&self.gpuUsage)
            case 34: try decoder.optional(ProtobufMessage<Joblet_Ipc_DiskIO>.self, &self._diskIo)
            case 42: try decoder.optional(ProtobufMessage<Joblet_Ipc_NetworkIO>.self, &self._networkIo)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_Ipc_NetworkIO>.self, self._networkIo, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_Ipc_DiskIO>.self, self._diskIo, tag: 34)
        encoder.double(self.gpuUsage, tag: 25)
        encoder.int64(self.memoryUsage, tag: 16)
        encoder.double(self.cpuUsage, tag: 9)
    }
}

/// What was read from and written to disks since the job's start.
public struct Joblet_Ipc_DiskIO: Protobuf.Message {
    /// Bytes read since the start.
    public var readBytes: Int64 = 0
    /// Bytes written since the start.
    public var writeBytes: Int64 = 0
    /// Read operations since the start.
    public var readOps: Int64 = 0
    /// Write operations since the start.
    public var writeOps: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.DiskIO" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.readBytes)
            case 16: try decoder.int64(&self.writeBytes)
            case 24: try decoder.int64(&self.readOps)
            case 32: try decoder.int64(&self.writeOps)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.writeOps, tag: 32)
        encoder.int64(self.readOps, tag: 24)
        encoder.int64(self.writeBytes, tag: 16)
        encoder.int64(self.readBytes, tag: 8)
    }
}

/// What was sent and received since the job's start.
public struct Joblet_Ipc_NetworkIO: Protobuf.Message {
    /// Bytes received since the start.
    public var rxBytes: Int64 = 0
    /// Bytes sent since the start.
    public var txBytes: Int64 = 0
    /// Packets received since the start.
    public var rxPackets: Int64 = 0
    /// Packets sent since the start.
    public var txPackets: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ipc.NetworkIO" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.rxBytes)
            case 16: try decoder.int64(&self.txBytes)
            case 24: try decoder.int64(&self.rxPackets)
            case 32: try decoder.int64(&self.txPackets)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.txPackets, tag: 32)
        encoder.int64(self.rxPackets, tag: 24)
        encoder.int64(self.txBytes, tag: 16)
        encoder.int64(self.rxBytes, tag: 8)
    }
}

/// The definitions of `ipc.proto`, for server reflection.
public enum Joblet_Ipc_File_Ipc {
    public static let descriptor = FileDescriptor(
        name: "ipc.proto",
        symbols: [
            "joblet.ipc.StreamType",
            "joblet.ipc.MessageType",
            "joblet.ipc.IPCMessage",
            "joblet.ipc.LogLine",
            "joblet.ipc.Metric",
            "joblet.ipc.MetricData",
            "joblet.ipc.DiskIO",
            "joblet.ipc.NetworkIO",
        ],
        dependencies: [],
        base64: """
            CglpcGMucHJvdG8SCmpvYmxldC5pcGMiuAEKCklQQ01lc3NhZ2USGAoHdmVyc2lvbhgBIAEoDVIHdmVyc2lvbhIrCgR0eXBlGAIg
            ASgOMhcuam9ibGV0LmlwYy5NZXNzYWdlVHlwZVIEdHlwZRIVCgZqb2JfaWQYAyABKAlSBWpvYklkEhwKCXRpbWVzdGFtcBgEIAEo
            A1IJdGltZXN0YW1wEhoKCHNlcXVlbmNlGAUgASgEUghzZXF1ZW5jZRISCgRkYXRhGAYgASgMUgRkYXRhIqQBCgdMb2dMaW5lEhUK
            BmpvYl9pZBgBIAEoCVIFam9iSWQSLgoGc3RyZWFtGAIgASgOMhYuam9ibGV0LmlwYy5TdHJlYW1UeXBlUgZzdHJlYW0SHAoJdGlt
            ZXN0YW1wGAMgASgDUgl0aW1lc3RhbXASGgoIc2VxdWVuY2UYBCABKARSCHNlcXVlbmNlEhgKB2NvbnRlbnQYBSABKAxSB2NvbnRl
            bnQihQEKBk1ldHJpYxIVCgZqb2JfaWQYASABKAlSBWpvYklkEhwKCXRpbWVzdGFtcBgCIAEoA1IJdGltZXN0YW1wEhoKCHNlcXVl
            bmNlGAMgASgEUghzZXF1ZW5jZRIqCgRkYXRhGAQgASgLMhYuam9ibGV0LmlwYy5NZXRyaWNEYXRhUgRkYXRhIswBCgpNZXRyaWNE
            YXRhEhsKCWNwdV91c2FnZRgBIAEoAVIIY3B1VXNhZ2USIQoMbWVtb3J5X3VzYWdlGAIgASgDUgttZW1vcnlVc2FnZRIbCglncHVf
            dXNhZ2UYAyABKAFSCGdwdVVzYWdlEisKB2Rpc2tfaW8YBCABKAsyEi5qb2JsZXQuaXBjLkRpc2tJT1IGZGlza0lvEjQKCm5ldHdv
            cmtfaW8YBSABKAsyFS5qb2JsZXQuaXBjLk5ldHdvcmtJT1IJbmV0d29ya0lvIoABCgZEaXNrSU8SHQoKcmVhZF9ieXRlcxgBIAEo
            A1IJcmVhZEJ5dGVzEh8KC3dyaXRlX2J5dGVzGAIgASgDUgp3cml0ZUJ5dGVzEhkKCHJlYWRfb3BzGAMgASgDUgdyZWFkT3BzEhsK
            CXdyaXRlX29wcxgEIAEoA1IId3JpdGVPcHMifwoJTmV0d29ya0lPEhkKCHJ4X2J5dGVzGAEgASgDUgdyeEJ5dGVzEhkKCHR4X2J5
            dGVzGAIgASgDUgd0eEJ5dGVzEh0KCnJ4X3BhY2tldHMYAyABKANSCXJ4UGFja2V0cxIdCgp0eF9wYWNrZXRzGAQgASgDUgl0eFBh
            Y2tldHMqWQoKU3RyZWFtVHlwZRIbChdTVFJFQU1fVFlQRV9VTlNQRUNJRklFRBAAEhYKElNUUkVBTV9UWVBFX1NURE9VVBABEhYK
            ElNUUkVBTV9UWVBFX1NUREVSUhACKloKC01lc3NhZ2VUeXBlEhwKGE1FU1NBR0VfVFlQRV9VTlNQRUNJRklFRBAAEhQKEE1FU1NB
            R0VfVFlQRV9MT0cQARIXChNNRVNTQUdFX1RZUEVfTUVUUklDEAJiBnByb3RvMw==
            """
    )
}
