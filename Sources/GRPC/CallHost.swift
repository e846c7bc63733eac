import LinuxKernel

/// What binds the tasks of a loop's handlers to that loop; it has no state.
actor CallHost {
    nonisolated let loop: EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    init(loop: EventLoop) {
        self.loop = loop
    }
}
