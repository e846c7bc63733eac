/// The newest bytes of one job's output, in memory that is taken as it is needed.
///
/// Bytes are addressed by their offset from the job's first byte; offsets only grow and never repeat. The memory is a
/// ring of chunks: chunk `k` holds the offsets from `k * chunkSize` on, and takes the place of chunk `k - chunkCount`.
@safe struct LogRing: ~Copyable {
    static let chunkSize = 65_536

    /// A place that the producer may fill while readers copy elsewhere.
    ///
    /// Sendable because exactly one producer holds one, between ``room(keeping:)`` and ``append(_:)``.
    @safe struct Room: @unchecked Sendable {
        let bytes: UnsafeMutableRawBufferPointer
    }

    /// The offset of the oldest byte held.
    private(set) var start: Int64
    /// The offset behind the newest byte.
    private(set) var end: Int64
    private var chunks: [UnsafeMutableRawPointer?]

    /// - Parameters:
    ///   - capacity: in bytes, rounded up to whole chunks, two at least.
    ///   - offset: of the first byte that will be appended.
    init(capacity: Int, offset: Int64 = 0) {
        start = offset
        end = offset
        unsafe chunks = []
        let count = max(2, (capacity + Self.chunkSize - 1) / Self.chunkSize)
        unsafe chunks = [UnsafeMutableRawPointer?](repeating: nil, count: count)
    }

    deinit {
        // Every pointer in the array came from `allocate` and is freed in one place only.
        for slot in 0..<(unsafe chunks.count) { unsafe chunks[slot]?.deallocate() }
    }

    /// Bytes of memory that chunks take at the moment.
    var memory: Int { unsafe chunks.reduce(0) { unsafe $1 == nil ? $0 : $0 + Self.chunkSize } }

    /// Where the next bytes go: the rest of the current chunk, never empty.
    ///
    /// - Parameter keeping: the offset from which on bytes must stay; `nil` is returned when they fill the ring.
    mutating func room(keeping: Int64) -> Room? {
        let chunk = end / Int64(Self.chunkSize)
        let oldestLeft = (chunk - Int64(unsafe chunks.count) + 1) * Int64(Self.chunkSize)
        if start < oldestLeft {
            guard keeping >= oldestLeft else { return nil }
            start = oldestLeft
        }
        let used = Int(end % Int64(Self.chunkSize))
        // The chunk is the ring's own and lives until it is dropped, which never happens to the newest.
        return unsafe Room(
            bytes: UnsafeMutableRawBufferPointer(
                start: memory(of: chunk) + used, count: Self.chunkSize - used))
    }

    /// Makes `count` bytes, just written to the room, the newest ones.
    mutating func append(_ count: Int) {
        end += Int64(count)
    }

    /// The bytes from `offset` on that lie in one chunk; empty at the end.
    /// - Parameter offset: between ``start`` and ``end``.
    func piece(from offset: Int64) -> Room {
        let used = Int(offset % Int64(Self.chunkSize))
        let count = min(Int64(Self.chunkSize - used), end - offset)
        guard count > 0, let chunk = unsafe chunks[slot(of: offset / Int64(Self.chunkSize))] else {
            return unsafe Room(bytes: UnsafeMutableRawBufferPointer(start: nil, count: 0))
        }
        // `used + count` is at most the chunk's size.
        return unsafe Room(bytes: UnsafeMutableRawBufferPointer(start: chunk + used, count: Int(count)))
    }

    /// Copies bytes from `offset` on.
    /// - Parameter offset: between ``start`` and ``end``.
    /// - Returns: how many; less than the buffer's size only at the end.
    func copy(from offset: Int64, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var copied = 0
        while copied < buffer.count {
            let piece = piece(from: offset + Int64(copied))
            let count = unsafe min(piece.bytes.count, buffer.count - copied)
            if count == 0 { break }
            // Both ranges are `count` long, and a chunk is never part of a caller's buffer.
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[copied..<copied + count])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: piece.bytes[..<count]))
            copied += count
        }
        return copied
    }

    /// Gives back the memory of all bytes below `offset`, so far as whole chunks go.
    /// - Parameter all: also the chunk that `offset` lies in; allowed when no byte will be appended any more.
    mutating func drop(below offset: Int64, all: Bool = false) {
        let firstKept = all ? end / Int64(Self.chunkSize) + 1 : offset / Int64(Self.chunkSize)
        var chunk = start / Int64(Self.chunkSize)
        while chunk < firstKept {
            let slot = slot(of: chunk)
            unsafe chunks[slot]?.deallocate()
            unsafe chunks[slot] = nil
            chunk += 1
        }
        start = all ? end : max(start, min(end, firstKept * Int64(Self.chunkSize)))
    }

    private func slot(of chunk: Int64) -> Int { Int(chunk % Int64(unsafe chunks.count)) }

    private mutating func memory(of chunk: Int64) -> UnsafeMutableRawPointer {
        let slot = slot(of: chunk)
        if let memory = unsafe chunks[slot] { return unsafe memory }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
        unsafe chunks[slot] = unsafe memory
        return unsafe memory
    }
}
