internal import CLinux
internal import Glibc
internal import Synchronization

/// One thread that waits for descriptors, timers and work, and is the executor of the actors pinned to it.
///
/// An actor joins with
/// `nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }`. A call from one actor
/// of a loop to another of the same loop then costs 20 to 30 ns and no thread switch.
///
/// A turn is: descriptors that are ready, timers that are due, work from other threads, then what was asked for with
/// ``atEndOfTurn(_:)``. Actor jobs made by any of these run right after it.
///
/// It is a `SerialExecutor` and deliberately not a `TaskExecutor`: with both, every hop on the same loop would be
/// queued anew.
public final class EventLoop: SerialExecutor, @unchecked Sendable {
    /// What waits to run on the loop's thread.
    private enum Work: Sendable {
        case job(UnownedJob)
        case call(@Sendable () -> Void)

        @inline(always)
        func run(on executor: UnownedSerialExecutor) {
            switch self {
            case .job(let job): job.runSynchronously(on: executor)
            case .call(let body): body()
            }
        }
    }

    public let name: String
    let epoll: Descriptor
    private let wakeUp: Descriptor
    private let remote = Lock<[Work]>([])
    /// True from just before the last look at `remote` until the wait is over: only then is a wake-up needed.
    private let sleeping = Atomic<Bool>(false)
    private let stopping = Atomic<Bool>(false)
    /// `pthread_self()` of the loop's thread, 0 before it runs.
    private let thread = Atomic<UInt>(0)
    /// The thread to join, taken by the first ``stop()``.
    private let joinable = Lock<pthread_t?>(nil)

    // Touched on the loop's thread alone.
    private var local: [Work] = []
    private var endOfTurn: [() -> Void] = []
    private var timers = TimerHeap()
    private var registered: [ObjectIdentifier: Registration] = [:]
    private var cancelled: [Registration] = []
    private var timeOfWakeUp = MonotonicTime.now

    /// Starts a loop on a thread of its own.
    /// - Parameter name: of the thread, as `ps` and debuggers show it; the first 15 bytes are kept.
    /// - Throws: when the process is out of descriptors or threads.
    public static func start(name: String) throws(SystemCallError) -> EventLoop {
        let loop = try EventLoop(name: name)
        var thread = pthread_t()
        // The thread owns one reference to the loop until it ends.
        let context = Unmanaged.passRetained(loop)
        let code = pthread_create(&thread, nil, runLoop, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw SystemCallError(call: "pthread_create", subject: name, code: ErrorCode(rawValue: code))
        }
        loop.joinable.withLock { $0 = thread }
        return loop
    }

    private init(name: String) throws(SystemCallError) {
        self.name = name
        epoll = Descriptor(adopting: try systemCall("epoll_create1") { clinux_epoll_create() })
        wakeUp = Descriptor(adopting: try systemCall("eventfd") { clinux_eventfd() })
        let (epollNumber, wakeUpNumber) = (epoll.number, wakeUp.number)
        // Data 0 marks the wake-up descriptor; every other is the address of a registration.
        _ = try systemCall("epoll_ctl") { clinux_epoll_add(epollNumber, wakeUpNumber, CLINUX_EPOLL_IN, 0) }
    }

    // MARK: - From any thread

    /// True on the loop's own thread.
    public var inLoop: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Runs `body` on the loop's thread: after the current event if called there, otherwise as soon as it wakes up.
    /// After ``stop()`` it is dropped.
    public func execute(_ body: @escaping @Sendable () -> Void) {
        submit(.call(body))
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        submit(.job(UnownedJob(job)))
    }

    @inline(always)
    private func submit(_ work: Work) {
        if inLoop {
            local.append(work)
            return
        }
        remote.withLock { $0.append(work) }
        if sleeping.exchange(false, ordering: .sequentiallyConsistent) { wake() }
    }

    public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    public func checkIsolated() { precondition(inLoop, "not on the event loop \(name)") }

    public func isIsolatingCurrentContext() -> Bool? { inLoop }

    /// Ends the loop after its current turn and, unless called on the loop itself, waits until the thread is gone.
    /// Registrations and timers that are left are dropped without being called. A second call does nothing.
    public func stop() {
        stopping.store(true, ordering: .sequentiallyConsistent)
        let thread = joinable.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if inLoop {
            if let thread { pthread_detach(thread) }
            return
        }
        wake()
        if let thread { pthread_join(thread, nil) }
    }

    private func wake() {
        var one: UInt64 = 1
        // The only failure is a full counter, and then a wake-up is pending anyway. Source: eventfd(2).
        _ = Glibc.write(wakeUp.number, &one, 8)
    }

    // MARK: - On the loop's thread alone

    /// The time of this wake-up, read once per turn.
    public var now: MonotonicTime { timeOfWakeUp }

    /// How many descriptors are registered.
    public var registrations: Int { registered.count }

    /// Watches a descriptor. Call it on the loop's thread; `handler` runs there too.
    /// - Parameters:
    ///   - descriptor: open until the registration is cancelled.
    ///   - handler: told what is ready; level-triggered, so it is told again until the cause is gone. Kept until
    ///     ``Registration/cancel()``.
    public func register(
        _ descriptor: borrowing Descriptor, _ interest: Interest, handler: @escaping (Readiness) -> Void
    ) throws(SystemCallError) -> Registration {
        assert(inLoop, "register off the loop \(name)")
        let registration = Registration(loop: self, fd: descriptor.number, handler: handler)
        let data = UInt64(UInt(bitPattern: Unmanaged.passUnretained(registration).toOpaque()))
        let (epollNumber, fd) = (epoll.number, descriptor.number)
        _ = try systemCall("epoll_ctl") { clinux_epoll_add(epollNumber, fd, interest.rawValue, data) }
        registered[ObjectIdentifier(registration)] = registration
        return registration
    }

    /// Called by the registration after it left the epoll set. An event of it may still stand in the current batch, so
    /// its memory stays until the batch is done.
    func retire(_ registration: Registration) {
        if let left = registered.removeValue(forKey: ObjectIdentifier(registration)) { cancelled.append(left) }
    }

    /// Runs `body` on the loop at the given time or soon after. Call it on the loop's thread.
    @discardableResult
    public func schedule(at time: MonotonicTime, _ body: @escaping () -> Void) -> LoopTimer {
        assert(inLoop, "schedule off the loop \(name)")
        let timer = LoopTimer(loop: self, deadline: time, body: body)
        timers.insert(timer)
        return timer
    }

    /// Runs `body` on the loop once `span` has passed. Call it on the loop's thread.
    @discardableResult
    public func schedule(after span: Duration, _ body: @escaping () -> Void) -> LoopTimer {
        schedule(at: MonotonicTime.now + span, body)
    }

    func remove(_ timer: LoopTimer) {
        assert(inLoop, "cancel of a timer off the loop \(name)")
        timers.remove(timer)
    }

    /// Runs `body` once, after the events and jobs of this turn. Call it on the loop's thread. Connections write there,
    /// so that everything a turn produced leaves in one call.
    public func atEndOfTurn(_ body: @escaping () -> Void) {
        assert(inLoop, "atEndOfTurn off the loop \(name)")
        endOfTurn.append(body)
    }

    // MARK: - The turn

    fileprivate func run() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        clinux_thread_name(name)
        let capacity = 256
        let events = UnsafeMutablePointer<clinux_epoll_event>.allocate(capacity: capacity)
        defer { events.deallocate() }
        let executor = asUnownedSerialExecutor()
        while !stopping.load(ordering: .sequentiallyConsistent) {
            let count = clinux_epoll_wait(epoll.number, events, Int32(capacity), timeToWait())
            sleeping.store(false, ordering: .relaxed)
            timeOfWakeUp = .now
            // -1 is EINTR: a turn without events. No other failure is possible with our own descriptor and buffer.
            for index in 0..<max(0, Int(count)) {
                dispatch(events[index])
                drain(executor)
            }
            freeCancelled()
            while let timer = timers.popDue(at: timeOfWakeUp) {
                timer.fire()
                drain(executor)
            }
            takeRemote()
            drain(executor)
            finishTurn(executor)
        }
        takeRemote()
        drain(executor)
        finishTurn(executor)
        forgetAll()
    }

    /// Nanoseconds for epoll: 0 with work at hand, negative for no limit. Sets `sleeping` if it is not 0.
    private func timeToWait() -> Int64 {
        if !local.isEmpty || !endOfTurn.isEmpty { return 0 }
        sleeping.store(true, ordering: .sequentiallyConsistent)
        // Work that arrived before the store found nobody asleep and made no wake-up.
        if !remote.withLock({ $0.isEmpty }) || stopping.load(ordering: .sequentiallyConsistent) { return 0 }
        guard let deadline = timers.earliest else { return -1 }
        let now = MonotonicTime.now
        return deadline <= now ? 0 : Int64(clamping: deadline.nanoseconds - now.nanoseconds)
    }

    private func dispatch(_ event: clinux_epoll_event) {
        guard let address = UnsafeRawPointer(bitPattern: UInt(event.data)) else {
            var count: UInt64 = 0
            _ = Glibc.read(wakeUp.number, &count, 8)
            return
        }
        // It is in `registered`, or in `cancelled` until freeCancelled().
        Unmanaged<Registration>.fromOpaque(address)._withUnsafeGuaranteedRef {
            $0.fire(Readiness(rawValue: event.events))
        }
    }

    private func takeRemote() {
        var batch: [Work] = []
        if local.isEmpty { swap(&batch, &local) }
        // The two arrays trade places, so that neither gives its room back.
        remote.withLock { waiting in
            if !waiting.isEmpty { swap(&batch, &waiting) }
        }
        if local.isEmpty { swap(&batch, &local) } else { local.append(contentsOf: batch) }
    }

    /// Runs what is queued, and what that queues, for a limited number of rounds so that descriptors get their turn.
    @inline(always)
    private func drain(_ executor: UnownedSerialExecutor) {
        if !local.isEmpty { drainRounds(executor) }
    }

    private func drainRounds(_ executor: UnownedSerialExecutor) {
        for _ in 0..<64 where !local.isEmpty {
            var batch: [Work] = []
            swap(&batch, &local)
            for work in batch { work.run(on: executor) }
            // The emptied array is used again, with the room it has.
            if local.isEmpty {
                batch.removeAll(keepingCapacity: true)
                swap(&batch, &local)
            }
        }
    }

    private func finishTurn(_ executor: UnownedSerialExecutor) {
        while !endOfTurn.isEmpty {
            var batch: [() -> Void] = []
            swap(&batch, &endOfTurn)
            for body in batch { body() }
            if endOfTurn.isEmpty {
                batch.removeAll(keepingCapacity: true)
                swap(&batch, &endOfTurn)
                return
            }
        }
    }

    private func freeCancelled() {
        if cancelled.isEmpty { return }
        // What is let go of may lead to further ones.
        var batch: [Registration] = []
        swap(&batch, &cancelled)
    }

    /// Drops what will never be called any more; it usually leads back to this loop.
    private func forgetAll() {
        var left = registered
        registered = [:]
        left.removeAll()
        timers.removeAll()
        freeCancelled()
    }
}

/// The thread's body. A file-level constant, because a closure written in an isolated context would inherit its
/// isolation and be stopped by the runtime on this thread.
private let runLoop: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    guard let context else { return nil }
    let loop = Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue()
    loop.run()
    return nil
}
