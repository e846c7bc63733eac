// Made by protoc-gen-joblet from telematics.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// Which of a running job's events to send. Since v2.5.4.
public struct Joblet_StreamJobTelematicsRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var jobUuid: String = ""
    /// The kinds of event wanted (see `type` of the event); empty for all.
    public var types: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.StreamJobTelematicsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.repeated(ProtobufString.self, &self.types)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.types, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// Which of a job's stored events to send. Since v2.5.4.
public struct Joblet_GetJobTelematicsRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var jobUuid: String = ""
    /// The kinds of event wanted (see `type` of the event); empty for all.
    public var types: [String] = []
    /// Nothing older, in nanoseconds since 1970-01-01 UTC; 0 for the beginning.
    public var startTime: Int64 = 0
    /// Nothing newer, in nanoseconds since 1970-01-01 UTC; 0 for now.
    public var endTime: Int64 = 0
    /// At most so many events; 0 for no limit.
    public var limit: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetJobTelematicsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.repeated(ProtobufString.self, &self.types)
            case 24: try decoder.int64(&self.startTime)
            case 32: try decoder.int64(&self.endTime)
            case 40: try decoder.int32(&self.limit)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.limit, tag: 40)
        encoder.int64(self.endTime, tag: 32)
        encoder.int64(self.startTime, tag: 24)
        encoder.repeated(ProtobufString.self, self.types, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// Something that a job did. Since v2.5.4.
public struct Joblet_TelematicsEvent: Protobuf.Message {
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The job's id, 36 characters.
    public var jobUuid: String = ""
    /// Which of the alternatives it is: exec, connect, accept, file, mmap, mprotect or socket_data.
    public var type: String = ""
    /// A program was started.
    public var exec: Joblet_TelematicsExecData {
        get { if case .exec(let value)? = data { value } else { Joblet_TelematicsExecData() } }
        set { data = .exec(newValue) }
    }
    /// A connection was opened.
    public var connect: Joblet_TelematicsConnectData {
        get { if case .connect(let value)? = data { value } else { Joblet_TelematicsConnectData() } }
        set { data = .connect(newValue) }
    }
    /// A connection was accepted.
    public var accept: Joblet_TelematicsAcceptData {
        get { if case .accept(let value)? = data { value } else { Joblet_TelematicsAcceptData() } }
        set { data = .accept(newValue) }
    }
    /// A file was used.
    public var file: Joblet_TelematicsFileData {
        get { if case .file(let value)? = data { value } else { Joblet_TelematicsFileData() } }
        set { data = .file(newValue) }
    }
    /// Memory was mapped.
    public var mmap: Joblet_TelematicsMmapData {
        get { if case .mmap(let value)? = data { value } else { Joblet_TelematicsMmapData() } }
        set { data = .mmap(newValue) }
    }
    /// The protection of memory was changed.
    public var mprotect: Joblet_TelematicsMprotectData {
        get { if case .mprotect(let value)? = data { value } else { Joblet_TelematicsMprotectData() } }
        set { data = .mprotect(newValue) }
    }
    /// Data was sent or received.
    public var socketData: Joblet_TelematicsSocketDataData {
        get { if case .socketData(let value)? = data { value } else { Joblet_TelematicsSocketDataData() } }
        set { data = .socketData(newValue) }
    }
    /// What happened.
    public var data: OneOf_Data?
    public enum OneOf_Data: Sendable, Equatable {
        case exec(Joblet_TelematicsExecData)
        case connect(Joblet_TelematicsConnectData)
        case accept(Joblet_TelematicsAcceptData)
        case file(Joblet_TelematicsFileData)
        case mmap(Joblet_TelematicsMmapData)
        case mprotect(Joblet_TelematicsMprotectData)
        case socketData(Joblet_TelematicsSocketDataData)
    }
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsEvent" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.timestamp)
            case 18: try decoder.string(&self.jobUuid)
            case 26: try decoder.string(&self.type)
            case 82:
                var current: Joblet_TelematicsExecData?
                if case .exec(let value)? = self.data { current = value }
                self.data = .exec(try decoder.alternative(ProtobufMessage<Joblet_TelematicsExecData>.self, merging: current))
            case 90:
                var current: Joblet_TelematicsConnectData?
                if case .connect(let value)? = self.data { current = value }
                self.data = .connect(try decoder.alternative(ProtobufMessage<Joblet_TelematicsConnectData>.self, merging: current))
            case 98:
                var current: Joblet_TelematicsAcceptData?
                if case .accept(let value)? = self.data { current = value }
                self.data = .accept(try decoder.alternative(ProtobufMessage<Joblet_TelematicsAcceptData>.self, merging: current))
            case 106:
                var current: Joblet_TelematicsFileData?
                if case .file(let value)? = self.data { current = value }
                self.data = .file(try decoder.alternative(ProtobufMessage<Joblet_TelematicsFileData>.self, merging: current))
            case 114:
                var current: Joblet_TelematicsMmapData?
                if case .mmap(let value)? = self.data { current = value }
                self.data = .mmap(try decoder.alternative(ProtobufMessage<Joblet_TelematicsMmapData>.self, merging: current))
            case 122:
                var current: Joblet_TelematicsMprotectData?
                if case .mprotect(let value)? = self.data { current = value }
                self.data = .mprotect(try decoder.alternative(ProtobufMessage<Joblet_TelematicsMprotectData>.self, merging: current))
            case 130:
                var current: Joblet_TelematicsSocketDataData?
                if case .socketData(let value)? = self.data { current = value }
                self.data = .socketData(try decoder.alternative(ProtobufMessage<Joblet_TelematicsSocketDataData>.self, merging: current))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .socketData(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsSocketDataData>.self, value, tag: 130) }
        if case .mprotect(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsMprotectData>.self, value, tag: 122) }
        if case .mmap(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsMmapData>.self, value, tag: 114) }
        if case .file(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsFileData>.self, value, tag: 106) }
        if case .accept(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsAcceptData>.self, value, tag: 98) }
        if case .connect(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsConnectData>.self, value, tag: 90) }
        if case .exec(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelematicsExecData>.self, value, tag: 82) }
        encoder.string(self.type, tag: 26)
        encoder.string(self.jobUuid, tag: 18)
        encoder.int64(self.timestamp, tag: 8)
    }
}

/// A program that was started. Since v2.5.4.
public struct Joblet_TelematicsExecData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The parent process's id.
    public var ppid: UInt32 = 0
    /// The program's path, as the job sees it.
    public var binary: String = ""
    /// Its arguments, the program's name first.
    public var args: [String] = []
    /// Its exit code, once it has ended.
    public var exitCode: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsExecData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 16: try decoder.uint32(&self.ppid)
            case 26: try decoder.string(&self.binary)
            case 34: try decoder.repeated(ProtobufString.self, &self.args)
            case 40: try decoder.int32(&self.exitCode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.exitCode, tag: 40)
        encoder.repeated(ProtobufString.self, self.args, tag: 34)
        encoder.string(self.binary, tag: 26)
        encoder.uint32(self.ppid, tag: 16)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// A connection that was opened. Since v2.5.4.
public struct Joblet_TelematicsConnectData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The address of the other end of the connection, IPv4 or IPv6 as text.
    public var dstAddr: String = ""
    /// The port of the other end, 1 to 65535.
    public var dstPort: UInt32 = 0
    /// `tcp` or `udp`.
    public var `protocol`: String = ""
    /// The local address, IPv4 or IPv6 as text.
    public var srcAddr: String = ""
    /// The local port, 1 to 65535.
    public var srcPort: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsConnectData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.dstAddr)
            case 24: try decoder.uint32(&self.dstPort)
            case 34: try decoder.string(&self.`protocol`)
            case 42: try decoder.string(&self.srcAddr)
            case 48: try decoder.uint32(&self.srcPort)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.srcPort, tag: 48)
        encoder.string(self.srcAddr, tag: 42)
        encoder.string(self.`protocol`, tag: 34)
        encoder.uint32(self.dstPort, tag: 24)
        encoder.string(self.dstAddr, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// A connection that was accepted. Since v2.5.4.
public struct Joblet_TelematicsAcceptData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The local address, IPv4 or IPv6 as text.
    public var srcAddr: String = ""
    /// The local port, 1 to 65535.
    public var srcPort: UInt32 = 0
    /// The address of the other end of the connection, IPv4 or IPv6 as text.
    public var dstAddr: String = ""
    /// The port of the other end, 1 to 65535.
    public var dstPort: UInt32 = 0
    /// `tcp` or `udp`.
    public var `protocol`: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsAcceptData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.srcAddr)
            case 24: try decoder.uint32(&self.srcPort)
            case 34: try decoder.string(&self.dstAddr)
            case 40: try decoder.uint32(&self.dstPort)
            case 50: try decoder.string(&self.`protocol`)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.`protocol`, tag: 50)
        encoder.uint32(self.dstPort, tag: 40)
        encoder.string(self.dstAddr, tag: 34)
        encoder.uint32(self.srcPort, tag: 24)
        encoder.string(self.srcAddr, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// A file that was used. Since v2.5.4.
public struct Joblet_TelematicsFileData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The file's path, as the job sees it.
    public var path: String = ""
    /// What was done: open, read, write, unlink …
    public var operation: String = ""
    /// How many bytes were read or written.
    public var bytes: Int64 = 0
    /// The flags it was opened with, as open(2) numbers them.
    public var flags: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsFileData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.path)
            case 26: try decoder.string(&self.operation)
            case 32: try decoder.int64(&self.bytes)
            case 40: try decoder.uint32(&self.flags)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.flags, tag: 40)
        encoder.int64(self.bytes, tag: 32)
        encoder.string(self.operation, tag: 26)
        encoder.string(self.path, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// Memory that was mapped. Since v2.5.4.
public struct Joblet_TelematicsMmapData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// Where the memory begins, as an address in the process.
    public var addr: UInt64 = 0
    /// How long it is, in bytes.
    public var length: UInt64 = 0
    /// The protection, as mmap(2) numbers it.
    public var prot: UInt32 = 0
    /// The flags, as mmap(2) numbers them.
    public var flags: UInt32 = 0
    /// The mapped file's path; empty for anonymous memory.
    public var filePath: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsMmapData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 16: try decoder.uint64(&self.addr)
            case 24: try decoder.uint64(&self.length)
            case 32: try decoder.uint32(&self.prot)
            case 40: try decoder.uint32(&self.flags)
            case 50: try decoder.string(&self.filePath)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.filePath, tag: 50)
        encoder.uint32(self.flags, tag: 40)
        encoder.uint32(self.prot, tag: 32)
        encoder.uint64(self.length, tag: 24)
        encoder.uint64(self.addr, tag: 16)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// Memory whose protection was changed. Since v2.5.4.
public struct Joblet_TelematicsMprotectData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// Where the memory begins, as an address in the process.
    public var addr: UInt64 = 0
    /// How long it is, in bytes.
    public var length: UInt64 = 0
    /// The protection, as mmap(2) numbers it.
    public var prot: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsMprotectData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 16: try decoder.uint64(&self.addr)
            case 24: try decoder.uint64(&self.length)
            case 32: try decoder.uint32(&self.prot)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.prot, tag: 32)
        encoder.uint64(self.length, tag: 24)
        encoder.uint64(self.addr, tag: 16)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// Data that went over a socket. Since v2.5.4.
public struct Joblet_TelematicsSocketDataData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// `send` or `recv`.
    public var direction: String = ""
    /// The address of the other end of the connection, IPv4 or IPv6 as text.
    public var dstAddr: String = ""
    /// The port of the other end, 1 to 65535.
    public var dstPort: UInt32 = 0
    /// The local address, IPv4 or IPv6 as text.
    public var srcAddr: String = ""
    /// The local port, 1 to 65535.
    public var srcPort: UInt32 = 0
    /// `tcp` or `udp`.
    public var `protocol`: String = ""
    /// How many bytes.
    public var bytes: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelematicsSocketDataData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.direction)
            case 26: try decoder.string(&self.dstAddr)
            case 32: try decoder.uint32(&self.dstPort)
            case 42: try decoder.string(&self.srcAddr)
            case 48: try decoder.uint32(&self.srcPort)
            case 58: try decoder.string(&self.`protocol`)
            case 64: try decoder.int64(&self.bytes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.bytes, tag: 64)
        encoder.string(self.`protocol`, tag: 58)
        encoder.uint32(self.srcPort, tag: 48)
        encoder.string(self.srcAddr, tag: 42)
        encoder.uint32(self.dstPort, tag: 32)
        encoder.string(self.dstAddr, tag: 26)
        encoder.string(self.direction, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// Which of a running job's events to send; the older form of StreamJobTelematicsRequest. v2.5.0 to v2.5.2.
public struct Joblet_StreamTelemetryRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var jobUuid: String = ""
    /// The kinds of event wanted (see `type` of the event); empty for all.
    public var types: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.StreamTelemetryRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.repeated(ProtobufString.self, &self.types)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.types, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// Which of a job's stored events to send; the older form of GetJobTelematicsRequest. v2.5.0 to v2.5.2.
public struct Joblet_GetTelemetryRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var jobUuid: String = ""
    /// The kinds of event wanted (see `type` of the event); empty for all.
    public var types: [String] = []
    /// Nothing older, in nanoseconds since 1970-01-01 UTC; 0 for the beginning.
    public var startTime: Int64 = 0
    /// Nothing newer, in nanoseconds since 1970-01-01 UTC; 0 for now.
    public var endTime: Int64 = 0
    /// At most so many events; 0 for no limit.
    public var limit: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetTelemetryRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.repeated(ProtobufString.self, &self.types)
            case 24: try decoder.int64(&self.startTime)
            case 32: try decoder.int64(&self.endTime)
            case 40: try decoder.int32(&self.limit)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.limit, tag: 40)
        encoder.int64(self.endTime, tag: 32)
        encoder.int64(self.startTime, tag: 24)
        encoder.repeated(ProtobufString.self, self.types, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// Something that a job did; the older form of TelematicsEvent, with samples among the events. v2.5.0 to v2.5.2.
public struct Joblet_TelemetryEvent: Protobuf.Message {
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    /// The job's id, 36 characters.
    public var jobID: String = ""
    /// Which of the alternatives it is: metrics, exec, connect or file.
    public var type: String = ""
    /// A sample of the job's resource use.
    public var metrics: Joblet_TelemetryMetricsData {
        get { if case .metrics(let value)? = data { value } else { Joblet_TelemetryMetricsData() } }
        set { data = .metrics(newValue) }
    }
    /// A program was started.
    public var exec: Joblet_TelemetryExecData {
        get { if case .exec(let value)? = data { value } else { Joblet_TelemetryExecData() } }
        set { data = .exec(newValue) }
    }
    /// A connection was opened.
    public var connect: Joblet_TelemetryConnectData {
        get { if case .connect(let value)? = data { value } else { Joblet_TelemetryConnectData() } }
        set { data = .connect(newValue) }
    }
    /// A file was used.
    public var file: Joblet_TelemetryFileData {
        get { if case .file(let value)? = data { value } else { Joblet_TelemetryFileData() } }
        set { data = .file(newValue) }
    }
    /// What happened.
    public var data: OneOf_Data?
    public enum OneOf_Data: Sendable, Equatable {
        case metrics(Joblet_TelemetryMetricsData)
        case exec(Joblet_TelemetryExecData)
        case connect(Joblet_TelemetryConnectData)
        case file(Joblet_TelemetryFileData)
    }
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelemetryEvent" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.timestamp)
            case 18: try decoder.string(&self.jobID)
            case 26: try decoder.string(&self.type)
            case 82:
                var current: Joblet_TelemetryMetricsData?
                if case .metrics(let value)? = self.data { current = value }
                self.data = .metrics(try decoder.alternative(ProtobufMessage<Joblet_TelemetryMetricsData>.self, merging: current))
            case 90:
                var current: Joblet_TelemetryExecData?
                if case .exec(let value)? = self.data { current = value }
                self.data = .exec(try decoder.alternative(ProtobufMessage<Joblet_TelemetryExecData>.self, merging: current))
            case 98:
                var current: Joblet_TelemetryConnectData?
                if case .connect(let value)? = self.data { current = value }
                self.data = .connect(try decoder.alternative(ProtobufMessage<Joblet_TelemetryConnectData>.self, merging: current))
            case 106:
                var current: Joblet_TelemetryFileData?
                if case .file(let value)? = self.data { current = value }
                self.data = .file(try decoder.alternative(ProtobufMessage<Joblet_TelemetryFileData>.self, merging: current))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .file(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelemetryFileData>.self, value, tag: 106) }
        if case .connect(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelemetryConnectData>.self, value, tag: 98) }
        if case .exec(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelemetryExecData>.self, value, tag: 90) }
        if case .metrics(let value)? = self.data { encoder.present(ProtobufMessage<Joblet_TelemetryMetricsData>.self, value, tag: 82) }
        encoder.string(self.type, tag: 26)
        encoder.string(self.jobID, tag: 18)
        encoder.int64(self.timestamp, tag: 8)
    }
}

/// A sample of a job's resource use. v2.5.0 to v2.5.2.
public struct Joblet_TelemetryMetricsData: Protobuf.Message {
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
    public static var protoMessageName: String { "joblet.TelemetryMetricsData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 9: try decoder.double(&self.cpuPercent)
            case 16: try decoder.int64(&self.memoryBytes)
            case 24: try decoder.int64(&self.memoryLimit)
            case 32: try decoder.int64(&self.diskReadBytes)
            case 40: try decoder.int64(&self.diskWriteBytes)
            case 48: try decoder.int64(&self.netRecvBytes)
            case 56: try decoder.int64(&self.netSentBytes)
            case 65: try decoder.double(&self.gpuPercent)
            case 72: try decoder.int64(&self.gpuMemoryBytes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.gpuMemoryBytes, tag: 72)
        encoder.double(self.gpuPercent, tag: 65)
        encoder.int64(self.netSentBytes, tag: 56)
        encoder.int64(self.netRecvBytes, tag: 48)
        encoder.int64(self.diskWriteBytes, tag: 40)
        encoder.int64(self.diskReadBytes, tag: 32)
        encoder.int64(self.memoryLimit, tag: 24)
        encoder.int64(self.memoryBytes, tag: 16)
        encoder.double(self.cpuPercent, tag: 9)
    }
}

/// A program that was started. v2.5.0 to v2.5.2.
public struct Joblet_TelemetryExecData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The program's path, as the job sees it.
    public var binary: String = ""
    /// Its arguments, the program's name first.
    public var args: [String] = []
    /// Its exit code, once it has ended.
    public var exitCode: Int32 = 0
    /// The parent process's id.
    public var ppid: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelemetryExecData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.binary)
            case 26: try decoder.repeated(ProtobufString.self, &self.args)
            case 32: try decoder.int32(&self.exitCode)
            case 40: try decoder.uint32(&self.ppid)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.ppid, tag: 40)
        encoder.int32(self.exitCode, tag: 32)
        encoder.repeated(ProtobufString.self, self.args, tag: 26)
        encoder.string(self.binary, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// A connection that was opened. v2.5.0 to v2.5.2.
public struct Joblet_TelemetryConnectData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The address of the other end, IPv4 or IPv6 as text.
    public var address: String = ""
    /// The port of the other end, 1 to 65535.
    public var port: UInt32 = 0
    /// `tcp` or `udp`.
    public var `protocol`: String = ""
    /// The local address, IPv4 or IPv6 as text.
    public var localAddress: String = ""
    /// The local port, 1 to 65535.
    public var localPort: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelemetryConnectData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.address)
            case 24: try decoder.uint32(&self.port)
            case 34: try decoder.string(&self.`protocol`)
            case 42: try decoder.string(&self.localAddress)
            case 48: try decoder.uint32(&self.localPort)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.localPort, tag: 48)
        encoder.string(self.localAddress, tag: 42)
        encoder.string(self.`protocol`, tag: 34)
        encoder.uint32(self.port, tag: 24)
        encoder.string(self.address, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// A file that was used. v2.5.0 to v2.5.2.
public struct Joblet_TelemetryFileData: Protobuf.Message {
    /// The process's id, as the node sees it.
    public var pid: UInt32 = 0
    /// The file's path, as the job sees it.
    public var path: String = ""
    /// What was done: open, read, write, unlink …
    public var operation: String = ""
    /// How many bytes were read or written.
    public var bytes: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TelemetryFileData" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.pid)
            case 18: try decoder.string(&self.path)
            case 26: try decoder.string(&self.operation)
            case 32: try decoder.int64(&self.bytes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.bytes, tag: 32)
        encoder.string(self.operation, tag: 26)
        encoder.string(self.path, tag: 18)
        encoder.uint32(self.pid, tag: 8)
    }
}

/// The definitions of `telematics.proto`, for server reflection.
public enum Joblet_File_Telematics {
    public static let descriptor = FileDescriptor(
        name: "telematics.proto",
        symbols: [
            "joblet.StreamJobTelematicsRequest",
            "joblet.GetJobTelematicsRequest",
            "joblet.TelematicsEvent",
            "joblet.TelematicsExecData",
            "joblet.TelematicsConnectData",
            "joblet.TelematicsAcceptData",
            "joblet.TelematicsFileData",
            "joblet.TelematicsMmapData",
            "joblet.TelematicsMprotectData",
            "joblet.TelematicsSocketDataData",
            "joblet.StreamTelemetryRequest",
            "joblet.GetTelemetryRequest",
            "joblet.TelemetryEvent",
            "joblet.TelemetryMetricsData",
            "joblet.TelemetryExecData",
            "joblet.TelemetryConnectData",
            "joblet.TelemetryFileData",
        ],
        dependencies: [],
        base64: """
            ChB0ZWxlbWF0aWNzLnByb3RvEgZqb2JsZXQiTQoaU3RyZWFtSm9iVGVsZW1hdGljc1JlcXVlc3QSGQoIam9iX3V1aWQYASABKAlS
            B2pvYlV1aWQSFAoFdHlwZXMYAiADKAlSBXR5cGVzIpoBChdHZXRKb2JUZWxlbWF0aWNzUmVxdWVzdBIZCghqb2JfdXVpZBgBIAEo
            CVIHam9iVXVpZBIUCgV0eXBlcxgCIAMoCVIFdHlwZXMSHQoKc3RhcnRfdGltZRgDIAEoA1IJc3RhcnRUaW1lEhkKCGVuZF90aW1l
            GAQgASgDUgdlbmRUaW1lEhQKBWxpbWl0GAUgASgFUgVsaW1pdCLyAwoPVGVsZW1hdGljc0V2ZW50EhwKCXRpbWVzdGFtcBgBIAEo
            A1IJdGltZXN0YW1wEhkKCGpvYl91dWlkGAIgASgJUgdqb2JVdWlkEhIKBHR5cGUYAyABKAlSBHR5cGUSMAoEZXhlYxgKIAEoCzIa
            LmpvYmxldC5UZWxlbWF0aWNzRXhlY0RhdGFIAFIEZXhlYxI5Cgdjb25uZWN0GAsgASgLMh0uam9ibGV0LlRlbGVtYXRpY3NDb25u
            ZWN0RGF0YUgAUgdjb25uZWN0EjYKBmFjY2VwdBgMIAEoCzIcLmpvYmxldC5UZWxlbWF0aWNzQWNjZXB0RGF0YUgAUgZhY2NlcHQS
            MAoEZmlsZRgNIAEoCzIaLmpvYmxldC5UZWxlbWF0aWNzRmlsZURhdGFIAFIEZmlsZRIwCgRtbWFwGA4gASgLMhouam9ibGV0LlRl
            bGVtYXRpY3NNbWFwRGF0YUgAUgRtbWFwEjwKCG1wcm90ZWN0GA8gASgLMh4uam9ibGV0LlRlbGVtYXRpY3NNcHJvdGVjdERhdGFI
            AFIIbXByb3RlY3QSQwoLc29ja2V0X2RhdGEYECABKAsyIC5qb2JsZXQuVGVsZW1hdGljc1NvY2tldERhdGFEYXRhSABSCnNvY2tl
            dERhdGFCBgoEZGF0YSKDAQoSVGVsZW1hdGljc0V4ZWNEYXRhEhAKA3BpZBgBIAEoDVIDcGlkEhIKBHBwaWQYAiABKA1SBHBwaWQS
            FgoGYmluYXJ5GAMgASgJUgZiaW5hcnkSEgoEYXJncxgEIAMoCVIEYXJncxIbCglleGl0X2NvZGUYBSABKAVSCGV4aXRDb2RlIrEB
            ChVUZWxlbWF0aWNzQ29ubmVjdERhdGESEAoDcGlkGAEgASgNUgNwaWQSGQoIZHN0X2FkZHIYAiABKAlSB2RzdEFkZHISGQoIZHN0
            X3BvcnQYAyABKA1SB2RzdFBvcnQSGgoIcHJvdG9jb2wYBCABKAlSCHByb3RvY29sEhkKCHNyY19hZGRyGAUgASgJUgdzcmNBZGRy
            EhkKCHNyY19wb3J0GAYgASgNUgdzcmNQb3J0IrABChRUZWxlbWF0aWNzQWNjZXB0RGF0YRIQCgNwaWQYASABKA1SA3BpZBIZCghz
            cmNfYWRkchgCIAEoCVIHc3JjQWRkchIZCghzcmNfcG9ydBgDIAEoDVIHc3JjUG9ydBIZCghkc3RfYWRkchgEIAEoCVIHZHN0QWRk
            chIZCghkc3RfcG9ydBgFIAEoDVIHZHN0UG9ydBIaCghwcm90b2NvbBgGIAEoCVIIcHJvdG9jb2wihAEKElRlbGVtYXRpY3NGaWxl
            RGF0YRIQCgNwaWQYASABKA1SA3BpZBISCgRwYXRoGAIgASgJUgRwYXRoEhwKCW9wZXJhdGlvbhgDIAEoCVIJb3BlcmF0aW9uEhQK
            BWJ5dGVzGAQgASgDUgVieXRlcxIUCgVmbGFncxgFIAEoDVIFZmxhZ3MimQEKElRlbGVtYXRpY3NNbWFwRGF0YRIQCgNwaWQYASAB
            KA1SA3BpZBISCgRhZGRyGAIgASgEUgRhZGRyEhYKBmxlbmd0aBgDIAEoBFIGbGVuZ3RoEhIKBHByb3QYBCABKA1SBHByb3QSFAoF
            ZmxhZ3MYBSABKA1SBWZsYWdzEhsKCWZpbGVfcGF0aBgGIAEoCVIIZmlsZVBhdGgiagoWVGVsZW1hdGljc01wcm90ZWN0RGF0YRIQ
            CgNwaWQYASABKA1SA3BpZBISCgRhZGRyGAIgASgEUgRhZGRyEhYKBmxlbmd0aBgDIAEoBFIGbGVuZ3RoEhIKBHByb3QYBCABKA1S
            BHByb3Qi6AEKGFRlbGVtYXRpY3NTb2NrZXREYXRhRGF0YRIQCgNwaWQYASABKA1SA3BpZBIcCglkaXJlY3Rpb24YAiABKAlSCWRp
            cmVjdGlvbhIZCghkc3RfYWRkchgDIAEoCVIHZHN0QWRkchIZCghkc3RfcG9ydBgEIAEoDVIHZHN0UG9ydBIZCghzcmNfYWRkchgF
            IAEoCVIHc3JjQWRkchIZCghzcmNfcG9ydBgGIAEoDVIHc3JjUG9ydBIaCghwcm90b2NvbBgHIAEoCVIIcHJvdG9jb2wSFAoFYnl0
            ZXMYCCABKANSBWJ5dGVzIkkKFlN0cmVhbVRlbGVtZXRyeVJlcXVlc3QSGQoIam9iX3V1aWQYASABKAlSB2pvYlV1aWQSFAoFdHlw
            ZXMYAiADKAlSBXR5cGVzIpYBChNHZXRUZWxlbWV0cnlSZXF1ZXN0EhkKCGpvYl91dWlkGAEgASgJUgdqb2JVdWlkEhQKBXR5cGVz
            GAIgAygJUgV0eXBlcxIdCgpzdGFydF90aW1lGAMgASgDUglzdGFydFRpbWUSGQoIZW5kX3RpbWUYBCABKANSB2VuZFRpbWUSFAoF
            bGltaXQYBSABKAVSBWxpbWl0IrcCCg5UZWxlbWV0cnlFdmVudBIcCgl0aW1lc3RhbXAYASABKANSCXRpbWVzdGFtcBIVCgZqb2Jf
            aWQYAiABKAlSBWpvYklkEhIKBHR5cGUYAyABKAlSBHR5cGUSOAoHbWV0cmljcxgKIAEoCzIcLmpvYmxldC5UZWxlbWV0cnlNZXRy
            aWNzRGF0YUgAUgdtZXRyaWNzEi8KBGV4ZWMYCyABKAsyGS5qb2JsZXQuVGVsZW1ldHJ5RXhlY0RhdGFIAFIEZXhlYxI4Cgdjb25u
            ZWN0GAwgASgLMhwuam9ibGV0LlRlbGVtZXRyeUNvbm5lY3REYXRhSABSB2Nvbm5lY3QSLwoEZmlsZRgNIAEoCzIZLmpvYmxldC5U
            ZWxlbWV0cnlGaWxlRGF0YUgAUgRmaWxlQgYKBGRhdGEi5gIKFFRlbGVtZXRyeU1ldHJpY3NEYXRhEh8KC2NwdV9wZXJjZW50GAEg
            ASgBUgpjcHVQZXJjZW50EiEKDG1lbW9yeV9ieXRlcxgCIAEoA1ILbWVtb3J5Qnl0ZXMSIQoMbWVtb3J5X2xpbWl0GAMgASgDUgtt
            ZW1vcnlMaW1pdBImCg9kaXNrX3JlYWRfYnl0ZXMYBCABKANSDWRpc2tSZWFkQnl0ZXMSKAoQZGlza193cml0ZV9ieXRlcxgFIAEo
            A1IOZGlza1dyaXRlQnl0ZXMSJAoObmV0X3JlY3ZfYnl0ZXMYBiABKANSDG5ldFJlY3ZCeXRlcxIkCg5uZXRfc2VudF9ieXRlcxgH
            IAEoA1IMbmV0U2VudEJ5dGVzEh8KC2dwdV9wZXJjZW50GAggASgBUgpncHVQZXJjZW50EigKEGdwdV9tZW1vcnlfYnl0ZXMYCSAB
            KANSDmdwdU1lbW9yeUJ5dGVzIoIBChFUZWxlbWV0cnlFeGVjRGF0YRIQCgNwaWQYASABKA1SA3BpZBIWCgZiaW5hcnkYAiABKAlS
            BmJpbmFyeRISCgRhcmdzGAMgAygJUgRhcmdzEhsKCWV4aXRfY29kZRgEIAEoBVIIZXhpdENvZGUSEgoEcHBpZBgFIAEoDVIEcHBp
            ZCK2AQoUVGVsZW1ldHJ5Q29ubmVjdERhdGESEAoDcGlkGAEgASgNUgNwaWQSGAoHYWRkcmVzcxgCIAEoCVIHYWRkcmVzcxISCgRw
            b3J0GAMgASgNUgRwb3J0EhoKCHByb3RvY29sGAQgASgJUghwcm90b2NvbBIjCg1sb2NhbF9hZGRyZXNzGAUgASgJUgxsb2NhbEFk
            ZHJlc3MSHQoKbG9jYWxfcG9ydBgGIAEoDVIJbG9jYWxQb3J0Im0KEVRlbGVtZXRyeUZpbGVEYXRhEhAKA3BpZBgBIAEoDVIDcGlk
            EhIKBHBhdGgYAiABKAlSBHBhdGgSHAoJb3BlcmF0aW9uGAMgASgJUglvcGVyYXRpb24SFAoFYnl0ZXMYBCABKANSBWJ5dGVzYgZw
            cm90bzM=
            """
    )
}
