internal import CInitPlan
internal import CLinux
internal import Glibc

/// The words that joblet-init reads, with a name for each step so that a failure can be told.
///
/// All words stand in one block, each ended by NUL, and become the argument list as they are.
struct InitPlan: Sendable {
    private(set) var words: [UInt8] = []
    /// Where each word begins.
    private(set) var starts: [Int] = []
    private(set) var steps: [SandboxStep] = []
    /// Where the job starts, for messages.
    private var workingDirectory = ""
    /// What is unpacked before that, for messages.
    private var uploadPaths: [String] = []

    init() {
        append("joblet-init")
        append(INIT_PLAN_VERSION)
    }

    /// Copies what is shared with another plan, with room for the steps of an ordinary job.
    mutating func makeRoom() {
        words.reserveCapacity(words.count + 1_024)
        starts.reserveCapacity(starts.count + 96)
        steps.reserveCapacity(steps.count + 16)
    }

    private mutating func append(_ word: String) {
        starts.append(words.count)
        words.append(contentsOf: word.utf8)
        words.append(0)
    }

    /// Begins a step; its operands follow with ``operand(_:)``.
    private mutating func begin(_ operation: some BinaryInteger, _ step: SandboxStep) {
        starts.append(words.count)
        words.append(UInt8(operation))
        words.append(0)
        steps.append(step)
    }

    private mutating func add(_ operation: some BinaryInteger, _ step: SandboxStep, _ operands: String...) {
        begin(operation, step)
        for operand in operands { append(operand) }
    }

    // MARK: - Steps, see init_plan.h

    mutating func mount(
        _ source: String, at target: String, type: String = "", _ flags: MountFlags, options: String = "",
        step: SandboxStep? = nil
    ) {
        let step = step ?? .mount(type, at: target)
        add(INIT_MOUNT, step, source, target, type, "\(flags.rawValue)", options)
    }
    mutating func bind(_ source: String, at target: String, _ attributes: MountFlags) {
        // MOUNT_ATTR_RDONLY, _NOSUID, _NODEV and _NOEXEC have the numbers of the old flags: mount_setattr(2).
        add(INIT_BIND, .bind(source), source, target, "\(attributes.rawValue)")
    }
    mutating func attach(descriptor: Int, at target: String) {
        add(INIT_ATTACH, .mount("a directory of the host", at: target), "\(descriptor)", target)
    }
    mutating func directory(_ path: String, mode: UInt32 = 0o755) {
        add(INIT_DIRECTORY, .create(path), path, "\(mode)")
    }
    mutating func file(_ path: String, mode: UInt32 = 0o444) {
        add(INIT_FILE, .create(path), path, "\(mode)")
    }
    mutating func owner(of path: String, user: UInt32, group: UInt32) {
        add(INIT_OWNER, .create(path), path, "\(user)", "\(group)")
    }
    mutating func characterDevice(_ path: String, major: UInt32, minor: UInt32) {
        // A device number below 256 of both kinds is encoded so: makedev(3).
        add(INIT_NODE, .create(path), path, "\(UInt32(S_IFCHR) | 0o666)", "\(major << 8 | minor)")
    }
    mutating func link(_ target: String, at path: String) {
        add(INIT_LINK, .create(path), target, path)
    }
    mutating func enter(_ path: String) { add(INIT_ENTER, .enter(path), path) }
    mutating func pivot() { add(INIT_PIVOT, .pivotRoot) }
    mutating func join(descriptor: Int, _ namespace: UInt64) {
        add(INIT_JOIN, .joinTemplate, "\(descriptor)", "\(namespace)")
    }
    mutating func unshare(_ namespaces: UInt64) {
        add(INIT_UNSHARE, .separateNamespaces, "\(namespaces)")
    }
    mutating func hostname(_ name: String) { add(INIT_HOSTNAME, .setHostname(name), name) }
    mutating func loopbackUp() { add(INIT_LOOPBACK, .raiseLoopback) }
    mutating func limit(_ name: String, _ resource: Int, soft: UInt64, hard: UInt64) {
        add(INIT_LIMIT, .setLimit(name), "\(resource)", "\(soft)", "\(hard)")
    }
    mutating func fileModeMask(_ mask: UInt32) { add(INIT_UMASK, .setFileModeMask, "\(mask)") }
    /// - Parameter signals: bit 0 is signal 1.
    mutating func heed(_ signals: UInt64) { add(INIT_HEED, .heedSignals, "\(signals)") }
    /// - Parameter score: -1000…1000, more is earlier: proc(5), oom_score_adj.
    mutating func outOfMemoryScore(_ score: Int) { add(INIT_SCORE, .setOutOfMemoryScore, "\(score)") }
    mutating func letOutputsReopen() { add(INIT_REOPEN, .letOutputsReopen) }
    mutating func ownKeyring() { add(INIT_KEYRING, .makeKeyring) }
    mutating func dropBoundingSet() { add(INIT_UNBOUND, .dropBoundingSet) }
    mutating func forbidNewPrivileges() { add(INIT_NO_NEW_PRIVS, .forbidNewPrivileges) }
    mutating func awaitGo() { add(INIT_AWAIT_GO, .awaitGo) }
    mutating func hold() { add(INIT_HOLD, .hold) }

    /// - Parameter paths: of the archive's entries.
    mutating func uploads(descriptor: Int, paths: [String]) {
        uploadPaths = paths
        add(INIT_UPLOADS, .takeUploads, "\(descriptor)")
    }
    mutating func filter(descriptor: Int, instructions: Int) {
        add(INIT_FILTER, .readFilter, "\(descriptor)", "\(instructions)")
    }
    mutating func scope() { add(INIT_SCOPE, .takeScope) }
    /// What the job's process needs is said before; it waits for ``execute(_:user:group:in:searching:)``.
    /// - Parameter owner: the host's id that will own a user namespace for it, and be joblet-init's; nil is no such
    ///   namespace.
    mutating func cloneJob(owner: UInt32?) { add(INIT_CLONE, .cloneJob, "\(owner ?? 0)") }
    mutating func mapIDs(_ ids: IDRange) { add(INIT_MAP, .mapIDs(ids), "\(ids.first)", "\(ids.count)") }
    mutating func giveUpHost() { add(INIT_GIVE_UP, .giveUpHost) }

    /// The last step.
    mutating func execute(
        _ command: [String], user: UInt32, group: UInt32, in directory: String, searching path: [String]
    ) {
        workingDirectory = directory
        add(
            INIT_EXEC, .execute(command.first ?? ""), "\(user)", "\(group)", directory,
            path.joined(separator: ":"))
        for word in command { append(word) }
    }

    // MARK: - Failures

    /// What a message of joblet-init means in this plan.
    func step(of message: init_message) -> SandboxStep {
        guard Int(message.step) < steps.count else { return .readPlan }
        let step = steps[Int(message.step)]
        guard case .execute = step else { return step }
        switch Int(message.part) {
        case INIT_PART_SESSION: return .newSession
        case INIT_PART_BOUNDING_SET: return .dropBoundingSet
        case INIT_PART_GROUPS: return .setGroups
        case INIT_PART_IDS: return .setIdentity
        case INIT_PART_CAPABILITIES: return .dropCapabilities
        case INIT_PART_UPLOADS:
            // Without an entry at fault it is the whole that cannot be read.
            let entry = Int(message.entry)
            return .unpack(entry < uploadPaths.count ? uploadPaths[entry] : "what was uploaded")
        case INIT_PART_DIRECTORY: return .changeDirectory(workingDirectory)
        case INIT_PART_SCOPE: return .restrictScope
        case INIT_PART_DESCRIPTORS: return .closeDescriptors
        case INIT_PART_SIGNALS: return .unblockSignals
        case INIT_PART_FILTER: return .loadFilter
        default: return step
        }
    }

    /// Lends the words as C strings, and those of another block, for the length of `body`.
    func withArguments<Result>(
        environment: InitEnvironment,
        _ body: (
            UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
            UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
        ) -> Result
    ) -> Result {
        words.withUnsafeBufferPointer { words in
            environment.words.withUnsafeBufferPointer { variables in
                withUnsafeTemporaryAllocation(
                    of: UnsafeMutablePointer<CChar>?.self, capacity: starts.count + environment.starts.count + 2
                ) { pointers in
                    // execve(2) only reads the words, although its type cannot say so.
                    for (index, start) in starts.enumerated() {
                        pointers[index] = UnsafeMutableRawPointer(mutating: words.baseAddress! + start)
                            .assumingMemoryBound(to: CChar.self)
                    }
                    pointers[starts.count] = nil
                    let second = starts.count + 1
                    for (index, start) in environment.starts.enumerated() {
                        pointers[second + index] = UnsafeMutableRawPointer(mutating: variables.baseAddress! + start)
                            .assumingMemoryBound(to: CChar.self)
                    }
                    pointers[second + environment.starts.count] = nil
                    return body(pointers.baseAddress!, pointers.baseAddress! + second)
                }
            }
        }
    }
}

/// `KEY=value` words in one block.
struct InitEnvironment: Sendable {
    private(set) var words: [UInt8] = []
    private(set) var starts: [Int] = []

    init(_ variables: [String]) {
        for variable in variables {
            starts.append(words.count)
            words.append(contentsOf: variable.utf8)
            words.append(0)
        }
    }
}

/// Flags of mount(2); the first four are the attributes of mount_setattr(2) as well.
struct MountFlags: OptionSet, Sendable {
    let rawValue: UInt64
    static let readOnly = MountFlags(rawValue: 1)
    static let noSetUserID = MountFlags(rawValue: 2)
    static let noDevices = MountFlags(rawValue: 4)
    static let noPrograms = MountFlags(rawValue: 8)
    static let remount = MountFlags(rawValue: 32)
    static let bind = MountFlags(rawValue: 4_096)
    static let recursive = MountFlags(rawValue: 16_384)
    static let makePrivate = MountFlags(rawValue: 1 << 18)
}
