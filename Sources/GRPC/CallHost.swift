import LinuxKernel
import Protobuf

/// What binds the tasks of a loop's handlers to that loop, and brings back code that has strayed from it; it has no state.
///
/// A closure that a handler passes through a function of another module (a task group, `withTaskCancellationHandler`) may
/// lose the loop's actor and run on the default pool. Reading and writing find that out and hop.
actor CallHost {
    nonisolated let loop: EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    init(loop: EventLoop) {
        self.loop = loop
    }

    /// Runs the handler and ends the call.
    func run(_ call: ServerCall) async {
        do {
            try await call.method.body(call)
            call.end(nil)
        } catch {
            call.end(RPCError(thrown: error))
        }
    }

    func next<Request: Message>(_ type: Request.Type, of call: ServerCall) async throws(RPCError) -> Request? {
        try await call.next(type, on: self)
    }

    func write<Response: Message>(_ message: Response, compressed: Bool, to call: ServerCall) async throws(RPCError) {
        try await call.waitForRoom(on: self)
        try call.write(message, compressed: compressed)
    }

    func waitForRoom(in call: ServerCall) async throws(RPCError) {
        try await call.waitForRoom(on: self)
    }
}
