// Made by protoc-gen-joblet from network.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A network to make.
public struct Joblet_CreateNetworkRequest: Protobuf.Message {
    /// The network's name.
    public var name: String = ""
    /// The address range, such as `10.0.0.0/24`.
    public var cidr: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CreateNetworkRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.cidr)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.cidr, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// The network that was made.
public struct Joblet_CreateNetworkResponse: Protobuf.Message {
    /// The network's name.
    public var name: String = ""
    /// The address range, such as `10.0.0.0/24`.
    public var cidr: String = ""
    /// The name of the bridge interface on the node.
    public var bridge: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.CreateNetworkResponse" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.cidr)
            case 26: try decoder.string(&self.bridge)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.bridge, tag: 26)
        encoder.string(self.cidr, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// Which network to remove.
public struct Joblet_RemoveNetworkRequest: Protobuf.Message {
    /// The network's name.
    public var name: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveNetworkRequest" }

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
public struct Joblet_RemoveNetworkResponse: Protobuf.Message {
    /// Whether it was done; false comes with the reason in `message`.
    public var success: Bool = false
    /// A sentence for the user.
    public var message: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.RemoveNetworkResponse" }

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

/// A network that jobs can be in.
public struct Joblet_Network: Protobuf.Message {
    /// The network's name.
    public var name: String = ""
    /// The address range, such as `10.0.0.0/24`.
    public var cidr: String = ""
    /// The name of the bridge interface on the node.
    public var bridge: String = ""
    /// How many jobs use it now.
    public var jobCount: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Network" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 18: try decoder.string(&self.cidr)
            case 26: try decoder.string(&self.bridge)
            case 32: try decoder.int32(&self.jobCount)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.jobCount, tag: 32)
        encoder.string(self.bridge, tag: 26)
        encoder.string(self.cidr, tag: 18)
        encoder.string(self.name, tag: 10)
    }
}

/// All networks.
public struct Joblet_Networks: Protobuf.Message {
    /// All networks.
    public var networks: [Joblet_Network] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Networks" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Joblet_Network>.self, &self.networks)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_Network>.self, self.networks, tag: 10)
    }
}

/// The definitions of `network.proto`, for server reflection.
public enum Joblet_File_Network {
    public static let descriptor = FileDescriptor(
        name: "network.proto",
        symbols: [
            "joblet.CreateNetworkRequest",
            "joblet.CreateNetworkResponse",
            "joblet.RemoveNetworkRequest",
            "joblet.RemoveNetworkResponse",
            "joblet.Network",
            "joblet.Networks",
            "joblet.NetworkService",
            "joblet.NetworkService.CreateNetwork",
            "joblet.NetworkService.ListNetworks",
            "joblet.NetworkService.RemoveNetwork",
        ],
        dependencies: [Joblet_File_Shared.descriptor],
        base64: """
            Cg1uZXR3b3JrLnByb3RvEgZqb2JsZXQaDHNoYXJlZC5wcm90byI+ChRDcmVhdGVOZXR3b3JrUmVxdWVzdBISCgRuYW1lGAEgASgJ
            UgRuYW1lEhIKBGNpZHIYAiABKAlSBGNpZHIiVwoVQ3JlYXRlTmV0d29ya1Jlc3BvbnNlEhIKBG5hbWUYASABKAlSBG5hbWUSEgoE
            Y2lkchgCIAEoCVIEY2lkchIWCgZicmlkZ2UYAyABKAlSBmJyaWRnZSIqChRSZW1vdmVOZXR3b3JrUmVxdWVzdBISCgRuYW1lGAEg
            ASgJUgRuYW1lIksKFVJlbW92ZU5ldHdvcmtSZXNwb25zZRIYCgdzdWNjZXNzGAEgASgIUgdzdWNjZXNzEhgKB21lc3NhZ2UYAiAB
            KAlSB21lc3NhZ2UiZgoHTmV0d29yaxISCgRuYW1lGAEgASgJUgRuYW1lEhIKBGNpZHIYAiABKAlSBGNpZHISFgoGYnJpZGdlGAMg
            ASgJUgZicmlkZ2USGwoJam9iX2NvdW50GAQgASgFUghqb2JDb3VudCI3CghOZXR3b3JrcxIrCghuZXR3b3JrcxgBIAMoCzIPLmpv
            YmxldC5OZXR3b3JrUghuZXR3b3JrczLkAQoOTmV0d29ya1NlcnZpY2USTAoNQ3JlYXRlTmV0d29yaxIcLmpvYmxldC5DcmVhdGVO
            ZXR3b3JrUmVxdWVzdBodLmpvYmxldC5DcmVhdGVOZXR3b3JrUmVzcG9uc2USNgoMTGlzdE5ldHdvcmtzEhQuam9ibGV0LkVtcHR5
            UmVxdWVzdBoQLmpvYmxldC5OZXR3b3JrcxJMCg1SZW1vdmVOZXR3b3JrEhwuam9ibGV0LlJlbW92ZU5ldHdvcmtSZXF1ZXN0Gh0u
            am9ibGV0LlJlbW92ZU5ldHdvcmtSZXNwb25zZWIGcHJvdG8z
            """
    )
}
