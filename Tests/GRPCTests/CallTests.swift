import GRPC
import LinuxKernel
import Protobuf
import TLS
import Testing

@Suite(.timeLimit(.minutes(1))) struct CallTests {
    @Test func `a unary call is answered`() async throws {
        try await Rig.with([
            .unary(.echo) { (note: Note, _) in Note("re: \(note.text)", number: note.number + 1) }
        ]) { rig in
            let answer: Note = try await rig.client.unary(.echo, Note("hello", number: 41))
            #expect(answer == Note("re: hello", number: 42))
        }
    }

    @Test func `empty and large messages travel whole`() async throws {
        try await Rig.with([.unary(.echo) { (note: Note, _) in note }]) { rig in
            let empty: Note = try await rig.client.unary(.echo, Note())
            #expect(empty == Note())
            let large = Note("", payload: (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 3) })
            let answer: Note = try await rig.client.unary(.echo, large)
            #expect(answer == large)
        }
    }

    @Test func `a server streams its answers in order and then says OK`() async throws {
        try await Rig.with([
            .serverStreaming(.split) { (note: Note, writer: ResponseWriter<Note>, _) in
                for index in 0..<note.number { try await writer.write(Note(note.text, number: index)) }
            }
        ]) { rig in
            let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note("x", number: 5_000))
            var expected: Int64 = 0
            for try await note in stream {
                #expect(note.number == expected)
                expected += 1
            }
            #expect(expected == 5_000)
        }
    }

    @Test func `messages that a handler encodes itself arrive like any other`() async throws {
        try await Rig.with([
            .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                let encoded = Note("raw", number: 7).serializedBytes()
                for _ in 0..<3 {
                    let length = try await writer.write(upTo: 100) { buffer in
                        buffer.copyBytes(from: encoded)
                        return encoded.count
                    }
                    #expect(length == encoded.count)
                    try await writer.write(upTo: 100) { _ in 0 }
                }
            }
        ]) { rig in
            let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note())
            var notes: [Note] = []
            for try await note in stream { notes.append(note) }
            #expect(notes == Array(repeating: Note("raw", number: 7), count: 3))
        }
    }

    @Test func `a client streams its requests`() async throws {
        try await Rig.with([
            .clientStreaming(.collect) { (notes: RequestStream<Note>, _) in
                var sum = Note()
                while let note = try await notes.next() {
                    sum.number += note.number
                    sum.text += note.text
                }
                return sum
            }
        ]) { rig in
            let call: ClientStreamingCall<Note, Note> = try await rig.client.clientStreaming(.collect)
            for index in 0..<1_000 { try await call.write(Note("\(index % 10)", number: Int64(index))) }
            let sum = try await call.finish()
            #expect(sum.number == 499_500)
            #expect(sum.text.count == 1_000)
            let none: ClientStreamingCall<Note, Note> = try await rig.client.clientStreaming(.collect)
            #expect(try await none.finish() == Note())
        }
    }

    @Test func `both sides stream, each at its own pace`() async throws {
        try await Rig.with([
            .bidirectionalStreaming(.chat) { (notes: RequestStream<Note>, writer: ResponseWriter<Note>, _) in
                while let note = try await notes.next() {
                    for index in 0..<note.number { try await writer.write(Note(note.text, number: index)) }
                }
            }
        ]) { rig in
            let call: BidirectionalCall<Note, Note> = try await rig.client.bidirectionalStreaming(.chat)
            for round in 1...20 {
                try await call.requests.write(Note("\(round)", number: Int64(round)))
                for index in 0..<round {
                    let note = try await call.responses.next()
                    #expect(note == Note("\(round)", number: Int64(index)))
                }
            }
            try await call.requests.finish()
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test func `a server that answers before it has heard everything is heard`() async throws {
        try await Rig.with([
            .clientStreaming(.collect) { (notes: RequestStream<Note>, _) in try await notes.next() ?? Note() }
        ]) { rig in
            let call: ClientStreamingCall<Note, Note> = try await rig.client.clientStreaming(.collect)
            try await call.write(Note("first"))
            #expect(try await call.response() == Note("first"))
            await #expect(throws: RPCError.self) {
                while true { try await call.write(Note("too late", payload: [UInt8](repeating: 0, count: 10_000))) }
            }
        }
    }

    @Test func `a handler runs on its connection's loop, before and after it waits`() async throws {
        try await Rig.with([
            .bidirectionalStreaming(.chat) { (notes: RequestStream<Note>, writer: ResponseWriter<Note>, context) in
                #expect(context.loop.inLoop)
                while let note = try await notes.next() {
                    #expect(context.loop.inLoop)
                    try await writer.write(note)
                    #expect(context.loop.inLoop)
                    try? await Task.sleep(for: .microseconds(1))
                    #expect(context.loop.inLoop)
                }
            }
        ]) { rig in
            let call: BidirectionalCall<Note, Note> = try await rig.client.bidirectionalStreaming(.chat)
            for _ in 0..<3 {
                try await call.requests.write(Note(payload: [UInt8](repeating: 1, count: 200_000)))
                _ = try await call.responses.next()
            }
            try await call.requests.finish()
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test func `metadata travels both ways, text and bytes`() async throws {
        var sent = Metadata()
        try sent.add("blue", for: "x-color")
        try sent.add([0, 1, 254, 255], for: "x-trace-bin")
        try await Rig.with([
            .unary(.echo) { (note: Note, context) in
                context.responseHeaders = context.metadata
                try context.responseTrailers.add("done", for: "x-end")
                try context.responseTrailers.add(Array((context.userAgent ?? "").utf8), for: "x-agent-bin")
                return note
            }
        ]) { rig in
            let response: UnaryResponse<Note> = try await rig.client.unaryResponse(
                .echo, Note("x"), options: CallOptions(metadata: sent))
            #expect(response.headers == sent)
            #expect(response.trailers["x-end"] == "done")
            #expect(response.trailers[binary: "x-agent-bin"] == Array("grpc-swift-joblet/0.1".utf8))
        }
    }

    @Test func `a handler's error arrives with code, any text, details and metadata`() async throws {
        let message = "100 % of \"ü\" \u{1F600}\n is gone\t"
        try await Rig.with([
            .unary(.echo) { (note: Note, context) -> Note in
                var error = RPCError(.failedPrecondition, note.text, details: [1, 2, 3])
                try error.metadata.add("why", for: "x-reason")
                throw error
            }
        ]) { rig in
            let error = await #expect(throws: RPCError.self) {
                let _: Note = try await rig.client.unary(.echo, Note(message))
            }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.message == message)
            #expect(error?.details == [1, 2, 3])
            #expect(error?.metadata["x-reason"] == "why")
        }
    }

    @Test func `an error after some answers follows them`() async throws {
        try await Rig.with([
            .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                try await writer.write(Note("one"))
                try await writer.write(Note("two"))
                throw RPCError(.dataLoss, "no more")
            }
        ]) { rig in
            let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note())
            #expect(try await stream.next()?.text == "one")
            #expect(try await stream.next()?.text == "two")
            await #expect(throws: RPCError(.dataLoss, "no more")) { try await stream.next() }
        }
    }

    @Test func `an error that is no status is not told to the client`() async throws {
        struct Secret: Error {}
        try await Rig.with([.unary(.echo) { (_: Note, _) -> Note in throw Secret() }]) { rig in
            await #expect(throws: RPCError(.unknown, "the server failed to answer this call")) {
                let _: Note = try await rig.client.unary(.echo, Note())
            }
        }
    }

    @Test func `the caller is known by its certificate and may be refused`() async throws {
        try await Rig.with(
            [.unary(.echo) { (_: Note, context) in Note(context.peer?.organizationalUnits.joined() ?? "nobody") }],
            authorize: { peer, method throws(RPCError) in
                guard peer?.commonName == "alice", method.name == "Echo" else {
                    throw RPCError(.permissionDenied, "no")
                }
            }
        ) { rig in
            let answer: Note = try await rig.client.unary(.echo, Note())
            #expect(answer.text == "admin")
        }
        try await Rig.with(
            [.unary(.echo) { (note: Note, _) in note }],
            authorize: { peer, method throws(RPCError) in
                throw RPCError(.permissionDenied, "role viewer is not allowed to perform operation run_job")
            }
        ) { rig in
            let error = await #expect(throws: RPCError.self) {
                let _: Note = try await rig.client.unary(.echo, Note())
            }
            #expect(error?.description == "PERMISSION_DENIED: role viewer is not allowed to perform operation run_job")
        }
    }

    @Test func `an unknown method and an unknown service are told apart`() async throws {
        try await Rig.with([]) { rig in
            await #expect(throws: RPCError(.unimplemented, "unknown method Echo for service test.Notes")) {
                let _: Note = try await rig.client.unary(.echo, Note())
            }
            await #expect(throws: RPCError(.unimplemented, "unknown service no.Such")) {
                let _: Note = try await rig.client.unary(
                    MethodDescriptor(service: "no.Such", name: "Thing", kind: .unary), Note())
            }
        }
    }
}
