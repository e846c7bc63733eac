import GRPC
import HTTP2
import Testing

@Suite(.timeLimit(.minutes(1))) struct HostilePeerTests {
    private let methods: [RPCMethod] = [
        .unary(.echo) { (note: Note, _) in note },
        .clientStreaming(.collect) { (notes: RequestStream<Note>, _) in
            var count: Int64 = 0
            while try await notes.next() != nil { count += 1 }
            return Note(number: count)
        },
    ]

    private func answer(
        path: String = "/test.Notes/Echo", replacing: [String: String] = [:], extra: [(String, String)] = [],
        bytes: [UInt8] = [0, 0, 0, 0, 0], configuration: GRPCServerConfiguration = GRPCServerConfiguration()
    ) async throws -> RawCall.Answer {
        var answer = RawCall.Answer()
        try await Rig.with(methods, server: configuration) { rig in
            let raw = try await RawCall.open(rig, path: path, replacing: replacing, extra: extra)
            raw.send(bytes)
            raw.finish()
            answer = await raw.ended()
            await eventually { rig.server.callCount == 0 }
            // Whatever it was, others are served as before.
            let note: Note = try await rig.client.unary(.echo, Note("still here"))
            #expect(note.text == "still here")
        }
        return answer
    }

    @Test func `a decent call over bare HTTP/2 is answered`() async throws {
        let answer = try await answer()
        #expect(answer.headers[":status"] == "200")
        #expect(answer.headers["content-type"] == "application/grpc")
        #expect(answer.body == [0, 0, 0, 0, 0])
        #expect(answer.trailers["grpc-status"] == "0")
    }

    @Test(arguments: ["text/plain", "application/grpc-web", "application/grpc+json", ""])
    func `another content type is answered with 415`(type: String) async throws {
        let answer = try await answer(replacing: ["content-type": type])
        #expect(answer.headers[":status"] == "415")
    }

    @Test(arguments: ["application/grpc+proto", "application/grpc;charset=x", "application/grpc+proto;x=y"])
    func `content types of the protocol are accepted`(type: String) async throws {
        let answer = try await answer(replacing: ["content-type": type])
        #expect(answer.trailer("grpc-status") == "0")
    }

    @Test func `another method than POST is answered with 405`() async throws {
        let answer = try await answer(replacing: [":method": "PUT"])
        #expect(answer.headers[":status"] == "405")
        #expect(answer.headers["allow"] == "POST")
    }

    @Test func `without te the call fails and the reason is said`() async throws {
        let answer = try await answer(replacing: ["te": ""])
        #expect(answer.headers[":status"] == "200")
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test(arguments: ["/", "//", "/test.Notes", "/test.Notes/Echo/", "/test.Notes/echo", "*", "/test.Notes/Echo?x=y"])
    func `a path that names nothing is unimplemented`(path: String) async throws {
        let answer = try await answer(path: path)
        // "*" is refused by HTTP/2 itself.
        #expect(answer.trailer("grpc-status") == "12" || path == "*")
    }

    @Test func `an unknown coding is unimplemented, and what can be read is said`() async throws {
        let answer = try await answer(extra: [("grpc-encoding", "snappy")])
        #expect(answer.trailer("grpc-status") == "12")
        #expect(answer.headers["grpc-accept-encoding"] == "identity,gzip")
    }

    @Test(arguments: ["", "1", "S", "-1S", "1000000000S"]) func `a timeout that cannot be read is an error`(
        text: String
    ) async throws {
        let answer = try await answer(extra: [("grpc-timeout", text)])
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test func `binary metadata that is not base64 is an error`() async throws {
        let answer = try await answer(extra: [("x-bin", "#")])
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test func `a compressed message without an announced coding is an error`() async throws {
        let answer = try await answer(bytes: [1, 0, 0, 0, 1, 0])
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test func `a message announced as gzip that is not is an error`() async throws {
        let answer = try await answer(extra: [("grpc-encoding", "gzip")], bytes: [1, 0, 0, 0, 3, 7, 7, 7])
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test(arguments: [
        [], [0], [0, 0, 0, 0], [0, 0, 0, 0, 9, 1, 2], [7, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 2, 255, 255],
    ])
    func `a request that is none, one and a half, two, or no message at all is an error`(bytes: [UInt8]) async throws {
        let answer = try await answer(bytes: bytes)
        #expect(["12", "13"].contains(answer.trailer("grpc-status")))
    }

    @Test func `a length beyond the limit is refused without waiting for the bytes`() async throws {
        try await Rig.with(methods) { rig in
            for path in ["/test.Notes/Echo", "/test.Notes/Collect"] {
                let raw = try await RawCall.open(rig, path: path)
                raw.send([0, 255, 255, 255, 255])
                let answer = await raw.ended()
                #expect(answer.trailer("grpc-status") == "8")
            }
        }
    }

    @Test func `a stream of requests cut within a message is an error`() async throws {
        let answer = try await answer(path: "/test.Notes/Collect", bytes: [0, 0, 0, 0, 0, 0, 0, 0])
        #expect(answer.trailer("grpc-status") == "13")
    }

    @Test func `bytes that follow an answer are taken and thrown away`() async throws {
        try await Rig.with(methods) { rig in
            let raw = try await RawCall.open(rig, path: "/no.Such/Thing")
            for _ in 0..<100 { raw.send([UInt8](repeating: 9, count: 100_000)) }
            let answer = await raw.ended()
            #expect(answer.trailer("grpc-status") == "12")
            let note: Note = try await rig.client.unary(.echo, Note("x"))
            #expect(note.text == "x")
        }
    }

    @Test func `a client that never reads holds its handler back`() async throws {
        let written = Counter()
        let ended = Event()
        try await Rig.with([
            .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                let note = Note(payload: [UInt8](repeating: 0, count: 1_000))
                while true {
                    do {
                        try await writer.write(note)
                    } catch {
                        await ended.set()
                        throw error
                    }
                    await written.add(1)
                }
            },
            .unary(.echo) { (note: Note, _) in note },
        ]) { rig in
            var narrow = HTTP2Configuration()
            narrow.streamWindowBytes = 100_000
            let raw = try await RawCall.open(rig, path: "/test.Notes/Split", reads: false, configuration: narrow)
            raw.send(framed: [])
            raw.finish()
            // 100 windows full; the queue takes 128 KiB more, and no byte beyond.
            await written.reached(100)
            var before = -1
            while await written.value != before {
                before = await written.value
                for index in 0..<200 {
                    let note: Note = try await rig.client.unary(.echo, Note(number: Int64(index)))
                    #expect(note.number == Int64(index))
                }
            }
            #expect(before < 400)
            raw.hangUp()
            await ended.wait()
        }
    }

    @Test func `requests that nobody takes stay with their sender`() async throws {
        let (release, began) = (Event(), Event())
        let sent = Counter()
        try await Rig.with(
            [
                .clientStreaming(.collect) { (notes: RequestStream<Note>, _) in
                    await began.set()
                    await release.wait()
                    var count: Int64 = 0
                    while try await notes.next() != nil { count += 1 }
                    return Note(number: count)
                },
                .unary(.echo) { (note: Note, _) in note },
            ],
            server: {
                var configuration = GRPCServerConfiguration()
                configuration.http2.streamWindowBytes = 100_000
                return configuration
            }()
        ) { rig in
            let call: ClientStreamingCall<Note, Note> = try await rig.client.clientStreaming(.collect)
            let writer = Task {
                for _ in 0..<2_000 {
                    try await call.write(Note(payload: [UInt8](repeating: 0, count: 1_000)))
                    await sent.add(1)
                }
                return try await call.finish()
            }
            await began.wait()
            await sent.reached(100)
            var before = -1
            while await sent.value != before {
                before = await sent.value
                for _ in 0..<200 { let _: Note = try await rig.client.unary(.echo, Note()) }
            }
            #expect(before < 400)
            await release.set()
            #expect(try await writer.value.number == 2_000)
        }
    }
}
