import CNghttp2

/// Header fields to send, in the order in which they were added; pseudo fields must come first.
///
/// Names must be lower case (RFC 9113, section 8.2.1). Names and values given as `StaticString` are never copied, so
/// that a list of such, kept in a `static let`, costs nothing to send.
public struct HeaderFields: @unchecked Sendable {
    // The pointers are to static memory only, hence Sendable.
    private struct Entry {
        /// nil: the bytes stand in `copied`.
        var name: UnsafePointer<UInt8>?
        var value: UnsafePointer<UInt8>?
        var nameCount: Int
        var valueCount: Int
    }

    private var entries: [Entry] = []
    private var copied: [UInt8] = []

    public init() {}

    public init(_ fields: (StaticString, StaticString)...) {
        entries.reserveCapacity(fields.count)
        for (name, value) in fields { append(name, value) }
    }

    public var count: Int { entries.count }

    public mutating func append(_ name: StaticString, _ value: StaticString) {
        entries.append(
            Entry(
                name: name.utf8Start, value: value.utf8Start, nameCount: name.utf8CodeUnitCount,
                valueCount: value.utf8CodeUnitCount))
    }

    public mutating func append(_ name: StaticString, _ value: String) {
        entries.append(
            Entry(name: name.utf8Start, value: nil, nameCount: name.utf8CodeUnitCount, valueCount: value.utf8.count))
        copied.append(contentsOf: value.utf8)
    }

    public mutating func append(_ name: StaticString, _ value: UnsafeRawBufferPointer) {
        entries.append(
            Entry(name: name.utf8Start, value: nil, nameCount: name.utf8CodeUnitCount, valueCount: value.count))
        copied.append(contentsOf: value)
    }

    public mutating func append(name: String, value: String) {
        entries.append(Entry(name: nil, value: nil, nameCount: name.utf8.count, valueCount: value.utf8.count))
        copied.append(contentsOf: name.utf8)
        copied.append(contentsOf: value.utf8)
    }

    public mutating func append(contentsOf other: HeaderFields) {
        entries.append(contentsOf: other.entries)
        copied.append(contentsOf: other.copied)
    }

    /// Lends the fields in nghttp2's form.
    func withPairs<R>(_ body: (UnsafePointer<nghttp2_nv>, Int) -> R) -> R {
        withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: max(1, entries.count)) { pairs in
            copied.withUnsafeBufferPointer { copied in
                var offset = 0
                func taken(_ count: Int) -> UnsafePointer<UInt8>? {
                    defer { offset += count }
                    return copied.baseAddress.map { $0 + offset }
                }
                for (index, entry) in entries.enumerated() {
                    var flags = NGHTTP2_NV_FLAG_NONE.rawValue
                    if entry.name != nil { flags |= NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue }
                    if entry.value != nil { flags |= NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue }
                    let name = entry.name ?? taken(entry.nameCount)
                    let value = entry.value ?? taken(entry.valueCount)
                    // nghttp2 only reads through these pointers; its type lacks the const.
                    pairs[index] = nghttp2_nv(
                        name: UnsafeMutablePointer(mutating: name), value: UnsafeMutablePointer(mutating: value),
                        namelen: entry.nameCount, valuelen: entry.valueCount, flags: UInt8(flags))
                }
                // A list has room for one entry at least, so that its address exists.
                return body(UnsafePointer(pairs.baseAddress.unsafelyUnwrapped), entries.count)
            }
        }
    }
}
