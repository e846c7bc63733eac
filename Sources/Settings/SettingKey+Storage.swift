internal import JobModel

private let day = Duration.seconds(86_400)
private let kilobyte = ByteCount(bytes: 1_024)
private let gigabyte = ByteCount.megabytes(1_024)
private let service = SettingKey.Effect.later("the persist service")
private let otherBackends = SettingKey.Effect.later("another backend of the job table")
private let cloud = SettingKey.Effect.later("storage in a cloud")

extension SettingKey {
    /// The job table.
    static let state: [SettingKey] = [
        SettingKey(
            "state.backend", .only("local", "is not built"), \.state.backend,
            "The job table is kept on this machine's disk and outlives the daemon."),
        SettingKey(
            "state.storage.local.directory", .absolutePath, \.state.directory,
            "Where the job table lies."),
        SettingKey(
            "state.socket", .absolutePath, \.state.socket, otherBackends,
            "The original's state process listened here; the job table is part of the daemon."),
        SettingKey(
            "state.buffer_size", .integer(1...10_000_000), \.state.bufferSize, otherBackends,
            "Changes that may wait to be stored."),
        SettingKey(
            "state.reconnect_delay", .duration(.milliseconds(10) ... .seconds(600)), \.state.reconnectDelay,
            otherBackends, "Between two attempts to reach the store."),
        SettingKey(
            "state.pool_size", .integer(1...1_000), \.state.poolSize, otherBackends, "Connections to the store."),
        SettingKey(
            "state.storage.dynamodb.region", .text("a region, or \"\"", mayBeEmpty: true), \.state.dynamoDB.region,
            otherBackends, "The table's region."),
        SettingKey(
            "state.storage.dynamodb.table_name", .name(upTo: 255), \.state.dynamoDB.tableName, otherBackends,
            "The table's name."),
        SettingKey(
            "state.storage.dynamodb.ttl_enabled", .flag, \.state.dynamoDB.ttlEnabled, otherBackends,
            "Whether entries expire."),
        SettingKey(
            "state.storage.dynamodb.ttl_attribute", .name(upTo: 255), \.state.dynamoDB.ttlAttribute, otherBackends,
            "The attribute that says when."),
        SettingKey(
            "state.storage.dynamodb.ttl_days", .integer(1...36_500), \.state.dynamoDB.ttlDays, otherBackends,
            "Days until an entry expires."),
        SettingKey(
            "state.storage.dynamodb.read_capacity", .integer(1...1_000_000), \.state.dynamoDB.readCapacity,
            otherBackends, "The table's read capacity."),
        SettingKey(
            "state.storage.dynamodb.write_capacity", .integer(1...1_000_000), \.state.dynamoDB.writeCapacity,
            otherBackends, "The table's write capacity."),
        SettingKey(
            "state.storage.dynamodb.batch_size", .integer(1...25), \.state.dynamoDB.batchSize, otherBackends,
            "Changes in one request."),
        SettingKey(
            "state.storage.dynamodb.batch_interval", .duration(.milliseconds(1) ... .seconds(60)),
            \.state.dynamoDB.batchInterval, otherBackends, "How long changes are collected."),
        SettingKey(
            "state.storage.redis.endpoint", .hostAndPortOrNothing, \.state.redis.endpoint, otherBackends,
            "The server's address."),
        SettingKey(
            "state.storage.redis.password", .text("any text on one line", mayBeEmpty: true, isSecret: true),
            \.state.redis.password, otherBackends, "The server's password."),
        SettingKey(
            "state.storage.redis.db", .integer(0...65_535), \.state.redis.database, otherBackends,
            "The database's number."),
        SettingKey(
            "state.storage.redis.ttl_days", .integer(1...36_500), \.state.redis.ttlDays, otherBackends,
            "Days until an entry expires."),
    ]

    /// Logs and metrics on disk.
    static let persist: [SettingKey] = [
        SettingKey(
            "persist.storage.local.logs.directory", .absolutePath, \.persist.logs.directory,
            "Each job's output is kept in a directory of its own below this one."),
        SettingKey(
            "persist.storage.type", .only("local", "is not built"), \.persist.storageType,
            "Logs and metrics are kept on this machine."),
        SettingKey(
            "persist.storage.local.logs.format", .choice, \.persist.logs.format, service,
            "`text` is what the job wrote, byte for byte."),
        SettingKey(
            "persist.storage.local.logs.rotation.max_size", .bytes(kilobyte...gigabyte), \.persist.logs.rotationSize,
            service, "A file of this size is followed by a new one."),
        SettingKey(
            "persist.storage.local.logs.rotation.max_files", .integer(1...100_000), \.persist.logs.rotationFiles,
            service, "Files of one stream; the oldest go."),
        SettingKey(
            "persist.storage.local.metrics.directory", .absolutePath, \.persist.metrics.directory, service,
            "Each job's samples are kept in a directory of its own below this one."),
        SettingKey(
            "persist.storage.local.metrics.format", .choice, \.persist.metrics.format, service,
            "How samples are kept."),
        SettingKey(
            "persist.storage.local.metrics.rotation.max_size", .bytes(kilobyte...gigabyte),
            \.persist.metrics.rotationSize, service, "A file of this size is followed by a new one."),
        SettingKey(
            "persist.storage.local.metrics.rotation.max_files", .integer(1...100_000), \.persist.metrics.rotationFiles,
            service, "Files of one job; the oldest go."),
        SettingKey(
            "persist.storage.retention.logs_days", .limit(upTo: 36_500, unit: " days"), \.persist.retention.logsDays,
            service, "Logs older than this are removed."),
        SettingKey(
            "persist.storage.retention.metrics_days", .limit(upTo: 36_500, unit: " days"),
            \.persist.retention.metricsDays, service, "Samples older than this are removed."),
        SettingKey(
            "persist.storage.retention.cleanup_interval", .duration(.seconds(1)...day * 365),
            \.persist.retention.cleanupInterval, service, "Between two looks for what is too old."),
        SettingKey(
            "persist.storage.retention.cleanup_schedule", .cron, \.persist.retention.cleanupSchedule, service,
            "When to look, instead of an interval."),
        SettingKey(
            "persist.storage.retention.archive_before_delete", .flag, \.persist.retention.archiveBeforeDelete,
            service, "Whether to keep a compressed copy."),
        SettingKey(
            "persist.storage.compression.enabled", .flag, \.persist.compression.enabled, service,
            "Whether files are compressed."),
        SettingKey(
            "persist.storage.compression.algorithm", .only("gzip", "is not built"), \.persist.compression.algorithm,
            service, "How files are compressed."),
        SettingKey(
            "persist.storage.compression.level", .integer(1...9), \.persist.compression.level, service,
            "From fast (1) to small (9)."),
        SettingKey(
            "persist.storage.compression.compress_extensions", .list(of: .name(upTo: 32)),
            \.persist.compression.extensions, service, "Which files are compressed."),
        SettingKey(
            "persist.server.grpc_address", .hostAndPortOrNothing, \.persist.server.grpcAddress, service,
            "A TCP address to answer queries on, with mutual TLS. Empty: none."),
        SettingKey(
            "persist.server.grpc_socket", .absolutePath, \.persist.server.grpcSocket, service,
            "The Unix socket to answer queries on."),
        SettingKey(
            "persist.server.max_connections", .integer(1...100_000), \.persist.server.maxConnections, service,
            "Connections at once."),
        SettingKey(
            "persist.server.tls.enabled", .flag, \.persist.server.tlsEnabled, service,
            "Must be true where `persist.server.grpc_address` is given."),
        SettingKey(
            "persist.server.tls.cert_file", .absolutePathOrNothing, \.persist.server.tlsCertificateFile, service,
            "Empty: the daemon's certificate."),
        SettingKey(
            "persist.server.tls.key_file", .absolutePathOrNothing, \.persist.server.tlsKeyFile, service,
            "Empty: the daemon's key."),
        SettingKey(
            "persist.server.tls.ca_file", .absolutePathOrNothing, \.persist.server.tlsCAFile, service,
            "Empty: the daemon's authority."),
        SettingKey(
            "persist.server.tls.client_auth",
            .only("require", "is refused: clients over TCP must show a certificate"),
            \.persist.server.tlsClientAuthentication, service, "Clients must show a certificate."),
        SettingKey(
            "persist.ipc.socket", .absolutePath, \.persist.ipc.socket, service, "Where the daemon delivers."),
        SettingKey(
            "persist.ipc.max_connections", .integer(1...1_000), \.persist.ipc.maxConnections, service,
            "Daemons at once."),
        SettingKey(
            "persist.ipc.max_message_size", .bytes(kilobyte...gigabyte), \.persist.ipc.maxMessageSize, service,
            "The largest delivery."),
        SettingKey(
            "persist.ipc.read_buffer", .bytes(kilobyte...gigabyte), \.persist.ipc.readBuffer, service,
            "Room for what was not yet worked on."),
        SettingKey(
            "persist.ipc.write_buffer", .bytes(kilobyte...gigabyte), \.persist.ipc.writeBuffer, service,
            "Room for answers."),
        SettingKey(
            "persist.storage.cloudwatch.region", .text("a region, or \"\"", mayBeEmpty: true),
            \.persist.cloudWatch.region, cloud, "Empty: found out."),
        SettingKey(
            "persist.storage.cloudwatch.log_group_prefix", .text("any text"), \.persist.cloudWatch.logGroupPrefix,
            cloud, "Begins the names of log groups."),
        SettingKey(
            "persist.storage.cloudwatch.log_stream_prefix", .text("any text"), \.persist.cloudWatch.logStreamPrefix,
            cloud, "Begins the names of log streams."),
        SettingKey(
            "persist.storage.cloudwatch.metric_namespace", .text("any text"), \.persist.cloudWatch.metricNamespace,
            cloud, "The namespace of the samples."),
        SettingKey(
            "persist.storage.cloudwatch.metric_dimensions", .table(of: .text("any text")),
            \.persist.cloudWatch.metricDimensions, cloud, "Put on every sample."),
        SettingKey(
            "persist.storage.cloudwatch.log_batch_size", .integer(1...10_000), \.persist.cloudWatch.logBatchSize,
            cloud, "Lines in one request."),
        SettingKey(
            "persist.storage.cloudwatch.metric_batch_size", .integer(1...1_000), \.persist.cloudWatch.metricBatchSize,
            cloud, "Samples in one request."),
        SettingKey(
            "persist.storage.cloudwatch.log_retention_days", .integer(1...3_653),
            \.persist.cloudWatch.logRetentionDays, cloud, "Days until lines are removed."),
    ]
}
