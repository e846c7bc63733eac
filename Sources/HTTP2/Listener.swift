import LinuxKernel
import Synchronization

/// Accepts connections on one loop and deals them out to the workers in turn.
final class Listener: @unchecked Sendable {
    /// How long to leave connections waiting when the process is out of descriptors or memory.
    private static let pause = Duration.milliseconds(100)

    private let loop: EventLoop
    private let workers: [Worker]
    private let limit: Int?
    private let count: Count
    private let address: SocketAddress

    // Touched on the loop only, after start().
    private var socket: ListeningSocket?
    private var registration: Registration?
    private var turn = 0
    private var timer: LoopTimer?

    init(_ socket: consuming ListeningSocket, loop: EventLoop, workers: [Worker], limit: Int?, count: Count) {
        address = socket.address
        self.socket = consume socket
        self.loop = loop
        self.workers = workers
        self.limit = limit
        self.count = count
    }

    func start() {
        loop.execute { [self] in watch() }
    }

    /// Closes the socket; connections that wait unaccepted are refused by the kernel.
    func stop() {
        loop.execute { [self] in
            registration?.cancel()
            registration = nil
            timer?.cancel()
            timer = nil
            socket = nil
        }
    }

    private func watch() {
        timer = nil
        do throws(SystemCallError) {
            switch socket {
            case .some(let socket):
                registration = try loop.register(socket.descriptor, .read) { [self] _ in acceptWaiting() }
            case .none: break
            }
        } catch {
            pause()
        }
    }

    /// The socket stays readable while connections wait, so watching on would be a busy loop.
    private func pause() {
        registration?.cancel()
        registration = nil
        timer = loop.schedule(after: Listener.pause) { [self] in watch() }
    }

    private func acceptWaiting() {
        // Bounded, so that a storm of connections does not keep the loop from those it has.
        for _ in 0..<64 {
            do throws(SystemCallError) {
                guard try acceptOne() else { return }
            } catch {
                pause()
                return
            }
        }
    }

    private func acceptOne() throws(SystemCallError) -> Bool {
        let accepted: AcceptedSocket?
        switch socket {
        case .some(let socket): accepted = try socket.accept()
        case .none: accepted = nil
        }
        guard let accepted else { return false }
        if let limit, count.value.load(ordering: .relaxed) >= limit { return true }
        let peer = accepted.peer
        let descriptor = accepted.takeDescriptor()
        if case .tcp = peer { try? Socket.setNoDelay(descriptor) }
        let socket = ConnectionSocket(descriptor)
        count.increase()
        let worker = workers[turn]
        turn = (turn + 1) % workers.count
        worker.loop.execute { worker.adopt(socket, from: peer) }
        return true
    }
}
