internal import LinuxKernel

/// Writes to a stream whose reader may take its time, without holding up the loop: the connection goes on answering the
/// server's pings while `less` waits for a key. Confined to the loop.
final class PatientOutput {
    /// What a pipe that is ready takes without waiting. Source: pipe(7), PIPE_BUF.
    private static let step = 4_096

    private let stream: StandardStream
    private let loop: EventLoop
    /// A file is always ready, and epoll refuses it.
    private let isAlwaysReady: Bool

    init(_ stream: StandardStream, loop: EventLoop) {
        self.stream = stream
        self.loop = loop
        isAlwaysReady = stream.isRegularFile
    }

    /// Returns when the last byte was taken.
    /// - Throws: `EPIPE` when the reader is gone.
    func write(_ bytes: [UInt8]) async throws(SystemCallError) {
        if isAlwaysReady { return try write(bytes, 0..<bytes.count) }
        var done = 0
        while done < bytes.count {
            if !stream.hasRoom { try await untilRoom() }
            let next = min(done + Self.step, bytes.count)
            try write(bytes, done..<next)
            done = next
        }
    }

    private func write(_ bytes: [UInt8], _ range: Range<Int>) throws(SystemCallError) {
        // A typed error cannot cross the closure, so it travels as a value.
        let result = bytes.withUnsafeBytes { all in
            Result { () throws(SystemCallError) in try stream.write(UnsafeRawBufferPointer(rebasing: all[range])) }
        }
        try result.get()
    }

    private func untilRoom() async throws(SystemCallError) {
        let descriptor = try stream.duplicate()
        var registration: Registration?
        var failure: SystemCallError?
        // Resumed exactly once: by the first event, or here when there will be none.
        await withCheckedContinuation { continuation in
            do throws(SystemCallError) {
                registration = try loop.register(descriptor, .write) { _ in
                    registration?.cancel()
                    registration = nil
                    continuation.resume()
                }
            } catch {
                failure = error
                continuation.resume()
            }
        }
        if let failure { throw failure }
    }
}
