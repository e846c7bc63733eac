// Made by protoc-gen-joblet from shared.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

public import Protobuf

/// A request that says nothing.
public struct Joblet_EmptyRequest: Protobuf.Message {
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.EmptyRequest" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            try decoder.unknown(tag, into: &unknownFields)
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
    }
}

/// A file or directory that travels with a request.
public struct Joblet_FileUpload: Protobuf.Message {
    /// Where to put it, relative to the job's work directory.
    public var path: String = ""
    /// The file's bytes; empty for a directory.
    public var content: [UInt8] = []
    /// Unix permission bits, such as 0755; 0 for the default.
    public var mode: UInt32 = 0
    /// Whether to make a directory.
    public var isDirectory: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.FileUpload" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&self.path)
            case 18: try decoder.bytes(&self.content)
            case 24: try decoder.uint32(&self.mode)
            case 32: try decoder.bool(&self.isDirectory)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bool(self.isDirectory, tag: 32)
        encoder.uint32(self.mode, tag: 24)
        encoder.bytes(self.content, tag: 18)
        encoder.string(self.path, tag: 10)
    }
}

/// A point in time. Our own message with the layout of google.protobuf.Timestamp.
public struct Joblet_Timestamp: Protobuf.Message {
    /// Seconds since 1970-01-01 UTC.
    public var seconds: Int64 = 0
    /// Nanoseconds within the second, 0 to 999,999,999.
    public var nanos: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}
    public static var protoMessageName: String { "joblet.Timestamp" }

    public mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int64(&self.seconds)
            case 16: try decoder.int32(&self.nanos)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    public func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.nanos, tag: 16)
        encoder.int64(self.seconds, tag: 8)
    }
}

/// The definitions of `shared.proto`, for server reflection.
public enum Joblet_File_Shared {
    public static let descriptor = FileDescriptor(
        name: "shared.proto",
        symbols: [
            "joblet.EmptyRequest",
            "joblet.FileUpload",
            "joblet.Timestamp",
        ],
        dependencies: [],
        base64: """
            CgxzaGFyZWQucHJvdG8SBmpvYmxldCIOCgxFbXB0eVJlcXVlc3QicQoKRmlsZVVwbG9hZBISCgRwYXRoGAEgASgJUgRwYXRoEhgK
            B2NvbnRlbnQYAiABKAxSB2NvbnRlbnQSEgoEbW9kZRgDIAEoDVIEbW9kZRIhCgxpc19kaXJlY3RvcnkYBCABKAhSC2lzRGlyZWN0
            b3J5IjsKCVRpbWVzdGFtcBIYCgdzZWNvbmRzGAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc2IGcHJvdG8z
            """
    )
}
