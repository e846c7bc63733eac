import Testing

@testable import GRPC

@Suite struct StatusMessageTests {
    @Test func `printable ASCII travels as it is, the rest and the percent sign as escapes`() {
        #expect(StatusMessage.encode("job 7 not found") == Array("job 7 not found".utf8))
        #expect(StatusMessage.encode("100 %\n\u{7F}ü") == Array("100 %25%0A%7F%C3%BC".utf8))
    }

    @Test func `a space at either end is escaped, since no header value may stand beside one`() {
        #expect(StatusMessage.encode(" a b ") == Array("%20a b%20".utf8))
        #expect(StatusMessage.encode(" ") == Array("%20".utf8))
    }

    @Test(arguments: [
        "", " ", "  ", " x ", "plain", "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n", "%", "%%41",
        "%4",
    ])
    func `what was encoded reads back`(message: String) {
        #expect(StatusMessage.decode(String(decoding: StatusMessage.encode(message), as: UTF8.self)) == message)
    }

    @Test func `what is no escape stays, and broken UTF-8 is repaired`() {
        #expect(StatusMessage.decode("50%") == "50%")
        #expect(StatusMessage.decode("%zz%4") == "%zz%4")
        #expect(StatusMessage.decode("%e2%98%ba") == "☺")
        #expect(StatusMessage.decode("%ff!") == "\u{FFFD}!")
    }

    @Test func `a long text is cut between two characters, so that a client can take it`() {
        let encoded = StatusMessage.encode(String(repeating: "ü", count: 100_000))
        #expect(encoded.count <= StatusMessage.limit + 9)
        let decoded = StatusMessage.decode(String(decoding: encoded, as: UTF8.self))
        #expect(decoded.hasSuffix("ü…") && decoded.dropLast().allSatisfy { $0 == "ü" })
    }
}
