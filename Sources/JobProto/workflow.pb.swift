// Made by protoc-gen-joblet from workflow.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A workflow to run: jobs that wait for one another. Up to v2.3.1.
public struct Joblet_RunWorkflowRequest: Protobuf.Message {
    /// The workflow's file name or label.
    public var workflow: String = ""
    /// How many jobs it has; the server counts for itself.
    public var totalJobs: Int32 = 0
    /// The jobs' names in an order that respects their dependencies; the server works it out for itself.
    public var jobOrder: [String] = []
    /// The workflow as YAML text.
    public var yamlContent: String = ""
    /// The files that the workflow's uploads name.
    public var workflowFiles: [Joblet_FileUpload] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RunWorkflowRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.workflow)
            case 16: try decoder.int32(&self.totalJobs)
            case 26: try decoder.repeated(ProtobufString.self, &self.jobOrder)
            case 34: try decoder.string(&self.yamlContent)
            case 42: try decoder.repeated(ProtobufMessage<Joblet_FileUpload>.self, &self.workflowFiles)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_FileUpload>.self, self.workflowFiles, tag: 42)
        encoder.string(self.yamlContent, tag: 34)
        encoder.repeated(ProtobufString.self, self.jobOrder, tag: 26)
        encoder.int32(self.totalJobs, tag: 16)
        encoder.string(self.workflow, tag: 10)
    }
}

/// The workflow that was made. Up to v2.3.1.
public struct Joblet_RunWorkflowResponse: Protobuf.Message {
    /// The workflow's id, 36 characters.
    public var workflowUuid: String = ""
    /// Where it stands: PENDING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RunWorkflowResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.workflowUuid)
            case 18: try decoder.string(&self.status)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.status, tag: 18)
        encoder.string(self.workflowUuid, tag: 10)
    }
}

/// Which workflow to describe. Up to v2.3.1.
public struct Joblet_GetWorkflowStatusRequest: Protobuf.Message {
    /// The workflow's id, 36 characters.
    public var workflowUuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetWorkflowStatusRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.workflowUuid)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.workflowUuid, tag: 10)
    }
}

/// All that is known of a workflow. Up to v2.3.1.
public struct Joblet_GetWorkflowStatusResponse: Protobuf.Message {
    /// The workflow, with its YAML.
    public var workflow: Joblet_WorkflowInfo {
        get { _workflow ?? Joblet_WorkflowInfo() }
        set { _workflow = newValue }
    }
    public var hasWorkflow: Bool { _workflow != nil }
    public mutating func clearWorkflow() { _workflow = nil }
    private var _workflow: Joblet_WorkflowInfo?
    /// Its jobs.
    public var jobs: [Joblet_WorkflowJob] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetWorkflowStatusResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.optional(ProtobufMessage<Joblet_WorkflowInfo>.self, &self._workflow)
            case 18: try decoder.repeated(ProtobufMessage<Joblet_WorkflowJob>.self, &self.jobs)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_WorkflowJob>.self, self.jobs, tag: 18)
        encoder.optional(ProtobufMessage<Joblet_WorkflowInfo>.self, self._workflow, tag: 10)
    }
}

/// Which workflows to list. Up to v2.3.1.
public struct Joblet_ListWorkflowsRequest: Protobuf.Message {
    /// Whether to list those that have ended too.
    public var includeCompleted: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ListWorkflowsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.includeCompleted)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.includeCompleted, tag: 8)
    }
}

/// Workflows. Up to v2.3.1.
public struct Joblet_ListWorkflowsResponse: Protobuf.Message {
    /// The workflows, without their YAML.
    public var workflows: [Joblet_WorkflowInfo] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ListWorkflowsResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_WorkflowInfo>.self, &self.workflows)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_WorkflowInfo>.self, self.workflows, tag: 10)
    }
}

/// Whose jobs to list. Up to v2.3.1.
public struct Joblet_GetWorkflowJobsRequest: Protobuf.Message {
    /// The workflow's id, 36 characters.
    public var workflowUuid: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetWorkflowJobsRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.workflowUuid)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.workflowUuid, tag: 10)
    }
}

/// A workflow's jobs. Up to v2.3.1.
public struct Joblet_GetWorkflowJobsResponse: Protobuf.Message {
    /// Its jobs.
    public var jobs: [Joblet_WorkflowJob] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetWorkflowJobsResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_WorkflowJob>.self, &self.jobs)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_WorkflowJob>.self, self.jobs, tag: 10)
    }
}

/// A workflow. Up to v2.3.1.
public struct Joblet_WorkflowInfo: Protobuf.Message {
    /// The workflow's id, 36 characters.
    public var uuid: String = ""
    /// Where it stands: PENDING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    /// How many jobs it has.
    public var totalJobs: Int32 = 0
    /// How many of them ended well.
    public var completedJobs: Int32 = 0
    /// How many failed.
    public var failedJobs: Int32 = 0
    /// How many were canceled.
    public var canceledJobs: Int32 = 0
    /// When it was submitted.
    public var createdAt: Joblet_Timestamp {
        get { _createdAt ?? Joblet_Timestamp() }
        set { _createdAt = newValue }
    }
    public var hasCreatedAt: Bool { _createdAt != nil }
    public mutating func clearCreatedAt() { _createdAt = nil }
    private var _createdAt: Joblet_Timestamp?
    /// When its first job started; missing if none has.
    public var startedAt: Joblet_Timestamp {
        get { _startedAt ?? Joblet_Timestamp() }
        set { _startedAt = newValue }
    }
    public var hasStartedAt: Bool { _startedAt != nil }
    public mutating func clearStartedAt() { _startedAt = nil }
    private var _startedAt: Joblet_Timestamp?
    /// When its last job ended; missing before.
    public var completedAt: Joblet_Timestamp {
        get { _completedAt ?? Joblet_Timestamp() }
        set { _completedAt = newValue }
    }
    public var hasCompletedAt: Bool { _completedAt != nil }
    public mutating func clearCompletedAt() { _completedAt = nil }
    private var _completedAt: Joblet_Timestamp?
    /// The workflow as YAML text; only in GetWorkflowStatus.
    public var yamlContent: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.WorkflowInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.uuid)
            case 18: try decoder.string(&self.status)
            case 24: try decoder.int32(&self.totalJobs)
            case 32: try decoder.int32(&self.completedJobs)
            case 40: try decoder.int32(&self.failedJobs)
            case 48: try decoder.int32(&self.canceledJobs)
            case 58: try decoder.optional(ProtobufMessage<Joblet_Timestamp>.self, &self._createdAt)
            case 66: try decoder.optional(ProtobufMessage<Joblet_Timestamp>.self, &self._startedAt)
            case 74: try decoder.optional(ProtobufMessage<Joblet_Timestamp>.self, &self._completedAt)
            case 82: try decoder.string(&self.yamlContent)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.yamlContent, tag: 82)
        encoder.optional(ProtobufMessage<Joblet_Timestamp>.self, self._completedAt, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_Timestamp>.self, self._startedAt, tag: 66)
        encoder.optional(ProtobufMessage<Joblet_Timestamp>.self, self._createdAt, tag: 58)
        encoder.int32(self.canceledJobs, tag: 48)
        encoder.int32(self.failedJobs, tag: 40)
        encoder.int32(self.completedJobs, tag: 32)
        encoder.int32(self.totalJobs, tag: 24)
        encoder.string(self.status, tag: 18)
        encoder.string(self.uuid, tag: 10)
    }
}

/// A job of a workflow. Up to v2.3.1.
public struct Joblet_WorkflowJob: Protobuf.Message {
    /// The job's id, 36 characters; empty if it has not been made yet.
    public var jobUuid: String = ""
    /// Its name within the workflow.
    public var jobName: String = ""
    /// Where it stands: PENDING, SCHEDULED, INITIALIZING, RUNNING, COMPLETED, FAILED, STOPPED or CANCELED.
    public var status: String = ""
    /// The names of the jobs that it waits for.
    public var dependencies: [String] = []
    /// When it started; missing if it has not.
    public var startTime: Joblet_Timestamp {
        get { _startTime ?? Joblet_Timestamp() }
        set { _startTime = newValue }
    }
    public var hasStartTime: Bool { _startTime != nil }
    public mutating func clearStartTime() { _startTime = nil }
    private var _startTime: Joblet_Timestamp?
    /// When it ended; missing if it has not.
    public var endTime: Joblet_Timestamp {
        get { _endTime ?? Joblet_Timestamp() }
        set { _endTime = newValue }
    }
    public var hasEndTime: Bool { _endTime != nil }
    public mutating func clearEndTime() { _endTime = nil }
    private var _endTime: Joblet_Timestamp?
    /// The program's exit code; 128 and the signal's number if a signal ended it, -1 if it was stopped; 0 while it runs.
    public var exitCode: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.WorkflowJob" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.jobUuid)
            case 18: try decoder.string(&self.jobName)
            case 26: try decoder.string(&self.status)
            case 34: try decoder.repeated(ProtobufString.self, &self.dependencies)
            case 42: try decoder.optional(ProtobufMessage<Joblet_Timestamp>.self, &self._startTime)
            case 50: try decoder.optional(ProtobufMessage<Joblet_Timestamp>.self, &self._endTime)
            case 56: try decoder.int32(&self.exitCode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.exitCode, tag: 56)
        encoder.optional(ProtobufMessage<Joblet_Timestamp>.self, self._endTime, tag: 50)
        encoder.optional(ProtobufMessage<Joblet_Timestamp>.self, self._startTime, tag: 42)
        encoder.repeated(ProtobufString.self, self.dependencies, tag: 34)
        encoder.string(self.status, tag: 26)
        encoder.string(self.jobName, tag: 18)
        encoder.string(self.jobUuid, tag: 10)
    }
}

/// The definitions of `workflow.proto`, for server reflection.
public enum Joblet_File_Workflow {
    public static let descriptor = FileDescriptor(
        name: "workflow.proto",
        symbols: [
            "joblet.RunWorkflowRequest",
            "joblet.RunWorkflowResponse",
            "joblet.GetWorkflowStatusRequest",
            "joblet.GetWorkflowStatusResponse",
            "joblet.ListWorkflowsRequest",
            "joblet.ListWorkflowsResponse",
            "joblet.GetWorkflowJobsRequest",
            "joblet.GetWorkflowJobsResponse",
            "joblet.WorkflowInfo",
            "joblet.WorkflowJob",
        ],
        dependencies: [Joblet_File_Shared.descriptor],
        base64: """
            Cg53b3JrZmxvdy5wcm90bxIGam9ibGV0GgxzaGFyZWQucHJvdG8ixgEKElJ1bldvcmtmbG93UmVxdWVzdBIaCgh3b3JrZmxvdxgB
            IAEoCVIId29ya2Zsb3cSHAoJdG90YWxKb2JzGAIgASgFUgl0b3RhbEpvYnMSGgoIam9iT3JkZXIYAyADKAlSCGpvYk9yZGVyEiAK
            C3lhbWxDb250ZW50GAQgASgJUgt5YW1sQ29udGVudBI4Cg13b3JrZmxvd0ZpbGVzGAUgAygLMhIuam9ibGV0LkZpbGVVcGxvYWRS
            DXdvcmtmbG93RmlsZXMiUQoTUnVuV29ya2Zsb3dSZXNwb25zZRIiCgx3b3JrZmxvd1V1aWQYASABKAlSDHdvcmtmbG93VXVpZBIW
            CgZzdGF0dXMYAiABKAlSBnN0YXR1cyI+ChhHZXRXb3JrZmxvd1N0YXR1c1JlcXVlc3QSIgoMd29ya2Zsb3dVdWlkGAEgASgJUgx3
            b3JrZmxvd1V1aWQidgoZR2V0V29ya2Zsb3dTdGF0dXNSZXNwb25zZRIwCgh3b3JrZmxvdxgBIAEoCzIULmpvYmxldC5Xb3JrZmxv
            d0luZm9SCHdvcmtmbG93EicKBGpvYnMYAiADKAsyEy5qb2JsZXQuV29ya2Zsb3dKb2JSBGpvYnMiQgoUTGlzdFdvcmtmbG93c1Jl
            cXVlc3QSKgoQaW5jbHVkZUNvbXBsZXRlZBgBIAEoCFIQaW5jbHVkZUNvbXBsZXRlZCJLChVMaXN0V29ya2Zsb3dzUmVzcG9uc2US
            MgoJd29ya2Zsb3dzGAEgAygLMhQuam9ibGV0LldvcmtmbG93SW5mb1IJd29ya2Zsb3dzIjwKFkdldFdvcmtmbG93Sm9ic1JlcXVl
            c3QSIgoMd29ya2Zsb3dVdWlkGAEgASgJUgx3b3JrZmxvd1V1aWQiQgoXR2V0V29ya2Zsb3dKb2JzUmVzcG9uc2USJwoEam9icxgB
            IAMoCzITLmpvYmxldC5Xb3JrZmxvd0pvYlIEam9icyL7AgoMV29ya2Zsb3dJbmZvEhIKBHV1aWQYASABKAlSBHV1aWQSFgoGc3Rh
            dHVzGAIgASgJUgZzdGF0dXMSHAoJdG90YWxKb2JzGAMgASgFUgl0b3RhbEpvYnMSJAoNY29tcGxldGVkSm9icxgEIAEoBVINY29t
            cGxldGVkSm9icxIeCgpmYWlsZWRKb2JzGAUgASgFUgpmYWlsZWRKb2JzEiIKDGNhbmNlbGVkSm9icxgGIAEoBVIMY2FuY2VsZWRK
            b2JzEi8KCWNyZWF0ZWRBdBgHIAEoCzIRLmpvYmxldC5UaW1lc3RhbXBSCWNyZWF0ZWRBdBIvCglzdGFydGVkQXQYCCABKAsyES5q
            b2JsZXQuVGltZXN0YW1wUglzdGFydGVkQXQSMwoLY29tcGxldGVkQXQYCSABKAsyES5qb2JsZXQuVGltZXN0YW1wUgtjb21wbGV0
            ZWRBdBIgCgt5YW1sQ29udGVudBgKIAEoCVILeWFtbENvbnRlbnQi9wEKC1dvcmtmbG93Sm9iEhgKB2pvYlV1aWQYASABKAlSB2pv
            YlV1aWQSGAoHam9iTmFtZRgCIAEoCVIHam9iTmFtZRIWCgZzdGF0dXMYAyABKAlSBnN0YXR1cxIiCgxkZXBlbmRlbmNpZXMYBCAD
            KAlSDGRlcGVuZGVuY2llcxIvCglzdGFydFRpbWUYBSABKAsyES5qb2JsZXQuVGltZXN0YW1wUglzdGFydFRpbWUSKwoHZW5kVGlt
            ZRgGIAEoCzIRLmpvYmxldC5UaW1lc3RhbXBSB2VuZFRpbWUSGgoIZXhpdENvZGUYByABKAVSCGV4aXRDb2RlYgZwcm90bzM=
            """
    )
}
