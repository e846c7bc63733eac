import LinuxKernel
import Synchronization
import Testing

@testable import JobEngine

@Suite struct JobLogTests {
    let directory: TemporaryDirectory
    let writer: LogWriter

    init() throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        // The writer may still be at work when a test ends: it holds the directory until it is done.
        writer = try LogWriter(in: directory.path, leaving: 0) { log, error in
            Issue.record("\(log.path) in \(directory.path): \(error)")
        }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_500_000])
    func `readers that join at any moment get every byte once and in order`(length: Int) async throws {
        let log = JobLog(path: directory.file("log"), capacity: 262_144, writer: writer)
        let expected = Bytes.pattern(length)
        try await withThrowingTaskGroup { group in
            for reader in 0..<6 {
                group.addTask {
                    // Spread over the whole production: the last ones join when all is over.
                    _ = try await LogReader(log, from: Int64(length * reader / 5)).waitForMore()
                    let got = try await Bytes.read(LogReader(log), pieces: 1 + reader * 20_000)
                    #expect(got == expected)
                }
            }
            group.addTask { await Bytes.produce(expected, into: log) }
            try await group.waitForAll()
        }
        writer.stop()
        #expect(log.isWritten)
        #expect(log.memory == 0)
        if length > 0 { #expect(try directory.contents("log") == expected) }
        #expect(try await Bytes.read(LogReader(JobLog(finishedAt: directory.file("log"))), pieces: 7_777) == expected)
    }

    @Test func `a reader can begin at an offset`() async throws {
        let log = JobLog(path: directory.file("log"), capacity: 131_072, writer: writer)
        let expected = Bytes.pattern(400_000)
        await Bytes.produce(expected, into: log)
        for offset in [0, 1, 200_000, 399_999, 400_000] {
            let got = try await Bytes.read(LogReader(log, from: Int64(offset)), pieces: 5_000)
            #expect(got == Array(expected[offset...]))
        }
    }

    @Test func `a log that was never written to has no file and ends at once`() async throws {
        let log = try JobLog(finishedAt: directory.file("none"))
        #expect(try await Bytes.read(LogReader(log), pieces: 100).isEmpty)
    }

    @Test func `a waiting reader that is cancelled stops waiting and leaves the others`() async throws {
        let log = JobLog(path: directory.file("log"), capacity: 131_072, writer: writer)
        let stays = Task { try await Bytes.read(LogReader(log), pieces: 100) }
        let leaves = Task { try await Bytes.read(LogReader(log), pieces: 100) }
        leaves.cancel()
        await #expect(throws: CancellationError.self) { try await leaves.value }
        await Bytes.produce([1, 2, 3], into: log)
        #expect(try await stays.value == [1, 2, 3])
    }

    @Test func `a quiet log gives its memory back and still reads from the beginning`() async throws {
        let log = JobLog(path: directory.file("log"), capacity: 1_048_576, writer: writer)
        let expected = Bytes.pattern(700_000)
        await Bytes.produce(expected, into: log, complete: false)
        log.flush()
        writer.stop()
        log.releaseMemory()
        #expect(log.memory <= LogRing.chunkSize)
        let reader = LogReader(log)
        var got: [UInt8] = []
        while got.count < expected.count { got += try Bytes.piece(reader, 100_000) }
        #expect(got == expected)
    }

    @Test func `a full disk is told once and costs no byte`() async throws {
        let log = JobLog(path: "/dev/full", capacity: 131_072, writer: writer)
        let room = try #require(log.room {})
        room.bytes.copyBytes(from: [1, 2, 3])
        log.appended(3)
        #expect(log.write()?.code == .noSpace)
        #expect(log.write() == nil)
        #expect(!log.isWritten)
        #expect(try Bytes.piece(LogReader(log), 100) == [1, 2, 3])
    }

    @Test func `a producer without room waits until the file has what the ring holds`() async throws {
        let refused = Atomic<Int>(0)
        let broken = try LogWriter(in: directory.path, leaving: 0) { _, _ in refused.wrappingAdd(1, ordering: .relaxed)
        }
        let path = directory.file("missing/log")
        let log = JobLog(path: path, capacity: 131_072, writer: broken)
        var room = log.room {}
        while let space = room {
            log.appended(space.bytes.count)
            room = log.room {}
        }
        #expect(log.length == 131_072)
        broken.stop()
        #expect(refused.load(ordering: .relaxed) > 0)
        // What could not be written is still there to be read.
        #expect(try Bytes.piece(LogReader(log), 200_000).count == 131_072)
    }

    @Test func `a disk with no more room than is to be left for others gets no output`() async throws {
        let room = try Directory(directory.path).room()
        // As much as a disk can be told to leave, which may be more than is free already.
        let isRoom = room.free >= room.total / 10
        let refused = Atomic<Int>(0)
        let careful = try LogWriter(in: directory.path, leaving: .max) { _, error in
            #expect(error.code == .noSpace)
            refused.wrappingAdd(1, ordering: .relaxed)
        }
        let log = JobLog(path: directory.file("log"), capacity: 131_072, writer: careful)
        let place = try #require(log.room {})
        place.bytes.copyBytes(from: [1, 2, 3])
        log.appended(3)
        log.flush()
        careful.stop()
        #expect(refused.load(ordering: .relaxed) == (isRoom ? 0 : 1))
        #expect(log.isWritten == isRoom)
        #expect(try Bytes.piece(LogReader(log), 100) == [1, 2, 3])
    }
}

enum Bytes {
    /// Bytes in which a shift, a gap or a repetition shows.
    static func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8) ^ ($0 >> 16)) }
    }

    static func piece(_ reader: LogReader, _ size: Int) throws -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        return Array(buffer[..<(try reader.read(into: buffer))])
    }

    /// Reads to the end.
    static func read(_ reader: LogReader, pieces: Int) async throws -> [UInt8] {
        var all: [UInt8] = []
        while try await reader.waitForMore() { all += try piece(reader, pieces) }
        return all
    }

    static func produce(_ bytes: [UInt8], into log: JobLog, complete: Bool = true) async {
        var done = 0
        var step = 1
        while done < bytes.count {
            let wake = AsyncStream<Void>.makeStream()
            guard let room = log.room(orCall: { wake.continuation.yield() }) else {
                for await _ in wake.stream { break }
                continue
            }
            let count = min(room.bytes.count, step, bytes.count - done)
            room.bytes.copyBytes(from: bytes[done..<done + count])
            log.appended(count)
            log.wakeReaders()
            done += count
            step = step * 2 % 70_001 + 1
            if step % 3 == 0 { await Task.yield() }
        }
        if complete { log.complete() }
    }
}
