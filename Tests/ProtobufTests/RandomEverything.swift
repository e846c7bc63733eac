import Protobuf

/// Messages at random, the same ones for the same seed.
struct RandomEverything {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64: small, and good enough to reach every shape. Source: Steele, Lea, Flood, "Fast splittable pseudorandom
    /// number generators", figure 16.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func often() -> Bool { below(3) > 0 }

    /// Of every width, the ends of the range included.
    mutating func bits() -> UInt64 {
        switch below(8) {
        case 0: 0
        case 1: UInt64.max
        case 2: 1 << 63
        default: next() >> UInt64(below(64))
        }
    }

    mutating func int32() -> Int32 { Int32(truncatingIfNeeded: bits()) }
    mutating func int64() -> Int64 { Int64(bitPattern: bits()) }
    mutating func uint32() -> UInt32 { UInt32(truncatingIfNeeded: bits()) }
    mutating func bool() -> Bool { next() & 1 == 1 }

    /// Never NaN, which is unequal to itself.
    mutating func double() -> Double {
        let value = Double(bitPattern: bits())
        return value.isNaN ? -0.0 : value
    }

    mutating func float() -> Float {
        let value = Float(bitPattern: uint32())
        return value.isNaN ? .infinity : value
    }

    mutating func text() -> String {
        let alphabet = Array("aZ0 \u{0}\n\"\\äß€漢🙂\u{10FFFF}\u{FFFD}")
        return String((0..<below(below(10) == 0 ? 200 : 12)).map { _ in alphabet[below(alphabet.count)] })
    }

    mutating func bytes() -> [UInt8] { (0..<below(20)).map { _ in UInt8(truncatingIfNeeded: next()) } }

    mutating func color() -> Every_Kind_Color {
        [.none, .red, .darkBlue, .negative, .UNRECOGNIZED(1234), .UNRECOGNIZED(-77)][below(6)]
    }

    mutating func list<Value>(_ make: (inout RandomEverything) -> Value) -> [Value] {
        (0..<(often() ? below(5) : 0)).map { _ in make(&self) }
    }

    mutating func map<Key, Value>(
        _ key: (inout RandomEverything) -> Key, _ value: (inout RandomEverything) -> Value
    ) -> [Key: Value] {
        Dictionary(list { (key(&$0), value(&$0)) }, uniquingKeysWith: { $1 })
    }

    mutating func part(depth: Int = 3) -> Every_Kind_Part {
        var part = Every_Kind_Part()
        if often() { part.number = int32() }
        if often() { part.text = text() }
        part.values = list { $0.int64() }
        if depth > 0, bool() { part.inner = self.part(depth: depth - 1) }
        return part
    }

    mutating func everything(depth: Int = 2) -> Every_Kind_Everything {
        var message = Every_Kind_Everything()
        fillSingular(&message)
        fillRepeated(&message)
        fillMaps(&message)
        if bool() { message.choice = choice(depth: depth) }
        if depth > 0, below(4) == 0 { message.itself = everything(depth: depth - 1) }
        return message
    }

    private mutating func fillSingular(_ message: inout Every_Kind_Everything) {
        if often() { message.doubleValue = double() }
        if often() { message.floatValue = float() }
        if often() { message.int32Value = int32() }
        if often() { message.int64Value = int64() }
        if often() { message.uint32Value = uint32() }
        if often() { message.uint64Value = bits() }
        if often() { message.sint32Value = int32() }
        if often() { message.sint64Value = int64() }
        if often() { message.fixed32Value = uint32() }
        if often() { message.fixed64Value = bits() }
        if often() { message.sfixed32Value = int32() }
        if often() { message.sfixed64Value = int64() }
        message.boolValue = bool()
        if often() { message.stringValue = text() }
        if often() { message.bytesValue = bytes() }
        if often() { message.color = color() }
        if often() { message.part = part() }
        if bool() { message.maybeDouble = double() }
        if bool() { message.maybeInt32 = bool() ? 0 : int32() }
        if bool() { message.maybeBool = bool() }
        if bool() { message.maybeString = text() }
        if bool() { message.maybeBytes = bytes() }
        if bool() { message.maybeColor = color() }
        if bool() { message.description_p = text() }
        if bool() { message.`default` = int32() }
        if bool() { message.self_p = bool() }
        if bool() { message.farAway = int32() }
    }

    private mutating func fillRepeated(_ message: inout Every_Kind_Everything) {
        message.doubles = list { $0.double() }
        message.floats = list { $0.float() }
        message.int32s = list { $0.int32() }
        message.int64s = list { $0.int64() }
        message.uint32s = list { $0.uint32() }
        message.uint64s = list { $0.bits() }
        message.sint32s = list { $0.int32() }
        message.sint64s = list { $0.int64() }
        message.fixed32s = list { $0.uint32() }
        message.fixed64s = list { $0.bits() }
        message.sfixed32s = list { $0.int32() }
        message.sfixed64s = list { $0.int64() }
        message.bools = list { $0.bool() }
        message.strings = list { $0.text() }
        message.byteStrings = list { $0.bytes() }
        message.colors = list { $0.color() }
        message.parts = list { $0.part() }
        message.unpacked = list { $0.int32() }
    }

    private mutating func fillMaps(_ message: inout Every_Kind_Everything) {
        message.textByText = map({ $0.text() }, { $0.text() })
        message.doubleByInt32 = map({ $0.int32() }, { $0.double() })
        message.bytesBySint64 = map({ $0.int64() }, { $0.bytes() })
        message.boolByFixed32 = map({ $0.uint32() }, { $0.bool() })
        message.floatBySfixed64 = map({ $0.int64() }, { $0.float() })
        message.colorByBool = map({ $0.bool() }, { $0.color() })
        message.partByUint64 = map({ $0.bits() }, { $0.part() })
        message.partByText = map({ $0.text() }, { $0.part() })
    }

    private mutating func choice(depth: Int) -> Every_Kind_Everything.OneOf_Choice {
        switch below(8) {
        case 0: .chosenNumber(bool() ? 0 : uint32())
        case 1: .chosenText(text())
        case 2: .chosenBytes(bytes())
        case 3: .chosenPart(part())
        case 4: .chosenColor(color())
        case 5: .chosenBool(bool())
        case 6: .chosenDouble(double())
        default: depth > 0 ? .chosenEverything(everything(depth: depth - 1)) : .chosenBool(false)
        }
    }
}
