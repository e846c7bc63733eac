// Made by protoc-gen-joblet from volume.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A volume to make.
public struct Joblet_CreateVolumeRequest: Protobuf.Message {
    /// The volume's name.
    public var name: String = ""
    /// How much it holds, such as `1GB` or `500MB`.
    public var size: String = ""
    /// `filesystem`, kept on disk, or `memory`; empty for filesystem.
    public var type: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CreateVolumeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.size)
            case 26: try decoder.string(&self.type)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.type, tag: 26)
        encoder.string(self.size, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// The volume that was made.
public struct Joblet_CreateVolumeResponse: Protobuf.Message {
    /// The volume's name.
    public var name: String = ""
    /// How much it holds, such as `1GB` or `500MB`.
    public var size: String = ""
    /// `filesystem`, kept on disk, or `memory`; empty for filesystem.
    public var type: String = ""
    /// The path on the node.
    public var path: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CreateVolumeResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.size)
            case 26: try decoder.string(&self.type)
            case 34: try decoder.string(&self.path)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.path, tag: 34)
        encoder.string(self.type, tag: 26)
        encoder.string(self.size, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// Which volume to remove, with what is in it.
public struct Joblet_RemoveVolumeRequest: Protobuf.Message {
    /// The volume's name.
    public var name: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveVolumeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.name, tag: 10)
    }
}

/// Whether it was removed.
public struct Joblet_RemoveVolumeResponse: Protobuf.Message {
    /// Whether it was done; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveVolumeResponse" }

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

/// Storage that outlives jobs.
public struct Joblet_Volume: Protobuf.Message {
    /// The volume's name.
    public var name: String = ""
    /// How much it holds, such as `1GB` or `500MB`.
    public var size: String = ""
    /// `filesystem`, kept on disk, or `memory`; empty for filesystem.
    public var type: String = ""
    /// The path on the node.
    public var path: String = ""
    /// When it was made, RFC 3339.
    public var createdTime: String = ""
    /// How many jobs use it now.
    public var jobCount: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Volume" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.size)
            case 26: try decoder.string(&self.type)
            case 34: try decoder.string(&self.path)
            case 42: try decoder.string(&self.createdTime)
            case 48: try decoder.int32(&self.jobCount)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.jobCount, tag: 48)
        encoder.string(self.createdTime, tag: 42)
        encoder.string(self.path, tag: 34)
        encoder.string(self.type, tag: 26)
        encoder.string(self.size, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// All volumes.
public struct Joblet_Volumes: Protobuf.Message {
    /// All volumes.
    public var volumes: [Joblet_Volume] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Volumes" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_Volume>.self, &self.volumes)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_Volume>.self, self.volumes, tag: 10)
    }
}

/// The definitions of `volume.proto`, for server reflection.
public enum Joblet_File_Volume {
    public static let descriptor = FileDescriptor(
        name: "volume.proto",
        symbols: [
            "joblet.CreateVolumeRequest",
            "joblet.CreateVolumeResponse",
            "joblet.RemoveVolumeRequest",
            "joblet.RemoveVolumeResponse",
            "joblet.Volume",
            "joblet.Volumes",
            "joblet.VolumeService",
            "joblet.VolumeService.CreateVolume",
            "joblet.VolumeService.ListVolumes",
            "joblet.VolumeService.RemoveVolume",
        ],
        dependencies: [Joblet_File_Shared.descriptor],
        base64: """
            Cgx2b2x1bWUucHJvdG8SBmpvYmxldBoMc2hhcmVkLnByb3RvIlEKE0NyZWF0ZVZvbHVtZVJlcXVlc3QSEgoEbmFtZRgBIAEoCVIE
            bmFtZRISCgRzaXplGAIgASgJUgRzaXplEhIKBHR5cGUYAyABKAlSBHR5cGUiZgoUQ3JlYXRlVm9sdW1lUmVzcG9uc2USEgoEbmFt
            ZRgBIAEoCVIEbmFtZRISCgRzaXplGAIgASgJUgRzaXplEhIKBHR5cGUYAyABKAlSBHR5cGUSEgoEcGF0aBgEIAEoCVIEcGF0aCIp
            ChNSZW1vdmVWb2x1bWVSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiSgoUUmVtb3ZlVm9sdW1lUmVzcG9uc2USGAoHc3VjY2Vz
            cxgBIAEoCFIHc3VjY2VzcxIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIpgBCgZWb2x1bWUSEgoEbmFtZRgBIAEoCVIEbmFtZRIS
            CgRzaXplGAIgASgJUgRzaXplEhIKBHR5cGUYAyABKAlSBHR5cGUSEgoEcGF0aBgEIAEoCVIEcGF0aBIhCgxjcmVhdGVkX3RpbWUY
            BSABKAlSC2NyZWF0ZWRUaW1lEhsKCWpvYl9jb3VudBgGIAEoBVIIam9iQ291bnQiMwoHVm9sdW1lcxIoCgd2b2x1bWVzGAEgAygL
            Mg4uam9ibGV0LlZvbHVtZVIHdm9sdW1lczLbAQoNVm9sdW1lU2VydmljZRJJCgxDcmVhdGVWb2x1bWUSGy5qb2JsZXQuQ3JlYXRl
            Vm9sdW1lUmVxdWVzdBocLmpvYmxldC5DcmVhdGVWb2x1bWVSZXNwb25zZRI0CgtMaXN0Vm9sdW1lcxIULmpvYmxldC5FbXB0eVJl
            cXVlc3QaDy5qb2JsZXQuVm9sdW1lcxJJCgxSZW1vdmVWb2x1bWUSGy5qb2JsZXQuUmVtb3ZlVm9sdW1lUmVxdWVzdBocLmpvYmxl
            dC5SZW1vdmVWb2x1bWVSZXNwb25zZWIGcHJvdG8z
            """
    )
}
