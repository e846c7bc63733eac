import Glibc
import HTTP2
import LinuxKernel
import TLS
import Testing

@Suite(.timeLimit(.minutes(5))) struct DescriptorTests {
    /// In a process of its own, because the limit on descriptors is the whole process's.
    @Test func `a server without descriptors keeps its connections, waits quietly and recovers`() async {
        await #expect(processExitsWith: .success) {
            let server = try TestServer(tls: false, loops: 1)
            let client = try await TestClient(to: server.server.address, tls: nil)
            try #require(await client.fetch("/echo", body: [1]).body == [1])

            // The runtime's own timer takes its descriptors at its first use, and ends the process without them.
            try await Task.sleep(for: .milliseconds(1))
            var descriptors: [CInt] = []
            // The lowest free number; a few more will do for the rest of the test.
            let next = open("/dev/null", O_RDONLY)
            close(next)
            let numberOfFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
            var limit = rlimit()
            try #require(getrlimit(numberOfFiles, &limit) == 0)
            let usual = limit
            limit.rlim_cur = rlim_t(next + 8)
            try #require(setrlimit(numberOfFiles, &limit) == 0)
            // These take the last descriptors, so that their own other ends cannot be accepted.
            while let descriptor = try? Socket.startConnecting(to: server.server.address) {
                descriptors.append(descriptor.release())
            }
            try #require(!descriptors.isEmpty)
            let processorTime = clock()
            try await Task.sleep(for: .milliseconds(400))
            // A listener that is asked again and again would use all of the 400 ms.
            try #require(clock() - processorTime < 200_000)
            try #require(await client.fetch("/echo", body: [2]).body == [2])

            for descriptor in descriptors { close(descriptor) }
            // Those that had been accepted end now and give their descriptors back.
            while server.server.connectionCount > 1 { await Task.yield() }
            // Waiting connections that are accepted only to be ended compete with the next client for the few that are free.
            limit = usual
            try #require(setrlimit(numberOfFiles, &limit) == 0)
            let second = try await TestClient(to: server.server.address, tls: nil)
            try #require(await second.fetch("/echo", body: [3]).body == [3])
            await server.stop()
        }
    }
}
