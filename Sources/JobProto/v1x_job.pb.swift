// Made by protoc-gen-joblet from v1x_job.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// Which job to describe.
public struct Joblet_V1x_GetJobRequest: Protobuf.Message {
    /// The job's id, 36 characters, or an unambiguous beginning of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.GetJobRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.uuid, tag: 10)
    }
}

/// One job, as last recorded.
public struct Joblet_V1x_JobDetails: Protobuf.Message {
    /// The job's id, 36 characters.
    public var uuid: String = ""
    /// As the request named it; may be empty.
    public var name: String = ""
    /// The contract's word: INITIALIZING, RUNNING, COMPLETED, FAILED, STOPPED, PENDING, SCHEDULED or CANCELED.
    public var status: String = ""
    /// Why it ended; absent until it has.
    public var verdict: Joblet_V1x_JobVerdict {
        get { _verdict ?? Joblet_V1x_JobVerdict() }
        set { _verdict = newValue }
    }
    public var hasVerdict: Bool { _verdict != nil }
    public mutating func clearVerdict() { _verdict = nil }
    private var _verdict: Joblet_V1x_JobVerdict?
    /// What a person should know of it: why it waits, which protection this node cannot give it; may be empty.
    public var remark: String = ""
    /// The network it asked for or got by default: none or host.
    public var network: String = ""
    /// When it was admitted: RFC 3339 with nanoseconds, UTC.
    public var createdAt: String = ""
    /// When its start began, in the same form; empty until it has.
    public var startedAt: String = ""
    /// When it ended, in the same form; empty until it has.
    public var endedAt: String = ""
    /// The id of the node it runs on.
    public var nodeID: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.JobDetails" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.name)
            case 26: try decoder.string(&self.status)
            case 34: try decoder.optional(ProtobufMessage<Joblet_V1x_JobVerdict>.self, &self._verdict)
            case 42: try decoder.string(&self.remark)
            case 50: try decoder.string(&self.network)
            case 58: try decoder.string(&self.createdAt)
            case 66: try decoder.string(&self.startedAt)
            case 74: try decoder.string(&self.endedAt)
            case 82: try decoder.string(&self.nodeID)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.nodeID, tag: 82)
        encoder.string(self.endedAt, tag: 74)
        encoder.string(self.startedAt, tag: 66)
        encoder.string(self.createdAt, tag: 58)
        encoder.string(self.network, tag: 50)
        encoder.string(self.remark, tag: 42)
        encoder.optional(ProtobufMessage<Joblet_V1x_JobVerdict>.self, self._verdict, tag: 34)
        encoder.string(self.status, tag: 26)
        encoder.string(self.name, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// Why a job ended.
public struct Joblet_V1x_JobVerdict: Protobuf.Message {
    /// What happened.
    public var kind: Joblet_V1x_JobVerdict.Kind = Joblet_V1x_JobVerdict.Kind()
    /// The same as one clause for a person.
    public var text: String = ""
    /// The contract's exit code: the command's own, 128 + signal, 125 to 127 for a command that never ran, or -1.
    public var exitCode: Int32 = 0
    /// The signal that ended it; 0 where none did.
    public var signal: Int32 = 0
    /// Which step of the start failed: cgroup, mount, exec; empty for other kinds.
    public var step: String = ""
    /// Why the start failed or the job was lost; empty for other kinds.
    public var reason: String = ""
    /// Who asked for the end of a job that was stopped or canceled; absent for other kinds, and where the node itself did.
    public var stoppedBy: Joblet_V1x_Caller {
        get { _stoppedBy ?? Joblet_V1x_Caller() }
        set { _stoppedBy = newValue }
    }
    public var hasStoppedBy: Bool { _stoppedBy != nil }
    public mutating func clearStoppedBy() { _stoppedBy = nil }
    private var _stoppedBy: Joblet_V1x_Caller?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.JobVerdict" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.singular(ProtobufEnum<Joblet_V1x_JobVerdict.Kind>.self, &self.kind)
            case 18: try decoder.string(&self.text)
            case 24: try decoder.int32(&self.exitCode)
            case 32: try decoder.int32(&self.signal)
            case 42: try decoder.string(&self.step)
            case 50: try decoder.string(&self.reason)
            case 58: try decoder.optional(ProtobufMessage<Joblet_V1x_Caller>.self, &self._stoppedBy)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_V1x_Caller>.self, self._stoppedBy, tag: 58)
        encoder.string(self.reason, tag: 50)
        encoder.string(self.step, tag: 42)
        encoder.int32(self.signal, tag: 32)
        encoder.int32(self.exitCode, tag: 24)
        encoder.string(self.text, tag: 18)
        encoder.singular(ProtobufEnum<Joblet_V1x_JobVerdict.Kind>.self, self.kind, tag: 8)
    }

    /// What happened.
    public enum Kind: Protobuf.Enum {
        /// Something that this client does not know yet; the text says it.
        case unspecified
        /// The command ended by itself, with exit_code.
        case exited
        /// A signal that the node did not send ended the command.
        case signaled
        /// The kernel killed it because it was over its memory limit.
        case outOfMemory
        /// Its time was over.
        case timedOut
        /// Somebody asked for its end.
        case stopped
        /// The command never ran.
        case startFailed
        /// The node could not follow it to its end.
        case lost
        /// Taken back before it began.
        case canceled
        /// A number that the definition does not name.
        case UNRECOGNIZED(Int)

        public init() { self = .unspecified }

        public init(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .exited
            case 2: self = .signaled
            case 3: self = .outOfMemory
            case 4: self = .timedOut
            case 5: self = .stopped
            case 6: self = .startFailed
            case 7: self = .lost
            case 8: self = .canceled
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .exited: 1
            case .signaled: 2
            case .outOfMemory: 3
            case .timedOut: 4
            case .stopped: 5
            case .startFailed: 6
            case .lost: 7
            case .canceled: 8
            case .UNRECOGNIZED(let number): number
            }
        }
    }
}

/// Somebody who called the node, by the certificate that was shown.
public struct Joblet_V1x_Caller: Protobuf.Message {
    /// The certificate's common name.
    public var commonName: String = ""
    /// The role that the certificate gives: viewer, reader, developer, maintainer or admin.
    public var role: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.Caller" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.commonName)
            case 18: try decoder.string(&self.role)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.role, tag: 18)
        encoder.string(self.commonName, tag: 10)
    }
}

/// Which job to look at.
public struct Joblet_V1x_GetJobIsolationRequest: Protobuf.Message {
    /// The job's id, 36 characters, or an unambiguous beginning of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.GetJobIsolationRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.uuid, tag: 10)
    }
}

/// What holds a running job, read from /proc and its control group while the call was served.
public struct Joblet_V1x_JobIsolation: Protobuf.Message {
    /// The job's id, 36 characters.
    public var uuid: String = ""
    /// The contract's word for its state.
    public var status: String = ""
    /// When it was read: RFC 3339 with nanoseconds, UTC.
    public var readAt: String = ""
    /// Whatever is weaker than the node promises, worked out from what was read; empty for a job that is held as promised.
    public var weaknesses: [Joblet_V1x_Weakness] = []
    /// The job's first process.
    public var command: Joblet_V1x_ProcessProtection {
        get { _command ?? Joblet_V1x_ProcessProtection() }
        set { _command = newValue }
    }
    public var hasCommand: Bool { _command != nil }
    public mutating func clearCommand() { _command = nil }
    private var _command: Joblet_V1x_ProcessProtection?
    /// The sandbox's own first process, joblet-init, which stands between the job and the node.
    public var initProcess: Joblet_V1x_ProcessProtection {
        get { _initProcess ?? Joblet_V1x_ProcessProtection() }
        set { _initProcess = newValue }
    }
    public var hasInitProcess: Bool { _initProcess != nil }
    public mutating func clearInitProcess() { _initProcess = nil }
    private var _initProcess: Joblet_V1x_ProcessProtection?
    /// The namespaces of the job's first process, in alphabetical order.
    public var namespaces: [Joblet_V1x_Namespace] = []
    /// User ids of the job's user namespace.
    public var uidMap: [Joblet_V1x_IDMapping] = []
    /// Group ids of the job's user namespace.
    public var gidMap: [Joblet_V1x_IDMapping] = []
    /// Every mount that the job's first process sees, in the order in which they were made.
    public var mounts: [Joblet_V1x_Mount] = []
    /// The limits of each process, as /proc/<pid>/limits has them.
    public var processLimits: [Joblet_V1x_ProcessLimit] = []
    /// The path of the job's control group on the node.
    public var cgroup: String = ""
    /// The limits of all processes together, and what is used of them: files of the control group.
    public var cgroupValues: [Joblet_V1x_CgroupValue] = []
    /// The network it asked for or got by default: none or host.
    public var network: String = ""
    /// The network interfaces it sees.
    public var interfaces: [String] = []
    /// How many processes are in its control group, joblet-init among them.
    public var processCount: UInt32 = 0
    /// What the node said at the job's start that it cannot give it; may be empty.
    public var remark: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.JobIsolation" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.status)
            case 26: try decoder.string(&self.readAt)
            case 34: try decoder.repeated(ProtobufMessage<Joblet_V1x_Weakness>.self, &self.weaknesses)
            case 42: try decoder.optional(ProtobufMessage<Joblet_V1x_ProcessProtection>.self, &self._command)
            case 50: try decoder.optional(ProtobufMessage<Joblet_V1x_ProcessProtection>.self, &self._initProcess)
            case 58: try decoder.repeated(ProtobufMessage<Joblet_V1x_Namespace>.self, &self.namespaces)
            case 66: try decoder.repeated(ProtobufMessage<Joblet_V1x_IDMapping>.self, &self.uidMap)
            case 74: try decoder.repeated(ProtobufMessage<Joblet_V1x_IDMapping>.self, &self.gidMap)
            case 82: try decoder.repeated(ProtobufMessage<Joblet_V1x_Mount>.self, &self.mounts)
            case 90: try decoder.repeated(ProtobufMessage<Joblet_V1x_ProcessLimit>.self, &self.processLimits)
            case 98: try decoder.string(&self.cgroup)
            case 106: try decoder.repeated(ProtobufMessage<Joblet_V1x_CgroupValue>.self, &self.cgroupValues)
            case 114: try decoder.string(&self.network)
            case 122: try decoder.repeated(ProtobufString.self, &self.interfaces)
            case 128: try decoder.uint32(&self.processCount)
            case 138: try decoder.string(&self.remark)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.remark, tag: 138)
        encoder.uint32(self.processCount, tag: 128)
        encoder.repeated(ProtobufString.self, self.interfaces, tag: 122)
        encoder.string(self.network, tag: 114)
        encoder.repeated(ProtobufMessage<Joblet_V1x_CgroupValue>.self, self.cgroupValues, tag: 106)
        encoder.string(self.cgroup, tag: 98)
        encoder.repeated(ProtobufMessage<Joblet_V1x_ProcessLimit>.self, self.processLimits, tag: 90)
        encoder.repeated(ProtobufMessage<Joblet_V1x_Mount>.self, self.mounts, tag: 82)
        encoder.repeated(ProtobufMessage<Joblet_V1x_IDMapping>.self, self.gidMap, tag: 74)
        encoder.repeated(ProtobufMessage<Joblet_V1x_IDMapping>.self, self.uidMap, tag: 66)
        encoder.repeated(ProtobufMessage<Joblet_V1x_Namespace>.self, self.namespaces, tag: 58)
        encoder.optional(ProtobufMessage<Joblet_V1x_ProcessProtection>.self, self._initProcess, tag: 50)
        encoder.optional(ProtobufMessage<Joblet_V1x_ProcessProtection>.self, self._command, tag: 42)
        encoder.repeated(ProtobufMessage<Joblet_V1x_Weakness>.self, self.weaknesses, tag: 34)
        encoder.string(self.readAt, tag: 26)
        encoder.string(self.status, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// A protection that is not as strong as promised.
public struct Joblet_V1x_Weakness: Protobuf.Message {
    /// What it is about, in a word or two: capabilities, user namespace, memory.
    public var subject: String = ""
    /// What is in force instead, and what that means; one sentence.
    public var text: String = ""
    /// Where it was read, and the value: "Seccomp: 0".
    public var read: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.Weakness" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.subject)
            case 18: try decoder.string(&self.text)
            case 26: try decoder.string(&self.read)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.read, tag: 26)
        encoder.string(self.text, tag: 18)
        encoder.string(self.subject, tag: 10)
    }
}

/// What holds one process.
public struct Joblet_V1x_ProcessProtection: Protobuf.Message {
    /// Its number on the node.
    public var pid: Int32 = 0
    /// Its number inside the job.
    public var pidInside: Int32 = 0
    /// Real, effective, saved and file system user id, as the node counts.
    public var userIds: [UInt32] = []
    /// The same of its group.
    public var groupIds: [UInt32] = []
    /// Supplementary groups, as the node counts.
    public var groups: [UInt32] = []
    /// What exec hands on.
    public var inheritable: Joblet_V1x_CapabilitySet {
        get { _inheritable ?? Joblet_V1x_CapabilitySet() }
        set { _inheritable = newValue }
    }
    public var hasInheritable: Bool { _inheritable != nil }
    public mutating func clearInheritable() { _inheritable = nil }
    private var _inheritable: Joblet_V1x_CapabilitySet?
    /// What it may make effective.
    public var permitted: Joblet_V1x_CapabilitySet {
        get { _permitted ?? Joblet_V1x_CapabilitySet() }
        set { _permitted = newValue }
    }
    public var hasPermitted: Bool { _permitted != nil }
    public mutating func clearPermitted() { _permitted = nil }
    private var _permitted: Joblet_V1x_CapabilitySet?
    /// What the kernel asks for.
    public var effective: Joblet_V1x_CapabilitySet {
        get { _effective ?? Joblet_V1x_CapabilitySet() }
        set { _effective = newValue }
    }
    public var hasEffective: Bool { _effective != nil }
    public mutating func clearEffective() { _effective = nil }
    private var _effective: Joblet_V1x_CapabilitySet?
    /// What it could ever be given.
    public var bounding: Joblet_V1x_CapabilitySet {
        get { _bounding ?? Joblet_V1x_CapabilitySet() }
        set { _bounding = newValue }
    }
    public var hasBounding: Bool { _bounding != nil }
    public mutating func clearBounding() { _bounding = nil }
    private var _bounding: Joblet_V1x_CapabilitySet?
    /// What survives an exec.
    public var ambient: Joblet_V1x_CapabilitySet {
        get { _ambient ?? Joblet_V1x_CapabilitySet() }
        set { _ambient = newValue }
    }
    public var hasAmbient: Bool { _ambient != nil }
    public mutating func clearAmbient() { _ambient = nil }
    private var _ambient: Joblet_V1x_CapabilitySet?
    /// Whether exec can never give it more rights.
    public var noNewPrivileges: Bool = false
    /// 0 no filter of system calls, 1 strict, 2 filtered.
    public var seccompMode: UInt32 = 0
    /// How many filters each system call passes; 0 where the kernel (before 5.9) does not say.
    public var seccompFilters: UInt32 = 0
    /// What is added to its badness when the whole node is out of memory, -1000 to 1000.
    public var oomScoreAdjustment: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.ProcessProtection" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.pid)
            case 16: try decoder.int32(&self.pidInside)
            case 24: try decoder.repeated(ProtobufUInt32.self, &self.userIds)
            case 26: try decoder.packed(ProtobufUInt32.self, &self.userIds)
            case 32: try decoder.repeated(ProtobufUInt32.self, &self.groupIds)
            case 34: try decoder.packed(ProtobufUInt32.self, &self.groupIds)
            case 40: try decoder.repeated(ProtobufUInt32.self, &self.groups)
            case 42: try decoder.packed(ProtobufUInt32.self, &self.groups)
            case 50: try decoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, &self._inheritable)
            case 58: try decoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, &self._permitted)
            case 66: try decoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, &self._effective)
            case 74: try decoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, &self._bounding)
            case 82: try decoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, &self._ambient)
            case 88: try decoder.bool(&self.noNewPrivileges)
            case 96: try decoder.uint32(&self.seccompMode)
            case 104: try decoder.uint32(&self.seccompFilters)
            case 112: try decoder.int32(&self.oomScoreAdjustment)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.oomScoreAdjustment, tag: 112)
        encoder.uint32(self.seccompFilters, tag: 104)
        encoder.uint32(self.seccompMode, tag: 96)
        encoder.bool(self.noNewPrivileges, tag: 88)
        encoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, self._ambient, tag: 82)
        encoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, self._bounding, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, self._effective, tag: 66)
        encoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, self._permitted, tag: 58)
        encoder.optional(ProtobufMessage<Joblet_V1x_CapabilitySet>.self, self._inheritable, tag: 50)
        encoder.packed(ProtobufUInt32.self, self.groups, tag: 42)
        encoder.packed(ProtobufUInt32.self, self.groupIds, tag: 34)
        encoder.packed(ProtobufUInt32.self, self.userIds, tag: 26)
        encoder.int32(self.pidInside, tag: 16)
        encoder.int32(self.pid, tag: 8)
    }
}

/// Capabilities.
public struct Joblet_V1x_CapabilitySet: Protobuf.Message {
    /// Bit n is capability number n.
    public var bits: UInt64 = 0
    /// Their names, CAP_KILL; a number where the node knows no name.
    public var names: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.CapabilitySet" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint64(&self.bits)
            case 18: try decoder.repeated(ProtobufString.self, &self.names)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.names, tag: 18)
        encoder.uint64(self.bits, tag: 8)
    }
}

/// One namespace.
public struct Joblet_V1x_Namespace: Protobuf.Message {
    /// As /proc/<pid>/ns has it: cgroup, ipc, mnt, net, pid, time, user, uts.
    public var kind: String = ""
    /// The inode number that identifies it.
    public var inode: UInt64 = 0
    /// Whether it is the node's own.
    public var isSharedWithNode: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.Namespace" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.kind)
            case 16: try decoder.uint64(&self.inode)
            case 24: try decoder.bool(&self.isSharedWithNode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.isSharedWithNode, tag: 24)
        encoder.uint64(self.inode, tag: 16)
        encoder.string(self.kind, tag: 10)
    }
}

/// A range of ids and what they are on the node.
public struct Joblet_V1x_IDMapping: Protobuf.Message {
    /// The first id inside the job.
    public var inside: UInt32 = 0
    /// The first id on the node.
    public var outside: UInt32 = 0
    /// How many ids.
    public var count: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.IDMapping" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.uint32(&self.inside)
            case 16: try decoder.uint32(&self.outside)
            case 24: try decoder.uint32(&self.count)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.uint32(self.count, tag: 24)
        encoder.uint32(self.outside, tag: 16)
        encoder.uint32(self.inside, tag: 8)
    }
}

/// One mount. Source of the fields: proc(5), /proc/<pid>/mountinfo.
public struct Joblet_V1x_Mount: Protobuf.Message {
    /// Where the job sees it.
    public var path: String = ""
    /// The kind of file system: tmpfs, proc, ext4.
    public var type: String = ""
    /// Which part of the file system stands there: / for all of it.
    public var root: String = ""
    /// What holds the file system: a device, or a word without meaning.
    public var source: String = ""
    /// Options of this mount: ro, nosuid, nodev.
    public var options: [String] = []
    /// Options of the file system, which all its mounts share: rw, size=262144k.
    public var fileSystemOptions: [String] = []
    /// How mounts spread from and to it: shared:1, master:1; empty for a private mount.
    public var propagation: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.Mount" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.path)
            case 18: try decoder.string(&self.type)
            case 26: try decoder.string(&self.root)
            case 34: try decoder.string(&self.source)
            case 42: try decoder.repeated(ProtobufString.self, &self.options)
            case 50: try decoder.repeated(ProtobufString.self, &self.fileSystemOptions)
            case 58: try decoder.repeated(ProtobufString.self, &self.propagation)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufString.self, self.propagation, tag: 58)
        encoder.repeated(ProtobufString.self, self.fileSystemOptions, tag: 50)
        encoder.repeated(ProtobufString.self, self.options, tag: 42)
        encoder.string(self.source, tag: 34)
        encoder.string(self.root, tag: 26)
        encoder.string(self.type, tag: 18)
        encoder.string(self.path, tag: 10)
    }
}

/// A limit of each process. Source: getrlimit(2).
public struct Joblet_V1x_ProcessLimit: Protobuf.Message {
    /// As the kernel names it: Max open files.
    public var name: String = ""
    /// What is in force; absent for no limit.
    public var soft: UInt64 {
        get { _soft ?? 0 }
        set { _soft = newValue }
    }
    public var hasSoft: Bool { _soft != nil }
    public mutating func clearSoft() { _soft = nil }
    private var _soft: UInt64?
    /// What the process may raise it to; absent for no limit.
    public var hard: UInt64 {
        get { _hard ?? 0 }
        set { _hard = newValue }
    }
    public var hasHard: Bool { _hard != nil }
    public mutating func clearHard() { _hard = nil }
    private var _hard: UInt64?
    /// What is counted: files, bytes; may be empty.
    public var unit: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.ProcessLimit" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 16: try decoder.optional(ProtobufUInt64.self, &self._soft)
            case 24: try decoder.optional(ProtobufUInt64.self, &self._hard)
            case 34: try decoder.string(&self.unit)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.unit, tag: 34)
        encoder.optional(ProtobufUInt64.self, self._hard, tag: 24)
        encoder.optional(ProtobufUInt64.self, self._soft, tag: 16)
        encoder.string(self.name, tag: 10)
    }
}

/// A file of the control group. Source: kernel, admin-guide/cgroup-v2.
public struct Joblet_V1x_CgroupValue: Protobuf.Message {
    /// Its name: memory.max.
    public var file: String = ""
    /// What it says, lines separated by newlines; absent where the node's kernel does not offer the file.
    public var value: String {
        get { _value ?? "" }
        set { _value = newValue }
    }
    public var hasValue: Bool { _value != nil }
    public mutating func clearValue() { _value = nil }
    private var _value: String?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.CgroupValue" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.file)
            case 18: try decoder.optional(ProtobufString.self, &self._value)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufString.self, self._value, tag: 18)
        encoder.string(self.file, tag: 10)
    }
}

/// The definitions of `v1x_job.proto`, for server reflection.
public enum Joblet_V1x_File_V1xJob {
    public static let descriptor = FileDescriptor(
        name: "v1x_job.proto",
        symbols: [
            "joblet.v1x.GetJobRequest",
            "joblet.v1x.JobDetails",
            "joblet.v1x.JobVerdict",
            "joblet.v1x.JobVerdict.Kind",
            "joblet.v1x.Caller",
            "joblet.v1x.GetJobIsolationRequest",
            "joblet.v1x.JobIsolation",
            "joblet.v1x.Weakness",
            "joblet.v1x.ProcessProtection",
            "joblet.v1x.CapabilitySet",
            "joblet.v1x.Namespace",
            "joblet.v1x.IDMapping",
            "joblet.v1x.Mount",
            "joblet.v1x.ProcessLimit",
            "joblet.v1x.CgroupValue",
            "joblet.v1x.JobService",
            "joblet.v1x.JobService.GetJob",
            "joblet.v1x.JobService.GetJobIsolation",
        ],
        dependencies: [],
        base64: """
            Cg12MXhfam9iLnByb3RvEgpqb2JsZXQudjF4IiMKDUdldEpvYlJlcXVlc3QSEgoEdXVpZBgBIAEoCVIEdXVpZCKiAgoKSm9iRGV0
            YWlscxISCgR1dWlkGAEgASgJUgR1dWlkEhIKBG5hbWUYAiABKAlSBG5hbWUSFgoGc3RhdHVzGAMgASgJUgZzdGF0dXMSMAoHdmVy
            ZGljdBgEIAEoCzIWLmpvYmxldC52MXguSm9iVmVyZGljdFIHdmVyZGljdBIWCgZyZW1hcmsYBSABKAlSBnJlbWFyaxIYCgduZXR3
            b3JrGAYgASgJUgduZXR3b3JrEh0KCmNyZWF0ZWRfYXQYByABKAlSCWNyZWF0ZWRBdBIdCgpzdGFydGVkX2F0GAggASgJUglzdGFy
            dGVkQXQSGQoIZW5kZWRfYXQYCSABKAlSB2VuZGVkQXQSFwoHbm9kZV9pZBgKIAEoCVIGbm9kZUlkIp8DCgpKb2JWZXJkaWN0Ei8K
            BGtpbmQYASABKA4yGy5qb2JsZXQudjF4LkpvYlZlcmRpY3QuS2luZFIEa2luZBISCgR0ZXh0GAIgASgJUgR0ZXh0EhsKCWV4aXRf
            Y29kZRgDIAEoBVIIZXhpdENvZGUSFgoGc2lnbmFsGAQgASgFUgZzaWduYWwSEgoEc3RlcBgFIAEoCVIEc3RlcBIWCgZyZWFzb24Y
            BiABKAlSBnJlYXNvbhIxCgpzdG9wcGVkX2J5GAcgASgLMhIuam9ibGV0LnYxeC5DYWxsZXJSCXN0b3BwZWRCeSK3AQoES2luZBIU
            ChBLSU5EX1VOU1BFQ0lGSUVEEAASDwoLS0lORF9FWElURUQQARIRCg1LSU5EX1NJR05BTEVEEAISFgoSS0lORF9PVVRfT0ZfTUVN
            T1JZEAMSEgoOS0lORF9USU1FRF9PVVQQBBIQCgxLSU5EX1NUT1BQRUQQBRIVChFLSU5EX1NUQVJUX0ZBSUxFRBAGEg0KCUtJTkRf
            TE9TVBAHEhEKDUtJTkRfQ0FOQ0VMRUQQCCI9CgZDYWxsZXISHwoLY29tbW9uX25hbWUYASABKAlSCmNvbW1vbk5hbWUSEgoEcm9s
            ZRgCIAEoCVIEcm9sZSIsChZHZXRKb2JJc29sYXRpb25SZXF1ZXN0EhIKBHV1aWQYASABKAlSBHV1aWQi1AUKDEpvYklzb2xhdGlv
            bhISCgR1dWlkGAEgASgJUgR1dWlkEhYKBnN0YXR1cxgCIAEoCVIGc3RhdHVzEhcKB3JlYWRfYXQYAyABKAlSBnJlYWRBdBI0Cgp3
            ZWFrbmVzc2VzGAQgAygLMhQuam9ibGV0LnYxeC5XZWFrbmVzc1IKd2Vha25lc3NlcxI3Cgdjb21tYW5kGAUgASgLMh0uam9ibGV0
            LnYxeC5Qcm9jZXNzUHJvdGVjdGlvblIHY29tbWFuZBJACgxpbml0X3Byb2Nlc3MYBiABKAsyHS5qb2JsZXQudjF4LlByb2Nlc3NQ
            cm90ZWN0aW9uUgtpbml0UHJvY2VzcxI1CgpuYW1lc3BhY2VzGAcgAygLMhUuam9ibGV0LnYxeC5OYW1lc3BhY2VSCm5hbWVzcGFj
            ZXMSLgoHdWlkX21hcBgIIAMoCzIVLmpvYmxldC52MXguSURNYXBwaW5nUgZ1aWRNYXASLgoHZ2lkX21hcBgJIAMoCzIVLmpvYmxl
            dC52MXguSURNYXBwaW5nUgZnaWRNYXASKQoGbW91bnRzGAogAygLMhEuam9ibGV0LnYxeC5Nb3VudFIGbW91bnRzEj8KDnByb2Nl
            c3NfbGltaXRzGAsgAygLMhguam9ibGV0LnYxeC5Qcm9jZXNzTGltaXRSDXByb2Nlc3NMaW1pdHMSFgoGY2dyb3VwGAwgASgJUgZj
            Z3JvdXASPAoNY2dyb3VwX3ZhbHVlcxgNIAMoCzIXLmpvYmxldC52MXguQ2dyb3VwVmFsdWVSDGNncm91cFZhbHVlcxIYCgduZXR3
            b3JrGA4gASgJUgduZXR3b3JrEh4KCmludGVyZmFjZXMYDyADKAlSCmludGVyZmFjZXMSIwoNcHJvY2Vzc19jb3VudBgQIAEoDVIM
            cHJvY2Vzc0NvdW50EhYKBnJlbWFyaxgRIAEoCVIGcmVtYXJrIkwKCFdlYWtuZXNzEhgKB3N1YmplY3QYASABKAlSB3N1YmplY3QS
            EgoEdGV4dBgCIAEoCVIEdGV4dBISCgRyZWFkGAMgASgJUgRyZWFkItkEChFQcm9jZXNzUHJvdGVjdGlvbhIQCgNwaWQYASABKAVS
            A3BpZBIdCgpwaWRfaW5zaWRlGAIgASgFUglwaWRJbnNpZGUSGQoIdXNlcl9pZHMYAyADKA1SB3VzZXJJZHMSGwoJZ3JvdXBfaWRz
            GAQgAygNUghncm91cElkcxIWCgZncm91cHMYBSADKA1SBmdyb3VwcxI7Cgtpbmhlcml0YWJsZRgGIAEoCzIZLmpvYmxldC52MXgu
            Q2FwYWJpbGl0eVNldFILaW5oZXJpdGFibGUSNwoJcGVybWl0dGVkGAcgASgLMhkuam9ibGV0LnYxeC5DYXBhYmlsaXR5U2V0Uglw
            ZXJtaXR0ZWQSNwoJZWZmZWN0aXZlGAggASgLMhkuam9ibGV0LnYxeC5DYXBhYmlsaXR5U2V0UgllZmZlY3RpdmUSNQoIYm91bmRp
            bmcYCSABKAsyGS5qb2JsZXQudjF4LkNhcGFiaWxpdHlTZXRSCGJvdW5kaW5nEjMKB2FtYmllbnQYCiABKAsyGS5qb2JsZXQudjF4
            LkNhcGFiaWxpdHlTZXRSB2FtYmllbnQSKgoRbm9fbmV3X3ByaXZpbGVnZXMYCyABKAhSD25vTmV3UHJpdmlsZWdlcxIhCgxzZWNj
            b21wX21vZGUYDCABKA1SC3NlY2NvbXBNb2RlEicKD3NlY2NvbXBfZmlsdGVycxgNIAEoDVIOc2VjY29tcEZpbHRlcnMSMAoUb29t
            X3Njb3JlX2FkanVzdG1lbnQYDiABKAVSEm9vbVNjb3JlQWRqdXN0bWVudCI5Cg1DYXBhYmlsaXR5U2V0EhIKBGJpdHMYASABKARS
            BGJpdHMSFAoFbmFtZXMYAiADKAlSBW5hbWVzImQKCU5hbWVzcGFjZRISCgRraW5kGAEgASgJUgRraW5kEhQKBWlub2RlGAIgASgE
            UgVpbm9kZRItChNpc19zaGFyZWRfd2l0aF9ub2RlGAMgASgIUhBpc1NoYXJlZFdpdGhOb2RlIlMKCUlETWFwcGluZxIWCgZpbnNp
            ZGUYASABKA1SBmluc2lkZRIYCgdvdXRzaWRlGAIgASgNUgdvdXRzaWRlEhQKBWNvdW50GAMgASgNUgVjb3VudCLHAQoFTW91bnQS
            EgoEcGF0aBgBIAEoCVIEcGF0aBISCgR0eXBlGAIgASgJUgR0eXBlEhIKBHJvb3QYAyABKAlSBHJvb3QSFgoGc291cmNlGAQgASgJ
            UgZzb3VyY2USGAoHb3B0aW9ucxgFIAMoCVIHb3B0aW9ucxIuChNmaWxlX3N5c3RlbV9vcHRpb25zGAYgAygJUhFmaWxlU3lzdGVt
            T3B0aW9ucxIgCgtwcm9wYWdhdGlvbhgHIAMoCVILcHJvcGFnYXRpb24iegoMUHJvY2Vzc0xpbWl0EhIKBG5hbWUYASABKAlSBG5h
            bWUSFwoEc29mdBgCIAEoBEgAUgRzb2Z0iAEBEhcKBGhhcmQYAyABKARIAVIEaGFyZIgBARISCgR1bml0GAQgASgJUgR1bml0QgcK
            BV9zb2Z0QgcKBV9oYXJkIkYKC0Nncm91cFZhbHVlEhIKBGZpbGUYASABKAlSBGZpbGUSGQoFdmFsdWUYAiABKAlIAFIFdmFsdWWI
            AQFCCAoGX3ZhbHVlMpoBCgpKb2JTZXJ2aWNlEjsKBkdldEpvYhIZLmpvYmxldC52MXguR2V0Sm9iUmVxdWVzdBoWLmpvYmxldC52
            MXguSm9iRGV0YWlscxJPCg9HZXRKb2JJc29sYXRpb24SIi5qb2JsZXQudjF4LkdldEpvYklzb2xhdGlvblJlcXVlc3QaGC5qb2Js
            ZXQudjF4LkpvYklzb2xhdGlvbmIGcHJvdG8z
            """
    )
}
