public import LinuxKernel

/// A cursor into one job's output, from its first byte to its last, live or long ended.
///
/// Any number of them may read the same log, each at its own pace; none slows the job or another reader. For one task
/// at a time.
///
///     while try await reader.waitForMore() {
///         let count = try reader.read(into: buffer)
///     }
public final class LogReader {
    /// Of the next byte, counted from the job's first.
    public private(set) var offset: Int64
    private let log: JobLog
    private var file: Descriptor?

    /// - Parameter offset: 0 for all of it; beyond the end, reading begins there when the job gets so far.
    init(_ log: JobLog, from offset: Int64 = 0) {
        self.log = log
        self.offset = offset
    }

    /// Reads what is there, without waiting.
    ///
    /// What is still in memory is copied; what is not comes from the file.
    /// - Returns: how many bytes; 0 when there is nothing more yet, or nothing more at all.
    /// - Throws: ``SystemCallError`` when the log's file cannot be read.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Int {
        var count = 0
        if let copied = unsafe log.copy(from: offset, into: buffer) {
            count = copied
        } else {
            if file == nil { file = try Descriptor.open(log.path, .read) }
            // Just opened where it was missing.
            count = unsafe try file!.read(into: buffer, at: UInt64(offset))
        }
        offset += Int64(count)
        return count
    }

    /// Waits until there is something to read.
    ///
    /// - Returns: false when the job has ended and its last byte was read.
    /// - Throws: `CancellationError` when the task is cancelled; the reader stays usable.
    public func waitForMore() async throws(CancellationError) -> Bool {
        while true {
            switch log.next(at: offset) {
            case .bytes: return true
            case .end: return false
            case .nothingYet:
                if Task.isCancelled { throw CancellationError() }
                await log.wait(at: offset)
            }
        }
    }
}
