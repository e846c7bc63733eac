import JobEngine
import JobModel
import LinuxKernel
import Settings

/// What the machine must provide for jobs, found or made once at the start: a group for their groups, and the file
/// system that each of them begins with.
struct JobHost: Sendable {
    let cgroups: CgroupRoot
    let template: MountTemplate
    /// What the machine offers; enough for the configuration.
    let check: HostCheck
    let checkedAt: Timestamp
    /// Which system calls jobs may make; `nil` where the machine cannot refuse any.
    let filters: JobFilters?

    /// The group in which the daemon itself stays, where it was started inside ``cgroups``.
    private static let ownLeaf = "daemon"

    /// - Throws: what is missing, with the remedy.
    init(_ settings: Settings, journal: Journal) throws(CannotStart) {
        do throws(CgroupError) {
            cgroups = try CgroupRoot(path: settings.cgroup.baseDirectory, creating: true)
            try cgroups.claim()
            // A unit's group may hold controllers or processes, not both.
            if try CgroupRoot.ownGroup() == settings.cgroup.baseDirectory { try cgroups.occupyLeaf(Self.ownLeaf) }
        } catch {
            throw CannotStart("\(error); cgroup.baseDir names the group for jobs")
        }
        checkedAt = Timestamp(nanosecondsSinceEpoch: WallTime.now.nanosecondsSinceEpoch)
        check = HostCheck.run(in: .ofJobs(cgroups), as: settings)
        // However many jobs are busy, the daemon gets its turn. Only now has its group a weight.
        cgroups.prefer(Self.ownLeaf)
        do throws(CannotStart) {
            try check.insist(on: settings.isolation, journal)
            template = try Self.template(settings)
            filters = check.missing.contains(.seccomp) ? nil : try JobFilters(journal)
        } catch {
            // As ``giveBack()``.
            try? cgroups.remove()
            throw error
        }
        for path in template.missingPaths {
            journal.debug("not on this host, left out of the jobs' file system", ["path": path])
        }
    }

    private static func template(_ settings: Settings) throws(CannotStart) -> MountTemplate {
        let initProgram = try initProgram()
        do throws(SandboxError) {
            return try MountTemplate.prepare(
                MountConfiguration(hostPaths: settings.filesystem.allowedMounts), initProgram: initProgram)
        } catch {
            throw CannotStart("cannot prepare the file system of jobs: \(error)")
        }
    }

    /// joblet-init lies beside this very program.
    private static func initProgram() throws(CannotStart) -> String {
        do throws(SystemCallError) {
            let own = try CurrentProcess.executablePath()
            return String(own.prefix(through: own.lastIndex(of: "/") ?? own.startIndex)) + "joblet-init"
        } catch {
            throw CannotStart("cannot find joblet-init: \(error)")
        }
    }

    /// Removes the group for jobs unless something lives there: the daemon itself, in a unit's own group.
    func giveBack() {
        // Refused while in use, and then it is not ours to remove.
        try? cgroups.remove()
    }
}
