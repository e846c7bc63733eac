internal import JobEngine
internal import LinuxKernel

/// Turns a job's output into encoded DataChunk messages, in the place where they are sent from.
///
/// A DataChunk is one field, so a message is a tag, the payload's length and the payload: the payload is read right
/// behind the room for the longest header, and moved up where a short one needs less.
struct LogChunks {
    /// Of one message, in bytes. Clients read messages of up to 4 MB; larger ones than this gain nothing.
    static let sizeLimit = 32_768

    /// Field 1, length-delimited. Source: protobuf encoding, "Message Structure".
    private static let tag: UInt8 = 0x0a
    /// The tag and the varint of any length up to ``sizeLimit``.
    private static let headerRoom = 4

    private let reader: LogReader
    /// Why the output could not be read; nothing more will come.
    private(set) var failure: SystemCallError?

    init(_ reader: LogReader) {
        self.reader = reader
    }

    /// Puts the next message at the buffer's start.
    /// - Parameter buffer: of at least ``sizeLimit`` bytes.
    /// - Returns: its length; 0 when there is nothing to read at the moment, or after a failure.
    mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        // Both slices lie inside the caller's buffer.
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[Self.headerRoom...])
        let count: Int
        do throws(SystemCallError) { count = unsafe try reader.read(into: room) } catch {
            failure = error
            return 0
        }
        guard count > 0 else { return 0 }
        unsafe buffer[0] = Self.tag
        var rest = count
        var header = 1
        while rest >= 0x80 {
            unsafe buffer[header] = UInt8(truncatingIfNeeded: rest) | 0x80
            rest >>= 7
            header += 1
        }
        unsafe buffer[header] = UInt8(rest)
        header += 1
        if header < Self.headerRoom {
            let payload = unsafe UnsafeRawBufferPointer(rebasing: buffer[Self.headerRoom..<Self.headerRoom + count])
            // The two ranges overlap, which this copy allows.
            unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[header...]).copyMemory(from: payload)
        }
        return header + count
    }
}
