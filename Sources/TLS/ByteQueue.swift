/// Bytes that wait: written at the end, taken from the front, one allocation that moves to the front when it must.
///
/// The state lies behind a pointer, so that using a queue that is a class's `let` costs no exclusivity check; the queue
/// frees its memory when it goes. Not for two threads at once.
@frozen public struct ByteQueue: ~Copyable {
    @usableFromInline struct State {
        @usableFromInline var base: UnsafeMutableRawPointer?
        @usableFromInline var capacity = 0
        /// Offset of the first byte that is still wanted.
        @usableFromInline var head = 0
        /// Offset after the last byte.
        @usableFromInline var tail = 0
        @usableFromInline init() {}
    }

    /// For callbacks from C, which hold only the pointer; the queue must be alive.
    static func append(_ bytes: UnsafeRawBufferPointer, to state: UnsafeMutablePointer<State>) {
        if state.pointee.capacity &- state.pointee.tail < bytes.count { makeRoom(bytes.count, in: state) }
        guard let base = state.pointee.base, let source = bytes.baseAddress else { return }
        (base + state.pointee.tail).copyMemory(from: source, byteCount: bytes.count)
        state.pointee.tail &+= bytes.count
    }

    @usableFromInline let state: UnsafeMutablePointer<State>

    public init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        state.pointee.base?.deallocate()
        state.deallocate()
    }

    /// Bytes that wait.
    @inlinable @inline(__always) public var count: Int { state.pointee.tail &- state.pointee.head }
    @inlinable @inline(__always) public var isEmpty: Bool { state.pointee.tail == state.pointee.head }
    /// Bytes of memory held, whether used or not.
    @inlinable public var capacity: Int { state.pointee.capacity }

    /// What waits, first byte first; valid until the queue is touched.
    @inlinable @inline(__always) public var bytes: UnsafeRawBufferPointer {
        let state = state.pointee
        guard let base = state.base else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: base + state.head, count: state.tail &- state.head)
    }

    /// Makes room for `count` bytes at the end and shows it; ``commit(_:)`` says how many were written.
    @inlinable @inline(__always) public func reserve(_ count: Int) -> UnsafeMutableRawBufferPointer {
        if state.pointee.capacity &- state.pointee.tail < count { ByteQueue.makeRoom(count, in: state) }
        guard let base = state.pointee.base else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        return UnsafeMutableRawBufferPointer(start: base + state.pointee.tail, count: count)
    }

    /// Takes the first `count` bytes of the last reserved room as written.
    @inlinable @inline(__always) public func commit(_ count: Int) {
        precondition(count >= 0 && count <= state.pointee.capacity &- state.pointee.tail)
        state.pointee.tail &+= count
    }

    @inlinable @inline(__always) public func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        let room = reserve(bytes.count)
        room.baseAddress.unsafelyUnwrapped.copyMemory(from: source, byteCount: bytes.count)
        state.pointee.tail &+= bytes.count
    }

    /// Forgets the first `count` bytes.
    @inlinable @inline(__always) public func removeFirst(_ count: Int) {
        precondition(count >= 0 && count <= self.count)
        state.pointee.head &+= count
        if state.pointee.head == state.pointee.tail {
            state.pointee.head = 0
            state.pointee.tail = 0
        }
    }

    /// Forgets everything and keeps the memory.
    @inlinable public func removeAll() {
        state.pointee.head = 0
        state.pointee.tail = 0
    }

    /// Gives the memory back if nothing waits; an idle connection then holds none.
    @inlinable public func releaseMemoryIfEmpty() {
        guard isEmpty, let base = state.pointee.base else { return }
        base.deallocate()
        state.pointee = State()
    }

    @usableFromInline @inline(never)
    static func makeRoom(_ wanted: Int, in state: UnsafeMutablePointer<State>) {
        let old = state.pointee
        let used = old.tail - old.head
        let source = old.base.map { UnsafeRawPointer($0 + old.head) }
        // Moving is cheaper than growing as long as what moves is the smaller part.
        if let base = old.base, let source, used + wanted <= old.capacity, used <= old.capacity / 2 {
            base.copyMemory(from: source, byteCount: used)
        } else {
            let capacity = max(256, max(old.capacity * 2, (used + wanted).roundedUpToPowerOfTwo))
            let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
            if let source { memory.copyMemory(from: source, byteCount: used) }
            old.base?.deallocate()
            state.pointee.base = memory
            state.pointee.capacity = capacity
        }
        state.pointee.head = 0
        state.pointee.tail = used
    }
}

extension Int {
    fileprivate var roundedUpToPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
