import LinuxKernel
import TLS

/// Working memory that all connections of one loop share, since only one of them is at work at a time: an idle
/// connection owns no buffer, and a loop without connections none either.
final class LoopBuffers {
    /// What one read(2) takes.
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 64)
    /// What was decrypted of it.
    let plain = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 64)
    /// Frames of the current flush, before and after encryption. Empty between flushes.
    let frames = ByteQueue()
    let sealed = ByteQueue()

    deinit {
        input.deallocate()
        plain.deallocate()
    }

    /// The buffers of a loop, made with its first connection and gone with its last. Call it on the loop.
    static func of(_ loop: EventLoop) -> LoopBuffers {
        let key = ObjectIdentifier(loop)
        return living.withLock { living in
            if let buffers = living[key]?.buffers { return Lent(buffers: buffers) }
            let buffers = LoopBuffers()
            living[key] = Weak(buffers)
            return Lent(buffers: buffers)
        }.buffers
    }

    // Used by the thread of one loop alone; only the table is shared.
    private struct Weak: @unchecked Sendable {
        weak var buffers: LoopBuffers?
        init(_ buffers: LoopBuffers) { self.buffers = buffers }
    }
    private struct Lent: @unchecked Sendable { let buffers: LoopBuffers }
    private static let living = Lock<[ObjectIdentifier: Weak]>([:])
}
