// Made by protoc-gen-joblet from runtime.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// The installed runtimes.
public struct Joblet_ListRuntimesResponse: Protobuf.Message {
    /// The installed runtimes.
    public var runtimes: [Joblet_RuntimeInfo] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ListRuntimesResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_RuntimeInfo>.self, &self.runtimes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_RuntimeInfo>.self, self.runtimes, tag: 10)
    }
}

/// A runtime: a file tree with a language and packages that jobs can run in.
public struct Joblet_RuntimeInfo: Protobuf.Message {
    /// The runtime's name, such as `python-3.11`.
    public var name: String = ""
    /// The programming language, such as `python`.
    public var language: String = ""
    /// The runtime's own version.
    public var version: String = ""
    /// What it is, in a sentence.
    public var description_p: String = ""
    /// Disk space it takes, in bytes.
    public var sizeBytes: Int64 = 0
    /// The packages that it brings, such as `numpy`.
    public var packages: [String] = []
    /// Whether jobs can use it now.
    public var available: Bool = false
    /// What it needs of the machine.
    public var requirements: Joblet_RuntimeRequirements {
        get { _requirements ?? Joblet_RuntimeRequirements() }
        set { _requirements = newValue }
    }
    public var hasRequirements: Bool { _requirements != nil }
    public mutating func clearRequirements() { _requirements = nil }
    private var _requirements: Joblet_RuntimeRequirements?
    /// The language's version, such as `3.11`. Since v2.5.6.
    public var languageVersion: String = ""
    /// The native libraries that it brings. Since v2.5.6.
    public var libraries: [String] = []
    /// Environment variables it sets in a job, name to value. Since v2.5.6.
    public var environment: [String: String] = [:]
    /// How it was built; missing if it was not built here. Since v2.5.6.
    public var buildInfo: Joblet_RuntimeBuildInfo {
        get { _buildInfo ?? Joblet_RuntimeBuildInfo() }
        set { _buildInfo = newValue }
    }
    public var hasBuildInfo: Bool { _buildInfo != nil }
    public mutating func clearBuildInfo() { _buildInfo = nil }
    private var _buildInfo: Joblet_RuntimeBuildInfo?
    /// The definition that it was built from, as YAML text. Since v2.5.6.
    public var originalYaml: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.language)
            case 26: try decoder.string(&self.version)
            case 34: try decoder.string(&self.description_p)
            case 40: try decoder.int64(&self.sizeBytes)
            case 50: try decoder.repeated(ProtobufString.self, &self.packages)
            case 56: try decoder.bool(&self.available)
            case 66: try decoder.optional(ProtobufMessage<Joblet_RuntimeRequirements>.self, &self._requirements)
            case 74: try decoder.string(&self.languageVersion)
            case 82: try decoder.repeated(ProtobufString.self, &self.libraries)
            case 90: try decoder.map(ProtobufString.self, ProtobufString.self, &self.environment)
            case 98: try decoder.optional(ProtobufMessage<Joblet_RuntimeBuildInfo>.self, &self._buildInfo)
            case 106: try decoder.string(&self.originalYaml)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.originalYaml, tag: 106)
        encoder.optional(ProtobufMessage<Joblet_RuntimeBuildInfo>.self, self._buildInfo, tag: 98)
        encoder.map(ProtobufString.self, ProtobufString.self, self.environment, tag: 90)
        encoder.repeated(ProtobufString.self, self.libraries, tag: 82)
        encoder.string(self.languageVersion, tag: 74)
        encoder.optional(ProtobufMessage<Joblet_RuntimeRequirements>.self, self._requirements, tag: 66)
        encoder.bool(self.available, tag: 56)
        encoder.repeated(ProtobufString.self, self.packages, tag: 50)
        encoder.int64(self.sizeBytes, tag: 40)
        encoder.string(self.description_p, tag: 34)
        encoder.string(self.version, tag: 26)
        encoder.string(self.language, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// What a runtime needs of the machine.
public struct Joblet_RuntimeRequirements: Protobuf.Message {
    /// The architectures it runs on, such as `amd64`; empty for any.
    public var architectures: [String] = []
    /// Whether it needs a graphics card.
    public var gpu: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeRequirements" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufString.self, &self.architectures)
            case 16: try decoder.bool(&self.gpu)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.gpu, tag: 16)
        encoder.repeated(ProtobufString.self, self.architectures, tag: 10)
    }
}

/// How a runtime was built. Since v2.5.6.
public struct Joblet_RuntimeBuildInfo: Protobuf.Message {
    /// When, RFC 3339.
    public var builtAt: String = ""
    /// The builder and its version.
    public var builtWith: String = ""
    /// Operating system and architecture, such as `linux/amd64`.
    public var platform: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeBuildInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.builtAt)
            case 18: try decoder.string(&self.builtWith)
            case 26: try decoder.string(&self.platform)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.platform, tag: 26)
        encoder.string(self.builtWith, tag: 18)
        encoder.string(self.builtAt, tag: 10)
    }
}

/// Which runtime to describe.
public struct Joblet_GetRuntimeInfoRequest: Protobuf.Message {
    /// The runtime's name, such as `python-3.11`.
    public var runtime: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetRuntimeInfoRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtime)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.runtime, tag: 10)
    }
}

/// A runtime, if there is one.
public struct Joblet_GetRuntimeInfoResponse: Protobuf.Message {
    /// The runtime; missing if there is none of that name.
    public var runtime: Joblet_RuntimeInfo {
        get { _runtime ?? Joblet_RuntimeInfo() }
        set { _runtime = newValue }
    }
    public var hasRuntime: Bool { _runtime != nil }
    public mutating func clearRuntime() { _runtime = nil }
    private var _runtime: Joblet_RuntimeInfo?
    /// Whether there is one.
    public var found: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.GetRuntimeInfoResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.optional(ProtobufMessage<Joblet_RuntimeInfo>.self, &self._runtime)
            case 16: try decoder.bool(&self.found)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.found, tag: 16)
        encoder.optional(ProtobufMessage<Joblet_RuntimeInfo>.self, self._runtime, tag: 10)
    }
}

/// Which runtime to try.
public struct Joblet_TestRuntimeRequest: Protobuf.Message {
    /// The runtime's name, such as `python-3.11`.
    public var runtime: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TestRuntimeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtime)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.runtime, tag: 10)
    }
}

/// How the trial went. There is no field 1.
public struct Joblet_TestRuntimeResponse: Protobuf.Message {
    /// Whether the runtime works.
    public var success: Bool = false
    /// What the test wrote to standard output.
    public var output: String = ""
    /// What it wrote to standard error, or why it could not be run.
    public var error: String = ""
    /// The test's exit code.
    public var exitCode: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.TestRuntimeResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 16: try decoder.bool(&self.success)
            case 26: try decoder.string(&self.output)
            case 34: try decoder.string(&self.error)
            case 40: try decoder.int32(&self.exitCode)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.exitCode, tag: 40)
        encoder.string(self.error, tag: 34)
        encoder.string(self.output, tag: 26)
        encoder.bool(self.success, tag: 16)
    }
}

/// Which runtime to remove.
public struct Joblet_RemoveRuntimeRequest: Protobuf.Message {
    /// The runtime's name, such as `python-3.11`.
    public var runtime: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveRuntimeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtime)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.runtime, tag: 10)
    }
}

/// Whether it was removed.
public struct Joblet_RemoveRuntimeResponse: Protobuf.Message {
    /// Whether it was done; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    /// Disk space that was freed, in bytes.
    public var freedSpaceBytes: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveRuntimeResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.success)
            case 18: try decoder.string(&self.message)
            case 24: try decoder.int64(&self.freedSpaceBytes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.freedSpaceBytes, tag: 24)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.success, tag: 8)
    }
}

/// A runtime to install from a repository. Up to v2.5.4.
public struct Joblet_InstallRuntimeRequest: Protobuf.Message {
    /// The runtime as `language-version` with optional variants, such as `python-3.11-ml`.
    public var runtimeSpec: String = ""
    /// The repository it comes from, `owner/name`.
    public var repository: String = ""
    /// The branch or tag; empty for `main`.
    public var branch: String = ""
    /// The directory within the repository.
    public var path: String = ""
    /// Install again if it is already there.
    public var forceReinstall: Bool = false
    /// Where to look the runtime up instead; empty for the default registry. Since v2.3.1.
    public var registryURL: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.InstallRuntimeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtimeSpec)
            case 18: try decoder.string(&self.repository)
            case 26: try decoder.string(&self.branch)
            case 34: try decoder.string(&self.path)
            case 40: try decoder.bool(&self.forceReinstall)
            case 50: try decoder.string(&self.registryURL)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.registryURL, tag: 50)
        encoder.bool(self.forceReinstall, tag: 40)
        encoder.string(self.path, tag: 34)
        encoder.string(self.branch, tag: 26)
        encoder.string(self.repository, tag: 18)
        encoder.string(self.runtimeSpec, tag: 10)
    }
}

/// The installation that was begun. Up to v2.5.4.
public struct Joblet_InstallRuntimeResponse: Protobuf.Message {
    /// The id of the job that installs it, 36 characters.
    public var buildJobUuid: String = ""
    /// The runtime as `language-version` with optional variants, such as `python-3.11-ml`.
    public var runtimeSpec: String = ""
    /// That job's status.
    public var status: String = ""
    /// A sentence for the user.
    public var message: String = ""
    /// The repository it comes from, `owner/name`.
    public var repository: String = ""
    /// The directory within the repository that was used.
    public var resolvedPath: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.InstallRuntimeResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.buildJobUuid)
            case 18: try decoder.string(&self.runtimeSpec)
            case 26: try decoder.string(&self.status)
            case 34: try decoder.string(&self.message)
            case 42: try decoder.string(&self.repository)
            case 50: try decoder.string(&self.resolvedPath)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.resolvedPath, tag: 50)
        encoder.string(self.repository, tag: 42)
        encoder.string(self.message, tag: 34)
        encoder.string(self.status, tag: 26)
        encoder.string(self.runtimeSpec, tag: 18)
        encoder.string(self.buildJobUuid, tag: 10)
    }
}

/// A runtime to install from files of the client's. Up to v2.5.4.
public struct Joblet_InstallRuntimeFromLocalRequest: Protobuf.Message {
    /// The runtime as `language-version` with optional variants, such as `python-3.11-ml`.
    public var runtimeSpec: String = ""
    /// The files that make up the runtime.
    public var files: [Joblet_RuntimeFile] = []
    /// Install again if it is already there.
    public var forceReinstall: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.InstallRuntimeFromLocalRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtimeSpec)
            case 18: try decoder.repeated(ProtobufMessage<Joblet_RuntimeFile>.self, &self.files)
            case 24: try decoder.bool(&self.forceReinstall)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.forceReinstall, tag: 24)
        encoder.repeated(ProtobufMessage<Joblet_RuntimeFile>.self, self.files, tag: 18)
        encoder.string(self.runtimeSpec, tag: 10)
    }
}

/// A file of a runtime. Up to v2.5.4.
public struct Joblet_RuntimeFile: Protobuf.Message {
    /// Where it belongs, relative to the runtime's directory.
    public var path: String = ""
    /// The file's bytes.
    public var content: [UInt8] = []
    /// Whether it may be run.
    public var executable: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeFile" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.path)
            case 18: try decoder.bytes(&self.content)
            case 24: try decoder.bool(&self.executable)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.executable, tag: 24)
        encoder.bytes(self.content, tag: 18)
        encoder.string(self.path, tag: 10)
    }
}

/// What an installation reports. Up to v2.5.4.
public struct Joblet_RuntimeInstallationChunk: Protobuf.Message {
    /// A step has begun.
    public var progress: Joblet_RuntimeInstallationProgress {
        get { if case .progress(let value)? = chunkType { value } else { Joblet_RuntimeInstallationProgress() } }
        set { chunkType = .progress(newValue) }
    }
    /// The installer wrote something.
    public var log: Joblet_RuntimeInstallationLog {
        get { if case .log(let value)? = chunkType { value } else { Joblet_RuntimeInstallationLog() } }
        set { chunkType = .log(newValue) }
    }
    /// It is done; the last of the stream.
    public var result: Joblet_RuntimeInstallationResult {
        get { if case .result(let value)? = chunkType { value } else { Joblet_RuntimeInstallationResult() } }
        set { chunkType = .result(newValue) }
    }
    /// What is reported.
    public var chunkType: OneOf_ChunkType?
    public enum OneOf_ChunkType: Sendable, Equatable {
        case progress(Joblet_RuntimeInstallationProgress)
        case log(Joblet_RuntimeInstallationLog)
        case result(Joblet_RuntimeInstallationResult)
    }
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeInstallationChunk" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10:
                var current: Joblet_RuntimeInstallationProgress?
                if case .progress(let value)? = self.chunkType { current = value }
                self.chunkType = .progress(try decoder.alternative(ProtobufMessage<Joblet_RuntimeInstallationProgress>.self, merging: current))
            case 18:
                var current: Joblet_RuntimeInstallationLog?
                if case .log(let value)? = self.chunkType { current = value }
                self.chunkType = .log(try decoder.alternative(ProtobufMessage<Joblet_RuntimeInstallationLog>.self, merging: current))
            case 26:
                var current: Joblet_RuntimeInstallationResult?
                if case .result(let value)? = self.chunkType { current = value }
                self.chunkType = .result(try decoder.alternative(ProtobufMessage<Joblet_RuntimeInstallationResult>.self, merging: current))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .result(let value)? = self.chunkType { encoder.present(ProtobufMessage<Joblet_RuntimeInstallationResult>.self, value, tag: 26) }
        if case .log(let value)? = self.chunkType { encoder.present(ProtobufMessage<Joblet_RuntimeInstallationLog>.self, value, tag: 18) }
        if case .progress(let value)? = self.chunkType { encoder.present(ProtobufMessage<Joblet_RuntimeInstallationProgress>.self, value, tag: 10) }
    }
}

/// How far an installation is. Up to v2.5.4.
public struct Joblet_RuntimeInstallationProgress: Protobuf.Message {
    /// What is being done.
    public var message: String = ""
    /// Which step, from 1.
    public var step: Int32 = 0
    /// Of how many.
    public var totalSteps: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeInstallationProgress" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.message)
            case 16: try decoder.int32(&self.step)
            case 24: try decoder.int32(&self.totalSteps)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.totalSteps, tag: 24)
        encoder.int32(self.step, tag: 16)
        encoder.string(self.message, tag: 10)
    }
}

/// What an installer wrote. Up to v2.5.4.
public struct Joblet_RuntimeInstallationLog: Protobuf.Message {
    /// Bytes as the installer wrote them.
    public var data: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeInstallationLog" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.bytes(&self.data)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bytes(self.data, tag: 10)
    }
}

/// How an installation ended. Up to v2.5.4.
public struct Joblet_RuntimeInstallationResult: Protobuf.Message {
    /// Whether it was installed; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    /// The runtime as `language-version` with optional variants, such as `python-3.11-ml`.
    public var runtimeSpec: String = ""
    /// Where it was put, as a path on the node.
    public var installPath: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeInstallationResult" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.success)
            case 18: try decoder.string(&self.message)
            case 26: try decoder.string(&self.runtimeSpec)
            case 34: try decoder.string(&self.installPath)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.installPath, tag: 34)
        encoder.string(self.runtimeSpec, tag: 26)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.success, tag: 8)
    }
}

/// A runtime's name to check. Up to v2.5.4.
public struct Joblet_ValidateRuntimeSpecRequest: Protobuf.Message {
    /// The runtime as `language-version` with optional variants, such as `python-3.11-ml`.
    public var runtimeSpec: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ValidateRuntimeSpecRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.runtimeSpec)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.runtimeSpec, tag: 10)
    }
}

/// Whether the name can be one. Up to v2.5.4.
public struct Joblet_ValidateRuntimeSpecResponse: Protobuf.Message {
    /// Whether there can be such a runtime.
    public var valid: Bool = false
    /// Why not.
    public var message: String = ""
    /// The same, as the server would write it.
    public var normalizedSpec: String = ""
    /// Its parts.
    public var specInfo: Joblet_RuntimeSpecInfo {
        get { _specInfo ?? Joblet_RuntimeSpecInfo() }
        set { _specInfo = newValue }
    }
    public var hasSpecInfo: Bool { _specInfo != nil }
    public mutating func clearSpecInfo() { _specInfo = nil }
    private var _specInfo: Joblet_RuntimeSpecInfo?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ValidateRuntimeSpecResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.valid)
            case 18: try decoder.string(&self.message)
            case 26: try decoder.string(&self.normalizedSpec)
            case 34: try decoder.optional(ProtobufMessage<Joblet_RuntimeSpecInfo>.self, &self._specInfo)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_RuntimeSpecInfo>.self, self._specInfo, tag: 34)
        encoder.string(self.normalizedSpec, tag: 26)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.valid, tag: 8)
    }
}

/// The parts of a runtime's name. Up to v2.5.4.
public struct Joblet_RuntimeSpecInfo: Protobuf.Message {
    /// The programming language, such as `python`.
    public var language: String = ""
    /// The language's version, such as `3.11`.
    public var version: String = ""
    /// The variants, such as `ml`.
    public var variants: [String] = []
    /// The architecture, such as `amd64`.
    public var architecture: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeSpecInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.language)
            case 18: try decoder.string(&self.version)
            case 26: try decoder.repeated(ProtobufString.self, &self.variants)
            case 34: try decoder.string(&self.architecture)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.architecture, tag: 34)
        encoder.repeated(ProtobufString.self, self.variants, tag: 26)
        encoder.string(self.version, tag: 18)
        encoder.string(self.language, tag: 10)
    }
}

/// A runtime to build. Since v2.5.5.
public struct Joblet_BuildRuntimeRequest: Protobuf.Message {
    /// The runtime's definition as YAML text.
    public var yamlContent: String = ""
    /// Check and say what would be done, and build nothing.
    public var dryRun: Bool = false
    /// Send the builder's debug lines too.
    public var verbose: Bool = false
    /// Build again if it is already there.
    public var forceRebuild: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.BuildRuntimeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.yamlContent)
            case 16: try decoder.bool(&self.dryRun)
            case 24: try decoder.bool(&self.verbose)
            case 32: try decoder.bool(&self.forceRebuild)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.forceRebuild, tag: 32)
        encoder.bool(self.verbose, tag: 24)
        encoder.bool(self.dryRun, tag: 16)
        encoder.string(self.yamlContent, tag: 10)
    }
}

/// What a build reports. Since v2.5.5.
public struct Joblet_BuildRuntimeProgress: Protobuf.Message {
    /// A phase has begun.
    public var phase: Joblet_BuildPhaseProgress {
        get { if case .phase(let value)? = progressType { value } else { Joblet_BuildPhaseProgress() } }
        set { progressType = .phase(newValue) }
    }
    /// The builder wrote a line.
    public var log: Joblet_BuildLogLine {
        get { if case .log(let value)? = progressType { value } else { Joblet_BuildLogLine() } }
        set { progressType = .log(newValue) }
    }
    /// It is done; the last of the stream.
    public var result: Joblet_BuildResult {
        get { if case .result(let value)? = progressType { value } else { Joblet_BuildResult() } }
        set { progressType = .result(newValue) }
    }
    /// What is reported.
    public var progressType: OneOf_ProgressType?
    public enum OneOf_ProgressType: Sendable, Equatable {
        case phase(Joblet_BuildPhaseProgress)
        case log(Joblet_BuildLogLine)
        case result(Joblet_BuildResult)
    }
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.BuildRuntimeProgress" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10:
                var current: Joblet_BuildPhaseProgress?
                if case .phase(let value)? = self.progressType { current = value }
                self.progressType = .phase(try decoder.alternative(ProtobufMessage<Joblet_BuildPhaseProgress>.self, merging: current))
            case 18:
                var current: Joblet_BuildLogLine?
                if case .log(let value)? = self.progressType { current = value }
                self.progressType = .log(try decoder.alternative(ProtobufMessage<Joblet_BuildLogLine>.self, merging: current))
            case 26:
                var current: Joblet_BuildResult?
                if case .result(let value)? = self.progressType { current = value }
                self.progressType = .result(try decoder.alternative(ProtobufMessage<Joblet_BuildResult>.self, merging: current))
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        if case .result(let value)? = self.progressType { encoder.present(ProtobufMessage<Joblet_BuildResult>.self, value, tag: 26) }
        if case .log(let value)? = self.progressType { encoder.present(ProtobufMessage<Joblet_BuildLogLine>.self, value, tag: 18) }
        if case .phase(let value)? = self.progressType { encoder.present(ProtobufMessage<Joblet_BuildPhaseProgress>.self, value, tag: 10) }
    }
}

/// How far a build is. Since v2.5.5.
public struct Joblet_BuildPhaseProgress: Protobuf.Message {
    /// Which phase, 1 to 14.
    public var phaseNumber: Int32 = 0
    /// Of how many: 14.
    public var totalPhases: Int32 = 0
    /// The phase's name.
    public var phaseName: String = ""
    /// What is being done.
    public var message: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.BuildPhaseProgress" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.phaseNumber)
            case 16: try decoder.int32(&self.totalPhases)
            case 26: try decoder.string(&self.phaseName)
            case 34: try decoder.string(&self.message)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.message, tag: 34)
        encoder.string(self.phaseName, tag: 26)
        encoder.int32(self.totalPhases, tag: 16)
        encoder.int32(self.phaseNumber, tag: 8)
    }
}

/// A line that a builder wrote. Since v2.5.5.
public struct Joblet_BuildLogLine: Protobuf.Message {
    /// debug, info, warn or error.
    public var level: String = ""
    /// The line.
    public var message: String = ""
    /// When, in nanoseconds since 1970-01-01 UTC.
    public var timestamp: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.BuildLogLine" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.level)
            case 18: try decoder.string(&self.message)
            case 24: try decoder.int64(&self.timestamp)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.timestamp, tag: 24)
        encoder.string(self.message, tag: 18)
        encoder.string(self.level, tag: 10)
    }
}

/// How a build ended. Since v2.5.5.
public struct Joblet_BuildResult: Protobuf.Message {
    /// Whether it was built; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    /// The runtime's name.
    public var runtimeName: String = ""
    /// The runtime's version.
    public var runtimeVersion: String = ""
    /// Where it was put, as a path on the node.
    public var installPath: String = ""
    /// Disk space it takes, in bytes.
    public var sizeBytes: Int64 = 0
    /// How long it took, in milliseconds.
    public var buildDurationMs: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.BuildResult" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.success)
            case 18: try decoder.string(&self.message)
            case 26: try decoder.string(&self.runtimeName)
            case 34: try decoder.string(&self.runtimeVersion)
            case 42: try decoder.string(&self.installPath)
            case 48: try decoder.int64(&self.sizeBytes)
            case 56: try decoder.int64(&self.buildDurationMs)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int64(self.buildDurationMs, tag: 56)
        encoder.int64(self.sizeBytes, tag: 48)
        encoder.string(self.installPath, tag: 42)
        encoder.string(self.runtimeVersion, tag: 34)
        encoder.string(self.runtimeName, tag: 26)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.success, tag: 8)
    }
}

/// A definition to check. Since v2.5.5.
public struct Joblet_ValidateRuntimeYAMLRequest: Protobuf.Message {
    /// The runtime's definition as YAML text.
    public var yamlContent: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ValidateRuntimeYAMLRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.yamlContent)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.yamlContent, tag: 10)
    }
}

/// Whether the definition is good. Since v2.5.5.
public struct Joblet_ValidateRuntimeYAMLResponse: Protobuf.Message {
    /// Whether it could be built.
    public var valid: Bool = false
    /// The outcome in a sentence.
    public var message: String = ""
    /// What is wrong, a sentence each.
    public var errors: [String] = []
    /// What looks wrong, a sentence each.
    public var warnings: [String] = []
    /// What the definition says.
    public var specInfo: Joblet_RuntimeYAMLInfo {
        get { _specInfo ?? Joblet_RuntimeYAMLInfo() }
        set { _specInfo = newValue }
    }
    public var hasSpecInfo: Bool { _specInfo != nil }
    public mutating func clearSpecInfo() { _specInfo = nil }
    private var _specInfo: Joblet_RuntimeYAMLInfo?
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.ValidateRuntimeYAMLResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.bool(&self.valid)
            case 18: try decoder.string(&self.message)
            case 26: try decoder.repeated(ProtobufString.self, &self.errors)
            case 34: try decoder.repeated(ProtobufString.self, &self.warnings)
            case 42: try decoder.optional(ProtobufMessage<Joblet_RuntimeYAMLInfo>.self, &self._specInfo)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Joblet_RuntimeYAMLInfo>.self, self._specInfo, tag: 42)
        encoder.repeated(ProtobufString.self, self.warnings, tag: 34)
        encoder.repeated(ProtobufString.self, self.errors, tag: 26)
        encoder.string(self.message, tag: 18)
        encoder.bool(self.valid, tag: 8)
    }
}

/// What a definition says. Since v2.5.5.
public struct Joblet_RuntimeYAMLInfo: Protobuf.Message {
    /// The runtime's name.
    public var name: String = ""
    /// The runtime's version.
    public var version: String = ""
    /// The programming language, such as `python`.
    public var language: String = ""
    /// The language's version, such as `3.11`.
    public var languageVersion: String = ""
    /// What it is, in a sentence.
    public var description_p: String = ""
    /// The Python packages it asks for.
    public var pipPackages: [String] = []
    /// The Node packages it asks for.
    public var npmPackages: [String] = []
    /// Whether it runs commands of its own while it is built.
    public var hasHooks: Bool = false
    /// Whether it needs a graphics card.
    public var requiresGpu: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RuntimeYAMLInfo" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.version)
            case 26: try decoder.string(&self.language)
            case 34: try decoder.string(&self.languageVersion)
            case 42: try decoder.string(&self.description_p)
            case 50: try decoder.repeated(ProtobufString.self, &self.pipPackages)
            case 58: try decoder.repeated(ProtobufString.self, &self.npmPackages)
            case 64: try decoder.bool(&self.hasHooks)
            case 72: try decoder.bool(&self.requiresGpu)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.requiresGpu, tag: 72)
        encoder.bool(self.hasHooks, tag: 64)
        encoder.repeated(ProtobufString.self, self.npmPackages, tag: 58)
        encoder.repeated(ProtobufString.self, self.pipPackages, tag: 50)
        encoder.string(self.description_p, tag: 42)
        encoder.string(self.languageVersion, tag: 34)
        encoder.string(self.language, tag: 26)
        encoder.string(self.version, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// The definitions of `runtime.proto`, for server reflection.
public enum Joblet_File_Runtime {
    public static let descriptor = FileDescriptor(
        name: "runtime.proto",
        symbols: [
            "joblet.ListRuntimesResponse",
            "joblet.RuntimeInfo",
            "joblet.RuntimeInfo.EnvironmentEntry",
            "joblet.RuntimeRequirements",
            "joblet.RuntimeBuildInfo",
            "joblet.GetRuntimeInfoRequest",
            "joblet.GetRuntimeInfoResponse",
            "joblet.TestRuntimeRequest",
            "joblet.TestRuntimeResponse",
            "joblet.RemoveRuntimeRequest",
            "joblet.RemoveRuntimeResponse",
            "joblet.InstallRuntimeRequest",
            "joblet.InstallRuntimeResponse",
            "joblet.InstallRuntimeFromLocalRequest",
            "joblet.RuntimeFile",
            "joblet.RuntimeInstallationChunk",
            "joblet.RuntimeInstallationProgress",
            "joblet.RuntimeInstallationLog",
            "joblet.RuntimeInstallationResult",
            "joblet.ValidateRuntimeSpecRequest",
            "joblet.ValidateRuntimeSpecResponse",
            "joblet.RuntimeSpecInfo",
            "joblet.BuildRuntimeRequest",
            "joblet.BuildRuntimeProgress",
            "joblet.BuildPhaseProgress",
            "joblet.BuildLogLine",
            "joblet.BuildResult",
            "joblet.ValidateRuntimeYAMLRequest",
            "joblet.ValidateRuntimeYAMLResponse",
            "joblet.RuntimeYAMLInfo",
            "joblet.RuntimeService",
            "joblet.RuntimeService.ListRuntimes",
            "joblet.RuntimeService.GetRuntimeInfo",
            "joblet.RuntimeService.TestRuntime",
            "joblet.RuntimeService.RemoveRuntime",
            "joblet.RuntimeService.BuildRuntime",
            "joblet.RuntimeService.ValidateRuntimeYAML",
            "joblet.RuntimeService.InstallRuntime",
            "joblet.RuntimeService.InstallRuntimeFromGithub",
            "joblet.RuntimeService.InstallRuntimeFromLocal",
            "joblet.RuntimeService.StreamingInstallRuntimeFromGithub",
            "joblet.RuntimeService.StreamingInstallRuntimeFromLocal",
            "joblet.RuntimeService.ValidateRuntimeSpec",
        ],
        dependencies: [Joblet_File_Shared.descriptor],
        base64: """
            Cg1ydW50aW1lLnByb3RvEgZqb2JsZXQaDHNoYXJlZC5wcm90byJHChRMaXN0UnVudGltZXNSZXNwb25zZRIvCghydW50aW1lcxgB
            IAMoCzITLmpvYmxldC5SdW50aW1lSW5mb1IIcnVudGltZXMiwgQKC1J1bnRpbWVJbmZvEhIKBG5hbWUYASABKAlSBG5hbWUSGgoI
            bGFuZ3VhZ2UYAiABKAlSCGxhbmd1YWdlEhgKB3ZlcnNpb24YAyABKAlSB3ZlcnNpb24SIAoLZGVzY3JpcHRpb24YBCABKAlSC2Rl
            c2NyaXB0aW9uEh0KCnNpemVfYnl0ZXMYBSABKANSCXNpemVCeXRlcxIaCghwYWNrYWdlcxgGIAMoCVIIcGFja2FnZXMSHAoJYXZh
            aWxhYmxlGAcgASgIUglhdmFpbGFibGUSPwoMcmVxdWlyZW1lbnRzGAggASgLMhsuam9ibGV0LlJ1bnRpbWVSZXF1aXJlbWVudHNS
            DHJlcXVpcmVtZW50cxIpChBsYW5ndWFnZV92ZXJzaW9uGAkgASgJUg9sYW5ndWFnZVZlcnNpb24SHAoJbGlicmFyaWVzGAogAygJ
            UglsaWJyYXJpZXMSRgoLZW52aXJvbm1lbnQYCyADKAsyJC5qb2JsZXQuUnVudGltZUluZm8uRW52aXJvbm1lbnRFbnRyeVILZW52
            aXJvbm1lbnQSNwoKYnVpbGRfaW5mbxgMIAEoCzIYLmpvYmxldC5SdW50aW1lQnVpbGRJbmZvUglidWlsZEluZm8SIwoNb3JpZ2lu
            YWxfeWFtbBgNIAEoCVIMb3JpZ2luYWxZYW1sGj4KEEVudmlyb25tZW50RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUY
            AiABKAlSBXZhbHVlOgI4ASJNChNSdW50aW1lUmVxdWlyZW1lbnRzEiQKDWFyY2hpdGVjdHVyZXMYASADKAlSDWFyY2hpdGVjdHVy
            ZXMSEAoDZ3B1GAIgASgIUgNncHUiaAoQUnVudGltZUJ1aWxkSW5mbxIZCghidWlsdF9hdBgBIAEoCVIHYnVpbHRBdBIdCgpidWls
            dF93aXRoGAIgASgJUglidWlsdFdpdGgSGgoIcGxhdGZvcm0YAyABKAlSCHBsYXRmb3JtIjEKFUdldFJ1bnRpbWVJbmZvUmVxdWVz
            dBIYCgdydW50aW1lGAEgASgJUgdydW50aW1lIl0KFkdldFJ1bnRpbWVJbmZvUmVzcG9uc2USLQoHcnVudGltZRgBIAEoCzITLmpv
            YmxldC5SdW50aW1lSW5mb1IHcnVudGltZRIUCgVmb3VuZBgCIAEoCFIFZm91bmQiLgoSVGVzdFJ1bnRpbWVSZXF1ZXN0EhgKB3J1
            bnRpbWUYASABKAlSB3J1bnRpbWUiegoTVGVzdFJ1bnRpbWVSZXNwb25zZRIYCgdzdWNjZXNzGAIgASgIUgdzdWNjZXNzEhYKBm91
            dHB1dBgDIAEoCVIGb3V0cHV0EhQKBWVycm9yGAQgASgJUgVlcnJvchIbCglleGl0X2NvZGUYBSABKAVSCGV4aXRDb2RlIjAKFFJl
            bW92ZVJ1bnRpbWVSZXF1ZXN0EhgKB3J1bnRpbWUYASABKAlSB3J1bnRpbWUidwoVUmVtb3ZlUnVudGltZVJlc3BvbnNlEhgKB3N1
            Y2Nlc3MYASABKAhSB3N1Y2Nlc3MSGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZRIqChFmcmVlZF9zcGFjZV9ieXRlcxgDIAEoA1IP
            ZnJlZWRTcGFjZUJ5dGVzItABChVJbnN0YWxsUnVudGltZVJlcXVlc3QSIAoLcnVudGltZVNwZWMYASABKAlSC3J1bnRpbWVTcGVj
            Eh4KCnJlcG9zaXRvcnkYAiABKAlSCnJlcG9zaXRvcnkSFgoGYnJhbmNoGAMgASgJUgZicmFuY2gSEgoEcGF0aBgEIAEoCVIEcGF0
            aBImCg5mb3JjZVJlaW5zdGFsbBgFIAEoCFIOZm9yY2VSZWluc3RhbGwSIQoMcmVnaXN0cnlfdXJsGAYgASgJUgtyZWdpc3RyeVVy
            bCLUAQoWSW5zdGFsbFJ1bnRpbWVSZXNwb25zZRIiCgxidWlsZEpvYlV1aWQYASABKAlSDGJ1aWxkSm9iVXVpZBIgCgtydW50aW1l
            U3BlYxgCIAEoCVILcnVudGltZVNwZWMSFgoGc3RhdHVzGAMgASgJUgZzdGF0dXMSGAoHbWVzc2FnZRgEIAEoCVIHbWVzc2FnZRIe
            CgpyZXBvc2l0b3J5GAUgASgJUgpyZXBvc2l0b3J5EiIKDHJlc29sdmVkUGF0aBgGIAEoCVIMcmVzb2x2ZWRQYXRoIpUBCh5JbnN0
            YWxsUnVudGltZUZyb21Mb2NhbFJlcXVlc3QSIAoLcnVudGltZVNwZWMYASABKAlSC3J1bnRpbWVTcGVjEikKBWZpbGVzGAIgAygL
            MhMuam9ibGV0LlJ1bnRpbWVGaWxlUgVmaWxlcxImCg5mb3JjZVJlaW5zdGFsbBgDIAEoCFIOZm9yY2VSZWluc3RhbGwiWwoLUnVu
            dGltZUZpbGUSEgoEcGF0aBgBIAEoCVIEcGF0aBIYCgdjb250ZW50GAIgASgMUgdjb250ZW50Eh4KCmV4ZWN1dGFibGUYAyABKAhS
            CmV4ZWN1dGFibGUi3AEKGFJ1bnRpbWVJbnN0YWxsYXRpb25DaHVuaxJBCghwcm9ncmVzcxgBIAEoCzIjLmpvYmxldC5SdW50aW1l
            SW5zdGFsbGF0aW9uUHJvZ3Jlc3NIAFIIcHJvZ3Jlc3MSMgoDbG9nGAIgASgLMh4uam9ibGV0LlJ1bnRpbWVJbnN0YWxsYXRpb25M
            b2dIAFIDbG9nEjsKBnJlc3VsdBgDIAEoCzIhLmpvYmxldC5SdW50aW1lSW5zdGFsbGF0aW9uUmVzdWx0SABSBnJlc3VsdEIMCgpj
            aHVua190eXBlImwKG1J1bnRpbWVJbnN0YWxsYXRpb25Qcm9ncmVzcxIYCgdtZXNzYWdlGAEgASgJUgdtZXNzYWdlEhIKBHN0ZXAY
            AiABKAVSBHN0ZXASHwoLdG90YWxfc3RlcHMYAyABKAVSCnRvdGFsU3RlcHMiLAoWUnVudGltZUluc3RhbGxhdGlvbkxvZxISCgRk
            YXRhGAEgASgMUgRkYXRhIpUBChlSdW50aW1lSW5zdGFsbGF0aW9uUmVzdWx0EhgKB3N1Y2Nlc3MYASABKAhSB3N1Y2Nlc3MSGAoH
            bWVzc2FnZRgCIAEoCVIHbWVzc2FnZRIhCgxydW50aW1lX3NwZWMYAyABKAlSC3J1bnRpbWVTcGVjEiEKDGluc3RhbGxfcGF0aBgE
            IAEoCVILaW5zdGFsbFBhdGgiPgoaVmFsaWRhdGVSdW50aW1lU3BlY1JlcXVlc3QSIAoLcnVudGltZVNwZWMYASABKAlSC3J1bnRp
            bWVTcGVjIqoBChtWYWxpZGF0ZVJ1bnRpbWVTcGVjUmVzcG9uc2USFAoFdmFsaWQYASABKAhSBXZhbGlkEhgKB21lc3NhZ2UYAiAB
            KAlSB21lc3NhZ2USJgoObm9ybWFsaXplZFNwZWMYAyABKAlSDm5vcm1hbGl6ZWRTcGVjEjMKCHNwZWNJbmZvGAQgASgLMhcuam9i
            bGV0LlJ1bnRpbWVTcGVjSW5mb1IIc3BlY0luZm8ihwEKD1J1bnRpbWVTcGVjSW5mbxIaCghsYW5ndWFnZRgBIAEoCVIIbGFuZ3Vh
            Z2USGAoHdmVyc2lvbhgCIAEoCVIHdmVyc2lvbhIaCgh2YXJpYW50cxgDIAMoCVIIdmFyaWFudHMSIgoMYXJjaGl0ZWN0dXJlGAQg
            ASgJUgxhcmNoaXRlY3R1cmUikAEKE0J1aWxkUnVudGltZVJlcXVlc3QSIQoMeWFtbF9jb250ZW50GAEgASgJUgt5YW1sQ29udGVu
            dBIXCgdkcnlfcnVuGAIgASgIUgZkcnlSdW4SGAoHdmVyYm9zZRgDIAEoCFIHdmVyYm9zZRIjCg1mb3JjZV9yZWJ1aWxkGAQgASgI
            Ugxmb3JjZVJlYnVpbGQitAEKFEJ1aWxkUnVudGltZVByb2dyZXNzEjIKBXBoYXNlGAEgASgLMhouam9ibGV0LkJ1aWxkUGhhc2VQ
            cm9ncmVzc0gAUgVwaGFzZRIoCgNsb2cYAiABKAsyFC5qb2JsZXQuQnVpbGRMb2dMaW5lSABSA2xvZxItCgZyZXN1bHQYAyABKAsy
            Ey5qb2JsZXQuQnVpbGRSZXN1bHRIAFIGcmVzdWx0Qg8KDXByb2dyZXNzX3R5cGUikwEKEkJ1aWxkUGhhc2VQcm9ncmVzcxIhCgxw
            aGFzZV9udW1iZXIYASABKAVSC3BoYXNlTnVtYmVyEiEKDHRvdGFsX3BoYXNlcxgCIAEoBVILdG90YWxQaGFzZXMSHQoKcGhhc2Vf
            bmFtZRgDIAEoCVIJcGhhc2VOYW1lEhgKB21lc3NhZ2UYBCABKAlSB21lc3NhZ2UiXAoMQnVpbGRMb2dMaW5lEhQKBWxldmVsGAEg
            ASgJUgVsZXZlbBIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEhwKCXRpbWVzdGFtcBgDIAEoA1IJdGltZXN0YW1wIvsBCgtCdWls
            ZFJlc3VsdBIYCgdzdWNjZXNzGAEgASgIUgdzdWNjZXNzEhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2USIQoMcnVudGltZV9uYW1l
            GAMgASgJUgtydW50aW1lTmFtZRInCg9ydW50aW1lX3ZlcnNpb24YBCABKAlSDnJ1bnRpbWVWZXJzaW9uEiEKDGluc3RhbGxfcGF0
            aBgFIAEoCVILaW5zdGFsbFBhdGgSHQoKc2l6ZV9ieXRlcxgGIAEoA1IJc2l6ZUJ5dGVzEioKEWJ1aWxkX2R1cmF0aW9uX21zGAcg
            ASgDUg9idWlsZER1cmF0aW9uTXMiPwoaVmFsaWRhdGVSdW50aW1lWUFNTFJlcXVlc3QSIQoMeWFtbF9jb250ZW50GAEgASgJUgt5
            YW1sQ29udGVudCK3AQobVmFsaWRhdGVSdW50aW1lWUFNTFJlc3BvbnNlEhQKBXZhbGlkGAEgASgIUgV2YWxpZBIYCgdtZXNzYWdl
            GAIgASgJUgdtZXNzYWdlEhYKBmVycm9ycxgDIAMoCVIGZXJyb3JzEhoKCHdhcm5pbmdzGAQgAygJUgh3YXJuaW5ncxI0CglzcGVj
            X2luZm8YBSABKAsyFy5qb2JsZXQuUnVudGltZVlBTUxJbmZvUghzcGVjSW5mbyKuAgoPUnVudGltZVlBTUxJbmZvEhIKBG5hbWUY
            ASABKAlSBG5hbWUSGAoHdmVyc2lvbhgCIAEoCVIHdmVyc2lvbhIaCghsYW5ndWFnZRgDIAEoCVIIbGFuZ3VhZ2USKQoQbGFuZ3Vh
            Z2VfdmVyc2lvbhgEIAEoCVIPbGFuZ3VhZ2VWZXJzaW9uEiAKC2Rlc2NyaXB0aW9uGAUgASgJUgtkZXNjcmlwdGlvbhIhCgxwaXBf
            cGFja2FnZXMYBiADKAlSC3BpcFBhY2thZ2VzEiEKDG5wbV9wYWNrYWdlcxgHIAMoCVILbnBtUGFja2FnZXMSGwoJaGFzX2hvb2tz
            GAggASgIUghoYXNIb29rcxIhCgxyZXF1aXJlc19ncHUYCSABKAhSC3JlcXVpcmVzR3B1Mq8ICg5SdW50aW1lU2VydmljZRJCCgxM
            aXN0UnVudGltZXMSFC5qb2JsZXQuRW1wdHlSZXF1ZXN0Ghwuam9ibGV0Lkxpc3RSdW50aW1lc1Jlc3BvbnNlEk8KDkdldFJ1bnRp
            bWVJbmZvEh0uam9ibGV0LkdldFJ1bnRpbWVJbmZvUmVxdWVzdBoeLmpvYmxldC5HZXRSdW50aW1lSW5mb1Jlc3BvbnNlEkYKC1Rl
            c3RSdW50aW1lEhouam9ibGV0LlRlc3RSdW50aW1lUmVxdWVzdBobLmpvYmxldC5UZXN0UnVudGltZVJlc3BvbnNlEkwKDVJlbW92
            ZVJ1bnRpbWUSHC5qb2JsZXQuUmVtb3ZlUnVudGltZVJlcXVlc3QaHS5qb2JsZXQuUmVtb3ZlUnVudGltZVJlc3BvbnNlEksKDEJ1
            aWxkUnVudGltZRIbLmpvYmxldC5CdWlsZFJ1bnRpbWVSZXF1ZXN0Ghwuam9ibGV0LkJ1aWxkUnVudGltZVByb2dyZXNzMAESXgoT
            VmFsaWRhdGVSdW50aW1lWUFNTBIiLmpvYmxldC5WYWxpZGF0ZVJ1bnRpbWVZQU1MUmVxdWVzdBojLmpvYmxldC5WYWxpZGF0ZVJ1
            bnRpbWVZQU1MUmVzcG9uc2USTwoOSW5zdGFsbFJ1bnRpbWUSHS5qb2JsZXQuSW5zdGFsbFJ1bnRpbWVSZXF1ZXN0Gh4uam9ibGV0
            Lkluc3RhbGxSdW50aW1lUmVzcG9uc2USWQoYSW5zdGFsbFJ1bnRpbWVGcm9tR2l0aHViEh0uam9ibGV0Lkluc3RhbGxSdW50aW1l
            UmVxdWVzdBoeLmpvYmxldC5JbnN0YWxsUnVudGltZVJlc3BvbnNlEmEKF0luc3RhbGxSdW50aW1lRnJvbUxvY2FsEiYuam9ibGV0
            Lkluc3RhbGxSdW50aW1lRnJvbUxvY2FsUmVxdWVzdBoeLmpvYmxldC5JbnN0YWxsUnVudGltZVJlc3BvbnNlEmYKIVN0cmVhbWlu
            Z0luc3RhbGxSdW50aW1lRnJvbUdpdGh1YhIdLmpvYmxldC5JbnN0YWxsUnVudGltZVJlcXVlc3QaIC5qb2JsZXQuUnVudGltZUlu
            c3RhbGxhdGlvbkNodW5rMAESbgogU3RyZWFtaW5nSW5zdGFsbFJ1bnRpbWVGcm9tTG9jYWwSJi5qb2JsZXQuSW5zdGFsbFJ1bnRp
            bWVGcm9tTG9jYWxSZXF1ZXN0GiAuam9ibGV0LlJ1bnRpbWVJbnN0YWxsYXRpb25DaHVuazABEl4KE1ZhbGlkYXRlUnVudGltZVNw
            ZWMSIi5qb2JsZXQuVmFsaWRhdGVSdW50aW1lU3BlY1JlcXVlc3QaIy5qb2JsZXQuVmFsaWRhdGVSdW50aW1lU3BlY1Jlc3BvbnNl
            YgZwcm90bzM=
            """
    )
}
