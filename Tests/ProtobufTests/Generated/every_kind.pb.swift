// Made by protoc-gen-joblet from every_kind.proto. Change that file and generate again;
// changes here are lost.
// swift-format-ignore-file

import Protobuf

enum Every_Kind_Color: Protobuf.Enum {
    case none
    case red
    case darkBlue
    case negative
    /// A number that the definition does not name.
    case UNRECOGNIZED(Int)

    init() { self = .none }

    init(rawValue: Int) {
        switch rawValue {
        case 0: self = .none
        case 1: self = .red
        case 77: self = .darkBlue
        case -5: self = .negative
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    var rawValue: Int {
        switch self {
        case .none: 0
        case .red: 1
        case .darkBlue: 77
        case .negative: -5
        case .UNRECOGNIZED(let number): number
        }
    }
}

struct Every_Kind_Part: Protobuf.Message {
    var number: Int32 = 0
    var text: String = ""
    var values: [Int64] = []
    var inner: Every_Kind_Part {
        get { _inner?.value ?? Every_Kind_Part() }
        set { _inner = Indirect(newValue) }
    }
    var hasInner: Bool { _inner != nil }
    mutating func clearInner() { _inner = nil }
    private var _inner: Indirect<Every_Kind_Part>?
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "every.kind.Part" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 8: try decoder.int32(&self.number)
            case 18: try decoder.string(&self.text)
            case 24: try decoder.repeated(ProtobufInt64.self, &self.values)
            case 26: try decoder.packed(ProtobufInt64.self, &self.values)
            case 34: try decoder.optional(ProtobufMessage<Every_Kind_Part>.self, &self._inner)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.optional(ProtobufMessage<Every_Kind_Part>.self, self._inner, tag: 34)
        encoder.packed(ProtobufInt64.self, self.values, tag: 26)
        encoder.string(self.text, tag: 18)
        encoder.int32(self.number, tag: 8)
    }
}

struct Every_Kind_Everything: Protobuf.Message {
    var doubleValue: Double = 0
    var floatValue: Float = 0
    var int32Value: Int32 = 0
    var int64Value: Int64 = 0
    var uint32Value: UInt32 = 0
    var uint64Value: UInt64 = 0
    var sint32Value: Int32 = 0
    var sint64Value: Int64 = 0
    var fixed32Value: UInt32 = 0
    var fixed64Value: UInt64 = 0
    var sfixed32Value: Int32 = 0
    var sfixed64Value: Int64 = 0
    var boolValue: Bool = false
    var stringValue: String = ""
    var bytesValue: [UInt8] = []
    var color: Every_Kind_Color = Every_Kind_Color()
    var part: Every_Kind_Part {
        get { _part ?? Every_Kind_Part() }
        set { _part = newValue }
    }
    var hasPart: Bool { _part != nil }
    mutating func clearPart() { _part = nil }
    private var _part: Every_Kind_Part?
    var doubles: [Double] = []
    var floats: [Float] = []
    var int32s: [Int32] = []
    var int64s: [Int64] = []
    var uint32s: [UInt32] = []
    var uint64s: [UInt64] = []
    var sint32s: [Int32] = []
    var sint64s: [Int64] = []
    var fixed32s: [UInt32] = []
    var fixed64s: [UInt64] = []
    var sfixed32s: [Int32] = []
    var sfixed64s: [Int64] = []
    var bools: [Bool] = []
    var strings: [String] = []
    var byteStrings: [[UInt8]] = []
    var colors: [Every_Kind_Color] = []
    var parts: [Every_Kind_Part] = []
    var unpacked: [Int32] = []
    var maybeDouble: Double {
        get { _maybeDouble ?? 0 }
        set { _maybeDouble = newValue }
    }
    var hasMaybeDouble: Bool { _maybeDouble != nil }
    mutating func clearMaybeDouble() { _maybeDouble = nil }
    private var _maybeDouble: Double?
    var maybeInt32: Int32 {
        get { _maybeInt32 ?? 0 }
        set { _maybeInt32 = newValue }
    }
    var hasMaybeInt32: Bool { _maybeInt32 != nil }
    mutating func clearMaybeInt32() { _maybeInt32 = nil }
    private var _maybeInt32: Int32?
    var maybeBool: Bool {
        get { _maybeBool ?? false }
        set { _maybeBool = newValue }
    }
    var hasMaybeBool: Bool { _maybeBool != nil }
    mutating func clearMaybeBool() { _maybeBool = nil }
    private var _maybeBool: Bool?
    var maybeString: String {
        get { _maybeString ?? "" }
        set { _maybeString = newValue }
    }
    var hasMaybeString: Bool { _maybeString != nil }
    mutating func clearMaybeString() { _maybeString = nil }
    private var _maybeString: String?
    var maybeBytes: [UInt8] {
        get { _maybeBytes ?? [] }
        set { _maybeBytes = newValue }
    }
    var hasMaybeBytes: Bool { _maybeBytes != nil }
    mutating func clearMaybeBytes() { _maybeBytes = nil }
    private var _maybeBytes: [UInt8]?
    var maybeColor: Every_Kind_Color {
        get { _maybeColor ?? Every_Kind_Color() }
        set { _maybeColor = newValue }
    }
    var hasMaybeColor: Bool { _maybeColor != nil }
    mutating func clearMaybeColor() { _maybeColor = nil }
    private var _maybeColor: Every_Kind_Color?
    var textByText: [String: String] = [:]
    var doubleByInt32: [Int32: Double] = [:]
    var bytesBySint64: [Int64: [UInt8]] = [:]
    var boolByFixed32: [UInt32: Bool] = [:]
    var floatBySfixed64: [Int64: Float] = [:]
    var colorByBool: [Bool: Every_Kind_Color] = [:]
    var partByUint64: [UInt64: Every_Kind_Part] = [:]
    var partByText: [String: Every_Kind_Part] = [:]
    var chosenNumber: UInt32 {
        get { if case .chosenNumber(let value)? = choice { value } else { 0 } }
        set { choice = .chosenNumber(newValue) }
    }
    var chosenText: String {
        get { if case .chosenText(let value)? = choice { value } else { "" } }
        set { choice = .chosenText(newValue) }
    }
    var chosenBytes: [UInt8] {
        get { if case .chosenBytes(let value)? = choice { value } else { [] } }
        set { choice = .chosenBytes(newValue) }
    }
    var chosenPart: Every_Kind_Part {
        get { if case .chosenPart(let value)? = choice { value } else { Every_Kind_Part() } }
        set { choice = .chosenPart(newValue) }
    }
    var chosenColor: Every_Kind_Color {
        get { if case .chosenColor(let value)? = choice { value } else { Every_Kind_Color() } }
        set { choice = .chosenColor(newValue) }
    }
    var chosenBool: Bool {
        get { if case .chosenBool(let value)? = choice { value } else { false } }
        set { choice = .chosenBool(newValue) }
    }
    var chosenDouble: Double {
        get { if case .chosenDouble(let value)? = choice { value } else { 0 } }
        set { choice = .chosenDouble(newValue) }
    }
    var chosenEverything: Every_Kind_Everything {
        get { if case .chosenEverything(let value)? = choice { value } else { Every_Kind_Everything() } }
        set { choice = .chosenEverything(newValue) }
    }
    var itself: Every_Kind_Everything {
        get { _itself?.value ?? Every_Kind_Everything() }
        set { _itself = Indirect(newValue) }
    }
    var hasItself: Bool { _itself != nil }
    mutating func clearItself() { _itself = nil }
    private var _itself: Indirect<Every_Kind_Everything>?
    /// Names that Swift has a use for.
    var description_p: String = ""
    var `default`: Int32 = 0
    var self_p: Bool = false
    /// A number of five bytes.
    var farAway: Int32 = 0
    var choice: OneOf_Choice?
    enum OneOf_Choice: Sendable, Equatable {
        case chosenNumber(UInt32)
        case chosenText(String)
        case chosenBytes([UInt8])
        case chosenPart(Every_Kind_Part)
        case chosenColor(Every_Kind_Color)
        case chosenBool(Bool)
        case chosenDouble(Double)
        indirect case chosenEverything(Every_Kind_Everything)
    }
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "every.kind.Everything" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 9: try decoder.double(&self.doubleValue)
            case 21: try decoder.float(&self.floatValue)
            case 24: try decoder.int32(&self.int32Value)
            case 32: try decoder.int64(&self.int64Value)
            case 40: try decoder.uint32(&self.uint32Value)
            case 48: try decoder.uint64(&self.uint64Value)
            case 56: try decoder.singular(ProtobufSInt32.self, &self.sint32Value)
            case 64: try decoder.singular(ProtobufSInt64.self, &self.sint64Value)
            case 77: try decoder.singular(ProtobufFixed32.self, &self.fixed32Value)
            case 81: try decoder.singular(ProtobufFixed64.self, &self.fixed64Value)
            case 93: try decoder.singular(ProtobufSFixed32.self, &self.sfixed32Value)
            case 97: try decoder.singular(ProtobufSFixed64.self, &self.sfixed64Value)
            case 104: try decoder.bool(&self.boolValue)
            case 114: try decoder.string(&self.stringValue)
            case 122: try decoder.bytes(&self.bytesValue)
            case 128: try decoder.singular(ProtobufEnum<Every_Kind_Color>.self, &self.color)
            case 138: try decoder.optional(ProtobufMessage<Every_Kind_Part>.self, &self._part)
            case 169: try decoder.repeated(ProtobufDouble.self, &self.doubles)
            case 170: try decoder.packed(ProtobufDouble.self, &self.doubles)
            case 181: try decoder.repeated(ProtobufFloat.self, &self.floats)
            case 178: try decoder.packed(ProtobufFloat.self, &self.floats)
            case 184: try decoder.repeated(ProtobufInt32.self, &self.int32s)
            case 186: try decoder.packed(ProtobufInt32.self, &self.int32s)
            case 192: try decoder.repeated(ProtobufInt64.self, &self.int64s)
            case 194: try decoder.packed(ProtobufInt64.self, &self.int64s)
            case 200: try decoder.repeated(ProtobufUInt32.self, &self.uint32s)
            case 202: try decoder.packed(ProtobufUInt32.self, &self.uint32s)
            case 208: try decoder.repeated(ProtobufUInt64.self, &self.uint64s)
            case 210: try decoder.packed(ProtobufUInt64.self, &self.uint64s)
            case 216: try decoder.repeated(ProtobufSInt32.self, &self.sint32s)
            case 218: try decoder.packed(ProtobufSInt32.self, &self.sint32s)
            case 224: try decoder.repeated(ProtobufSInt64.self, &self.sint64s)
            case 226: try decoder.packed(ProtobufSInt64.self, &self.sint64s)
            case 237: try decoder.repeated(ProtobufFixed32.self, &self.fixed32s)
            case 234: try decoder.packed(ProtobufFixed32.self, &self.fixed32s)
            case 241: try decoder.repeated(ProtobufFixed64.self, &self.fixed64s)
            case 242: try decoder.packed(ProtobufFixed64.self, &self.fixed64s)
            case 253: try decoder.repeated(ProtobufSFixed32.self, &self.sfixed32s)
            case 250: try decoder.packed(ProtobufSFixed32.self, &self.sfixed32s)
            case 257: try decoder.repeated(ProtobufSFixed64.self, &self.sfixed64s)
            case 258: try decoder.packed(ProtobufSFixed64.self, &self.sfixed64s)
            case 264: try decoder.repeated(ProtobufBool.self, &self.bools)
            case 266: try decoder.packed(ProtobufBool.self, &self.bools)
            case 274: try decoder.repeated(ProtobufString.self, &self.strings)
            case 282: try decoder.repeated(ProtobufBytes.self, &self.byteStrings)
            case 288: try decoder.repeated(ProtobufEnum<Every_Kind_Color>.self, &self.colors)
            case 290: try decoder.packed(ProtobufEnum<Every_Kind_Color>.self, &self.colors)
            case 298: try decoder.repeated(ProtobufMessage<Every_Kind_Part>.self, &self.parts)
            case 304: try decoder.repeated(ProtobufSInt32.self, &self.unpacked)
            case 306: try decoder.packed(ProtobufSInt32.self, &self.unpacked)
            case 329: try decoder.optional(ProtobufDouble.self, &self._maybeDouble)
            case 344: try decoder.optional(ProtobufInt32.self, &self._maybeInt32)
            case 424: try decoder.optional(ProtobufBool.self, &self._maybeBool)
            case 434: try decoder.optional(ProtobufString.self, &self._maybeString)
            case 442: try decoder.optional(ProtobufBytes.self, &self._maybeBytes)
            case 448: try decoder.optional(ProtobufEnum<Every_Kind_Color>.self, &self._maybeColor)
            case 490: try decoder.map(ProtobufString.self, ProtobufString.self, &self.textByText)
            case 498: try decoder.map(ProtobufInt32.self, ProtobufDouble.self, &self.doubleByInt32)
            case 506: try decoder.map(ProtobufSInt64.self, ProtobufBytes.self, &self.bytesBySint64)
            case 514: try decoder.map(ProtobufFixed32.self, ProtobufBool.self, &self.boolByFixed32)
            case 522: try decoder.map(ProtobufSFixed64.self, ProtobufFloat.self, &self.floatBySfixed64)
            case 530: try decoder.map(ProtobufBool.self, ProtobufEnum<Every_Kind_Color>.self, &self.colorByBool)
            case 538: try decoder.map(ProtobufUInt64.self, ProtobufMessage<Every_Kind_Part>.self, &self.partByUint64)
            case 546: try decoder.map(ProtobufString.self, ProtobufMessage<Every_Kind_Part>.self, &self.partByText)
            case 568: self.choice = .chosenNumber(try decoder.alternative(ProtobufUInt32.self, merging: nil))
            case 578: self.choice = .chosenText(try decoder.alternative(ProtobufString.self, merging: nil))
            case 586: self.choice = .chosenBytes(try decoder.alternative(ProtobufBytes.self, merging: nil))
            case 594:
                var current: Every_Kind_Part?
                if case .chosenPart(let value)? = self.choice { current = value }
                self.choice = .chosenPart(try decoder.alternative(ProtobufMessage<Every_Kind_Part>.self, merging: current))
            case 600: self.choice = .chosenColor(try decoder.alternative(ProtobufEnum<Every_Kind_Color>.self, merging: nil))
            case 608: self.choice = .chosenBool(try decoder.alternative(ProtobufBool.self, merging: nil))
            case 617: self.choice = .chosenDouble(try decoder.alternative(ProtobufDouble.self, merging: nil))
            case 626:
                var current: Every_Kind_Everything?
                if case .chosenEverything(let value)? = self.choice { current = value }
                self.choice = .chosenEverything(try decoder.alternative(ProtobufMessage<Every_Kind_Everything>.self, merging: current))
            case 650: try decoder.optional(ProtobufMessage<Every_Kind_Everything>.self, &self._itself)
            case 722: try decoder.string(&self.description_p)
            case 728: try decoder.int32(&self.`default`)
            case 736: try decoder.bool(&self.self_p)
            case 4294967288: try decoder.int32(&self.farAway)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.int32(self.farAway, tag: 4294967288)
        encoder.bool(self.self_p, tag: 736)
        encoder.int32(self.`default`, tag: 728)
        encoder.string(self.description_p, tag: 722)
        encoder.optional(ProtobufMessage<Every_Kind_Everything>.self, self._itself, tag: 650)
        if case .chosenEverything(let value)? = self.choice { encoder.present(ProtobufMessage<Every_Kind_Everything>.self, value, tag: 626) }
        if case .chosenDouble(let value)? = self.choice { encoder.present(ProtobufDouble.self, value, tag: 617) }
        if case .chosenBool(let value)? = self.choice { encoder.present(ProtobufBool.self, value, tag: 608) }
        if case .chosenColor(let value)? = self.choice { encoder.present(ProtobufEnum<Every_Kind_Color>.self, value, tag: 600) }
        if case .chosenPart(let value)? = self.choice { encoder.present(ProtobufMessage<Every_Kind_Part>.self, value, tag: 594) }
        if case .chosenBytes(let value)? = self.choice { encoder.present(ProtobufBytes.self, value, tag: 586) }
        if case .chosenText(let value)? = self.choice { encoder.present(ProtobufString.self, value, tag: 578) }
        if case .chosenNumber(let value)? = self.choice { encoder.present(ProtobufUInt32.self, value, tag: 568) }
        encoder.map(ProtobufString.self, ProtobufMessage<Every_Kind_Part>.self, self.partByText, tag: 546)
        encoder.map(ProtobufUInt64.self, ProtobufMessage<Every_Kind_Part>.self, self.partByUint64, tag: 538)
        encoder.map(ProtobufBool.self, ProtobufEnum<Every_Kind_Color>.self, self.colorByBool, tag: 530)
        encoder.map(ProtobufSFixed64.self, ProtobufFloat.self, self.floatBySfixed64, tag: 522)
        encoder.map(ProtobufFixed32.self, ProtobufBool.self, self.boolByFixed32, tag: 514)
        encoder.map(ProtobufSInt64.self, ProtobufBytes.self, self.bytesBySint64, tag: 506)
        encoder.map(ProtobufInt32.self, ProtobufDouble.self, self.doubleByInt32, tag: 498)
        encoder.map(ProtobufString.self, ProtobufString.self, self.textByText, tag: 490)
        encoder.optional(ProtobufEnum<Every_Kind_Color>.self, self._maybeColor, tag: 448)
        encoder.optional(ProtobufBytes.self, self._maybeBytes, tag: 442)
        encoder.optional(ProtobufString.self, self._maybeString, tag: 434)
        encoder.optional(ProtobufBool.self, self._maybeBool, tag: 424)
        encoder.optional(ProtobufInt32.self, self._maybeInt32, tag: 344)
        encoder.optional(ProtobufDouble.self, self._maybeDouble, tag: 329)
        encoder.repeated(ProtobufSInt32.self, self.unpacked, tag: 304)
        encoder.repeated(ProtobufMessage<Every_Kind_Part>.self, self.parts, tag: 298)
        encoder.packed(ProtobufEnum<Every_Kind_Color>.self, self.colors, tag: 290)
        encoder.repeated(ProtobufBytes.self, self.byteStrings, tag: 282)
        encoder.repeated(ProtobufString.self, self.strings, tag: 274)
        encoder.packed(ProtobufBool.self, self.bools, tag: 266)
        encoder.packed(ProtobufSFixed64.self, self.sfixed64s, tag: 258)
        encoder.packed(ProtobufSFixed32.self, self.sfixed32s, tag: 250)
        encoder.packed(ProtobufFixed64.self, self.fixed64s, tag: 242)
        encoder.packed(ProtobufFixed32.self, self.fixed32s, tag: 234)
        encoder.packed(ProtobufSInt64.self, self.sint64s, tag: 226)
        encoder.packed(ProtobufSInt32.self, self.sint32s, tag: 218)
        encoder.packed(ProtobufUInt64.self, self.uint64s, tag: 210)
        encoder.packed(ProtobufUInt32.self, self.uint32s, tag: 202)
        encoder.packed(ProtobufInt64.self, self.int64s, tag: 194)
        encoder.packed(ProtobufInt32.self, self.int32s, tag: 186)
        encoder.packed(ProtobufFloat.self, self.floats, tag: 178)
        encoder.packed(ProtobufDouble.self, self.doubles, tag: 170)
        encoder.optional(ProtobufMessage<Every_Kind_Part>.self, self._part, tag: 138)
        encoder.singular(ProtobufEnum<Every_Kind_Color>.self, self.color, tag: 128)
        encoder.bytes(self.bytesValue, tag: 122)
        encoder.string(self.stringValue, tag: 114)
        encoder.bool(self.boolValue, tag: 104)
        encoder.singular(ProtobufSFixed64.self, self.sfixed64Value, tag: 97)
        encoder.singular(ProtobufSFixed32.self, self.sfixed32Value, tag: 93)
        encoder.singular(ProtobufFixed64.self, self.fixed64Value, tag: 81)
        encoder.singular(ProtobufFixed32.self, self.fixed32Value, tag: 77)
        encoder.singular(ProtobufSInt64.self, self.sint64Value, tag: 64)
        encoder.singular(ProtobufSInt32.self, self.sint32Value, tag: 56)
        encoder.uint64(self.uint64Value, tag: 48)
        encoder.uint32(self.uint32Value, tag: 40)
        encoder.int64(self.int64Value, tag: 32)
        encoder.int32(self.int32Value, tag: 24)
        encoder.float(self.floatValue, tag: 21)
        encoder.double(self.doubleValue, tag: 9)
    }
}

struct Every_Kind_Many: Protobuf.Message {
    var items: [Every_Kind_Everything] = []
    var unknownFields = UnknownFields()

    init() {}
    static var protoMessageName: String { "every.kind.Many" }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.repeated(ProtobufMessage<Every_Kind_Everything>.self, &self.items)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.repeated(ProtobufMessage<Every_Kind_Everything>.self, self.items, tag: 10)
    }
}

/// The definitions of `every_kind.proto`, for server reflection.
enum Every_Kind_File_EveryKind {
    static let descriptor = FileDescriptor(
        name: "every_kind.proto",
        symbols: [
            "every.kind.Color",
            "every.kind.Part",
            "every.kind.Everything",
            "every.kind.Everything.TextByTextEntry",
            "every.kind.Everything.DoubleByInt32Entry",
            "every.kind.Everything.BytesBySint64Entry",
            "every.kind.Everything.BoolByFixed32Entry",
            "every.kind.Everything.FloatBySfixed64Entry",
            "every.kind.Everything.ColorByBoolEntry",
            "every.kind.Everything.PartByUint64Entry",
            "every.kind.Everything.PartByTextEntry",
            "every.kind.Many",
        ],
        dependencies: [],
        base64: """
            ChBldmVyeV9raW5kLnByb3RvEgpldmVyeS5raW5kInIKBFBhcnQSFgoGbnVtYmVyGAEgASgFUgZudW1iZXISEgoEdGV4dBgCIAEo
            CVIEdGV4dBIWCgZ2YWx1ZXMYAyADKANSBnZhbHVlcxImCgVpbm5lchgEIAEoCzIQLmV2ZXJ5LmtpbmQuUGFydFIFaW5uZXIinxkK
            CkV2ZXJ5dGhpbmcSIQoMZG91YmxlX3ZhbHVlGAEgASgBUgtkb3VibGVWYWx1ZRIfCgtmbG9hdF92YWx1ZRgCIAEoAlIKZmxvYXRW
            YWx1ZRIfCgtpbnQzMl92YWx1ZRgDIAEoBVIKaW50MzJWYWx1ZRIfCgtpbnQ2NF92YWx1ZRgEIAEoA1IKaW50NjRWYWx1ZRIhCgx1
            aW50MzJfdmFsdWUYBSABKA1SC3VpbnQzMlZhbHVlEiEKDHVpbnQ2NF92YWx1ZRgGIAEoBFILdWludDY0VmFsdWUSIQoMc2ludDMy
            X3ZhbHVlGAcgASgRUgtzaW50MzJWYWx1ZRIhCgxzaW50NjRfdmFsdWUYCCABKBJSC3NpbnQ2NFZhbHVlEiMKDWZpeGVkMzJfdmFs
            dWUYCSABKAdSDGZpeGVkMzJWYWx1ZRIjCg1maXhlZDY0X3ZhbHVlGAogASgGUgxmaXhlZDY0VmFsdWUSJQoOc2ZpeGVkMzJfdmFs
            dWUYCyABKA9SDXNmaXhlZDMyVmFsdWUSJQoOc2ZpeGVkNjRfdmFsdWUYDCABKBBSDXNmaXhlZDY0VmFsdWUSHQoKYm9vbF92YWx1
            ZRgNIAEoCFIJYm9vbFZhbHVlEiEKDHN0cmluZ192YWx1ZRgOIAEoCVILc3RyaW5nVmFsdWUSHwoLYnl0ZXNfdmFsdWUYDyABKAxS
            CmJ5dGVzVmFsdWUSJwoFY29sb3IYECABKA4yES5ldmVyeS5raW5kLkNvbG9yUgVjb2xvchIkCgRwYXJ0GBEgASgLMhAuZXZlcnku
            a2luZC5QYXJ0UgRwYXJ0EhgKB2RvdWJsZXMYFSADKAFSB2RvdWJsZXMSFgoGZmxvYXRzGBYgAygCUgZmbG9hdHMSFgoGaW50MzJz
            GBcgAygFUgZpbnQzMnMSFgoGaW50NjRzGBggAygDUgZpbnQ2NHMSGAoHdWludDMycxgZIAMoDVIHdWludDMycxIYCgd1aW50NjRz
            GBogAygEUgd1aW50NjRzEhgKB3NpbnQzMnMYGyADKBFSB3NpbnQzMnMSGAoHc2ludDY0cxgcIAMoElIHc2ludDY0cxIaCghmaXhl
            ZDMycxgdIAMoB1IIZml4ZWQzMnMSGgoIZml4ZWQ2NHMYHiADKAZSCGZpeGVkNjRzEhwKCXNmaXhlZDMycxgfIAMoD1IJc2ZpeGVk
            MzJzEhwKCXNmaXhlZDY0cxggIAMoEFIJc2ZpeGVkNjRzEhQKBWJvb2xzGCEgAygIUgVib29scxIYCgdzdHJpbmdzGCIgAygJUgdz
            dHJpbmdzEiEKDGJ5dGVfc3RyaW5ncxgjIAMoDFILYnl0ZVN0cmluZ3MSKQoGY29sb3JzGCQgAygOMhEuZXZlcnkua2luZC5Db2xv
            clIGY29sb3JzEiYKBXBhcnRzGCUgAygLMhAuZXZlcnkua2luZC5QYXJ0UgVwYXJ0cxIeCgh1bnBhY2tlZBgmIAMoEUICEABSCHVu
            cGFja2VkEiYKDG1heWJlX2RvdWJsZRgpIAEoAUgBUgttYXliZURvdWJsZYgBARIkCgttYXliZV9pbnQzMhgrIAEoBUgCUgptYXli
            ZUludDMyiAEBEiIKCm1heWJlX2Jvb2wYNSABKAhIA1IJbWF5YmVCb29siAEBEiYKDG1heWJlX3N0cmluZxg2IAEoCUgEUgttYXli
            ZVN0cmluZ4gBARIkCgttYXliZV9ieXRlcxg3IAEoDEgFUgptYXliZUJ5dGVziAEBEjcKC21heWJlX2NvbG9yGDggASgOMhEuZXZl
            cnkua2luZC5Db2xvckgGUgptYXliZUNvbG9yiAEBEkgKDHRleHRfYnlfdGV4dBg9IAMoCzImLmV2ZXJ5LmtpbmQuRXZlcnl0aGlu
            Zy5UZXh0QnlUZXh0RW50cnlSCnRleHRCeVRleHQSUQoPZG91YmxlX2J5X2ludDMyGD4gAygLMikuZXZlcnkua2luZC5FdmVyeXRo
            aW5nLkRvdWJsZUJ5SW50MzJFbnRyeVINZG91YmxlQnlJbnQzMhJRCg9ieXRlc19ieV9zaW50NjQYPyADKAsyKS5ldmVyeS5raW5k
            LkV2ZXJ5dGhpbmcuQnl0ZXNCeVNpbnQ2NEVudHJ5Ug1ieXRlc0J5U2ludDY0ElEKD2Jvb2xfYnlfZml4ZWQzMhhAIAMoCzIpLmV2
            ZXJ5LmtpbmQuRXZlcnl0aGluZy5Cb29sQnlGaXhlZDMyRW50cnlSDWJvb2xCeUZpeGVkMzISVwoRZmxvYXRfYnlfc2ZpeGVkNjQY
            QSADKAsyKy5ldmVyeS5raW5kLkV2ZXJ5dGhpbmcuRmxvYXRCeVNmaXhlZDY0RW50cnlSD2Zsb2F0QnlTZml4ZWQ2NBJLCg1jb2xv
            cl9ieV9ib29sGEIgAygLMicuZXZlcnkua2luZC5FdmVyeXRoaW5nLkNvbG9yQnlCb29sRW50cnlSC2NvbG9yQnlCb29sEk4KDnBh
            cnRfYnlfdWludDY0GEMgAygLMiguZXZlcnkua2luZC5FdmVyeXRoaW5nLlBhcnRCeVVpbnQ2NEVudHJ5UgxwYXJ0QnlVaW50NjQS
            SAoMcGFydF9ieV90ZXh0GEQgAygLMiYuZXZlcnkua2luZC5FdmVyeXRoaW5nLlBhcnRCeVRleHRFbnRyeVIKcGFydEJ5VGV4dBIl
            Cg1jaG9zZW5fbnVtYmVyGEcgASgNSABSDGNob3Nlbk51bWJlchIhCgtjaG9zZW5fdGV4dBhIIAEoCUgAUgpjaG9zZW5UZXh0EiMK
            DGNob3Nlbl9ieXRlcxhJIAEoDEgAUgtjaG9zZW5CeXRlcxIzCgtjaG9zZW5fcGFydBhKIAEoCzIQLmV2ZXJ5LmtpbmQuUGFydEgA
            UgpjaG9zZW5QYXJ0EjYKDGNob3Nlbl9jb2xvchhLIAEoDjIRLmV2ZXJ5LmtpbmQuQ29sb3JIAFILY2hvc2VuQ29sb3ISIQoLY2hv
            c2VuX2Jvb2wYTCABKAhIAFIKY2hvc2VuQm9vbBIlCg1jaG9zZW5fZG91YmxlGE0gASgBSABSDGNob3NlbkRvdWJsZRJFChFjaG9z
            ZW5fZXZlcnl0aGluZxhOIAEoCzIWLmV2ZXJ5LmtpbmQuRXZlcnl0aGluZ0gAUhBjaG9zZW5FdmVyeXRoaW5nEi4KBml0c2VsZhhR
            IAEoCzIWLmV2ZXJ5LmtpbmQuRXZlcnl0aGluZ1IGaXRzZWxmEiAKC2Rlc2NyaXB0aW9uGFogASgJUgtkZXNjcmlwdGlvbhIYCgdk
            ZWZhdWx0GFsgASgFUgdkZWZhdWx0EhIKBHNlbGYYXCABKAhSBHNlbGYSHQoIZmFyX2F3YXkY/////wEgASgFUgdmYXJBd2F5Gj0K
            D1RleHRCeVRleHRFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBGkAKEkRvdWJsZUJ5SW50
            MzJFbnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBGkAKEkJ5dGVzQnlTaW50NjRFbnRyeRIQ
            CgNrZXkYASABKBJSA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBGkAKEkJvb2xCeUZpeGVkMzJFbnRyeRIQCgNrZXkYASAB
            KAdSA2tleRIUCgV2YWx1ZRgCIAEoCFIFdmFsdWU6AjgBGkIKFEZsb2F0QnlTZml4ZWQ2NEVudHJ5EhAKA2tleRgBIAEoEFIDa2V5
            EhQKBXZhbHVlGAIgASgCUgV2YWx1ZToCOAEaUQoQQ29sb3JCeUJvb2xFbnRyeRIQCgNrZXkYASABKAhSA2tleRInCgV2YWx1ZRgC
            IAEoDjIRLmV2ZXJ5LmtpbmQuQ29sb3JSBXZhbHVlOgI4ARpRChFQYXJ0QnlVaW50NjRFbnRyeRIQCgNrZXkYASABKARSA2tleRIm
            CgV2YWx1ZRgCIAEoCzIQLmV2ZXJ5LmtpbmQuUGFydFIFdmFsdWU6AjgBGk8KD1BhcnRCeVRleHRFbnRyeRIQCgNrZXkYASABKAlS
            A2tleRImCgV2YWx1ZRgCIAEoCzIQLmV2ZXJ5LmtpbmQuUGFydFIFdmFsdWU6AjgBQggKBmNob2ljZUIPCg1fbWF5YmVfZG91Ymxl
            Qg4KDF9tYXliZV9pbnQzMkINCgtfbWF5YmVfYm9vbEIPCg1fbWF5YmVfc3RyaW5nQg4KDF9tYXliZV9ieXRlc0IOCgxfbWF5YmVf
            Y29sb3IiNAoETWFueRIsCgVpdGVtcxgBIAMoCzIWLmV2ZXJ5LmtpbmQuRXZlcnl0aGluZ1IFaXRlbXMqWAoFQ29sb3ISDgoKQ09M
            T1JfTk9ORRAAEg0KCUNPTE9SX1JFRBABEhMKD0NPTE9SX0RBUktfQkxVRRBNEhsKDkNPTE9SX05FR0FUSVZFEPv//////////wFi
            BnByb3RvMw==
            """
    )
}
