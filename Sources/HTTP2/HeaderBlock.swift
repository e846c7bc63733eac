/// Header fields as they were received: one piece of memory, no text made before it is asked for.
///
/// Names are lower case, pseudo fields (`:path`) included. Not changed any more once a handler sees it.
public final class HeaderBlock: @unchecked Sendable {
    private struct Entry {
        var offset: UInt32
        var nameCount: UInt32
        var valueCount: UInt32
    }

    private var arena: UnsafeMutableRawPointer
    private var capacity = 512
    private var used = 0
    private var entries: ContiguousArray<Entry> = []

    init() {
        arena = .allocate(byteCount: capacity, alignment: 8)
        entries.reserveCapacity(12)
    }

    deinit { arena.deallocate() }

    /// Number of fields.
    public var count: Int { entries.count }

    /// The size that limits speak of. Source: RFC 9113, section 6.5.2: 32 bytes are added for each field.
    public var listBytes: Int { used + 32 * entries.count }

    /// The bytes of a field's name, lent as long as the block lives.
    public func name(_ index: Int) -> UnsafeRawBufferPointer {
        let entry = entries[index]
        return UnsafeRawBufferPointer(start: arena + Int(entry.offset), count: Int(entry.nameCount))
    }

    /// The bytes of a field's value, lent as long as the block lives.
    public func value(_ index: Int) -> UnsafeRawBufferPointer {
        let entry = entries[index]
        return UnsafeRawBufferPointer(
            start: arena + Int(entry.offset) + Int(entry.nameCount), count: Int(entry.valueCount))
    }

    /// The first value under a name, nil if there is none.
    public func value(of name: StaticString) -> UnsafeRawBufferPointer? {
        let count = name.utf8CodeUnitCount
        for index in entries.indices where entries[index].nameCount == count {
            if equalBytes(self.name(index).baseAddress, name.utf8Start, count) { return value(index) }
        }
        return nil
    }

    /// The first value under a name as text; bytes that are not UTF-8 are replaced.
    public func string(of name: StaticString) -> String? {
        value(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    func append(name: UnsafePointer<UInt8>, _ nameCount: Int, value: UnsafePointer<UInt8>, _ valueCount: Int) {
        let needed = used + nameCount + valueCount
        if needed > capacity { grow(to: needed) }
        (arena + used).copyMemory(from: name, byteCount: nameCount)
        (arena + used + nameCount).copyMemory(from: value, byteCount: valueCount)
        entries.append(
            Entry(offset: UInt32(used), nameCount: UInt32(nameCount), valueCount: UInt32(valueCount)))
        used = needed
    }

    private func grow(to needed: Int) {
        let larger = max(needed, 2 * capacity)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        memory.copyMemory(from: arena, byteCount: used)
        arena.deallocate()
        arena = memory
        capacity = larger
    }
}

@inline(__always)
func equalBytes(_ a: UnsafeRawPointer?, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
    guard let a else { return count == 0 }
    var index = 0
    while index + 8 <= count {
        if a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            != b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
            return false
        }
        index += 8
    }
    while index < count {
        if a.load(fromByteOffset: index, as: UInt8.self) != b.load(fromByteOffset: index, as: UInt8.self) {
            return false
        }
        index += 1
    }
    return true
}
