import GRPC
import HTTP2
import Protobuf
import Testing

@Suite(.timeLimit(.minutes(1))) struct LimitTests {
    private let echo = RPCMethod.unary(.echo) { (note: Note, _) in note }

    @Test func `a request over the server's limit is refused, one at the limit is not`() async throws {
        let limit = Note(payload: [UInt8](repeating: 1, count: 10_000)).serializedSize
        try await Rig.with([echo], server: GRPCServerConfiguration(maxReceiveMessageBytes: limit)) { rig in
            let answer: Note = try await rig.client.unary(.echo, Note(payload: [UInt8](repeating: 1, count: 10_000)))
            #expect(answer.payload.count == 10_000)
            for coding in MessageCoding.allCases {
                let error = await #expect(throws: RPCError.self) {
                    let _: Note = try await rig.client.unary(
                        .echo, Note(payload: [UInt8](repeating: 1, count: 10_001)),
                        options: CallOptions(requestCoding: coding))
                }
                #expect(error?.code == .resourceExhausted)
            }
        }
    }

    @Test func `a response over the client's limit ends the call at the client`() async throws {
        try await Rig.with(
            [.unary(.echo) { (_: Note, _) in Note(payload: [UInt8](repeating: 1, count: 2_000)) }],
            client: GRPCClientConfiguration(maxReceiveMessageBytes: 1_000)
        ) { rig in
            let error = await #expect(throws: RPCError.self) { let _: Note = try await rig.client.unary(.echo, Note()) }
            #expect(error?.code == .resourceExhausted)
        }
    }

    @Test func `a message over the limit for sending is not sent`() async throws {
        try await Rig.with(
            [
                .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                    try await writer.write(Note(payload: [UInt8](repeating: 1, count: 500)))
                    try await writer.write(Note(payload: [UInt8](repeating: 1, count: 5_000)))
                }
            ], server: GRPCServerConfiguration(maxSendMessageBytes: 1_000)
        ) { rig in
            let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note())
            #expect(try await stream.next()?.payload.count == 500)
            let error = await #expect(throws: RPCError.self) { try await stream.next() }
            #expect(error?.code == .resourceExhausted)
        }
    }

    @Test func `a thousand calls run at a time on one connection, and more wait for their turn`() async throws {
        let arrived = Counter()
        let release = Event()
        try await Rig.with([
            .unary(.echo) { (note: Note, _) in
                await arrived.add(1)
                await release.wait()
                return note
            }
        ]) { rig in
            try await withThrowingTaskGroup { group in
                for index in 0..<1_200 {
                    group.addTask {
                        let answer: Note = try await rig.client.unary(.echo, Note(number: Int64(index)))
                        #expect(answer.number == Int64(index))
                    }
                }
                await arrived.reached(1_000)
                #expect(rig.server.callCount == 1_000)
                #expect(rig.server.connectionCount == 1)
                await release.set()
                try await group.waitForAll()
            }
            #expect(rig.server.callCount == 0)
        }
    }

    @Test func `compressed messages travel both ways where both sides want it`() async throws {
        let text = String(repeating: "the same words again and again ", count: 1_000)
        try await Rig.with([
            .bidirectionalStreaming(.chat) { (notes: RequestStream<Note>, writer: ResponseWriter<Note>, context) in
                #expect(context.compressResponses(with: .gzip))
                var compressed = true
                while let note = try await notes.next() {
                    try await writer.write(note, compressed: compressed)
                    compressed.toggle()
                }
            }
        ]) { rig in
            let call: BidirectionalCall<Note, Note> = try await rig.client.bidirectionalStreaming(
                .chat, options: CallOptions(requestCoding: .gzip))
            for index in 0..<6 {
                try await call.requests.write(Note(text, number: Int64(index)), compressed: index % 3 != 0)
                #expect(try await call.responses.next() == Note(text, number: Int64(index)))
            }
            try await call.requests.finish()
            #expect(try await call.responses.next() == nil)
        }
    }
}
