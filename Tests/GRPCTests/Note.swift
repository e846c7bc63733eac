import Protobuf

/// The message of these tests, written by hand so that they need no generator.
struct Note: Message {
    static var protoMessageName: String { "test.Note" }

    var text = ""
    var number: Int64 = 0
    var payload: [UInt8] = []
    var unknownFields = UnknownFields()

    init() {}

    init(_ text: String = "", number: Int64 = 0, payload: [UInt8] = []) {
        self.text = text
        self.number = number
        self.payload = payload
    }

    mutating func merge(from decoder: inout Decoder) throws(MalformedMessage) {
        while let tag = try decoder.nextTag() {
            switch tag {
            case 10: try decoder.string(&text)
            case 16: try decoder.int64(&number)
            case 26: try decoder.bytes(&payload)
            default: try decoder.unknown(tag, into: &unknownFields)
            }
        }
    }

    func encode(into encoder: inout Encoder) {
        encoder.unknown(unknownFields)
        encoder.bytes(payload, tag: 26)
        encoder.int64(number, tag: 16)
        encoder.string(text, tag: 10)
    }
}
