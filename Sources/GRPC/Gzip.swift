import CZlib

/// The gzip coding of messages, one whole message at a time.
///
/// Source: RFC 1952; zlib.h.
enum Gzip {
    /// 15 is the largest window, and 16 more ask for gzip's header and trailer around the deflate stream.
    private static let windowBits: CInt = 15 + 16

    static func compress(_ message: Span<UInt8>) throws(RPCError) -> [UInt8] {
        var stream = unsafe z_stream()
        let size = unsafe CInt(MemoryLayout<z_stream>.size)
        guard
            unsafe deflateInit2_(
                &stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { throw RPCError(.resourceExhausted, "no memory to compress a message of \(message.count) bytes") }
        defer { unsafe deflateEnd(&stream) }
        let bound = Int(unsafe deflateBound(&stream, UInt(message.count)))
        // Both buffers outlive the one call that zlib makes with them, and both counts are theirs.
        let compressed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            unsafe message.withUnsafeBufferPointer { input in
                // zlib only reads through next_in; its type lacks the const.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                count = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        guard !compressed.isEmpty else {
            throw RPCError(.internalError, "a message of \(message.count) bytes could not be compressed")
        }
        return compressed
    }

    /// - Parameter limitBytes: the most that may come out; what a few kilobytes unfold to is up to whoever sent them.
    /// - Throws: ``RPCError`` RESOURCE_EXHAUSTED beyond the limit, INTERNAL for bytes that are not one whole gzip stream.
    static func decompress(_ message: Span<UInt8>, limitBytes: Int) throws(RPCError) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe inflateInit2_(&stream, windowBits, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw RPCError(.resourceExhausted, "no memory to read a compressed message of \(message.count) bytes")
        }
        defer { unsafe inflateEnd(&stream) }
        var taken = 0
        var output: [UInt8] = []
        var pieceBytes = min(max(message.count * 4, 1_024), 1 << 20)
        while true {
            var status = Z_OK
            // One byte beyond the limit is let through, so that reaching it and passing it can be told apart.
            let room = min(pieceBytes, limitBytes + 1 - output.count)
            var isFull = false
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                unsafe message.extracting(taken...).withUnsafeBufferPointer { input in
                    unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                    unsafe stream.avail_in = UInt32(input.count)
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(buffer.count)
                    status = unsafe inflate(&stream, Z_NO_FLUSH)
                    taken = unsafe message.count - Int(stream.avail_in)
                    count = unsafe buffer.count - Int(stream.avail_out)
                    isFull = unsafe stream.avail_out == 0
                }
            }
            if output.isEmpty { output = piece } else { output += piece }
            guard output.count <= limitBytes else {
                throw RPCError(
                    .resourceExhausted, "a compressed message unfolds to more than the limit of \(limitBytes) bytes")
            }
            if status == Z_STREAM_END, taken == message.count { return output }
            guard status == Z_OK, taken < message.count || isFull else {
                throw RPCError(.internalError, "a message marked as gzip is not one whole gzip stream")
            }
            pieceBytes = 1 << 20
        }
    }
}
