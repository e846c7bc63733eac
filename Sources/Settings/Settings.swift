public import JobModel
public import LinuxKernel

/// The daemon's configuration, checked: every value is one that the daemon can work with.
///
/// `Settings()` holds the built-in values. What each key means, accepts and does is said once, in the table of
/// ``SettingKey``; the page `docs/configuration.md` is made from it.
public struct Settings: Sendable, Equatable {
    /// The version of the file's format.
    public var version = "3.0"
    public var server = Server()
    public var security = Security()
    public var joblet = Joblet()
    public var cgroup = Cgroup()
    public var isolation = Isolation()
    public var filesystem = Filesystem()
    public var grpc = GRPC()
    public var logging = Logging()
    public var network = Network()
    public var monitoring = Monitoring()
    public var telemetry = Telemetry()
    public var buffers = Buffers()
    public var volumes = Volumes()
    public var runtime = Runtime()
    public var gpu = GPU()
    public var ipc = IPC()
    public var state = State()
    public var persist = Persist()

    public init() {}

    public struct Server: Sendable, Equatable {
        public var address = "0.0.0.0"
        public var port = 50_051
        public var mode = "server"
        /// How long open calls may go on when the daemon stops.
        public var timeout = Duration.seconds(30)
        /// Empty: the daemon makes one and keeps it.
        public var nodeID = ""
    }

    public struct Security: Sendable, Equatable {
        public var serverCertificate: PEMSource?
        public var serverKey: PEMSource?
        public var caCertificate: PEMSource?
    }

    public struct Joblet: Sendable, Equatable {
        /// What a job gets whose request does not say.
        public var defaultLimits = ResourceLimits.standard
        /// `nil`: as many as come.
        public var maxConcurrentJobs: Int? = 100
        /// `nil`: a job may run for ever.
        public var jobTimeout: Duration? = .seconds(3_600)
        /// How long clearing up after a job may take before it is reported.
        public var cleanupTimeout = Duration.seconds(5)
        /// Between SIGTERM and SIGKILL.
        public var stopGrace = Duration.milliseconds(100)
        /// `nil`: as fast as it is read.
        public var outputRate: Int64?
        /// Of one job; `nil`: all that it writes.
        public var outputLimit: ByteCount? = .megabytes(4_096)
        /// Room that output leaves on its disk.
        public var diskReserve = ByteCount.megabytes(512)
        /// For `/tmp`, `/dev/shm` and a `/work` in memory together.
        public var scratchSize = ByteCount.megabytes(256)
        /// Files there, and in a `/work` on disk.
        public var scratchFiles = 65_536
        /// For a `/work` on disk.
        public var workDiskSize = ByteCount.megabytes(1_024)
        /// For the uploads of all jobs that were not started yet.
        public var uploadMemory = ByteCount.megabytes(1_024)
    }

    public struct Cgroup: Sendable, Equatable {
        public var baseDirectory = "/sys/fs/cgroup/joblet.slice/joblet.service"
        public var namespaceMount = "/sys/fs/cgroup"
        public var controllers: [CgroupController] = [.cpu, .memory, .io, .pids, .cpuset, .devices]
        public var cleanupTimeout = Duration.seconds(5)
    }

    public struct Isolation: Sendable, Equatable {
        /// Features of the machine without which the daemon does not start; what no job can do without is not listed.
        public var required = HostFeature.requiredByDefault
        /// Start although required features are missing.
        public var relaxed = false
        /// The first of the user ids that jobs get, how many each gets, and how many there are.
        public var firstID = 1_879_048_192
        public var idsPerJob = 65_536
        public var idCount = 268_435_456
    }

    public struct Filesystem: Sendable, Equatable {
        public var baseDirectory = "/opt/joblet/jobs"
        public var temporaryDirectory = "/tmp/job-{JOB_ID}"
        /// The job's working directory, as the job sees it.
        public var workspaceDirectory = "/work"
        /// Host directories and files that every job sees, read-only. What does not exist is left out.
        public var allowedMounts = [
            "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/alternatives", "/etc/ld.so.cache",
            "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/passwd", "/etc/group", "/etc/hosts", "/etc/resolv.conf",
            "/etc/nsswitch.conf", "/etc/localtime", "/etc/ssl/certs", "/etc/ssl/openssl.cnf", "/etc/pki/tls/certs",
            "/etc/mime.types", "/etc/protocols", "/etc/services",
        ]
        public var blockDevices = "false"
    }

    public struct GRPC: Sendable, Equatable {
        public var maxReceiveMessage = ByteCount.megabytes(128)
        public var maxSendMessage = ByteCount.megabytes(4)
        public var maxHeaderList = ByteCount.megabytes(16)
        public var keepAliveTime = Duration.seconds(10)
        public var keepAliveTimeout = Duration.seconds(3)
        /// How often a client may ping without streams.
        public var minPingInterval = Duration.seconds(5)
        public var maxConcurrentStreams = 1_000
        public var maxConnections = 10_000
        /// For the TLS handshake and the HTTP/2 preface.
        public var connectionTimeout = Duration.seconds(10)
        /// `nil`: connections without calls stay, as the original's did: clients that ping are not sent away.
        public var maxConnectionIdle: Duration?
        /// `nil`: connections live as long as they are used.
        public var maxConnectionAge: Duration?
        public var maxConnectionAgeGrace = Duration.seconds(30)
        /// Threads that serve connections and jobs; 0: one for each processor, 4 at most.
        public var eventLoops = 0
    }

    public struct Logging: Sendable, Equatable {
        public var level = LogLevel.info
        public var format = LogFormat.text
        public var output = LogOutput.auto
    }

    public struct Network: Sendable, Equatable {
        public var enabled = true
        public var stateDirectory = "/opt/joblet/network"
        /// What a job gets whose request does not say.
        public var defaultNetwork = "none"
        /// Whether a job may ask for the machine's own network.
        public var allowHost = true
        public var allowCustomNetworks = true
        public var maxCustomNetworks: Int? = 50
        public var storagePath = "/opt/joblet/network"
        public var networks = ["bridge": NetworkDefinition(cidr: "172.20.0.0/16", bridgeName: "joblet0")]
    }

    public struct NetworkDefinition: Sendable, Equatable {
        public var cidr: String
        public var bridgeName: String

        public init(cidr: String, bridgeName: String) {
            self.cidr = cidr
            self.bridgeName = bridgeName
        }
    }

    public struct Monitoring: Sendable, Equatable {
        public var enabled = true
        public var systemInterval = Duration.seconds(10)
        public var cloudDetection = true
    }

    public struct Telemetry: Sendable, Equatable {
        /// Between two samples of a job.
        public var metricsInterval = Duration.seconds(5)
    }

    public struct Buffers: Sendable, Equatable {
        public var subscriberQueue = 10_000
        /// The newest output of a job that is kept in memory, and the most that one message carries.
        public var chunkSize = ByteCount.megabytes(1)
    }

    public struct Volumes: Sendable, Equatable {
        public var basePath = "/opt/joblet/volumes"
        public var defaultDiskQuota = ByteCount.megabytes(1)
    }

    public struct Runtime: Sendable, Equatable {
        public var basePath = "/opt/joblet/runtimes"
        public var commonPaths = [
            "/usr/local/bin", "/usr/local/lib", "/usr/lib/jvm", "/usr/local/node", "/usr/local/go",
        ]
    }

    public struct GPU: Sendable, Equatable {
        public var enabled = false
        public var cudaPaths = ["/usr/local/cuda", "/opt/cuda"]
        public var allocationStrategy = GPUStrategy.firstFit
    }

    public struct IPC: Sendable, Equatable {
        public var enabled = false
        public var socket = "/opt/joblet/run/persist-ipc.sock"
        public var bufferSize = 10_000
        public var reconnectDelay = Duration.seconds(5)
        /// `nil`: it never gives up.
        public var maxReconnects: Int?
    }
}

public enum CgroupController: String, Sendable, CaseIterable {
    case cpu, memory, io, pids, cpuset, devices
}

public enum LogLevel: String, Sendable, CaseIterable {
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
    case error = "ERROR"
}

public enum LogFormat: String, Sendable, CaseIterable {
    case text, json
}

public enum LogOutput: String, Sendable, CaseIterable {
    /// The journal under systemd, otherwise stderr.
    case auto
    case journal, stdout, stderr
}

public enum GPUStrategy: String, Sendable, CaseIterable {
    case firstFit = "first-fit"
    case pack, spread
    case bestFit = "best-fit"
}
