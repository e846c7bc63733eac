/// Finds a method by the bytes of its request path, without making a `String` of them.
struct PathTable: Sendable {
    private struct Entry {
        let path: [UInt8]
        let method: RPCMethod
    }

    private var entries: [Entry] = []
    /// Places in `entries`, or -1; the size is a power of two and at least twice the number of entries.
    private var slots: [Int32]

    /// - Parameter methods: of two with the same path the later one wins.
    init(_ methods: [RPCMethod]) {
        var size = 16
        while size < 2 * methods.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for method in methods {
            let entry = Entry(path: Array(method.descriptor.path.utf8), method: method)
            var slot = Self.hash(entry.path) & (size - 1)
            while slots[slot] >= 0, entries[Int(slots[slot])].path != entry.path { slot = (slot + 1) & (size - 1) }
            if slots[slot] >= 0 {
                entries[Int(slots[slot])] = entry
            } else {
                slots[slot] = Int32(entries.count)
                entries.append(entry)
            }
        }
    }

    subscript(path: UnsafeRawBufferPointer) -> RPCMethod? {
        var slot = unsafe Self.hash(path) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.path.count == path.count, unsafe entry.path.elementsEqual(path) { return entry.method }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a. The table is made from our own paths, so nobody outside can choose collisions.
    @inline(__always)
    private static func hash(_ path: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
