internal import JobModel
internal import LinuxKernel
internal import StateStore

/// What all jobs share: where things are, and the threads that do what blocks.
final class Engine: Sendable {
    /// Something that should be gone and is not.
    enum Remains: Sendable, Hashable {
        case group(String)
        case directory(String)
    }

    let configuration: EngineConfiguration
    let store: StateStore
    let userIDs: IDPool
    let host: HostFacts
    let cgroups: CgroupRoot
    /// What the groups can hold: the controllers that are on for them.
    let controllers: Set<CgroupController>
    let template: MountTemplate
    let logWriter: LogWriter
    let uploads: UploadStage
    /// Removes what may take long to remove.
    private let janitor: BatchThread<@Sendable () -> Void>
    /// Holds the jobs' directories.
    let jobs: Directory
    /// What bounds them; `nil` where nothing could, and where no job is therefore given one.
    let quota: ProjectQuota?
    let observe: @Sendable (JobEvent) -> Void
    /// What resisted, until the supervisor takes it.
    private let remains = Lock<[(what: Remains, ids: IDLease?)]>([])

    init(
        _ configuration: EngineConfiguration, store: StateStore, host: HostFacts, jobs: consuming Directory,
        cgroups: CgroupRoot, controllers: Set<CgroupController>, template: MountTemplate,
        observe: @escaping @Sendable (JobEvent) -> Void
    ) throws(SystemCallError) {
        self.configuration = configuration
        self.store = store
        userIDs = IDPool(
            first: configuration.firstUserID, size: configuration.userIDsPerJob, total: configuration.userIDCount)
        self.host = host
        // A process outside of a user namespace could move its files to another project.
        let isSafe = !configuration.missingFeatures.contains(.userNamespaces)
        quota = isSafe ? try ProjectQuota(on: jobs.path) : nil
        self.jobs = jobs
        self.cgroups = cgroups
        self.controllers = controllers
        self.template = template
        self.observe = observe
        logWriter = try LogWriter(in: configuration.logDirectory, leaving: configuration.diskReserve) { log, error in
            observe(.outputNotWritten(path: log.path, reason: "\(error)"))
        }
        uploads = try UploadStage(limitBytes: configuration.stagedUploadBytes)
        janitor = try BatchThread(name: "janitor") { (tasks: [@Sendable () -> Void]) in
            for task in tasks { task() }
        }
    }

    static func now() -> Timestamp { Timestamp(nanosecondsSinceEpoch: WallTime.now.nanosecondsSinceEpoch) }

    /// An empty log for a job that was just admitted.
    func makeLog(_ id: JobID) -> JobLog {
        JobLog(path: logPath(id), capacity: configuration.logMemory, writer: logWriter)
    }

    /// The file of a job's output.
    func logPath(_ id: JobID) -> String { "\(configuration.logDirectory)/\(id).log" }

    /// Writes a transition and then shows it to everybody.
    ///
    /// A table that refuses is told to the operator; the job goes on, for what happened cannot be taken back.
    func record(_ record: JobRecord, of handle: JobHandle, then: @escaping @Sendable () -> Void = {}) {
        store.update(record) { [observe] error in
            if let error { observe(.notStored(record.id, reason: "\(error)")) }
            handle.announce(record)
            observe(.changed(record))
            then()
        }
    }

    /// False where jobs run as the machine's own nobody, for want of user namespaces.
    var leasesIDs: Bool { !lacks(.userNamespaces) }

    /// Ids for one job; `nil` when all are taken, or where jobs have none.
    func leaseIDs() -> IDLease? { leasesIDs ? userIDs.lease() : nil }

    /// True where jobs do without a feature of the machine, because it is not there.
    func lacks(_ feature: HostFeature) -> Bool { configuration.missingFeatures.contains(feature) }

    /// True where a job may run although a limit of this controller cannot be held.
    func doesWithout(_ controller: CgroupController) -> Bool {
        if configuration.isRelaxed { return true }
        guard let feature = HostFeature(controller) else { return false }
        return feature.need == .protection && lacks(feature)
    }

    /// Why this machine cannot hold a limit, and what to do; `nil` when it can.
    func reasonAgainst(_ write: CgroupWrite) -> String? {
        if !controllers.contains(write.controller) {
            return "\(write.file) needs the \(write.controller) controller, which is not enabled below "
                + "\(cgroups.path); add it to Delegate= in the daemon's unit and restart it"
        }
        if write.file == "io.max" && host.disk == nil {
            return "io.max needs a disk, and \(configuration.jobDirectory) lies on none; set it to a directory on one"
        }
        return nil
    }

    // MARK: - What must go

    /// How many files of one job's directory are removed before another job has its turn.
    private static let removalSlice = 4_096

    /// Removes a job's directory with all that is in it, on a thread that may take its time.
    /// - Parameter ids: of the job; kept until the directory is gone.
    func removeTree(_ name: String, _ ids: IDLease?, then: @escaping @Sendable () -> Void) {
        let submitted = janitor.submit { [self] in
            do throws(SystemCallError) {
                guard try jobs.removeTree(name, atMost: Self.removalSlice) else {
                    // Behind what came meanwhile: a tree of a million files does not hold up other jobs' ends.
                    return removeTree(name, ids, then: then)
                }
                if let ids { try quota?.limit(project: ids.range.first, bytes: 0, files: 0) }
            } catch {
                leaveBehind(.directory(name), ids, reason: "\(error)")
            }
            then()
        }
        if !submitted { then() }
    }

    /// Notes what could not be removed, for the supervisor to try again; with it the ids of its job stay leased.
    func leaveBehind(_ what: Remains, _ ids: IDLease?, reason: String) {
        remains.withLock { $0.append((what, ids)) }
        switch what {
        case .group(let name): observe(.leftBehind(what: "control group \(name)", reason: reason))
        case .directory(let name): observe(.leftBehind(what: "job directory \(name)", reason: reason))
        }
    }

    func takeRemains() -> [(what: Remains, ids: IDLease?)] {
        remains.withLock { remains in
            let taken = remains
            remains = []
            return taken
        }
    }

    /// Writes everything that is queued and ends the threads. Returns when that is done.
    func close() async {
        await withCheckedContinuation { continuation in
            let submitted = janitor.submit { [self] in
                logWriter.stop()
                store.close()
                continuation.resume()
            }
            if !submitted { continuation.resume() }
        }
        // Of a job's nothing is in their queues any more, so this does not wait. What is left of a second attempt at a
        // directory goes at the next start.
        janitor.stop()
        uploads.stop()
    }
}
