internal import CLinux
internal import Glibc

/// A thread that takes what others hand it, as much at a time as is there.
///
/// For work that blocks (a disk, a library with calls that wait): the one place where such a call may stand. While the
/// thread is at work, items gather; the next batch has them all, in the order in which they were submitted.
public final class BatchThread<Item: Sendable>: Sendable {
    private let mailbox: Mailbox<Item>

    /// - Parameters:
    ///   - name: of the thread, as `ps` shows it; the first 15 bytes are kept.
    ///   - handle: called on the thread, never with an empty batch. Released when the thread ends.
    /// - Throws: when the process can have no more threads.
    public init(name: String, handle: @escaping @Sendable ([Item]) -> Void) throws(SystemCallError) {
        mailbox = Mailbox()
        let mailbox = mailbox
        let body = ThreadBody {
            clinux_thread_name(name)
            while let batch = mailbox.wait() { handle(batch) }
        }
        var thread = pthread_t()
        let context = Unmanaged.passRetained(body)
        let code = pthread_create(&thread, nil, runThread, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw SystemCallError(call: "pthread_create", subject: name, code: ErrorCode(rawValue: code))
        }
        mailbox.started(thread)
    }

    deinit {
        mailbox.close()
    }

    /// Hands over an item from any thread.
    /// - Returns: false after ``stop()``; the item is dropped then.
    public func submit(_ item: Item) -> Bool { mailbox.put(item) }

    /// Waits until everything submitted was handled and the thread is gone. Not from the thread itself. A second call
    /// does nothing.
    public func stop() {
        mailbox.close()
        mailbox.join()
    }
}

/// What waits for the thread, under one mutex with the condition that wakes it.
private final class Mailbox<Item: Sendable>: @unchecked Sendable {
    // On the heap, because their addresses must not change.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var items: [Item] = []
    private var isWaiting = false
    private var isClosed = false
    private var thread: pthread_t?

    init() {
        mutex.initialize(to: pthread_mutex_t())
        arrival.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(arrival, nil)
    }

    deinit {
        pthread_cond_destroy(arrival)
        pthread_mutex_destroy(mutex)
        arrival.deallocate()
        mutex.deallocate()
        // No one joined it: its resources go when it ends.
        if let thread { pthread_detach(thread) }
    }

    func put(_ item: Item) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isClosed { return false }
        items.append(item)
        // One that is at work looks at the queue itself before it waits.
        if isWaiting { pthread_cond_signal(arrival) }
        return true
    }

    /// The next batch; nil when there will be none.
    func wait() -> [Item]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while items.isEmpty {
            if isClosed { return nil }
            isWaiting = true
            pthread_cond_wait(arrival, mutex)
            isWaiting = false
        }
        var batch: [Item] = []
        swap(&batch, &items)
        return batch
    }

    func started(_ thread: pthread_t) {
        pthread_mutex_lock(mutex)
        self.thread = thread
        pthread_mutex_unlock(mutex)
    }

    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_signal(arrival)
        pthread_mutex_unlock(mutex)
    }

    func join() {
        pthread_mutex_lock(mutex)
        let thread = thread
        self.thread = nil
        pthread_mutex_unlock(mutex)
        if let thread { pthread_join(thread, nil) }
    }
}

private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

/// A file-level constant, because a closure written in an isolated context would inherit its isolation.
private let runThread: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
    guard let context else { return nil }
    Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
