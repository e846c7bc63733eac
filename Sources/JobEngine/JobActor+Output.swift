internal import JobModel
internal import LinuxKernel

/// From the job's pipes into its log.
extension JobActor {
    /// A log that got nothing for so long is written out; for so long again, and its memory is given back.
    private static var quietTime: Duration { .milliseconds(250) }

    func watch(_ pipes: [OutputPipe]) throws(SystemCallError) {
        outputs = pipes
        budget = engine.configuration.outputBytesPerSecond.map { OutputBudget(bytesPerSecond: $0, at: .now) }
        for pipe in pipes {
            try pipe.watch(on: loop) { self.readable(pipe) }
        }
    }

    private func readable(_ pipe: OutputPipe) {
        if isHeldUp { return }
        switch read(pipe) {
        case .empty:
            if pipe.isTrickling { pipe.gather(on: loop) { self.gathered(pipe) } }
        case .more: break
        case .full: waitForRoom()
        case .limited: waitForBudget()
        case .closed: pipe.stopWatching()
        }
        armQuietTimer()
    }

    private func gathered(_ pipe: OutputPipe) {
        // Watched again first, for what the read finds decides whether it stays so.
        if !isHeldUp { pipe.resume() }
        readable(pipe)
    }

    /// Whether bytes that are there have to wait.
    private var isHeldUp: Bool { isWaitingForRoom || isOverBudget }

    private func read(_ pipe: OutputPipe) -> OutputPipe.Outcome {
        // What a job leaves behind is in the pipes already, and no more comes.
        let allowed = isOver ? Int.max : budget?.allowance(at: .now) ?? .max
        do throws(SystemCallError) {
            if isOverOutputLimit {
                let (outcome, count) = try pipe.discard(upTo: allowed)
                budget?.take(count)
                return outcome
            }
            let kept = engine.configuration.outputLimit.map { Int(clamping: $0 - log.length) } ?? .max
            let before = log.length
            defer { budget?.take(Int(log.length - before)) }
            // The log keeps the call until there is room, and with it this actor: there are bytes to be read.
            let outcome = try pipe.read(into: log, upTo: min(allowed, kept)) {
                self.loop.execute { self.assumeIsolated { $0.roomAgain() } }
            }
            guard outcome == .limited, log.length - before == kept else { return outcome }
            outputLimitReached()
            return .more
        } catch {
            // A pipe gives no other error than that its descriptor is bad, which would be our own fault.
            assertionFailure("\(error)")
            return .closed
        }
    }

    /// What follows is read, so that the job goes on, and dropped.
    private func outputLimitReached() {
        isOverOutputLimit = true
        let sentence = "output beyond \(ByteCount(bytes: log.length)) is not kept"
        add("\njoblet: \(sentence)\n")
        noteOutputLimit(sentence)
    }

    // MARK: - A log without room

    /// The disk does not keep up: the job's pipes fill, and the job waits.
    private func waitForRoom() {
        isWaitingForRoom = true
        for pipe in outputs { pipe.pause() }
        // Should the disk be full, it is this timer that has the writer try again.
        armQuietTimer()
    }

    private func roomAgain() {
        guard isWaitingForRoom else { return }
        isWaitingForRoom = false
        if isOver { return drainOutputs() }
        if !isOverBudget { for pipe in outputs { pipe.resume() } }
    }

    // MARK: - A job that writes faster than it may

    private func waitForBudget() {
        guard !isOverBudget, let budget else { return }
        isOverBudget = true
        for pipe in outputs { pipe.pause() }
        budgetTimer = loop.schedule(after: budget.wait) {
            self.isOverBudget = false
            if !self.isWaitingForRoom { for pipe in self.outputs { pipe.resume() } }
        }
    }

    // MARK: - The last bytes

    /// Reads what the job's processes left in the pipes; they are gone, so that nothing can be added.
    func drainOutputs() {
        if isWaitingForRoom { return }
        for pipe in outputs {
            while true {
                let outcome = read(pipe)
                if outcome == .more { continue }
                if outcome == .full {
                    waitForRoom()
                    return
                }
                // Empty is the end as well: only a descriptor that was smuggled out of the sandbox still holds the
                // pipe open, and what others write there is not the job's.
                pipe.stopWatching()
                break
            }
        }
        outputsDrained()
    }

    func closeOutputs() {
        for pipe in outputs { pipe.stopWatching() }
        outputs = []
        quietTimer?.cancel()
        quietTimer = nil
        budgetTimer?.cancel()
        budgetTimer = nil
    }

    // MARK: - Quiet times

    private func armQuietTimer() {
        if quietTimer == nil {
            lengthAtFlush = -1
            quietTimer = loop.schedule(after: Self.quietTime) { self.quietTimeOver() }
        }
    }

    private func quietTimeOver() {
        quietTimer = nil
        let length = log.length
        if length == lengthAtFlush && log.isWritten {
            log.releaseMemory()
            return
        }
        log.flush()
        lengthAtFlush = length
        quietTimer = loop.schedule(after: Self.quietTime) { self.quietTimeOver() }
    }
}
