/// The types a field may have in a definition, as types: what repeated fields, maps, oneofs and optional fields are made of.
public protocol FieldType {
    associatedtype Value: Sendable & Equatable
    static var wireType: WireType { get }
    /// The value that a field has when nothing was sent.
    static var defaultValue: Value { get }
    /// Reads one value, without its tag, over `value`; only messages look at what was there.
    static func merge(_ value: inout Value, from decoder: inout Decoder) throws(MalformedMessage)
    /// Writes one value behind its tag, `field number << 3 | wire type`.
    static func encode(_ value: Value, tag: UInt32, into encoder: inout Encoder)
}

/// A type whose repeated fields are written as one piece.
public protocol PackableType: FieldType {
    /// Writes one value, without a tag.
    static func encodeElement(_ value: Value, into encoder: inout Encoder)
}

/// A type that may be a map's key.
public protocol MapKeyType: FieldType where Value: Hashable {}

public enum ProtobufInt32: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable public static func merge(_ value: inout Int32, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.int32(&value)
    }
    @inlinable public static func encode(_ value: Int32, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: Int64(value)), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: Int64(value)))
    }
}

public enum ProtobufInt64: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable public static func merge(_ value: inout Int64, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.int64(&value)
    }
    @inlinable public static func encode(_ value: Int64, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: value), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int64, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: value))
    }
}

public enum ProtobufUInt32: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt32 { 0 }
    @inlinable public static func merge(_ value: inout UInt32, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.uint32(&value)
    }
    @inlinable public static func encode(_ value: UInt32, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(value), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(value))
    }
}

public enum ProtobufUInt64: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt64 { 0 }
    @inlinable public static func merge(_ value: inout UInt64, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.uint64(&value)
    }
    @inlinable public static func encode(_ value: UInt64, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(value, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: UInt64, into encoder: inout Encoder) {
        encoder.writeVarint(value)
    }
}

/// A 32-bit number whose sign is the lowest bit on the wire, so that small negative numbers are short.
public enum ProtobufSInt32: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable public static func merge(_ value: inout Int32, from decoder: inout Decoder) throws(MalformedMessage) {
        let folded = UInt32(truncatingIfNeeded: try decoder.varint())
        value = Int32(bitPattern: folded >> 1) ^ -Int32(bitPattern: folded & 1)
    }
    @inlinable public static func encode(_ value: Int32, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(UInt32(bitPattern: value << 1 ^ value >> 31)), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(UInt32(bitPattern: value << 1 ^ value >> 31)))
    }
}

/// A 64-bit number whose sign is the lowest bit on the wire.
public enum ProtobufSInt64: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable public static func merge(_ value: inout Int64, from decoder: inout Decoder) throws(MalformedMessage) {
        let folded = try decoder.varint()
        value = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    }
    @inlinable public static func encode(_ value: Int64, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: value << 1 ^ value >> 63), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int64, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: value << 1 ^ value >> 63))
    }
}

public enum ProtobufFixed32: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: UInt32 { 0 }
    @inlinable public static func merge(_ value: inout UInt32, from decoder: inout Decoder) throws(MalformedMessage) {
        value = try decoder.fixed32()
    }
    @inlinable public static func encode(_ value: UInt32, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed32(value, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed32(value)
    }
}

public enum ProtobufFixed64: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: UInt64 { 0 }
    @inlinable public static func merge(_ value: inout UInt64, from decoder: inout Decoder) throws(MalformedMessage) {
        value = try decoder.fixed64()
    }
    @inlinable public static func encode(_ value: UInt64, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed64(value, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: UInt64, into encoder: inout Encoder) {
        encoder.writeFixed64(value)
    }
}

public enum ProtobufSFixed32: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Int32 { 0 }
    @inlinable public static func merge(_ value: inout Int32, from decoder: inout Decoder) throws(MalformedMessage) {
        value = Int32(bitPattern: try decoder.fixed32())
    }
    @inlinable public static func encode(_ value: Int32, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed32(UInt32(bitPattern: value), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int32, into encoder: inout Encoder) {
        encoder.writeFixed32(UInt32(bitPattern: value))
    }
}

public enum ProtobufSFixed64: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Int64 { 0 }
    @inlinable public static func merge(_ value: inout Int64, from decoder: inout Decoder) throws(MalformedMessage) {
        value = Int64(bitPattern: try decoder.fixed64())
    }
    @inlinable public static func encode(_ value: Int64, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed64(UInt64(bitPattern: value), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Int64, into encoder: inout Encoder) {
        encoder.writeFixed64(UInt64(bitPattern: value))
    }
}

public enum ProtobufBool: MapKeyType, PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Bool { false }
    @inlinable public static func merge(_ value: inout Bool, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.bool(&value)
    }
    @inlinable public static func encode(_ value: Bool, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(value ? 1 : 0, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Bool, into encoder: inout Encoder) {
        encoder.writeVarint(value ? 1 : 0)
    }
}

public enum ProtobufFloat: PackableType {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Float { 0 }
    @inlinable public static func merge(_ value: inout Float, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.float(&value)
    }
    @inlinable public static func encode(_ value: Float, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed32(value.bitPattern, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Float, into encoder: inout Encoder) {
        encoder.writeFixed32(value.bitPattern)
    }
}

public enum ProtobufDouble: PackableType {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Double { 0 }
    @inlinable public static func merge(_ value: inout Double, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.double(&value)
    }
    @inlinable public static func encode(_ value: Double, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeFixed64(value.bitPattern, tag: tag)
    }
    @inlinable public static func encodeElement(_ value: Double, into encoder: inout Encoder) {
        encoder.writeFixed64(value.bitPattern)
    }
}

public enum ProtobufString: MapKeyType {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: String { "" }
    @inlinable public static func merge(_ value: inout String, from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.string(&value)
    }
    @inlinable public static func encode(_ value: String, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeString(value, tag: tag)
    }
}

public enum ProtobufBytes: FieldType {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: [UInt8] { [] }
    @inlinable public static func merge(_ value: inout [UInt8], from decoder: inout Decoder) throws(MalformedMessage) {
        try decoder.bytes(&value)
    }
    @inlinable public static func encode(_ value: [UInt8], tag: UInt32, into encoder: inout Encoder) {
        encoder.writeBytes(value, tag: tag)
    }
}

public enum ProtobufEnum<E: Enum>: PackableType {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: E { E() }
    @inlinable public static func merge(_ value: inout E, from decoder: inout Decoder) throws(MalformedMessage) {
        // Enumerations are 32 bits wide; a longer varint is cut as everywhere else.
        value = E(rawValue: Int(Int32(truncatingIfNeeded: try decoder.varint())))
    }
    @inlinable public static func encode(_ value: E, tag: UInt32, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: Int64(value.rawValue)), tag: tag)
    }
    @inlinable public static func encodeElement(_ value: E, into encoder: inout Encoder) {
        encoder.writeVarint(UInt64(bitPattern: Int64(value.rawValue)))
    }
}

public enum ProtobufMessage<M: Message>: FieldType {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: M { M() }
    @inlinable public static func merge(_ value: inout M, from decoder: inout Decoder) throws(MalformedMessage) {
        let outer = try decoder.enter()
        try value.merge(from: &decoder)
        decoder.leave(outer)
    }
    @inlinable public static func encode(_ value: M, tag: UInt32, into encoder: inout Encoder) {
        let before = encoder.writtenCount
        value.encode(into: &encoder)
        encoder.writePrefix(since: before, tag: tag)
    }
}
