import LinuxKernel
import Synchronization
import Testing

/// An actor pinned to a loop, as connections and jobs are.
private actor Pinned {
    let loop: EventLoop
    private(set) var count = 0
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    init(_ loop: EventLoop) { self.loop = loop }

    func increment() -> Bool {
        count += 1
        return loop.inLoop
    }

    func incrementThrough(_ other: Pinned, times: Int) async -> Int {
        for _ in 0..<times { _ = await other.increment() }
        return await other.count
    }

    private var watch: Registration?

    /// What a handler registered from an actor sees of it.
    func firstReadiness(of shared: Shared) async throws -> Readiness {
        try await withCheckedThrowingContinuation { done in
            do {
                watch = try loop.register(shared.descriptor, .read) { readiness in
                    self.count += 1
                    self.watch?.cancel()
                    done.resume(returning: readiness)
                }
            } catch {
                done.resume(throwing: error)
            }
        }
    }
}

@Suite struct EventLoopTests {
    @Test func `an actor pinned to a loop runs on its thread`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        #expect(await Pinned(loop).increment())
        #expect(!loop.inLoop)
    }

    @Test func `two actors of one loop call each other`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        #expect(await Pinned(loop).incrementThrough(Pinned(loop), times: 10_000) == 10_000)
    }

    @Test func `actors of different loops call each other from many tasks`() async throws {
        let loops = try EventLoopGroup(count: 3)
        defer { loops.stop() }
        let target = Pinned(loops.next())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                let caller = Pinned(loops.next())
                group.addTask { _ = await caller.incrementThrough(target, times: 500) }
            }
        }
        #expect(await target.count == 4_000)
    }

    @Test func `work from one thread runs in the order it was given`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let seen = Lock<[Int]>([])
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            for index in 0..<1_000 { loop.execute { seen.withLock { $0.append(index) } } }
            loop.execute { done.resume() }
        }
        #expect(seen.withLock { $0 } == Array(0..<1_000))
    }

    @Test func `timers fire in the order of their times and a cancelled one never does`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let fired = Lock<[Int]>([])
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            loop.execute {
                let start = loop.now
                var timers: [LoopTimer] = []
                for index in (0..<50).reversed() {
                    timers.append(
                        loop.schedule(at: start + .microseconds(index * 100)) { fired.withLock { $0.append(index) } })
                }
                for (position, timer) in timers.enumerated() where position % 3 == 0 { timer.cancel() }
                loop.schedule(at: start + .milliseconds(6)) { done.resume() }
            }
        }
        #expect(fired.withLock { $0 } == (0..<50).filter { (49 - $0) % 3 != 0 })
    }

    @Test func `the end of a turn comes after the turn's work`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let order = Lock<[String]>([])
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            loop.execute {
                loop.atEndOfTurn {
                    order.withLock { $0.append("end") }
                    done.resume()
                }
                loop.execute { order.withLock { $0.append("work") } }
                order.withLock { $0.append("start") }
            }
        }
        #expect(order.withLock { $0 } == ["start", "work", "end"])
    }

    @Test func `a handler registered by an actor works on the actor's state`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let reader = Pinned(loop)
        let readiness = try await reader.firstReadiness(of: Shared(try readable()))
        #expect(readiness.contains(.readable))
        #expect(await reader.count == 1)
    }

    @Test func `a registration cancelled by another handler of the same batch stays silent`() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let (one, other) = (Shared(try readable()), Shared(try readable()))
        let calls = Atomic<Int>(0)
        let left = await withCheckedContinuation { (done: CheckedContinuation<Int, Never>) in
            loop.execute {
                var registrations: [Registration] = []
                let handler = { (_: Readiness) in
                    _ = calls.wrappingAdd(1, ordering: .relaxed)
                    for registration in registrations { registration.cancel() }
                    registrations = []
                    loop.atEndOfTurn { loop.execute { done.resume(returning: loop.registrations) } }
                }
                for shared in [one, other] {
                    let made = try? loop.register(shared.descriptor, .read, handler: handler)
                    if let made { registrations.append(made) }
                }
            }
        }
        #expect(calls.load(ordering: .relaxed) == 1)
        #expect(left == 0)
    }

    @Test func `a stopped loop releases what it held`() async throws {
        final class Held: Sendable {}
        weak let weakly: Held?
        do {
            let held = Held()
            weakly = held
            let loop = try EventLoop.start(name: "test")
            let end = Shared(try Pipe().takeReadEnd())
            await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
                loop.execute {
                    // Each leads back to the loop, as those of a connection do.
                    loop.schedule(after: .seconds(3_600)) { _ = (held, loop) }
                    _ = try? loop.register(end.descriptor, .read) { _ in _ = (held, loop, end) }
                    done.resume()
                }
            }
            loop.stop()
            loop.stop()
        }
        #expect(weakly == nil)
    }
}

/// The read end of a pipe with a byte in it.
private func readable() throws -> Descriptor {
    let pipe = try Pipe()
    try pipe.writeEnd.writeAll("x")
    return pipe.takeReadEnd()
}

/// Keeps a descriptor where closures can reach it.
final class Shared: Sendable {
    let descriptor: Descriptor
    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}
