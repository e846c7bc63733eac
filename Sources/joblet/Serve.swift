import GRPC
import HTTP2
import JobEngine
import LinuxKernel
import Settings
import TLS

extension Program {
    /// `joblet check-config`: everything that reading can find out.
    static func check(configuration: String?) -> Int32 {
        do throws(CannotStart) {
            let loaded = try Configured(path: configuration)
            for warning in loaded.warnings { say("warning: \(warning)") }
            say("\(loaded.path ?? "the built-in configuration") is good")
            return 0
        } catch {
            complain("\(error)")
            return 1
        }
    }

    /// `joblet serve`: from the configuration to the last job's end.
    static func serve(configuration: String?, listening place: String?, readyDescriptor: Int32?) -> Int32 {
        do throws(CannotStart) {
            return try serveToTheEnd(Configured(path: configuration, listening: place), readyDescriptor)
        } catch {
            complain("\(error)")
            return 1
        }
    }

    private static func serveToTheEnd(
        _ configured: Configured, _ readyDescriptor: Int32?
    ) throws(CannotStart) -> Int32 {
        guard CurrentProcess.isRoot else {
            throw CannotStart("joblet serve needs root: jobs are put into namespaces and control groups of their own")
        }
        // Before any thread. Where it is refused, joblet-init does the same for each job, or says why it cannot.
        try? Capabilities.handOnByInheritance()
        let journal = configured.journal()
        for warning in configured.warnings { journal.warning(warning) }
        let host = try JobHost(configured.settings, journal: journal)
        // Last of all, whatever happened in between.
        defer { host.giveBack() }
        let outcome: Ending.Outcome
        do throws(SystemCallError) {
            Signal.pipe.ignore()
            try CurrentProcess.raiseDescriptorLimit()
            let ending = try Ending()
            // Before any thread: each inherits what is blocked.
            let signals = try SignalDescriptor([.terminate, .interrupt, .hangUp])
            let loops = try EventLoopGroup(count: configured.loopCount)
            loops.doGlobalWork()
            let daemon = Daemon(
                configured, host: host, journal: journal, loops: loops, signals: signals,
                readyDescriptor: readyDescriptor, ending: ending)
            daemon.begin()
            outcome = try ending.wait()
            loops.stop()
        } catch {
            throw CannotStart("cannot start: \(error)")
        }
        return try outcome.get()
    }
}
