internal import JobModel
public import LinuxKernel
internal import StateStore

/// The beginning: what an earlier life left is read, recorded and removed.
extension JobSupervisor {
    /// Without these a job's limits are words.
    private static let requiredControllers: [CgroupController] = [.cpu, .memory, .io, .pids]

    /// Opens the job table, records as lost what ran when an earlier life ended, and removes what it left behind.
    ///
    /// Blocks its caller's thread for a moment; for the daemon's start.
    /// - Parameters:
    ///   - cgroups: below which every job gets its group; nothing else may live there.
    ///   - template: the root file system that jobs begin from.
    ///   - observe: called on any thread, and must not block it.
    /// - Throws: ``EngineStartError`` with the remedy: a directory that cannot be used, a table that cannot be read,
    ///   a controller that is missing.
    public static func start(
        _ configuration: EngineConfiguration, loops: EventLoopGroup, cgroups: CgroupRoot, template: MountTemplate,
        observe: @escaping @Sendable (JobEvent) -> Void
    ) async throws(EngineStartError) -> JobSupervisor {
        let controllers = try enableControllers(
            cgroups, configuration)
        let jobs = try directory(configuration.jobDirectory, for: "make the directory of jobs")
        _ = try directory(configuration.logDirectory, for: "make the directory of logs")
        _ = try directory(configuration.stateDirectory, for: "make the directory of the job table")
        let opened: (store: StateStore, jobs: [JobRecord])
        do throws(StateStoreError) {
            opened = try StateStore.open(path: "\(configuration.stateDirectory)/state.db")
        } catch {
            throw EngineStartError(attempt: "open the job table", reason: "\(error)")
        }
        let engine: Engine
        do throws(SystemCallError) {
            engine = try Engine(
                configuration, store: opened.store, host: try HostFacts(jobDirectory: configuration.jobDirectory),
                jobs: jobs, cgroups: cgroups, controllers: controllers, template: template, observe: observe)
        } catch {
            throw EngineStartError(attempt: "start the engine", reason: "\(error)")
        }
        let supervisor = JobSupervisor(engine, loops: loops)
        await supervisor.recover(opened.jobs)
        return supervisor
    }

    private static func directory(_ path: String, for attempt: String) throws(EngineStartError) -> Directory {
        do throws(SystemCallError) { return try Directory(creating: path) } catch {
            throw EngineStartError(attempt: attempt, reason: "\(error); name another directory in the configuration")
        }
    }

    private static func enableControllers(
        _ cgroups: CgroupRoot, _ configuration: EngineConfiguration
    ) throws(EngineStartError) -> Set<CgroupController> {
        for controller in requiredControllers {
            do throws(CgroupError) { try cgroups.enable([controller]) } catch {
                let isKnown = HostFeature(controller).map { configuration.missingFeatures.contains($0) } ?? false
                if configuration.isRelaxed || isKnown { continue }
                throw EngineStartError(
                    attempt: "hold jobs to their limits",
                    reason: "\(error); or set isolation.relaxed to run jobs without limits on \(controller)")
            }
        }
        // Only jobs that ask for certain processors need it; without it they are refused.
        if configuration.usesCPUSets { try? cgroups.enable([.cpuset]) }
        return cgroups.enabledControllers
    }

    private func recover(_ records: [JobRecord]) async {
        var lost = 0
        for record in records {
            lastNumber = max(lastNumber, record.number)
            switch record.status {
            case .completed, .failed, .stopped, .canceled:
                table.add(JobHandle(record))
            case .pending where record.secretEnvironmentNames.isEmpty && record.uploads.isEmpty:
                requeue(record)
            case .pending:
                lost += 1
                let what = record.uploads.isEmpty ? "secret variables" : "uploads"
                await recordLost(record, "the daemon was restarted, and the job's \(what) are stored nowhere")
            case .initializing, .running, .scheduled:
                lost += 1
                // An end that had been decided stands in the row before the first signal.
                let decision = record.verdict.map { "; the job was being ended: \($0)" } ?? ""
                await recordLost(record, "the daemon ended while the job ran\(decision)")
            }
        }
        removeLeftovers()
        if lost > 0 || !queue.isEmpty { engine.observe(.recovered(lost: lost, requeued: queue.count)) }
        startPending()
    }

    private func recordLost(_ record: JobRecord, _ reason: String) async {
        var ended = record
        ended.remark = ""
        ended.end(.lost(reason: reason), at: Engine.now())
        let handle = JobHandle(ended)
        table.add(handle)
        await withCheckedContinuation { continuation in
            engine.record(ended, of: handle) { continuation.resume() }
        }
    }

    private func requeue(_ record: JobRecord) {
        let handle = JobHandle(record, log: engine.makeLog(record.id))
        table.add(handle)
        // What was admitted once is valid; a table that says otherwise was changed by hand.
        do throws(InvalidValue) {
            let spec = try JobSpec(
                name: record.name, command: record.command, arguments: record.arguments,
                environment: try EnvironmentVariables(record.environment), limits: record.limits,
                network: record.network, timeout: record.timeout)
            queue.append(Pending(handle: handle, spec: spec))
        } catch {
            var ended = record
            ended.end(.lost(reason: "\(error)"), at: Engine.now())
            engine.record(ended, of: handle)
        }
    }

    private func removeLeftovers() {
        // One lease for all that is left of a job. What ran under it may run still, and what it wrote belongs to it.
        var leases: [String: IDLease] = [:]
        func ids(of name: String) -> IDLease? {
            if let lease = leases[name] { return lease }
            guard let first = (try? table.find(name))?.record.firstUserID else { return nil }
            leases[name] = engine.userIDs.reserve(first)
            return leases[name]
        }
        // What cannot be listed now has no job in it that we know of; the next start tries again.
        for name in (try? engine.cgroups.groups()) ?? [] where name.hasPrefix(JobStart.groupPrefix) {
            let job = String(name.dropFirst(JobStart.groupPrefix.count))
            engine.leaveBehind(
                .group(name), ids(of: job), reason: "an earlier life of the daemon ended without removing it")
        }
        for name in (try? engine.jobs.names()) ?? [] {
            engine.removeTree(name, ids(of: name)) { [self] in mayHaveResisted() }
        }
        takeUpRemains()
    }
}
