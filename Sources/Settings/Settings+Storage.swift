public import JobModel

extension Settings {
    /// The job table.
    public struct State: Sendable, Equatable {
        public var backend = "local"
        /// Where the job table's files lie.
        public var directory = "/opt/joblet/state"
        public var socket = "/opt/joblet/run/state-ipc.sock"
        public var bufferSize = 10_000
        public var reconnectDelay = Duration.seconds(5)
        public var poolSize = 20
        public var dynamoDB = DynamoDB()
        public var redis = Redis()

        public struct DynamoDB: Sendable, Equatable {
            public var region = ""
            public var tableName = "joblet-jobs"
            public var ttlEnabled = true
            public var ttlAttribute = "expiresAt"
            public var ttlDays = 30
            public var readCapacity = 5
            public var writeCapacity = 5
            public var batchSize = 25
            public var batchInterval = Duration.milliseconds(100)
        }

        public struct Redis: Sendable, Equatable {
            public var endpoint = ""
            public var password = ""
            public var database = 0
            public var ttlDays = 30
        }
    }

    /// Logs and metrics on disk.
    public struct Persist: Sendable, Equatable {
        public var server = Server()
        public var ipc = IPC()
        public var storageType = "local"
        public var logs = Files(
            directory: "/opt/joblet/logs", format: .text, rotationSize: .megabytes(100), rotationFiles: 10)
        public var metrics = Files(
            directory: "/opt/joblet/metrics", format: .jsonlGz, rotationSize: .megabytes(50), rotationFiles: 5)
        public var retention = Retention()
        public var compression = Compression()
        public var cloudWatch = CloudWatch()

        public struct Server: Sendable, Equatable {
            /// Empty: no TCP.
            public var grpcAddress = ""
            public var grpcSocket = "/opt/joblet/run/persist-grpc.sock"
            public var maxConnections = 500
            public var tlsEnabled = false
            /// Empty: the daemon's own certificate.
            public var tlsCertificateFile = ""
            public var tlsKeyFile = ""
            public var tlsCAFile = ""
            public var tlsClientAuthentication = "require"
        }

        public struct IPC: Sendable, Equatable {
            public var socket = "/opt/joblet/run/persist-ipc.sock"
            public var maxConnections = 10
            public var maxMessageSize = ByteCount.megabytes(10)
            public var readBuffer = ByteCount.megabytes(8)
            public var writeBuffer = ByteCount.megabytes(8)
        }

        public struct Files: Sendable, Equatable {
            public var directory: String
            public var format: FileFormat
            public var rotationSize: ByteCount
            public var rotationFiles: Int
        }

        public struct Retention: Sendable, Equatable {
            /// `nil`: kept for ever.
            public var logsDays: Int? = 30
            public var metricsDays: Int? = 90
            public var cleanupInterval = Duration.seconds(86_400)
            /// Instead of the interval, where it is not empty.
            public var cleanupSchedule = ""
            public var archiveBeforeDelete = false
        }

        public struct Compression: Sendable, Equatable {
            public var enabled = true
            public var algorithm = "gzip"
            public var level = 6
            public var extensions = [".log", ".jsonl"]
        }

        public struct CloudWatch: Sendable, Equatable {
            public var region = ""
            public var logGroupPrefix = "/joblet"
            public var logStreamPrefix = "job-"
            public var metricNamespace = "Joblet/Jobs"
            public var metricDimensions: [String: String] = [:]
            public var logBatchSize = 100
            public var metricBatchSize = 20
            public var logRetentionDays = 7
        }
    }
}

public enum FileFormat: String, Sendable, CaseIterable {
    case text, jsonl
    case jsonlGz = "jsonl.gz"
}
