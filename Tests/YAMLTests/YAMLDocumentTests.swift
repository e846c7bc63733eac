import Testing
import YAML

@Suite struct YAMLDocumentTests {
    @Test func `a document is read with the place of every value`() throws {
        let root = try #require(
            try YAMLDocument(
                """
                # a comment
                server:
                  port: 50051
                mounts: [/bin, "/lib"]
                """
            ).root)
        let server = try #require(root.entries?.first)
        #expect(server.key == "server")
        #expect(server.keyPosition == YAMLPosition(line: 2, column: 1))
        let port = try #require(root["server"]?["port"])
        #expect(port.text == "50051")
        #expect(port.position == YAMLPosition(line: 3, column: 9))
        let mounts = try #require(root["mounts"]?.items)
        #expect(mounts.map(\.text) == ["/bin", "/lib"])
        #expect(mounts[0].content == .scalar("/bin", quoted: false))
        #expect(mounts[1].content == .scalar("/lib", quoted: true))
        #expect(mounts[1].position.line == 4)
    }

    @Test func `a block of text keeps its lines and loses its indentation`() throws {
        let text = "key: |\n  -----BEGIN CERTIFICATE-----\n  MIIB\n  -----END CERTIFICATE-----\nnext: 1\n"
        let root = try #require(try YAMLDocument(text).root)
        #expect(root["key"]?.text == "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")
        #expect(root["next"]?.position.line == 5)
    }

    @Test(arguments: ["", "\n\n", "# nothing but words\n"])
    func `a text without a value has no root`(text: String) throws {
        #expect(try YAMLDocument(text).root == nil)
    }

    @Test func `nothing, a tilde and the word null are null unless quoted`() throws {
        let root = try #require(try YAMLDocument("a:\nb: ~\nc: null\nd: 'null'\ne: 0\nf: !!str\n").root)
        #expect(["a", "b", "c", "d", "e", "f"].map { root[$0]?.isNull } == [true, true, true, false, false, false])
    }

    @Test func `an alias stands for its value and keeps its own place`() throws {
        let root = try #require(try YAMLDocument("a: &limits {cpu: 1}\nb: *limits\n").root)
        #expect(root["b"]?["cpu"]?.text == "1")
        #expect(root["b"]?.position.line == 2)
    }

    @Test(arguments: [
        (
            "a: 1\nb: 2\na: 3\n",
            YAMLError(.duplicateKey("a", first: .init(line: 1, column: 1)), at: .init(line: 3, column: 1))
        ),
        ("a: *b\n", YAMLError(.unknownAlias("b"), at: .init(line: 1, column: 4))),
        ("a: &a [*a]\n", YAMLError(.unknownAlias("a"), at: .init(line: 1, column: 8))),
        ("? [a, b]\n: c\n", YAMLError(.keyNotText, at: .init(line: 1, column: 3))),
        ("a: 1\n---\nb: 2\n", YAMLError(.severalDocuments, at: .init(line: 2, column: 1))),
        ("a: !secret x\n", YAMLError(.unknownTag("!secret"), at: .init(line: 1, column: 4))),
    ])
    func `what is well-formed but means nothing is refused with its place`(text: String, error: YAMLError) {
        #expect(throws: error) { try YAMLDocument(text) }
    }

    @Test(arguments: ["a: [1, 2\n", "a: b: c\n", "\tkey: 1\n", "a: 'open\n", "- a\nb: c\n", "a: @x\n", "%YAML 9\n"])
    func `a text that is no YAML is a syntax error with a line`(text: String) throws {
        let error = try #require(throws: YAMLError.self) { try YAMLDocument(text) }
        guard case .syntax(let problem) = error.reason else {
            Issue.record("\(error)")
            return
        }
        #expect(!problem.isEmpty)
        #expect((1...3).contains(error.position.line))
    }

    @Test func `broken UTF-8 and control characters are refused with their line`() throws {
        for hostile: [UInt8] in [
            [0xff, 0xfe, 0x01], Array("a: 1\nb: ".utf8) + [0xc3, 0x28], Array("a: 1\nb: \u{0}".utf8),
        ] {
            let error = try #require(throws: YAMLError.self) { try YAMLDocument(hostile) }
            guard case .unreadable = error.reason else {
                Issue.record("\(error)")
                continue
            }
        }
        let error = try #require(throws: YAMLError.self) { try YAMLDocument(Array("a: 1\nb: x".utf8) + [0xff]) }
        #expect(error.position == YAMLPosition(line: 2, column: 5))
    }

    @Test func `a text beyond a limit is refused, one at the limit is read`() throws {
        let limits = YAMLLimits(bytes: 40, depth: 3, nodes: 8)
        #expect(throws: YAMLError(.tooLarge(bytes: 41, limit: 40), at: .init(line: 1, column: 1))) {
            try YAMLDocument(String(repeating: "#", count: 41), limits: limits)
        }
        #expect(try YAMLDocument(String(repeating: "#", count: 40), limits: limits).root == nil)
        #expect(try YAMLDocument("[[[1]]]", limits: limits).root != nil)
        #expect(throws: YAMLError(.tooDeep(limit: 3), at: .init(line: 1, column: 4))) {
            try YAMLDocument("[[[[1]]]]", limits: limits)
        }
        #expect(try YAMLDocument("[1,2,3,4,5,6,7]", limits: limits).root != nil)
        #expect(throws: YAMLError.self) { try YAMLDocument("[1,2,3,4,5,6,7,8]", limits: limits) }
    }

    @Test func `a billion laughs stop at the limit of values`() throws {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghij", "abcdefghi") {
            bomb += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 10).joined(separator: ", ") + "]\n"
        }
        let error = try #require(throws: YAMLError.self) { try YAMLDocument(bomb) }
        #expect(error.reason == .tooManyNodes(limit: YAMLLimits.configuration.nodes))
    }

    @Test func `a document cut at any byte is read or refused, never a crash`() throws {
        let text = Array("a: &x {b: [1, \"two\\n\", 'three']}\nc: *x\nd: |\n  text\n  more\ne: !!str é\n".utf8)
        for length in 0...text.count {
            _ = try? YAMLDocument(Array(text.prefix(length)))
        }
    }

    @Test func `an error reads as a sentence with its place`() {
        let error = YAMLError(.duplicateKey("port", first: .init(line: 2, column: 3)), at: .init(line: 9, column: 3))
        #expect(error.description == "port is given twice, first on line 2; keep one of them (line 9, column 3)")
    }
}
