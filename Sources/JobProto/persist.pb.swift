// Made by protoc-gen-joblet from persist.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// Which of a job's outputs.
public enum Joblet_Persist_StreamType: Protobuf.Enum {
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

/// Asks whether the service is there.
public struct Joblet_Persist_PingRequest: Protobuf.Message {
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.PingRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            try decoder.unknown(tag, into: &unknownFields)
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
    }
}

/// The service is there.
public struct Joblet_Persist_PingResponse: Protobuf.Message {
    /// Whether the service can answer queries.
    public var healthy: Bool = false
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.PingResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.healthy)
            case 16: try decoder.int64(&self.timestamp)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.timestamp, tag: 16)
        encoder.bool(self.healthy, tag: 8)
    }
}

/// Which stored output to send.
public struct Joblet_Persist_QueryLogsRequest: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// Only this output; unspecified for both.
    public var stream: Joblet_Persist_StreamType = Joblet_Persist_StreamType()
    /// Nothing older, in nanoseconds since 1970-01-01 UTC; 0 for the beginning.
    public var startTime: Int64 = 0
    /// Nothing newer, in nanoseconds since 1970-01-01 UTC; 0 for now.
    public var endTime: Int64 = 0
    /// At most so many entries; 0 for all.
    public var limit: Int32 = 0
    /// Skip so many entries first.
    public var offset: Int32 = 0
    /// Only lines that contain this; empty for all. Up to v2.0.0.
    public var textFilter: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.QueryLogsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.singular(ProtobufEnum<Joblet_Persist_StreamType>.self, &self.stream)
            case 24: try decoder.int64(&self.startTime)
            case 32: try decoder.int64(&self.endTime)
            case 40: try decoder.int32(&self.limit)
            case 48: try decoder.int32(&self.offset)
            case 58: try decoder.string(&self.textFilter)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.textFilter, tag: 58)
        encoder.int32(self.offset, tag: 48)
        encoder.int32(self.limit, tag: 40)
        encoder.int64(self.endTime, tag: 32)
        encoder.int64(self.startTime, tag: 24)
        encoder.singular(ProtobufEnum<Joblet_Persist_StreamType>.self, self.stream, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// Which stored samples to send.
public struct Joblet_Persist_QueryMetricsRequest: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// Nothing older, in nanoseconds since 1970-01-01 UTC; 0 for the beginning.
    public var startTime: Int64 = 0
    /// Nothing newer, in nanoseconds since 1970-01-01 UTC; 0 for now.
    public var endTime: Int64 = 0
    /// At most so many entries; 0 for all.
    public var limit: Int32 = 0
    /// Skip so many entries first.
    public var offset: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.QueryMetricsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.int64(&self.startTime)
            case 24: try decoder.int64(&self.endTime)
            case 32: try decoder.int32(&self.limit)
            case 40: try decoder.int32(&self.offset)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.offset, tag: 40)
        encoder.int32(self.limit, tag: 32)
        encoder.int64(self.endTime, tag: 24)
        encoder.int64(self.startTime, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// A piece of a job's output.
public struct Joblet_Persist_LogLine: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// Which of the job's outputs.
    public var stream: Joblet_Persist_StreamType = Joblet_Persist_StreamType()
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The number of the entry within its job, from 1 and without gaps.
    public var sequence: UInt64 = 0
    /// The bytes as the job wrote them.
    public var content: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.LogLine" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.singular(ProtobufEnum<Joblet_Persist_StreamType>.self, &self.stream)
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
        encoder.singular(ProtobufEnum<Joblet_Persist_StreamType>.self, self.stream, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// A sample of a job's resource use.
public struct Joblet_Persist_Metric: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The number of the entry within its job, from 1 and without gaps.
    public var sequence: UInt64 = 0
    /// The values.
    public var data: Joblet_Persist_MetricData {
        get { _data ?? Joblet_Persist_MetricData() }
        set { _data = newValue }
    }
    public var hasData: Bool { _data != nil }
    public mutating func clearData() { _data = nil }
    private var _data: Joblet_Persist_MetricData?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.Metric" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            case 16: try decoder.int64(&self.timestamp)
            case 24: try decoder.uint64(&self.sequence)
            case 34: try decoder.optional(ProtobufMessage<Joblet_Persist_MetricData>.self, &self._data)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_Persist_MetricData>.self, self._data, tag: 34)
        encoder.uint64(self.sequence, tag: 24)
        encoder.int64(self.timestamp, tag: 16)
        encoder.string(self.jobID, tag: 10)
    }
}

/// The values of a sample.
public struct Joblet_Persist_MetricData: Protobuf.Message {
    /// Processor use, in cores: 1.5 is a core and a half.
    public var cpuUsage: Double = 0
    /// Memory in use, in bytes.
    public var memoryUsage: Int64 = 0
    /// Use of the graphics cards, 0 to 1.
    public var gpuUsage: Double = 0
    /// What was read and written.
    public var diskIo: Joblet_Persist_DiskIO {
        get { _diskIo ?? Joblet_Persist_DiskIO() }
        set { _diskIo = newValue }
    }
    public var hasDiskIo: Bool { _diskIo != nil }
    public mutating func clearDiskIo() { _diskIo = nil }
    private var _diskIo: Joblet_Persist_DiskIO?
    /// What was sent and received.
    public var networkIo: Joblet_Persist_NetworkIO {
        get { _networkIo ?? Joblet_Persist_NetworkIO() }
        set { _networkIo = newValue }
    }
    public var hasNetworkIo: Bool { _networkIo != nil }
    public mutating func clearNetworkIo() { _networkIo = nil }
    private var _networkIo: Joblet_Persist_NetworkIO?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.MetricData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 9: try decoder.double(&self.cpuUsage)
            case 16: try decoder.int64(&self.memoryUsage)
            case 25: try decoder.double(&self.gpuUsage)
            case 34: try decoder.optional(ProtobufMessage<Joblet_Persist_DiskIO>.self, &self._diskIo)
            case 42: try decoder.optional(ProtobufMessage<Joblet_Persist_NetworkIO>.self, &self._networkIo)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_Persist_NetworkIO>.self, self._networkIo, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_Persist_DiskIO>.self, self._diskIo, tag: 34)
        encoder.double(self.gpuUsage, tag: 25)
        encoder.int64(self.memoryUsage, tag: 16)
        encoder.double(self.cpuUsage, tag: 9)
    }
}

/// What was read from and written to disks since the job's start.
public struct Joblet_Persist_DiskIO: Protobuf.Message {
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
    public static var protoMessageName: String { "joblet.persist.DiskIO" }

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
public struct Joblet_Persist_NetworkIO: Protobuf.Message {
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
    public static var protoMessageName: String { "joblet.persist.NetworkIO" }

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

/// Which job to forget, with its output.
public struct Joblet_Persist_DeleteJobRequest: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobID: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.DeleteJobRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobID)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.jobID, tag: 10)
    }
}

/// Whether it was deleted.
public struct Joblet_Persist_DeleteJobResponse: Protobuf.Message {
    /// Whether it was done; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.persist.DeleteJobResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.success)
            case 18: try decoder.string(&self.message)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.success, tag: 8)
    }
}

/// The definitions of `persist.proto`, for server reflection.
public enum Joblet_Persist_File_Persist {
    public static let descriptor = FileDescriptor(
        name: "persist.proto",
        symbols: [
            "joblet.persist.StreamType",
            "joblet.persist.PingRequest",
            "joblet.persist.PingResponse",
            "joblet.persist.QueryLogsRequest",
            "joblet.persist.QueryMetricsRequest",
            "joblet.persist.LogLine",
            "joblet.persist.Metric",
            "joblet.persist.MetricData",
            "joblet.persist.DiskIO",
            "joblet.persist.NetworkIO",
            "joblet.persist.DeleteJobRequest",
            "joblet.persist.DeleteJobResponse",
            "joblet.persist.PersistService",
            "joblet.persist.PersistService.QueryLogs",
            "joblet.persist.PersistService.QueryMetrics",
            "joblet.persist.PersistService.DeleteJob",
            "joblet.persist.PersistService.Ping",
        ],
        dependencies: [],
        base64: """
            Cg1wZXJzaXN0LnByb3RvEg5qb2JsZXQucGVyc2lzdCINCgtQaW5nUmVxdWVzdCJGCgxQaW5nUmVzcG9uc2USGAoHaGVhbHRoeRgB
            IAEoCFIHaGVhbHRoeRIcCgl0aW1lc3RhbXAYAiABKANSCXRpbWVzdGFtcCLmAQoQUXVlcnlMb2dzUmVxdWVzdBIVCgZqb2JfaWQY
            ASABKAlSBWpvYklkEjIKBnN0cmVhbRgCIAEoDjIaLmpvYmxldC5wZXJzaXN0LlN0cmVhbVR5cGVSBnN0cmVhbRIdCgpzdGFydF90
            aW1lGAMgASgDUglzdGFydFRpbWUSGQoIZW5kX3RpbWUYBCABKANSB2VuZFRpbWUSFAoFbGltaXQYBSABKAVSBWxpbWl0EhYKBm9m
            ZnNldBgGIAEoBVIGb2Zmc2V0Eh8KC3RleHRfZmlsdGVyGAcgASgJUgp0ZXh0RmlsdGVyIpoBChNRdWVyeU1ldHJpY3NSZXF1ZXN0
            EhUKBmpvYl9pZBgBIAEoCVIFam9iSWQSHQoKc3RhcnRfdGltZRgCIAEoA1IJc3RhcnRUaW1lEhkKCGVuZF90aW1lGAMgASgDUgdl
            bmRUaW1lEhQKBWxpbWl0GAQgASgFUgVsaW1pdBIWCgZvZmZzZXQYBSABKAVSBm9mZnNldEoECAYQByKoAQoHTG9nTGluZRIVCgZq
            b2JfaWQYASABKAlSBWpvYklkEjIKBnN0cmVhbRgCIAEoDjIaLmpvYmxldC5wZXJzaXN0LlN0cmVhbVR5cGVSBnN0cmVhbRIcCgl0
            aW1lc3RhbXAYAyABKANSCXRpbWVzdGFtcBIaCghzZXF1ZW5jZRgEIAEoBFIIc2VxdWVuY2USGAoHY29udGVudBgFIAEoDFIHY29u
            dGVudCKJAQoGTWV0cmljEhUKBmpvYl9pZBgBIAEoCVIFam9iSWQSHAoJdGltZXN0YW1wGAIgASgDUgl0aW1lc3RhbXASGgoIc2Vx
            dWVuY2UYAyABKARSCHNlcXVlbmNlEi4KBGRhdGEYBCABKAsyGi5qb2JsZXQucGVyc2lzdC5NZXRyaWNEYXRhUgRkYXRhItQBCgpN
            ZXRyaWNEYXRhEhsKCWNwdV91c2FnZRgBIAEoAVIIY3B1VXNhZ2USIQoMbWVtb3J5X3VzYWdlGAIgASgDUgttZW1vcnlVc2FnZRIb
            CglncHVfdXNhZ2UYAyABKAFSCGdwdVVzYWdlEi8KB2Rpc2tfaW8YBCABKAsyFi5qb2JsZXQucGVyc2lzdC5EaXNrSU9SBmRpc2tJ
            bxI4CgpuZXR3b3JrX2lvGAUgASgLMhkuam9ibGV0LnBlcnNpc3QuTmV0d29ya0lPUgluZXR3b3JrSW8igAEKBkRpc2tJTxIdCgpy
            ZWFkX2J5dGVzGAEgASgDUglyZWFkQnl0ZXMSHwoLd3JpdGVfYnl0ZXMYAiABKANSCndyaXRlQnl0ZXMSGQoIcmVhZF9vcHMYAyAB
            KANSB3JlYWRPcHMSGwoJd3JpdGVfb3BzGAQgASgDUgh3cml0ZU9wcyJ/CglOZXR3b3JrSU8SGQoIcnhfYnl0ZXMYASABKANSB3J4
            Qnl0ZXMSGQoIdHhfYnl0ZXMYAiABKANSB3R4Qnl0ZXMSHQoKcnhfcGFja2V0cxgDIAEoA1IJcnhQYWNrZXRzEh0KCnR4X3BhY2tl
            dHMYBCABKANSCXR4UGFja2V0cyIpChBEZWxldGVKb2JSZXF1ZXN0EhUKBmpvYl9pZBgBIAEoCVIFam9iSWQiRwoRRGVsZXRlSm9i
            UmVzcG9uc2USGAoHc3VjY2VzcxgBIAEoCFIHc3VjY2VzcxIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlKlkKClN0cmVhbVR5cGUS
            GwoXU1RSRUFNX1RZUEVfVU5TUEVDSUZJRUQQABIWChJTVFJFQU1fVFlQRV9TVERPVVQQARIWChJTVFJFQU1fVFlQRV9TVERFUlIQ
            AjK+AgoOUGVyc2lzdFNlcnZpY2USSAoJUXVlcnlMb2dzEiAuam9ibGV0LnBlcnNpc3QuUXVlcnlMb2dzUmVxdWVzdBoXLmpvYmxl
            dC5wZXJzaXN0LkxvZ0xpbmUwARJNCgxRdWVyeU1ldHJpY3MSIy5qb2JsZXQucGVyc2lzdC5RdWVyeU1ldHJpY3NSZXF1ZXN0GhYu
            am9ibGV0LnBlcnNpc3QuTWV0cmljMAESUAoJRGVsZXRlSm9iEiAuam9ibGV0LnBlcnNpc3QuRGVsZXRlSm9iUmVxdWVzdBohLmpv
            YmxldC5wZXJzaXN0LkRlbGV0ZUpvYlJlc3BvbnNlEkEKBFBpbmcSGy5qb2JsZXQucGVyc2lzdC5QaW5nUmVxdWVzdBocLmpvYmxl
            dC5wZXJzaXN0LlBpbmdSZXNwb25zZWIGcHJvdG8z
            """
    )
}
