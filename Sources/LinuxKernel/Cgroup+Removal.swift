internal import CLinux
internal import Glibc

extension Cgroup {
    /// Ends every process in the group, waits until the kernel says that none is left, and removes it with the groups
    /// below it: for what an earlier life of the daemon left behind, and for a job whose ordinary end went wrong.
    /// - Parameters:
    ///   - loop: does the waiting; call it from any task.
    ///   - span: for a process that cannot die, as it hangs in the kernel.
    /// - Throws: `.notEmpty` when the time is over; the group stays.
    public func removeWhenEmpty(on loop: EventLoop, within span: Duration) async throws(CgroupError) {
        let result = await withCheckedContinuation { (done: CheckedContinuation<Result<Void, CgroupError>, Never>) in
            loop.execute { CgroupRemoval(self, loop, done).begin(within: span) }
        }
        try result.get()
    }

    /// Removes the groups below, the deepest first, and the group itself.
    func removeAll() throws(CgroupError) {
        for name in subgroupNames() {
            if let below = try subgroup(name) { try below.removeAll() }
        }
        try remove()
    }

    /// Linux 5.14 has cgroup.kill; where it is missing (5.13 and older) processes are signalled one by one until none is
    /// left to be found. A process that forks meanwhile is found in the next round.
    func killAll() throws(CgroupError) {
        do {
            try kill()
        } catch  where error.reason == .gone && read("cgroup.procs") != nil {
            for number in (read("cgroup.procs") ?? "").split(separator: "\n").compactMap({ Int32($0) }) {
                // Gone between the listing and now, or not ours to open: the next round tells.
                try? PidFD(pid: number).send(.kill)
            }
        }
    }
}

/// One removal under way. Confined to its loop.
private final class CgroupRemoval {
    private let group: Cgroup
    private let loop: EventLoop
    private let done: CheckedContinuation<Result<Void, CgroupError>, Never>
    private var events: Shared?
    private var watch: Registration?
    private var deadline: LoopTimer?
    private var nextRound: LoopTimer?

    /// Holds the open events file while it is watched.
    private final class Shared {
        let file: Descriptor
        init(_ file: consuming Descriptor) { self.file = file }
    }

    init(_ group: Cgroup, _ loop: EventLoop, _ done: CheckedContinuation<Result<Void, CgroupError>, Never>) {
        self.group = group
        self.loop = loop
        self.done = done
    }

    func begin(within span: Duration) {
        do {
            let events = Shared(try group.openEvents())
            self.events = events
            // The file becomes "exceptional" when `populated` changes. Source: kernel, admin-guide/cgroup-v2,
            // cgroup.events. These closures keep this object until finish(_:).
            watch = try loop.register(events.file, .priority) { _ in self.look() }
            deadline = loop.schedule(after: span) {
                self.finish(
                    .failure(CgroupError(attempt: "remove the group", path: self.group.path, reason: .notEmpty)))
            }
            look()
        } catch let error as CgroupError {
            finish(error.reason == .gone ? .success(()) : .failure(error))
        } catch let error as SystemCallError {
            finish(.failure(CgroupError(error, attempt: "watch the group", path: group.path)))
        } catch {
            finish(.failure(CgroupError(attempt: "watch the group", path: group.path, reason: .gone)))
        }
    }

    private func look() {
        do {
            if group.isPopulated {
                try group.killAll()
                nextRound?.cancel()
                // Only the fallback without cgroup.kill needs another round; with it, this never finds anything to do.
                nextRound = loop.schedule(after: .milliseconds(20)) { self.look() }
                return
            }
            try group.removeAll()
            finish(.success(()))
        } catch {
            finish(error.reason == .gone ? .success(()) : .failure(error))
        }
    }

    private func finish(_ result: Result<Void, CgroupError>) {
        watch?.cancel()
        watch = nil
        deadline?.cancel()
        nextRound?.cancel()
        events = nil
        done.resume(returning: result)
    }
}
