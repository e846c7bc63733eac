import GRPC
import LinuxKernel
import Testing

@Suite(.timeLimit(.minutes(1))) struct CancellationTests {
    /// A handler that waits until its task is cancelled, and says so.
    private static func waits(_ began: Event, _ cancelled: Event) -> RPCMethod {
        .unary(.echo) { (_: Note, _) -> Note in
            await began.set()
            await withCancellation { await cancelled.set() }
            throw CancellationError()
        }
    }

    @Test func `a deadline ends the call on both sides and cancels the handler`() async throws {
        let (began, cancelled) = (Event(), Event())
        try await Rig.with([Self.waits(began, cancelled)]) { rig in
            // On a very busy machine a deadline may pass before the handler has begun; then another try is made.
            repeat {
                let error = await #expect(throws: RPCError.self) {
                    let _: Note = try await rig.client.unary(
                        .echo, Note(), options: CallOptions(timeout: .milliseconds(200)))
                }
                #expect(error?.code == .deadlineExceeded)
            } while await !began.isSet
            await cancelled.wait()
        }
    }

    @Test func `a server keeps the deadline itself`() async throws {
        let cancelled = Event()
        try await Rig.with([
            .clientStreaming(.collect) { (_: RequestStream<Note>, _) -> Note in
                await withCancellation { await cancelled.set() }
                throw CancellationError()
            }
        ]) { rig in
            // The header says 30 ms, while the client itself would wait for ever.
            let raw = try await RawCall.open(rig, path: "/test.Notes/Collect", extra: [("grpc-timeout", "30m")])
            let answer = await raw.ended()
            #expect(answer.trailer("grpc-status") == "4")
            await cancelled.wait()
        }
    }

    @Test func `cancelling the caller's task cancels the handler`() async throws {
        let (began, cancelled) = (Event(), Event())
        try await Rig.with([Self.waits(began, cancelled)]) { rig in
            let caller = Task { () -> Note in try await rig.client.unary(.echo, Note()) }
            await began.wait()
            caller.cancel()
            let error = await #expect(throws: RPCError.self) { try await caller.value }
            #expect(error?.code == .cancelled)
            await cancelled.wait()
        }
    }

    @Test func `letting go of a stream cancels its handler, and its writer throws`() async throws {
        let ended = Event()
        try await Rig.with([
            .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                let error = await #expect(throws: RPCError.self) {
                    while true { try await writer.write(Note(payload: [UInt8](repeating: 0, count: 1_000))) }
                }
                #expect(error?.code == .cancelled)
                #expect(Task.isCancelled)
                await ended.set()
            }
        ]) { rig in
            do {
                let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note())
                #expect(try await stream.next() != nil)
            }
            await ended.wait()
        }
    }

    @Test func `a client that goes away cancels its handlers`() async throws {
        let (began, cancelled) = (Event(), Event())
        try await Rig.with([Self.waits(began, cancelled)]) { rig in
            let caller = Task { () -> Note in try await rig.client.unary(.echo, Note()) }
            await began.wait()
            await rig.client.close()
            let error = await #expect(throws: RPCError.self) { try await caller.value }
            #expect(error?.code == .unavailable)
            await cancelled.wait()
        }
    }

    @Test func `a handler that waits for requests is woken by the client's cancellation`() async throws {
        let (began, ended) = (Event(), Event())
        try await Rig.with([
            .clientStreaming(.collect) { (notes: RequestStream<Note>, _) -> Note in
                await began.set()
                let error = await #expect(throws: RPCError.self) { while try await notes.next() != nil {} }
                #expect(error?.code == .cancelled)
                await ended.set()
                throw CancellationError()
            }
        ]) { rig in
            let call: ClientStreamingCall<Note, Note> = try await rig.client.clientStreaming(.collect)
            try await call.write(Note())
            await began.wait()
            call.cancel()
            await ended.wait()
            let error = await #expect(throws: RPCError.self) { try await call.response() }
            #expect(error?.code == .cancelled)
        }
    }

    @Test func `thousands of cancelled calls leave nothing behind`() async throws {
        try await Rig.with([
            .serverStreaming(.split) { (_: Note, writer: ResponseWriter<Note>, _) in
                let note = Note(payload: [UInt8](repeating: 0, count: 10_000))
                while true { try await writer.write(note) }
            }
        ]) { rig in
            let kept = Kept()
            for _ in 0..<40 {
                try await withThrowingTaskGroup { group in
                    for _ in 0..<25 {
                        group.addTask {
                            let stream: ResponseStream<Note> = try await rig.client.serverStreaming(.split, Note())
                            await kept.add(stream)
                            _ = try await stream.next()
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(await kept.count == 1_000)
            // Each handler ends when its stream's reset has come.
            await eventually { rig.server.callCount == 0 }
            await eventually { await kept.living == 0 }
            let alive: Note? = try await rig.client.serverStreaming(.split, Note()).next()
            #expect(alive != nil)
        }
    }
}

/// Weak references, to see whether what they refer to is gone.
private actor Kept {
    private struct Reference {
        weak var object: AnyObject?
    }
    private var references: [Reference] = []

    func add(_ object: some AnyObject & Sendable) { references.append(Reference(object: object)) }
    var count: Int { references.count }
    var living: Int { references.count { $0.object != nil } }
}

/// Returns when the current task is cancelled.
func withCancellation(_ then: () async -> Void) async {
    let event = Event()
    await withTaskCancellationHandler {
        await event.wait()
    } onCancel: {
        Task { await event.set() }
    }
    await then()
}

/// Looks again and again until it holds; the suite's time limit bounds it.
func eventually(_ condition: () async -> Bool) async {
    while await !condition() { await Task.yield() }
}
