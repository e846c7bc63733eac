internal import JobModel

private let day = Duration.seconds(86_400)
private let gigabyte = ByteCount.megabytes(1_024)

extension SettingKey {
    /// The daemon itself: where it listens, who it is, what it tells.
    static let general: [SettingKey] = [
        SettingKey(
            "version", .only("3.0", "is a version of the format that is not known"), \.version,
            "The version of this file's format."),
        SettingKey(
            "server.address", .hostAddress, \.server.address, variable: "JOBLET_SERVER_ADDRESS",
            "The address to listen on; `0.0.0.0` is every IPv4 address of the machine, `::` every address."),
        SettingKey("server.port", .integer(1...65_535), \.server.port, "The TCP port to listen on."),
        SettingKey(
            "server.mode", .only("server", "is not a mode of this program"), \.server.mode, variable: "JOBLET_MODE",
            "There is one mode. `init` was for the original's way of starting jobs and is refused."),
        SettingKey(
            "server.timeout", .duration(.zero ... .seconds(3_600)), \.server.timeout,
            "How long open calls may go on when the daemon stops; then they are cut."),
        SettingKey(
            "server.nodeId", .text("any name on one line, or \"\"", mayBeEmpty: true), \.server.nodeID,
            "Names this machine on every job. Empty: the daemon makes a UUID at its first start and keeps it."),
        SettingKey(
            "security.serverCert", .pem("CERTIFICATE"), \.security.serverCertificate,
            "The server's certificate, with the chain below the authority if there is one."),
        SettingKey(
            "security.serverKey", .pem("PRIVATE KEY"), \.security.serverKey,
            "The private key of `security.serverCert`."),
        SettingKey(
            "security.caCert", .pem("CERTIFICATE"), \.security.caCertificate,
            "The authority that signed the certificates of the clients that are let in."),
        SettingKey(
            "logging.level", .choice, \.logging.level, variable: "JOBLET_LOG_LEVEL",
            "What is logged: this level and those that are worse."),
        SettingKey(
            "logging.format", .choice, \.logging.format, variable: "JOBLET_LOG_FORMAT",
            "A line of text or a JSON object for each event. The journal has its own format."),
        SettingKey(
            "logging.output", .choice, \.logging.output,
            "Where the log goes; `auto` is the journal under systemd and stderr elsewhere."),
    ]

    /// Jobs: what they get and what they see.
    static let jobs: [SettingKey] = [
        SettingKey(
            "joblet.defaultCpuLimit", .percentOrNone, \.joblet.defaultLimits.cpu,
            "Processor time for a job whose request does not say, in percent of one core."),
        SettingKey(
            "joblet.defaultMemoryLimit", .megabytesOrNone, \.joblet.defaultLimits.memory,
            "Memory for a job whose request does not say."),
        SettingKey(
            "joblet.defaultIoLimit",
            SettingForm<Int?>.limit(upTo: 1 << 50, unit: " bytes a second")
                .map({ $0.map(Int64.init) }, back: { $0.map { Int($0) } }),
            \.joblet.defaultLimits.ioBytesPerSecond,
            "Reading, and writing, for a job whose request does not say."),
        SettingKey(
            "joblet.defaultPidsLimit", .limit(upTo: 4_194_304), \.joblet.defaultLimits.processes,
            "Processes and threads of one job together."),
        SettingKey(
            "joblet.defaultOpenFiles", .limit(upTo: 1_073_741_816), \.joblet.defaultLimits.openFiles,
            "Open files of each process of a job, which begins with 1024 and may raise that up to here. With 0 it is "
                + "what the daemon itself may have, 65536 at most."),
        SettingKey(
            "joblet.scratchSize", .bytes(ByteCount(bytes: 65_536)...ByteCount.megabytes(1 << 20)), \.joblet.scratchSize,
            "What a job may keep in /tmp, /dev/shm and a /work in memory together. It counts towards its memory."),
        SettingKey(
            "joblet.scratchFiles", .integer(100...100_000_000), \.joblet.scratchFiles,
            "How many files, directories and links that may be, and as many in a /work on disk."),
        SettingKey(
            "joblet.workDiskSize", .bytes(ByteCount(bytes: 65_536)...ByteCount.megabytes(1 << 30)),
            \.joblet.workDiskSize,
            "What a job with an I/O limit may keep in /work, which is on disk then, held by a project quota. Where "
                + "`filesystem.baseDir` lies on a file system without them, /work is in memory and the job's status says so."
        ),
        SettingKey(
            "joblet.uploadMemory", .bytes(ByteCount(bytes: 65_536)...ByteCount.megabytes(1 << 20)),
            \.joblet.uploadMemory,
            "What the uploads of jobs that wait for their start may take of the daemon's memory, all jobs together. One "
                + "request holds no more than `grpc.maxRecvMsgSize`."),
        SettingKey(
            "joblet.outputRate",
            SettingForm<Int?>.limit(upTo: 1 << 40, unit: " bytes a second")
                .map({ $0.map(Int64.init) }, back: { $0.map { Int($0) } }),
            \.joblet.outputRate,
            "Output of one job, stdout and stderr together. A job that writes faster waits; nothing is lost."),
        SettingKey(
            "joblet.outputLimit", .bytesOrNone(upTo: ByteCount.megabytes(1 << 30)), \.joblet.outputLimit,
            "How much of a job's output is kept. What it writes beyond that is dropped, with a line in its place, and the "
                + "job goes on."),
        SettingKey(
            "joblet.diskReserve", .bytes(ByteCount(bytes: 0)...ByteCount.megabytes(1 << 20)), \.joblet.diskReserve,
            "Room that the output of jobs leaves on its disk, or a tenth of a small disk: below that, jobs that write "
                + "output wait."),
        SettingKey(
            "joblet.maxConcurrentJobs", .limit(upTo: 1_000_000), \.joblet.maxConcurrentJobs,
            "How many jobs run at once; one more waits with the status PENDING."),
        SettingKey(
            "joblet.jobTimeout", .durationOrNone(upTo: day * 3_650, none: "no limit"), \.joblet.jobTimeout,
            "How long a job may run whose request does not say; then it is stopped."),
        SettingKey(
            "joblet.cleanupTimeout", .duration(.milliseconds(1) ... .seconds(600)), \.joblet.cleanupTimeout,
            .later("limits on clearing up"),
            "How long clearing up after a job may take before the log says what is left."),
        SettingKey(
            "joblet.stopGrace", .duration(.zero ... .seconds(3_600)), \.joblet.stopGrace,
            "Between SIGTERM and SIGKILL when a job is stopped."),
        SettingKey(
            "cgroup.baseDir", .absolutePath, \.cgroup.baseDirectory,
            "The cgroup in which each job gets one of its own. It must be the daemon's to manage (`Delegate=yes`)."),
        SettingKey(
            "cgroup.namespaceMount", .absolutePath, \.cgroup.namespaceMount,
            .later("a cgroup file system inside jobs"), "Where a job would find the cgroup file system."),
        SettingKey(
            "cgroup.enableControllers", .list(of: .choice), \.cgroup.controllers,
            "The controllers that hold jobs to their limits. Those that `isolation.required` names belong here; cpuset "
                + "is used where the machine has it; `devices` is no controller of cgroup v2, and a job's own /dev does "
                + "its work."),
        SettingKey(
            "cgroup.cleanupTimeout", .duration(.milliseconds(1) ... .seconds(600)), \.cgroup.cleanupTimeout,
            .later("limits on clearing up"), "How long the removal of a job's cgroup is tried."),
        SettingKey(
            "filesystem.baseDir", .absolutePath, \.filesystem.baseDirectory,
            "Each running job has a directory of its own below this one."),
        SettingKey(
            "filesystem.tmpDir", .absolutePath, \.filesystem.temporaryDirectory, .later("a /tmp of jobs on disk"),
            "Where a job's /tmp would lie on the machine. A job's /tmp is memory of its own."),
        SettingKey(
            "filesystem.workspaceDir", .absolutePath, \.filesystem.workspaceDirectory,
            .later("choosing a job's working directory"), "The working directory, as a job sees it."),
        SettingKey(
            "filesystem.allowedMounts", .list(of: .absolutePath), \.filesystem.allowedMounts,
            "Directories and files of the machine that every job sees, read-only. What does not exist is left out."),
        SettingKey(
            "filesystem.blockDevices", .only("false", "is refused: jobs never see block devices"),
            \.filesystem.blockDevices, "Jobs never see block devices."),
        SettingKey(
            "buffers.pubsub_buffer_size", .integer(1...10_000_000), \.buffers.subscriberQueue,
            .later("streams of job events"),
            "Events that may wait for one subscriber. Log readers need no queue: they read from where they are."),
        SettingKey(
            "buffers.chunk_size", .bytes(ByteCount(bytes: 4_096)...ByteCount.megabytes(64)), \.buffers.chunkSize,
            "The newest output of each job that is kept in memory for readers."),
    ]

    /// Connections and calls.
    static let transport: [SettingKey] = [
        SettingKey(
            "grpc.maxRecvMsgSize", .bytes(ByteCount(bytes: 1_024)...gigabyte), \.grpc.maxReceiveMessage,
            "The largest request. Uploads travel inside RunJob."),
        SettingKey(
            "grpc.maxSendMsgSize", .bytes(ByteCount(bytes: 1_024)...gigabyte), \.grpc.maxSendMessage,
            "The largest response. Clients commonly take no more than 4 MB."),
        SettingKey(
            "grpc.maxHeaderListSize", .bytes(ByteCount(bytes: 1_024)...gigabyte), \.grpc.maxHeaderList,
            "All header fields of one call together."),
        SettingKey(
            "grpc.keepAliveTime", .duration(.seconds(1)...day), \.grpc.keepAliveTime,
            "After this much silence a client is asked whether it is still there."),
        SettingKey(
            "grpc.keepAliveTimeout", .duration(.milliseconds(100) ... .seconds(600)), \.grpc.keepAliveTimeout,
            "A client that does not answer in this time is gone."),
        SettingKey(
            "grpc.minPingInterval", .duration(.zero...day), \.grpc.minPingInterval,
            "A client that pings more often than this is sent away."),
        SettingKey(
            "grpc.maxConcurrentStreams", .integer(1...1_000_000), \.grpc.maxConcurrentStreams,
            "Calls at once on one connection."),
        SettingKey(
            "grpc.maxConnections", .integer(1...1_000_000), \.grpc.maxConnections, "Connections at once."),
        SettingKey(
            "grpc.connectionTimeout", .duration(.milliseconds(100) ... .seconds(600)), \.grpc.connectionTimeout,
            "How long a new connection may take until TLS is set up."),
        SettingKey(
            "grpc.maxConnectionIdle", .durationOrNone(upTo: day * 365, none: "no limit"), \.grpc.maxConnectionIdle,
            "A connection without calls is closed after this time; clients open a new one by themselves."),
        SettingKey(
            "grpc.maxConnectionAge", .durationOrNone(upTo: day * 365, none: "no limit"), \.grpc.maxConnectionAge,
            .later("ageing of connections"),
            "A connection older than this takes no new calls."),
        SettingKey(
            "grpc.maxConnectionAgeGrace", .duration(.zero...day), \.grpc.maxConnectionAgeGrace,
            .later("ageing of connections"), "How long calls may go on after `grpc.maxConnectionAge`."),
        SettingKey(
            "grpc.eventLoops", .integer(0...256), \.grpc.eventLoops,
            "Threads that serve connections and jobs; 0 is one for each processor, 4 at most."),
    ]
}
