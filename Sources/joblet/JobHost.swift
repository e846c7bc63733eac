import LinuxKernel
import Settings

/// What the machine must provide for jobs, found or made once at the start: a group for their groups, and the file
/// system that each of them begins with.
struct JobHost: Sendable {
    let cgroups: CgroupRoot
    let template: MountTemplate

    /// The group in which the daemon itself stays, where it was started inside ``cgroups``.
    private static let ownLeaf = "daemon"

    /// - Throws: what is missing, with the remedy.
    init(_ settings: Settings, journal: Journal) throws(CannotStart) {
        do throws(CgroupError) {
            cgroups = try CgroupRoot(path: settings.cgroup.baseDirectory, creating: true)
            // A unit's group may hold controllers or processes, not both.
            if try CgroupRoot.ownGroup() == settings.cgroup.baseDirectory { try cgroups.occupyLeaf(Self.ownLeaf) }
        } catch {
            throw CannotStart("\(error); cgroup.baseDir names the group for jobs")
        }
        let initProgram = try Self.initProgram()
        do throws(SandboxError) {
            template = try MountTemplate.prepare(
                MountConfiguration(hostPaths: settings.filesystem.allowedMounts), initProgram: initProgram)
        } catch {
            throw CannotStart("cannot prepare the file system of jobs: \(error)")
        }
        for path in template.missingPaths {
            journal.debug("not on this host, left out of the jobs' file system", ["path": path])
        }
        if settings.cgroup.relaxed { Self.announceRelaxed(cgroups, journal) }
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

    /// Says what jobs will not be held to. Nobody must take this for the ordinary state.
    private static func announceRelaxed(_ cgroups: CgroupRoot, _ journal: Journal) {
        let needed: [LinuxKernel.CgroupController] = [.cpu, .memory, .io, .pids]
        let missing = needed.filter { !cgroups.availableControllers.contains($0) }.map(\.rawValue)
        journal.warning(
            "RELAXED: cgroup.relaxed is set, so jobs run even where their limits cannot be enforced",
            ["notEnforced": missing.isEmpty ? "none" : missing.joined(separator: " ")])
    }

    /// Removes the group for jobs unless something lives there: the daemon itself, in a unit's own group.
    func giveBack() {
        // Refused while in use, and then it is not ours to remove.
        try? cgroups.remove()
    }
}
