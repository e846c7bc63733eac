/// What a `.proto` file says, for server reflection.
public struct FileDescriptor: Sendable {
    /// The name by which other files import it, such as `job.proto`.
    public let name: String
    /// The full names of the messages, enumerations, services and methods that it declares, nested ones included.
    public let symbols: [String]
    /// The files that it imports.
    public let dependencies: [FileDescriptor]
    /// A serialized `google.protobuf.FileDescriptorProto`, without comments.
    public let serializedBytes: [UInt8]

    /// - Parameter base64: the serialized descriptor in the alphabet of RFC 4648 §4; white space is skipped.
    public init(name: String, symbols: [String], dependencies: [FileDescriptor], base64: StaticString) {
        self.name = name
        self.symbols = symbols
        self.dependencies = dependencies
        self.serializedBytes = Self.decode(base64)
    }

    /// A literal array of some thousand bytes takes the compiler seconds, a string none; so it is a string until now.
    private static func decode(_ base64: StaticString) -> [UInt8] {
        var bytes: [UInt8] = []
        var pending: UInt32 = 0
        var bits = 0
        for character in base64.description.utf8 {
            let value: UInt8
            switch character {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            pending = pending << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)))
            }
        }
        return bytes
    }
}
