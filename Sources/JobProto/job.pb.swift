// Made by protoc-gen-joblet from job.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A job to run.
public struct Joblet_RunJobRequest: Protobuf.Message {
    /// What to call the job; optional. Up to v2.5.7.
    public var name: String = ""
    /// The program, without arguments: a path, or a name to look for in PATH.
    public var command: String = ""
    /// The arguments, the program's own name not among them.
    public var args: [String] = []
    /// Processor time it may use, in percent of one core (150 is a core and a half); 0 for the default.
    public var maxCpu: Int32 = 0
    /// The cores to run on, such as `0-3` or `1,3`; empty for all.
    public var cpuCores: String = ""
    /// Memory it may use, in MB; 0 for the default.
    public var maxMemory: Int32 = 0
    /// Disk throughput it may have, in bytes per second; 0 for no limit.
    public var maxIoBps: Int32 = 0
    /// Files to put into the job's work directory before it starts.
    public var uploads: [Joblet_FileUpload] = []
    /// When to start, RFC 3339 in UTC; empty for now.
    public var schedule: String = ""
    /// The network to be in: a network's name, `none`, `host` or `isolated`; empty for the default.
    public var network: String = ""
    /// The names of the volumes to mount.
    public var volumes: [String] = []
    /// The runtime to run in, such as `python-3.11`; empty for none.
    public var runtime: String = ""
    /// The directory to start in, as a path inside the job; empty for `/work`.
    public var workDir: String = ""
    /// Environment variables, name to value.
    public var environment: [String: String] = [:]
    /// The workflow that the job belongs to; set by workflow engines. Up to v2.3.1.
    public var workflowUuid: String = ""
    /// The job's id, chosen by a workflow engine; empty for a new one. Up to v2.3.1.
    public var jobUuid: String = ""
    /// What must have happened to other jobs first; set by workflow engines. Up to v2.3.1.
    public var requirements: [Joblet_JobRequirement] = []
    /// Environment variables whose values are never shown again.
    public var secretEnvironment: [String: String] = [:]
    /// How many graphics cards the job needs; 0 for none.
    public var gpuCount: Int32 = 0
    /// Memory that each of them must have, in MB; 0 for any.
    public var gpuMemoryMb: Int32 = 0
    /// How long it may run, as a duration such as `30m`; empty for the server's default. Since v2.5.9.
    public var timeout: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RunJobRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.command)
            case 26: try decoder.repeated(ProtobufString.self, &self.args)
            case 32: try decoder.int32(&self.maxCpu)
            case 42: try decoder.string(&self.cpuCores)
            case 48: try decoder.int32(&self.maxMemory)
            case 56: try decoder.int32(&self.maxIoBps)
            case 66: try decoder.repeated(ProtobufMessage<Joblet_FileUpload>.self, &self.uploads)
            case 74: try decoder.string(&self.schedule)
            case 82: try decoder.string(&self.network)
            case 90: try decoder.repeated(ProtobufString.self, &self.volumes)
            case 98: try decoder.string(&self.runtime)
            case 106: try decoder.string(&self.workDir)
            case 114: try decoder.map(ProtobufString.self, ProtobufString.self, &self.environment)
            case 122: try decoder.string(&self.workflowUuid)
            case 130: try decoder.string(&self.jobUuid)
            case 138: try decoder.repeated(ProtobufMessage<Joblet_JobRequirement>.self, &self.requirements)
            case 146: try decoder.map(ProtobufString.self, ProtobufString.self, &self.secretEnvironment)
            case 152: try decoder.int32(&self.gpuCount)
            case 160: try decoder.int32(&self.gpuMemoryMb)
            case 170: try decoder.string(&self.timeout)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.timeout, tag: 170)
        encoder.int32(self.gpuMemoryMb, tag: 160)
        encoder.int32(self.gpuCount, tag: 152)
        encoder.map(ProtobufString.self, ProtobufString.self, self.secretEnvironment, tag: 146)
        encoder.repeated(ProtobufMessage<Joblet_JobRequirement>.self, self.requirements, tag: 138)
        encoder.string(self.jobUuid, tag: 130)
        encoder.string(self.workflowUuid, tag: 122)
        encoder.map(ProtobufString.self, ProtobufString.self, self.environment, tag: 114)
        encoder.string(self.workDir, tag: 106)
        encoder.string(self.runtime, tag: 98)
        encoder.repeated(ProtobufString.self, self.volumes, tag: 90)
        encoder.string(self.network, tag: 82)
        encoder.string(self.schedule, tag: 74)
        encoder.repeated(ProtobufMessage<Joblet_FileUpload>.self, self.uploads, tag: 66)
        encoder.int32(self.maxIoBps, tag: 56)
        encoder.int32(self.maxMemory, tag: 48)
        encoder.string(self.cpuCores, tag: 42)
        encoder.int32(self.maxCpu, tag: 32)
        encoder.repeated(ProtobufString.self, self.args, tag: 26)
        encoder.string(self.command, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// A condition on another job. Up to v2.3.1.
public struct Joblet_JobRequirement: Protobuf.Message {
    /// The job that this one waits for.
    public var jobUuid: String = ""
    /// The status it must reach, such as COMPLETED.
    public var status: String = ""
    /// A condition over several jobs, such as `a=COMPLETED AND b=COMPLETED`; instead of the two above.
    public var expression: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.JobRequirement" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.string(&self.status)
            case 26: try decoder.string(&self.expression)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.expression, tag: 26)
        encoder.string(self.status, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// The job that was made. Newer clients read the first two fields only; older ones read all.
public struct Joblet_RunJobResponse: Protobuf.Message {
    /// The job's id, 36 characters.
    public var jobUuid: String = ""
    /// INITIALIZING, or SCHEDULED if it starts later.
    public var status: String = ""
    /// The program, without arguments: a path, or a name to look for in PATH. Up to v2.5.7.
    public var command: String = ""
    /// The arguments, the program's own name not among them. Up to v2.5.7.
    public var args: [String] = []
    /// Processor time it may use, in percent of one core (150 is a core and a half); 0 for the default. Up to v2.5.7.
    public var maxCpu: Int32 = 0
    /// The cores it may run on, such as `0-3` or `1,3`; empty for all. Up to v2.5.7.
    public var cpuCores: String = ""
    /// Memory it may use, in MB; 0 for the default. Up to v2.5.7.
    public var maxMemory: Int32 = 0
    /// Disk throughput it may have, in bytes per second; 0 for no limit. Up to v2.5.7.
    public var maxIobps: Int32 = 0
    /// When it started, RFC 3339; empty if it has not. Up to v2.5.7.
    public var startTime: String = ""
    /// When it ended, RFC 3339; empty if it has not. Up to v2.5.7.
    public var endTime: String = ""
    /// The program's exit code; 128 and the signal's number if a signal ended it, -1 if it was stopped; 0 while it runs.
    /// Up to v2.5.7.
    public var exitCode: Int32 = 0
    /// When it is to start, RFC 3339; empty if it was not scheduled. Up to v2.5.7.
    public var scheduledTime: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RunJobResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.string(&self.status)
            case 26: try decoder.string(&self.command)
            case 34: try decoder.repeated(ProtobufString.self, &self.args)
            case 40: try decoder.int32(&self.maxCpu)
            case 50: try decoder.string(&self.cpuCores)
            case 56: try decoder.int32(&self.maxMemory)
            case 64: try decoder.int32(&self.maxIobps)
            case 74: try decoder.string(&self.startTime)
            case 82: try decoder.string(&self.endTime)
            case 88: try decoder.int32(&self.exitCode)
            case 98: try decoder.string(&self.scheduledTime)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.scheduledTime, tag: 98)
        encoder.int32(self.exitCode, tag: 88)
        encoder.string(self.endTime, tag: 82)
        encoder.string(self.startTime, tag: 74)
        encoder.int32(self.maxIobps, tag: 64)
        encoder.int32(self.maxMemory, tag: 56)
        encoder.string(self.cpuCores, tag: 50)
        encoder.int32(self.maxCpu, tag: 40)
        encoder.repeated(ProtobufString.self, self.args, tag: 34)
        encoder.string(self.command, tag: 26)
        encoder.string(self.status, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// A job in a list.
public struct Joblet_Job: Protobuf.Message {
    /// The job's id: all 36 characters in an answer; in a request a prefix will do if it is unambiguous.
    public var uuid: String = ""
    /// The name it was given; may be empty. Up to v2.5.7.
    public var name: String = ""
    /// The program, without arguments: a path, or a name to look for in PATH.
    public var command: String = ""
    /// The arguments, the program's own name not among them.
    public var args: [String] = []
    /// Processor time it may use, in percent of one core (150 is a core and a half); 0 for the default.
    public var maxCpu: Int32 = 0
    /// The cores it may run on, such as `0-3` or `1,3`; empty for all.
    public var cpuCores: String = ""
    /// Memory it may use, in MB; 0 for the default.
    public var maxMemory: Int32 = 0
    /// Disk throughput it may have, in bytes per second; 0 for no limit.
    public var maxIoBps: Int32 = 0
    /// Where it stands: PENDING, SCHEDULED, INITIALIZING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    /// When it started, RFC 3339; empty if it has not.
    public var startTime: String = ""
    /// When it ended, RFC 3339; empty if it has not.
    public var endTime: String = ""
    /// The program's exit code; 128 and the signal's number if a signal ended it, -1 if it was stopped; 0 while it runs.
    public var exitCode: Int32 = 0
    /// When it is to start, RFC 3339; empty if it was not scheduled.
    public var scheduledTime: String = ""
    /// The runtime it runs in, such as `python-3.11`; empty for none.
    public var runtime: String = ""
    /// Environment variables, name to value.
    public var environment: [String: String] = [:]
    /// Environment variables whose values are shown to nobody; answers have `***` in their place.
    public var secretEnvironment: [String: String] = [:]
    /// The numbers of the graphics cards given to it, from 0.
    public var gpuIndices: [Int32] = []
    /// How many graphics cards it has.
    public var gpuCount: Int32 = 0
    /// Memory that each of its graphics cards must have, in MB; 0 for any.
    public var gpuMemoryMb: Int32 = 0
    /// The id of the node it runs on.
    public var nodeID: String = ""
    /// How long it may run, as asked for, such as `30m`; empty for the server's default. Since v2.5.9.
    public var timeout: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Job" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.name)
            case 26: try decoder.string(&self.command)
            case 34: try decoder.repeated(ProtobufString.self, &self.args)
            case 40: try decoder.int32(&self.maxCpu)
            case 50: try decoder.string(&self.cpuCores)
            case 56: try decoder.int32(&self.maxMemory)
            case 64: try decoder.int32(&self.maxIoBps)
            case 74: try decoder.string(&self.status)
            case 82: try decoder.string(&self.startTime)
            case 90: try decoder.string(&self.endTime)
            case 96: try decoder.int32(&self.exitCode)
            case 106: try decoder.string(&self.scheduledTime)
            case 114: try decoder.string(&self.runtime)
            case 122: try decoder.map(ProtobufString.self, ProtobufString.self, &self.environment)
            case 130: try decoder.map(ProtobufString.self, ProtobufString.self, &self.secretEnvironment)
            case 136: try decoder.repeated(ProtobufInt32.self, &self.gpuIndices)
            case 138: try decoder.packed(ProtobufInt32.self, &self.gpuIndices)
            case 144: try decoder.int32(&self.gpuCount)
            case 152: try decoder.int32(&self.gpuMemoryMb)
            case 162: try decoder.string(&self.nodeID)
            case 170: try decoder.string(&self.timeout)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.timeout, tag: 170)
        encoder.string(self.nodeID, tag: 162)
        encoder.int32(self.gpuMemoryMb, tag: 152)
        encoder.int32(self.gpuCount, tag: 144)
        encoder.packed(ProtobufInt32.self, self.gpuIndices, tag: 138)
        encoder.map(ProtobufString.self, ProtobufString.self, self.secretEnvironment, tag: 130)
        encoder.map(ProtobufString.self, ProtobufString.self, self.environment, tag: 122)
        encoder.string(self.runtime, tag: 114)
        encoder.string(self.scheduledTime, tag: 106)
        encoder.int32(self.exitCode, tag: 96)
        encoder.string(self.endTime, tag: 90)
        encoder.string(self.startTime, tag: 82)
        encoder.string(self.status, tag: 74)
        encoder.int32(self.maxIoBps, tag: 64)
        encoder.int32(self.maxMemory, tag: 56)
        encoder.string(self.cpuCores, tag: 50)
        encoder.int32(self.maxCpu, tag: 40)
        encoder.repeated(ProtobufString.self, self.args, tag: 34)
        encoder.string(self.command, tag: 26)
        encoder.string(self.name, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// All jobs.
public struct Joblet_Jobs: Protobuf.Message {
    /// All jobs, the oldest first.
    public var jobs: [Joblet_Job] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Jobs" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_Job>.self, &self.jobs)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_Job>.self, self.jobs, tag: 10)
    }
}

/// Which job to describe.
public struct Joblet_GetJobStatusRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetJobStatusRequest" }

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

/// All that is known of a job.
public struct Joblet_GetJobStatusResponse: Protobuf.Message {
    /// The job's id: all 36 characters in an answer; in a request a prefix will do if it is unambiguous.
    public var uuid: String = ""
    /// The name it was given; may be empty. Up to v2.5.7.
    public var name: String = ""
    /// The program, without arguments: a path, or a name to look for in PATH.
    public var command: String = ""
    /// The arguments, the program's own name not among them.
    public var args: [String] = []
    /// Processor time it may use, in percent of one core (150 is a core and a half); 0 for the default.
    public var maxCpu: Int32 = 0
    /// The cores it may run on, such as `0-3` or `1,3`; empty for all.
    public var cpuCores: String = ""
    /// Memory it may use, in MB; 0 for the default.
    public var maxMemory: Int32 = 0
    /// Disk throughput it may have, in bytes per second; 0 for no limit.
    public var maxIoBps: Int32 = 0
    /// Where it stands: PENDING, SCHEDULED, INITIALIZING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    /// When it started, RFC 3339; empty if it has not.
    public var startTime: String = ""
    /// When it ended, RFC 3339; empty if it has not.
    public var endTime: String = ""
    /// The program's exit code; 128 and the signal's number if a signal ended it, -1 if it was stopped; 0 while it runs.
    public var exitCode: Int32 = 0
    /// When it is to start, RFC 3339; empty if it was not scheduled.
    public var scheduledTime: String = ""
    /// Environment variables, name to value.
    public var environment: [String: String] = [:]
    /// Environment variables whose values are secret: name to `***`.
    public var secretEnvironment: [String: String] = [:]
    /// The network it is in; empty for the default.
    public var network: String = ""
    /// The names of the volumes mounted into it.
    public var volumes: [String] = []
    /// The runtime it runs in, such as `python-3.11`; empty for none.
    public var runtime: String = ""
    /// The directory it starts in, as a path inside the job; empty for `/work`.
    public var workDir: String = ""
    /// The names of the files that were uploaded; never what is in them.
    public var uploads: [String] = []
    /// The ids of the jobs that it waited for. Up to v2.3.1.
    public var dependencies: [String] = []
    /// The workflow that it belongs to; empty for none. Up to v2.3.1.
    public var workflowUuid: String = ""
    /// The numbers of the graphics cards given to it, from 0.
    public var gpuIndices: [Int32] = []
    /// How many graphics cards it has.
    public var gpuCount: Int32 = 0
    /// Memory that each of its graphics cards must have, in MB; 0 for any.
    public var gpuMemoryMb: Int32 = 0
    /// The id of the node it runs on.
    public var nodeID: String = ""
    /// How long it may run, as asked for, such as `30m`; empty for the server's default. Since v2.5.9.
    public var timeout: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetJobStatusResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.name)
            case 26: try decoder.string(&self.command)
            case 34: try decoder.repeated(ProtobufString.self, &self.args)
            case 40: try decoder.int32(&self.maxCpu)
            case 50: try decoder.string(&self.cpuCores)
            case 56: try decoder.int32(&self.maxMemory)
            case 64: try decoder.int32(&self.maxIoBps)
            case 74: try decoder.string(&self.status)
            case 82: try decoder.string(&self.startTime)
            case 90: try decoder.string(&self.endTime)
            case 96: try decoder.int32(&self.exitCode)
            case 106: try decoder.string(&self.scheduledTime)
            case 114: try decoder.map(ProtobufString.self, ProtobufString.self, &self.environment)
            case 122: try decoder.map(ProtobufString.self, ProtobufString.self, &self.secretEnvironment)
            case 130: try decoder.string(&self.network)
            case 138: try decoder.repeated(ProtobufString.self, &self.volumes)
            case 146: try decoder.string(&self.runtime)
            case 154: try decoder.string(&self.workDir)
            case 162: try decoder.repeated(ProtobufString.self, &self.uploads)
            case 170: try decoder.repeated(ProtobufString.self, &self.dependencies)
            case 178: try decoder.string(&self.workflowUuid)
            case 184: try decoder.repeated(ProtobufInt32.self, &self.gpuIndices)
            case 186: try decoder.packed(ProtobufInt32.self, &self.gpuIndices)
            case 192: try decoder.int32(&self.gpuCount)
            case 200: try decoder.int32(&self.gpuMemoryMb)
            case 210: try decoder.string(&self.nodeID)
            case 218: try decoder.string(&self.timeout)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.timeout, tag: 218)
        encoder.string(self.nodeID, tag: 210)
        encoder.int32(self.gpuMemoryMb, tag: 200)
        encoder.int32(self.gpuCount, tag: 192)
        encoder.packed(ProtobufInt32.self, self.gpuIndices, tag: 186)
        encoder.string(self.workflowUuid, tag: 178)
        encoder.repeated(ProtobufString.self, self.dependencies, tag: 170)
        encoder.repeated(ProtobufString.self, self.uploads, tag: 162)
        encoder.string(self.workDir, tag: 154)
        encoder.string(self.runtime, tag: 146)
        encoder.repeated(ProtobufString.self, self.volumes, tag: 138)
        encoder.string(self.network, tag: 130)
        encoder.map(ProtobufString.self, ProtobufString.self, self.secretEnvironment, tag: 122)
        encoder.map(ProtobufString.self, ProtobufString.self, self.environment, tag: 114)
        encoder.string(self.scheduledTime, tag: 106)
        encoder.int32(self.exitCode, tag: 96)
        encoder.string(self.endTime, tag: 90)
        encoder.string(self.startTime, tag: 82)
        encoder.string(self.status, tag: 74)
        encoder.int32(self.maxIoBps, tag: 64)
        encoder.int32(self.maxMemory, tag: 56)
        encoder.string(self.cpuCores, tag: 50)
        encoder.int32(self.maxCpu, tag: 40)
        encoder.repeated(ProtobufString.self, self.args, tag: 34)
        encoder.string(self.command, tag: 26)
        encoder.string(self.name, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// Which job to stop.
public struct Joblet_StopJobRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.StopJobRequest" }

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

/// The job as it stands after it was stopped.
public struct Joblet_StopJobResponse: Protobuf.Message {
    /// The job's id, 36 characters.
    public var uuid: String = ""
    /// Where it stands: PENDING, SCHEDULED, INITIALIZING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    /// When it ended, RFC 3339; empty if it has not.
    public var endTime: String = ""
    /// The program's exit code; 128 and the signal's number if a signal ended it, -1 if it was stopped; 0 while it runs.
    public var exitCode: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.StopJobResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.status)
            case 26: try decoder.string(&self.endTime)
            case 32: try decoder.int32(&self.exitCode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.exitCode, tag: 32)
        encoder.string(self.endTime, tag: 26)
        encoder.string(self.status, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// Which job to cancel before it starts.
public struct Joblet_CancelJobRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CancelJobRequest" }

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

/// The job that was canceled.
public struct Joblet_CancelJobResponse: Protobuf.Message {
    /// The job's id, 36 characters.
    public var uuid: String = ""
    /// CANCELED.
    public var status: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CancelJobResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.status)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.status, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// Which job to forget, with its output.
public struct Joblet_DeleteJobRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DeleteJobRequest" }

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

/// Whether it was deleted.
public struct Joblet_DeleteJobResponse: Protobuf.Message {
    /// The job's id, 36 characters.
    public var uuid: String = ""
    /// Whether it was done; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DeleteJobResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 16: try decoder.bool(&self.success)
            case 26: try decoder.string(&self.message)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.message, tag: 26)
        encoder.bool(self.success, tag: 16)
        encoder.string(self.uuid, tag: 10)
    }
}

/// Asks for all jobs that have ended to be forgotten.
public struct Joblet_DeleteAllJobsRequest: Protobuf.Message {
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DeleteAllJobsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            try decoder.unknown(tag, into: &unknownFields)
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
    }
}

/// What was deleted.
public struct Joblet_DeleteAllJobsResponse: Protobuf.Message {
    /// Whether all that could be deleted were; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    /// How many jobs were deleted.
    public var deletedCount: Int32 = 0
    /// How many were left because they have not ended.
    public var skippedCount: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DeleteAllJobsResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.success)
            case 18: try decoder.string(&self.message)
            case 24: try decoder.int32(&self.deletedCount)
            case 32: try decoder.int32(&self.skippedCount)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.skippedCount, tag: 32)
        encoder.int32(self.deletedCount, tag: 24)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.success, tag: 8)
    }
}

/// Whose output to send.
public struct Joblet_GetJobLogsRequest: Protobuf.Message {
    /// The job's id, or an unambiguous prefix of it.
    public var uuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetJobLogsRequest" }

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

/// A piece of a job's output.
public struct Joblet_DataChunk: Protobuf.Message {
    /// The next bytes of the job's output, both streams in the order in which they came; where one chunk ends means
    /// nothing. At most 1 MiB.
    public var payload: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.DataChunk" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.bytes(&self.payload)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bytes(self.payload, tag: 10)
    }
}

/// The definitions of `job.proto`, for server reflection.
public enum Joblet_File_Job {
    public static let descriptor = FileDescriptor(
        name: "job.proto",
        symbols: [
            "joblet.RunJobRequest",
            "joblet.RunJobRequest.EnvironmentEntry",
            "joblet.RunJobRequest.SecretEnvironmentEntry",
            "joblet.JobRequirement",
            "joblet.RunJobResponse",
            "joblet.Job",
            "joblet.Job.EnvironmentEntry",
            "joblet.Job.SecretEnvironmentEntry",
            "joblet.Jobs",
            "joblet.GetJobStatusRequest",
            "joblet.GetJobStatusResponse",
            "joblet.GetJobStatusResponse.EnvironmentEntry",
            "joblet.GetJobStatusResponse.SecretEnvironmentEntry",
            "joblet.StopJobRequest",
            "joblet.StopJobResponse",
            "joblet.CancelJobRequest",
            "joblet.CancelJobResponse",
            "joblet.DeleteJobRequest",
            "joblet.DeleteJobResponse",
            "joblet.DeleteAllJobsRequest",
            "joblet.DeleteAllJobsResponse",
            "joblet.GetJobLogsRequest",
            "joblet.DataChunk",
            "joblet.JobService",
            "joblet.JobService.RunJob",
            "joblet.JobService.GetJobStatus",
            "joblet.JobService.StopJob",
            "joblet.JobService.CancelJob",
            "joblet.JobService.DeleteJob",
            "joblet.JobService.DeleteAllJobs",
            "joblet.JobService.GetJobLogs",
            "joblet.JobService.ListJobs",
            "joblet.JobService.StreamJobMetrics",
            "joblet.JobService.GetJobMetrics",
            "joblet.JobService.GetJobMetricsHistory",
            "joblet.JobService.GetJobMetricsSummary",
            "joblet.JobService.StreamJobTelematics",
            "joblet.JobService.GetJobTelematics",
            "joblet.JobService.StreamJobTelemetry",
            "joblet.JobService.GetJobTelemetry",
            "joblet.JobService.RunWorkflow",
            "joblet.JobService.GetWorkflowStatus",
            "joblet.JobService.ListWorkflows",
            "joblet.JobService.GetWorkflowJobs",
            "joblet.JobService.QueryLogs",
            "joblet.JobService.QueryMetrics",
        ],
        dependencies: [Joblet_File_Shared.descriptor, Joblet_File_JobMetrics.descriptor, Joblet_Persist_File_Persist.descriptor, Joblet_File_Telematics.descriptor, Joblet_File_Workflow.descriptor],
        base64: """
            Cglqb2IucHJvdG8SBmpvYmxldBoMc2hhcmVkLnByb3RvGhFqb2JfbWV0cmljcy5wcm90bxoNcGVyc2lzdC5wcm90bxoQdGVsZW1h
            dGljcy5wcm90bxoOd29ya2Zsb3cucHJvdG8i+QYKDVJ1bkpvYlJlcXVlc3QSEgoEbmFtZRgBIAEoCVIEbmFtZRIYCgdjb21tYW5k
            GAIgASgJUgdjb21tYW5kEhIKBGFyZ3MYAyADKAlSBGFyZ3MSFwoHbWF4X2NwdRgEIAEoBVIGbWF4Q3B1EhsKCWNwdV9jb3JlcxgF
            IAEoCVIIY3B1Q29yZXMSHQoKbWF4X21lbW9yeRgGIAEoBVIJbWF4TWVtb3J5EhwKCm1heF9pb19icHMYByABKAVSCG1heElvQnBz
            EiwKB3VwbG9hZHMYCCADKAsyEi5qb2JsZXQuRmlsZVVwbG9hZFIHdXBsb2FkcxIaCghzY2hlZHVsZRgJIAEoCVIIc2NoZWR1bGUS
            GAoHbmV0d29yaxgKIAEoCVIHbmV0d29yaxIYCgd2b2x1bWVzGAsgAygJUgd2b2x1bWVzEhgKB3J1bnRpbWUYDCABKAlSB3J1bnRp
            bWUSGQoId29ya19kaXIYDSABKAlSB3dvcmtEaXISSAoLZW52aXJvbm1lbnQYDiADKAsyJi5qb2JsZXQuUnVuSm9iUmVxdWVzdC5F
            bnZpcm9ubWVudEVudHJ5UgtlbnZpcm9ubWVudBIiCgx3b3JrZmxvd1V1aWQYDyABKAlSDHdvcmtmbG93VXVpZBIYCgdqb2JVdWlk
            GBAgASgJUgdqb2JVdWlkEjoKDHJlcXVpcmVtZW50cxgRIAMoCzIWLmpvYmxldC5Kb2JSZXF1aXJlbWVudFIMcmVxdWlyZW1lbnRz
            ElsKEnNlY3JldF9lbnZpcm9ubWVudBgSIAMoCzIsLmpvYmxldC5SdW5Kb2JSZXF1ZXN0LlNlY3JldEVudmlyb25tZW50RW50cnlS
            EXNlY3JldEVudmlyb25tZW50EhsKCWdwdV9jb3VudBgTIAEoBVIIZ3B1Q291bnQSIgoNZ3B1X21lbW9yeV9tYhgUIAEoBVILZ3B1
            TWVtb3J5TWISGAoHdGltZW91dBgVIAEoCVIHdGltZW91dBo+ChBFbnZpcm9ubWVudEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK
            BXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaRAoWU2VjcmV0RW52aXJvbm1lbnRFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1
            ZRgCIAEoCVIFdmFsdWU6AjgBImIKDkpvYlJlcXVpcmVtZW50EhgKB2pvYlV1aWQYASABKAlSB2pvYlV1aWQSFgoGc3RhdHVzGAIg
            ASgJUgZzdGF0dXMSHgoKZXhwcmVzc2lvbhgDIAEoCVIKZXhwcmVzc2lvbiLZAgoOUnVuSm9iUmVzcG9uc2USGQoIam9iX3V1aWQY
            ASABKAlSB2pvYlV1aWQSFgoGc3RhdHVzGAIgASgJUgZzdGF0dXMSGAoHY29tbWFuZBgDIAEoCVIHY29tbWFuZBISCgRhcmdzGAQg
            AygJUgRhcmdzEhYKBm1heENwdRgFIAEoBVIGbWF4Q3B1EhoKCGNwdUNvcmVzGAYgASgJUghjcHVDb3JlcxIcCgltYXhNZW1vcnkY
            ByABKAVSCW1heE1lbW9yeRIaCghtYXhJb2JwcxgIIAEoBVIIbWF4SW9icHMSHAoJc3RhcnRUaW1lGAkgASgJUglzdGFydFRpbWUS
            GAoHZW5kVGltZRgKIAEoCVIHZW5kVGltZRIaCghleGl0Q29kZRgLIAEoBVIIZXhpdENvZGUSJAoNc2NoZWR1bGVkVGltZRgMIAEo
            CVINc2NoZWR1bGVkVGltZSKsBgoDSm9iEhIKBHV1aWQYASABKAlSBHV1aWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgdjb21tYW5k
            GAMgASgJUgdjb21tYW5kEhIKBGFyZ3MYBCADKAlSBGFyZ3MSFwoHbWF4X2NwdRgFIAEoBVIGbWF4Q3B1EhsKCWNwdV9jb3JlcxgG
            IAEoCVIIY3B1Q29yZXMSHQoKbWF4X21lbW9yeRgHIAEoBVIJbWF4TWVtb3J5EhwKCm1heF9pb19icHMYCCABKAVSCG1heElvQnBz
            EhYKBnN0YXR1cxgJIAEoCVIGc3RhdHVzEh0KCnN0YXJ0X3RpbWUYCiABKAlSCXN0YXJ0VGltZRIZCghlbmRfdGltZRgLIAEoCVIH
            ZW5kVGltZRIbCglleGl0X2NvZGUYDCABKAVSCGV4aXRDb2RlEiUKDnNjaGVkdWxlZF90aW1lGA0gASgJUg1zY2hlZHVsZWRUaW1l
            EhgKB3J1bnRpbWUYDiABKAlSB3J1bnRpbWUSPgoLZW52aXJvbm1lbnQYDyADKAsyHC5qb2JsZXQuSm9iLkVudmlyb25tZW50RW50
            cnlSC2Vudmlyb25tZW50ElEKEnNlY3JldF9lbnZpcm9ubWVudBgQIAMoCzIiLmpvYmxldC5Kb2IuU2VjcmV0RW52aXJvbm1lbnRF
            bnRyeVIRc2VjcmV0RW52aXJvbm1lbnQSHwoLZ3B1X2luZGljZXMYESADKAVSCmdwdUluZGljZXMSGwoJZ3B1X2NvdW50GBIgASgF
            UghncHVDb3VudBIiCg1ncHVfbWVtb3J5X21iGBMgASgFUgtncHVNZW1vcnlNYhIXCgdub2RlX2lkGBQgASgJUgZub2RlSWQSGAoH
            dGltZW91dBgVIAEoCVIHdGltZW91dBo+ChBFbnZpcm9ubWVudEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJ
            UgV2YWx1ZToCOAEaRAoWU2VjcmV0RW52aXJvbm1lbnRFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFs
            dWU6AjgBIicKBEpvYnMSHwoEam9icxgBIAMoCzILLmpvYmxldC5Kb2JSBGpvYnMiKQoTR2V0Sm9iU3RhdHVzUmVxdWVzdBISCgR1
            dWlkGAEgASgJUgR1dWlkIpAIChRHZXRKb2JTdGF0dXNSZXNwb25zZRISCgR1dWlkGAEgASgJUgR1dWlkEhIKBG5hbWUYAiABKAlS
            BG5hbWUSGAoHY29tbWFuZBgDIAEoCVIHY29tbWFuZBISCgRhcmdzGAQgAygJUgRhcmdzEhcKB21heF9jcHUYBSABKAVSBm1heENw
            dRIbCgljcHVfY29yZXMYBiABKAlSCGNwdUNvcmVzEh0KCm1heF9tZW1vcnkYByABKAVSCW1heE1lbW9yeRIcCgptYXhfaW9fYnBz
            GAggASgFUghtYXhJb0JwcxIWCgZzdGF0dXMYCSABKAlSBnN0YXR1cxIdCgpzdGFydF90aW1lGAogASgJUglzdGFydFRpbWUSGQoI
            ZW5kX3RpbWUYCyABKAlSB2VuZFRpbWUSGwoJZXhpdF9jb2RlGAwgASgFUghleGl0Q29kZRIlCg5zY2hlZHVsZWRfdGltZRgNIAEo
            CVINc2NoZWR1bGVkVGltZRJPCgtlbnZpcm9ubWVudBgOIAMoCzItLmpvYmxldC5HZXRKb2JTdGF0dXNSZXNwb25zZS5FbnZpcm9u
            bWVudEVudHJ5UgtlbnZpcm9ubWVudBJiChJzZWNyZXRfZW52aXJvbm1lbnQYDyADKAsyMy5qb2JsZXQuR2V0Sm9iU3RhdHVzUmVz
            cG9uc2UuU2VjcmV0RW52aXJvbm1lbnRFbnRyeVIRc2VjcmV0RW52aXJvbm1lbnQSGAoHbmV0d29yaxgQIAEoCVIHbmV0d29yaxIY
            Cgd2b2x1bWVzGBEgAygJUgd2b2x1bWVzEhgKB3J1bnRpbWUYEiABKAlSB3J1bnRpbWUSGQoId29ya19kaXIYEyABKAlSB3dvcmtE
            aXISGAoHdXBsb2FkcxgUIAMoCVIHdXBsb2FkcxIiCgxkZXBlbmRlbmNpZXMYFSADKAlSDGRlcGVuZGVuY2llcxIiCgx3b3JrZmxv
            d1V1aWQYFiABKAlSDHdvcmtmbG93VXVpZBIfCgtncHVfaW5kaWNlcxgXIAMoBVIKZ3B1SW5kaWNlcxIbCglncHVfY291bnQYGCAB
            KAVSCGdwdUNvdW50EiIKDWdwdV9tZW1vcnlfbWIYGSABKAVSC2dwdU1lbW9yeU1iEhcKB25vZGVfaWQYGiABKAlSBm5vZGVJZBIY
            Cgd0aW1lb3V0GBsgASgJUgd0aW1lb3V0Gj4KEEVudmlyb25tZW50RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiAB
            KAlSBXZhbHVlOgI4ARpEChZTZWNyZXRFbnZpcm9ubWVudEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2
            YWx1ZToCOAEiJAoOU3RvcEpvYlJlcXVlc3QSEgoEdXVpZBgBIAEoCVIEdXVpZCJ1Cg9TdG9wSm9iUmVzcG9uc2USEgoEdXVpZBgB
            IAEoCVIEdXVpZBIWCgZzdGF0dXMYAiABKAlSBnN0YXR1cxIZCghlbmRfdGltZRgDIAEoCVIHZW5kVGltZRIbCglleGl0X2NvZGUY
            BCABKAVSCGV4aXRDb2RlIiYKEENhbmNlbEpvYlJlcXVlc3QSEgoEdXVpZBgBIAEoCVIEdXVpZCI/ChFDYW5jZWxKb2JSZXNwb25z
            ZRISCgR1dWlkGAEgASgJUgR1dWlkEhYKBnN0YXR1cxgCIAEoCVIGc3RhdHVzIiYKEERlbGV0ZUpvYlJlcXVlc3QSEgoEdXVpZBgB
            IAEoCVIEdXVpZCJbChFEZWxldGVKb2JSZXNwb25zZRISCgR1dWlkGAEgASgJUgR1dWlkEhgKB3N1Y2Nlc3MYAiABKAhSB3N1Y2Nl
            c3MSGAoHbWVzc2FnZRgDIAEoCVIHbWVzc2FnZSIWChREZWxldGVBbGxKb2JzUmVxdWVzdCKVAQoVRGVsZXRlQWxsSm9ic1Jlc3Bv
            bnNlEhgKB3N1Y2Nlc3MYASABKAhSB3N1Y2Nlc3MSGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZRIjCg1kZWxldGVkX2NvdW50GAMg
            ASgFUgxkZWxldGVkQ291bnQSIwoNc2tpcHBlZF9jb3VudBgEIAEoBVIMc2tpcHBlZENvdW50IicKEUdldEpvYkxvZ3NSZXF1ZXN0
            EhIKBHV1aWQYASABKAlSBHV1aWQiJQoJRGF0YUNodW5rEhgKB3BheWxvYWQYASABKAxSB3BheWxvYWQy+gwKCkpvYlNlcnZpY2US
            NwoGUnVuSm9iEhUuam9ibGV0LlJ1bkpvYlJlcXVlc3QaFi5qb2JsZXQuUnVuSm9iUmVzcG9uc2USSQoMR2V0Sm9iU3RhdHVzEhsu
            am9ibGV0LkdldEpvYlN0YXR1c1JlcXVlc3QaHC5qb2JsZXQuR2V0Sm9iU3RhdHVzUmVzcG9uc2USOgoHU3RvcEpvYhIWLmpvYmxl
            dC5TdG9wSm9iUmVxdWVzdBoXLmpvYmxldC5TdG9wSm9iUmVzcG9uc2USQAoJQ2FuY2VsSm9iEhguam9ibGV0LkNhbmNlbEpvYlJl
            cXVlc3QaGS5qb2JsZXQuQ2FuY2VsSm9iUmVzcG9uc2USQAoJRGVsZXRlSm9iEhguam9ibGV0LkRlbGV0ZUpvYlJlcXVlc3QaGS5q
            b2JsZXQuRGVsZXRlSm9iUmVzcG9uc2USTAoNRGVsZXRlQWxsSm9icxIcLmpvYmxldC5EZWxldGVBbGxKb2JzUmVxdWVzdBodLmpv
            YmxldC5EZWxldGVBbGxKb2JzUmVzcG9uc2USPAoKR2V0Sm9iTG9ncxIZLmpvYmxldC5HZXRKb2JMb2dzUmVxdWVzdBoRLmpvYmxl
            dC5EYXRhQ2h1bmswARIuCghMaXN0Sm9icxIULmpvYmxldC5FbXB0eVJlcXVlc3QaDC5qb2JsZXQuSm9icxJLChBTdHJlYW1Kb2JN
            ZXRyaWNzEhwuam9ibGV0LkdldEpvYk1ldHJpY3NSZXF1ZXN0Ghcuam9ibGV0LkpvYk1ldHJpY3NFdmVudDABEkgKDUdldEpvYk1l
            dHJpY3MSHC5qb2JsZXQuR2V0Sm9iTWV0cmljc1JlcXVlc3QaFy5qb2JsZXQuSm9iTWV0cmljc0V2ZW50MAESWwoUR2V0Sm9iTWV0
            cmljc0hpc3RvcnkSIC5qb2JsZXQuSm9iTWV0cmljc0hpc3RvcnlSZXF1ZXN0GiEuam9ibGV0LkpvYk1ldHJpY3NIaXN0b3J5UmVz
            cG9uc2USWwoUR2V0Sm9iTWV0cmljc1N1bW1hcnkSIC5qb2JsZXQuSm9iTWV0cmljc1N1bW1hcnlSZXF1ZXN0GiEuam9ibGV0Lkpv
            Yk1ldHJpY3NTdW1tYXJ5UmVzcG9uc2USVAoTU3RyZWFtSm9iVGVsZW1hdGljcxIiLmpvYmxldC5TdHJlYW1Kb2JUZWxlbWF0aWNz
            UmVxdWVzdBoXLmpvYmxldC5UZWxlbWF0aWNzRXZlbnQwARJOChBHZXRKb2JUZWxlbWF0aWNzEh8uam9ibGV0LkdldEpvYlRlbGVt
            YXRpY3NSZXF1ZXN0Ghcuam9ibGV0LlRlbGVtYXRpY3NFdmVudDABEk4KElN0cmVhbUpvYlRlbGVtZXRyeRIeLmpvYmxldC5TdHJl
            YW1UZWxlbWV0cnlSZXF1ZXN0GhYuam9ibGV0LlRlbGVtZXRyeUV2ZW50MAESSAoPR2V0Sm9iVGVsZW1ldHJ5Ehsuam9ibGV0Lkdl
            dFRlbGVtZXRyeVJlcXVlc3QaFi5qb2JsZXQuVGVsZW1ldHJ5RXZlbnQwARJGCgtSdW5Xb3JrZmxvdxIaLmpvYmxldC5SdW5Xb3Jr
            Zmxvd1JlcXVlc3QaGy5qb2JsZXQuUnVuV29ya2Zsb3dSZXNwb25zZRJYChFHZXRXb3JrZmxvd1N0YXR1cxIgLmpvYmxldC5HZXRX
            b3JrZmxvd1N0YXR1c1JlcXVlc3QaIS5qb2JsZXQuR2V0V29ya2Zsb3dTdGF0dXNSZXNwb25zZRJMCg1MaXN0V29ya2Zsb3dzEhwu
            am9ibGV0Lkxpc3RXb3JrZmxvd3NSZXF1ZXN0Gh0uam9ibGV0Lkxpc3RXb3JrZmxvd3NSZXNwb25zZRJSCg9HZXRXb3JrZmxvd0pv
            YnMSHi5qb2JsZXQuR2V0V29ya2Zsb3dKb2JzUmVxdWVzdBofLmpvYmxldC5HZXRXb3JrZmxvd0pvYnNSZXNwb25zZRJICglRdWVy
            eUxvZ3MSIC5qb2JsZXQucGVyc2lzdC5RdWVyeUxvZ3NSZXF1ZXN0Ghcuam9ibGV0LnBlcnNpc3QuTG9nTGluZTABEk0KDFF1ZXJ5
            TWV0cmljcxIjLmpvYmxldC5wZXJzaXN0LlF1ZXJ5TWV0cmljc1JlcXVlc3QaFi5qb2JsZXQucGVyc2lzdC5NZXRyaWMwAWIGcHJv
            dG8z
            """
    )
}
