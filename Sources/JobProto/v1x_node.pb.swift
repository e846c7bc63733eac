// Made by protoc-gen-joblet from v1x_node.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A request that says nothing yet.
public struct Joblet_V1x_CheckNodeRequest: Protobuf.Message {
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.CheckNodeRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            try decoder.unknown(tag, into: &unknownFields)
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
    }
}

/// What the machine offers, and what the daemon makes of it.
public struct Joblet_V1x_NodeCheck: Protobuf.Message {
    /// The node's own id.
    public var nodeID: String = ""
    /// The release of the machine's kernel, such as 6.1.0-42-amd64.
    public var kernel: String = ""
    /// The machine's architecture, such as x86_64.
    public var architecture: String = ""
    /// The daemon's version.
    public var version: String = ""
    /// Whether the daemon was told to run jobs without what the machine lacks.
    public var isRelaxed: Bool = false
    /// When the features were tried, RFC 3339.
    public var checkedAt: String = ""
    /// Every feature that the daemon knows, in a fixed order.
    public var features: [Joblet_V1x_NodeFeature] = []
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.NodeCheck" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.nodeID)
            case 18: try decoder.string(&self.kernel)
            case 26: try decoder.string(&self.architecture)
            case 34: try decoder.string(&self.version)
            case 40: try decoder.bool(&self.isRelaxed)
            case 50: try decoder.string(&self.checkedAt)
            case 58: try decoder.repeated(ProtobufMessage<Joblet_V1x_NodeFeature>.self, &self.features)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Joblet_V1x_NodeFeature>.self, self.features, tag: 58)
        encoder.string(self.checkedAt, tag: 50)
        encoder.bool(self.isRelaxed, tag: 40)
        encoder.string(self.version, tag: 34)
        encoder.string(self.architecture, tag: 26)
        encoder.string(self.kernel, tag: 18)
        encoder.string(self.nodeID, tag: 10)
    }
}

/// One feature, found or missing.
public struct Joblet_V1x_NodeFeature: Protobuf.Message {
    /// Its name in the configuration, such as user_namespaces.
    public var name: String = ""
    /// Whether it is there.
    public var isPresent: Bool = false
    /// How much depends on it.
    public var need: Joblet_V1x_NodeFeature.Need = Joblet_V1x_NodeFeature.Need()
    /// Whether the daemon does not start without it, unless it was told to.
    public var isRequired: Bool = false
    /// What it is good for, in a few words.
    public var purpose: String = ""
    /// Why it is missing, with the call that failed; empty where it is there.
    public var problem: String = ""
    /// What is different because it is missing; empty where it is there.
    public var consequence: String = ""
    /// What helps; empty where it is there.
    public var remedy: String = ""
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.v1x.NodeFeature" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.name)
            case 16: try decoder.bool(&self.isPresent)
            case 24: try decoder.singular(ProtobufEnum<Joblet_V1x_NodeFeature.Need>.self, &self.need)
            case 32: try decoder.bool(&self.isRequired)
            case 42: try decoder.string(&self.purpose)
            case 50: try decoder.string(&self.problem)
            case 58: try decoder.string(&self.consequence)
            case 66: try decoder.string(&self.remedy)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.string(self.remedy, tag: 66)
        encoder.string(self.consequence, tag: 58)
        encoder.string(self.problem, tag: 50)
        encoder.string(self.purpose, tag: 42)
        encoder.bool(self.isRequired, tag: 32)
        encoder.singular(ProtobufEnum<Joblet_V1x_NodeFeature.Need>.self, self.need, tag: 24)
        encoder.bool(self.isPresent, tag: 16)
        encoder.string(self.name, tag: 10)
    }

    /// How much depends on a feature.
    public enum Need: Protobuf.Enum {
        /// Not said.
        case unspecified
        /// No job can be started without it.
        case always
        /// A job without it is less protected than it should be.
        case protection
        /// There is another way, or what it serves is refused.
        case extra
        /// A number that the definition does not name.
        case UNRECOGNIZED(Int)

        public init() { self = .unspecified }

        public init(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .always
            case 2: self = .protection
            case 3: self = .extra
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .always: 1
            case .protection: 2
            case .extra: 3
            case .UNRECOGNIZED(let number): number
            }
        }
    }
}

/// The definitions of `v1x_node.proto`, for server reflection.
public enum Joblet_V1x_File_V1xNode {
    public static let descriptor = FileDescriptor(
        name: "v1x_node.proto",
        symbols: [
            "joblet.v1x.CheckNodeRequest",
            "joblet.v1x.NodeCheck",
            "joblet.v1x.NodeFeature",
            "joblet.v1x.NodeFeature.Need",
            "joblet.v1x.NodeService",
            "joblet.v1x.NodeService.CheckNode",
        ],
        dependencies: [],
        base64: """
            Cg52MXhfbm9kZS5wcm90bxIKam9ibGV0LnYxeCISChBDaGVja05vZGVSZXF1ZXN0Iu0BCglOb2RlQ2hlY2sSFwoHbm9kZV9pZBgB
            IAEoCVIGbm9kZUlkEhYKBmtlcm5lbBgCIAEoCVIGa2VybmVsEiIKDGFyY2hpdGVjdHVyZRgDIAEoCVIMYXJjaGl0ZWN0dXJlEhgK
            B3ZlcnNpb24YBCABKAlSB3ZlcnNpb24SHQoKaXNfcmVsYXhlZBgFIAEoCFIJaXNSZWxheGVkEh0KCmNoZWNrZWRfYXQYBiABKAlS
            CWNoZWNrZWRBdBIzCghmZWF0dXJlcxgHIAMoCzIXLmpvYmxldC52MXguTm9kZUZlYXR1cmVSCGZlYXR1cmVzItUCCgtOb2RlRmVh
            dHVyZRISCgRuYW1lGAEgASgJUgRuYW1lEh0KCmlzX3ByZXNlbnQYAiABKAhSCWlzUHJlc2VudBIwCgRuZWVkGAMgASgOMhwuam9i
            bGV0LnYxeC5Ob2RlRmVhdHVyZS5OZWVkUgRuZWVkEh8KC2lzX3JlcXVpcmVkGAQgASgIUgppc1JlcXVpcmVkEhgKB3B1cnBvc2UY
            BSABKAlSB3B1cnBvc2USGAoHcHJvYmxlbRgGIAEoCVIHcHJvYmxlbRIgCgtjb25zZXF1ZW5jZRgHIAEoCVILY29uc2VxdWVuY2US
            FgoGcmVtZWR5GAggASgJUgZyZW1lZHkiUgoETmVlZBIUChBORUVEX1VOU1BFQ0lGSUVEEAASDwoLTkVFRF9BTFdBWVMQARITCg9O
            RUVEX1BST1RFQ1RJT04QAhIOCgpORUVEX0VYVFJBEAMyTwoLTm9kZVNlcnZpY2USQAoJQ2hlY2tOb2RlEhwuam9ibGV0LnYxeC5D
            aGVja05vZGVSZXF1ZXN0GhUuam9ibGV0LnYxeC5Ob2RlQ2hlY2tiBnByb3RvMw==
            """
    )
}
