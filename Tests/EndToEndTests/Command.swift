import Foundation

/// A program that a test starts, with what it said and how it ended.
struct Command {
    struct Outcome: Sendable {
        /// The exit code; for a program that a signal ended, 128 + signal as a shell says it.
        let code: Int32
        let output: Data
        let errors: String
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    struct TookTooLong: Error, CustomStringConvertible {
        let description: String
    }

    let program: String
    var arguments: [String] = []
    /// Added to the test's own environment.
    var environment: [String: String] = [:]

    /// Runs it to its end.
    /// - Throws: ``TookTooLong`` after `limit`, having killed it.
    func run(within limit: Duration = .seconds(60), input: Data? = nil) async throws -> Outcome {
        let running = try start(input: input)
        return try await running.outcome(within: limit)
    }

    /// Starts it and lets the test go on.
    func start(input: Data? = nil) throws -> Running {
        try Running(self, input: input)
    }

    /// A program on its way.
    final class Running: @unchecked Sendable {
        private let process = Process()
        private let name: String
        private let output: Collector
        private let errors: Collector
        private let ended = Event<Int32>()

        init(_ command: Command, input: Data?) throws {
            name = "\(command.program) \(command.arguments.joined(separator: " "))"
            process.executableURL = URL(fileURLWithPath: command.program)
            process.arguments = command.arguments
            process.environment = ProcessInfo.processInfo.environment.merging(command.environment) { _, new in new }
            let (outputPipe, errorPipe) = (Pipe(), Pipe())
            process.standardOutput = outputPipe
            process.standardError = errorPipe
            if let input {
                let pipe = Pipe()
                process.standardInput = pipe
                Thread.detachNewThread {
                    // A program that ends before it read everything is the test's business, not ours.
                    try? pipe.fileHandleForWriting.write(contentsOf: input)
                    try? pipe.fileHandleForWriting.close()
                }
            } else {
                process.standardInput = FileHandle.nullDevice
            }
            output = Collector(outputPipe.fileHandleForReading)
            errors = Collector(errorPipe.fileHandleForReading)
            let ended = self.ended
            process.terminationHandler = {
                ended.happened($0.terminationReason == .exit ? $0.terminationStatus : 128 + $0.terminationStatus)
            }
            try Self.withNoSignalBlocked { [process] in try process.run() }
            output.start()
            errors.start()
        }

        /// A child inherits what its parent's thread blocks, and the threads that tests run on block nearly all signals:
        /// a shell could not be ended then.
        private static func withNoSignalBlocked(_ body: @escaping @Sendable () throws -> Void) throws {
            let finished = Event<Result<Void, any Error>>()
            Thread.detachNewThread {
                var none = sigset_t()
                sigemptyset(&none)
                pthread_sigmask(SIG_SETMASK, &none, nil)
                finished.happened(Result { try body() })
            }
            try finished.wait().get()
        }

        var identifier: Int32 { process.processIdentifier }

        func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

        /// What it wrote to standard output until now or until `condition` holds for it.
        func output(within limit: Duration = .seconds(60), until condition: @escaping @Sendable (Data) -> Bool)
            async throws
            -> Data
        {
            guard let seen = await output.seen(within: limit, condition) else {
                throw TookTooLong(
                    description: "\(name) did not say it within \(limit); it said: \(output.text) \(errors.text)")
            }
            return seen
        }

        /// What it wrote to standard error until now.
        var errorsSoFar: String { errors.text }

        /// Waits for its end and takes what it said.
        func outcome(within limit: Duration = .seconds(60)) async throws -> Outcome {
            guard let code = await ended.value(within: limit) else {
                send(SIGKILL)
                throw TookTooLong(
                    description: "\(name) did not end within \(limit); it said: \(output.text) \(errors.text)")
            }
            _ = await output.seen(within: .seconds(10)) { _ in false }
            _ = await errors.seen(within: .seconds(10)) { _ in false }
            return Outcome(code: code, output: output.data, errors: errors.text)
        }
    }
}

/// Something that happens once, with a value.
final class Event<Value: Sendable>: @unchecked Sendable {
    private let lock = NSCondition()
    private var value: Value?

    func happened(_ value: Value) {
        lock.withLock {
            if self.value == nil { self.value = value }
            lock.broadcast()
        }
    }

    /// Blocks until it has happened; for what is certain to happen soon.
    func wait() -> Value {
        lock.lock()
        defer { lock.unlock() }
        while true {
            if let value { return value }
            lock.wait()
        }
    }

    /// nil when it has not happened within the limit. Waits on a thread of its own.
    func value(within limit: Duration) async -> Value? {
        let deadline = Date(timeIntervalSinceNow: limit.inSeconds)
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
                lock.lock()
                while value == nil, lock.wait(until: deadline) {}
                let value = self.value
                lock.unlock()
                continuation.resume(returning: value)
            }
        }
    }
}

/// Reads a pipe to its end on a thread of its own.
final class Collector: @unchecked Sendable {
    private let handle: FileHandle
    private let lock = NSCondition()
    private var bytes = Data()
    private var isComplete = false

    init(_ handle: FileHandle) { self.handle = handle }

    var data: Data { lock.withLock { bytes } }
    var text: String { String(decoding: data, as: UTF8.self) }

    func start() {
        Thread.detachNewThread { [self] in
            while true {
                let part = handle.availableData
                lock.withLock {
                    bytes.append(part)
                    if part.isEmpty { isComplete = true }
                    lock.broadcast()
                }
                if part.isEmpty { return }
            }
        }
    }

    /// All bytes as soon as `condition` holds for them or there will be no more; nil when the limit is over before.
    func seen(within limit: Duration, _ condition: @escaping @Sendable (Data) -> Bool) async -> Data? {
        let deadline = Date(timeIntervalSinceNow: limit.inSeconds)
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
                lock.lock()
                while !condition(bytes), !isComplete, lock.wait(until: deadline) {}
                let seen = condition(bytes) || isComplete ? bytes : nil
                lock.unlock()
                continuation.resume(returning: seen)
            }
        }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
