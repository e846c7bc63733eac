import COpenSSL

// The BIO between OpenSSL and our buffers: reading takes from the input of the running unseal, writing collects in a
// queue. OpenSSL's memory BIO would clear its buffer at every turn, which cost 27 % more instructions.

/// Made once and kept for the life of the process. Its context pointer is the session's `Ends`, which outlives the BIO.
nonisolated(unsafe) let queueMethod: OpaquePointer? = {
    guard let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "queue") else { return nil }
    BIO_meth_set_read(method, readInput)
    BIO_meth_set_write(method, collectOutput)
    BIO_meth_set_ctrl(method, control)
    return method
}()

private let readInput: @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, CInt) -> CInt = {
    bio, room, count in
    guard let bio, let room, let context = BIO_get_data(bio) else { return -1 }
    let ends = context.assumingMemoryBound(to: TLSSession.Ends.self)
    let available = ends.pointee.inputCount
    guard available > 0, let input = ends.pointee.input else {
        joblet_bio_should_read_again(bio)
        return -1
    }
    joblet_bio_clear_retry(bio)
    let taken = min(available, Int(count))
    UnsafeMutableRawPointer(room).copyMemory(from: input, byteCount: taken)
    ends.pointee.input = input + taken
    ends.pointee.inputCount = available - taken
    return CInt(taken)
}

private let collectOutput: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, CInt) -> CInt = { bio, bytes, count in
    guard let bio, let bytes, count > 0, let context = BIO_get_data(bio) else { return 0 }
    let ends = context.assumingMemoryBound(to: TLSSession.Ends.self)
    ByteQueue.append(UnsafeRawBufferPointer(start: bytes, count: Int(count)), to: ends.pointee.output)
    return count
}

private let control: @convention(c) (OpaquePointer?, CInt, CLong, UnsafeMutableRawPointer?) -> CLong = {
    _, command, _, _ in
    switch command {
    case BIO_CTRL_FLUSH: 1
    // Source: BIO_ctrl(3); 0 is the answer of a BIO that does not know a command.
    default: 0
    }
}
