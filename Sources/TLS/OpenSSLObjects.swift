import COpenSSL

// Every OpenSSL object is an OpaquePointer to Swift; an owner each keeps them apart and frees them.

struct Certificate: ~Copyable {
    let pointer: OpaquePointer
    init(adopting pointer: OpaquePointer) { self.pointer = pointer }
    deinit { X509_free(pointer) }
}

struct PrivateKey: ~Copyable {
    let pointer: OpaquePointer
    init(adopting pointer: OpaquePointer) { self.pointer = pointer }
    deinit { EVP_PKEY_free(pointer) }
}

/// A growing piece of memory that OpenSSL writes to, or a text that it reads from.
struct MemoryBIO: ~Copyable {
    let pointer: OpaquePointer

    init?() {
        guard let bio = BIO_new(BIO_s_mem()) else { return nil }
        pointer = bio
    }

    /// - Parameter text: must outlive the value; OpenSSL reads it in place.
    init?(reading text: UnsafeRawBufferPointer) {
        guard let bio = BIO_new_mem_buf(text.baseAddress, CInt(clamping: text.count)) else { return nil }
        pointer = bio
    }

    deinit { BIO_free_all(pointer) }

    var text: String {
        var bytes: UnsafeMutablePointer<CChar>?
        let count = joblet_bio_memory(pointer, &bytes)
        guard let bytes, count > 0 else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
