/// One thing that is done to make a job's surroundings or to start it; an error names the one that failed.
public enum SandboxStep: Sendable, Equatable, CustomStringConvertible {
    case openChannel
    case cloneProcess
    case passDescriptors
    case executeInit
    case readPlan
    case joinTemplate
    case separateNamespaces
    case setHostname(String)
    case raiseLoopback
    case makeMountsPrivate
    case mount(String, at: String)
    case bind(String)
    case create(String)
    case enter(String)
    case pivotRoot
    case mask(String)
    case setLimit(String)
    case setFileModeMask
    case heedSignals
    case setOutOfMemoryScore
    case letOutputsReopen
    case makeKeyring
    case dropBoundingSet
    case forbidNewPrivileges
    case awaitGo
    case hold
    case takeUploads
    case readFilter
    case takeScope
    case cloneJob
    case mapIDs(IDRange)
    case giveUpHost
    // The parts of the last step, the start of the job's own process.
    case newSession
    case setGroups
    case setIdentity
    case dropCapabilities
    /// One of the uploads, by its path.
    case unpack(String)
    case changeDirectory(String)
    case restrictScope
    case closeDescriptors
    case unblockSignals
    case loadFilter
    case execute(String)

    public var description: String {
        switch self {
        case .openChannel: "open a channel to joblet-init"
        case .cloneProcess: "make the process with its namespaces in its cgroup"
        case .passDescriptors: "pass the descriptors"
        case .executeInit: "execute joblet-init"
        case .readPlan: "read the plan; joblet-init is of another version than the daemon"
        case .joinTemplate: "join the template of mounts"
        case .separateNamespaces: "take mounts and cgroup view of its own"
        case .setHostname(let name): "set the host name to \(name)"
        case .raiseLoopback: "bring the loopback interface up"
        case .makeMountsPrivate: "make the mounts private"
        case .mount(let type, let path): "mount \(type) at \(path)"
        case .bind(let path): "bind \(path) read-only"
        case .create(let path): "create \(path)"
        case .enter(let path): "enter \(path)"
        case .pivotRoot: "pivot to the new root"
        case .mask(let path): "mask \(path)"
        case .setLimit(let name): "set the limit \(name)"
        case .setFileModeMask: "set the umask"
        case .heedSignals: "restore the defaults of ignored signals"
        case .setOutOfMemoryScore: "set the score for the case that memory runs out"
        case .letOutputsReopen: "let the job open its output pipes"
        case .makeKeyring: "make a session keyring"
        case .dropBoundingSet: "empty the capability bounding set"
        case .forbidNewPrivileges: "forbid new privileges"
        case .awaitGo: "wait for the go"
        case .hold: "hold the template"
        case .takeUploads: "take the uploaded files"
        case .readFilter: "read the system call filter"
        case .takeScope: "take the scope"
        case .cloneJob: "make the job's process with its user namespace"
        case .mapIDs(let ids): "map the job's ids to \(ids)"
        case .giveUpHost: "give up the host's rights"
        case .newSession: "begin a session"
        case .setGroups: "drop supplementary groups"
        case .setIdentity: "change to the job's user and group"
        case .dropCapabilities: "drop all capabilities"
        case .unpack(let path): "unpack \(path)"
        case .changeDirectory(let path): "enter the working directory \(path)"
        case .restrictScope: "restrict the reach of sockets and signals"
        case .closeDescriptors: "close descriptors"
        case .unblockSignals: "unblock signals"
        case .loadFilter: "load the system call filter"
        case .execute(let command): "execute \(command)"
        }
    }
}

/// A job that could not be started, or a template that could not be made. Nothing of it runs.
public struct SandboxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Whose fault it is, as far as the kernel lets us know.
    public enum Reason: Sendable, Equatable {
        /// The command is not in the job's file system, or an interpreter or loader that it names is not.
        case commandNotFound
        /// It is there and may not be executed, or is no program.
        case notExecutable
        /// Arguments and environment exceed what exec takes.
        case argumentsTooLong
        /// The machine or a limit of the daemon's is out of processes, namespaces, memory or descriptors.
        case noRoom
        /// What was uploaded does not fit into the job's work directory.
        case workDirectoryFull
        /// The daemon lacks a right.
        case notPermitted
        /// Anything else.
        case refused
    }

    public let step: SandboxStep
    public let code: ErrorCode

    public init(step: SandboxStep, code: ErrorCode) {
        self.step = step
        self.code = code
    }

    public var reason: Reason {
        switch (step, code) {
        case (.execute, .notFound), (.execute, .notADirectory): .commandNotFound
        case (.execute, .accessDenied), (.execute, .notAProgram), (.execute, .isADirectory): .notExecutable
        case (_, .argumentsTooLong): .argumentsTooLong
        // write(2), open(2), mkdir(2): a file system or a quota is full, of bytes or of files.
        case (.unpack, .noSpace), (.unpack, .quotaExceeded), (.unpack, .fileTooLarge): .workDirectoryFull
        case (.unpack, _): .refused
        // clone(2): EAGAIN for processes, ENOSPC and EUSERS for namespaces.
        case (_, .wouldBlock), (_, .outOfMemory), (_, .noSpace), (_, .tooManyFiles), (_, .tooManySystemFiles): .noRoom
        case (_, .notPermitted), (_, .accessDenied): .notPermitted
        default: .refused
        }
    }

    public var description: String {
        let remedy =
            switch reason {
            case .commandNotFound:
                "; it is not in the directories the job can see, or its interpreter is not"
            case .notExecutable: "; it is not an executable program (scripts need a #! line)"
            case .argumentsTooLong:
                "; one argument or variable may have 128 KiB, all together a quarter of the daemon's stack limit (2 MiB)"
            case .noRoom:
                "; the machine or a limit of the daemon's is exhausted (tasks, namespaces, memory, descriptors)"
            case .workDirectoryFull: "; the job's work directory has no room for all that was uploaded"
            case .notPermitted: "; the daemon needs to run as root with its capabilities"
            case .refused: ""
            }
        return "cannot \(step): \(code) (\(code.name))\(remedy)"
    }
}
