import GRPC
import HTTP2
import JobEngine
import JobModel
import LinuxKernel
import Settings
import TLS

/// The configuration, checked as far as it can be without starting anything, in the terms of those who obey it.
struct Configured {
    let settings: Settings
    let path: String?
    /// Sentences for the log.
    let warnings: [String]
    let tls: TLSContext
    /// Instead of the configuration's.
    private let place: SocketAddress?

    /// - Parameters:
    ///   - path: from the command line, if it names one.
    ///   - listening: the address from the command line, if it names one.
    /// - Throws: every fault of the file at once, or what is wrong with the certificates.
    init(path: String?, listening: String? = nil) throws(CannotStart) {
        place = listening.flatMap { SocketAddress($0) }
        if let listening, place == nil {
            throw CannotStart(
                "--listen=\(listening) is no address with a port; write it like 127.0.0.1:50051 or [::1]:0")
        }
        let loaded: LoadedSettings
        let credentials: ServerCredentials
        do throws(SettingsFaults) {
            loaded = try Settings.load(path: path, environment: CurrentProcess.environment)
            credentials = try loaded.settings.serverCredentials(configuration: loaded.path)
        } catch {
            throw CannotStart("\(error)")
        }
        do throws(TLSError) {
            tls = try TLSContext.server(
                TLSConfiguration(
                    certificate: .text(credentials.certificate, name: "security.serverCert"),
                    privateKey: .text(credentials.key, name: "security.serverKey"),
                    authorities: .text(credentials.authority, name: "security.caCert")))
        } catch {
            throw CannotStart("\(error)")
        }
        settings = loaded.settings
        self.path = loaded.path
        warnings =
            loaded.warnings + credentials.warnings
            + loaded.notYetInEffect.map { "\($0.key) is set and waits for \($0.until), which is not built yet" }
    }

    /// The log as `logging` describes it.
    func journal() -> Journal {
        let level: Journal.Level =
            switch settings.logging.level {
            case .debug: .debug
            case .info: .info
            case .warn: .warning
            case .error: .error
            }
        let destination: Journal.Destination =
            switch settings.logging.output {
            case .auto: .automatic
            case .journal: .journal
            case .stdout: .standardOutput
            case .stderr: .standardError
            }
        return Journal(
            identifier: "joblet", level: level, destination: destination,
            format: settings.logging.format == .json ? .json : .text)
    }

    /// For jobs whose request names none; a virtual network, which is not built yet, is no network.
    var defaultNetwork: NetworkMode { NetworkMode(rawValue: settings.network.defaultNetwork) ?? .none }

    var loopCount: Int {
        if settings.grpc.eventLoops > 0 { return settings.grpc.eventLoops }
        return min(4, CurrentProcess.processorCount)
    }

    /// Where to listen. A host name is looked up, which may wait for a name server.
    func address() throws(CannotStart) -> SocketAddress {
        if let place { return place }
        let host = settings.server.address
        let port = UInt16(clamping: settings.server.port)
        if let address = IPAddress(host) { return .tcp(address, port: port) }
        do throws(NameResolutionError) {
            if let first = try SocketAddress.resolve(host: host, port: port).first { return first }
        } catch {
            throw CannotStart("server.address: \(error)")
        }
        throw CannotStart("server.address: \(host) has no address; use one of this machine, or 0.0.0.0 for all")
    }

    var grpc: GRPCServerConfiguration {
        var http2 = HTTP2Configuration()
        http2.maxConcurrentStreams = settings.grpc.maxConcurrentStreams
        http2.maxHeaderListBytes = Int(clamping: settings.grpc.maxHeaderList.bytes)
        http2.maxConnections = settings.grpc.maxConnections
        http2.handshakeTimeout = settings.grpc.connectionTimeout
        http2.idleTimeout = settings.grpc.maxConnectionIdle
        http2.minimumPingInterval = settings.grpc.minPingInterval
        http2.keepalive = .init(interval: settings.grpc.keepAliveTime, timeout: settings.grpc.keepAliveTimeout)
        return GRPCServerConfiguration(
            http2: http2, maxReceiveMessageBytes: Int(clamping: settings.grpc.maxReceiveMessage.bytes),
            maxSendMessageBytes: Int(clamping: settings.grpc.maxSendMessage.bytes))
    }

    /// - Parameters:
    ///   - nodeID: what the table of jobs says where the configuration says nothing.
    ///   - missing: what this machine lacks and jobs go without.
    ///   - filters: which system calls jobs may make.
    func engine(nodeID: String, missing: Set<HostFeature>, filters: JobFilters?) -> EngineConfiguration {
        var engine = EngineConfiguration(
            stateDirectory: settings.state.directory, logDirectory: settings.persist.logs.directory,
            jobDirectory: settings.filesystem.baseDirectory, nodeID: nodeID)
        engine.maxConcurrentJobs = settings.joblet.maxConcurrentJobs ?? .max
        engine.defaultTimeout = settings.joblet.jobTimeout
        engine.stopGrace = settings.joblet.stopGrace
        engine.logMemory = Int(clamping: settings.buffers.chunkSize.bytes)
        engine.allowsHostNetwork = settings.network.allowHost
        engine.isRelaxed = settings.isolation.relaxed
        engine.missingFeatures = missing
        engine.filters = filters
        engine.firstUserID = UInt32(clamping: settings.isolation.firstID)
        engine.userIDsPerJob = UInt32(clamping: settings.isolation.idsPerJob)
        engine.userIDCount = UInt32(clamping: settings.isolation.idCount)
        engine.outputBytesPerSecond = settings.joblet.outputRate
        engine.outputLimit = settings.joblet.outputLimit?.bytes
        engine.diskReserve = UInt64(settings.joblet.diskReserve.bytes)
        engine.scratchBytes = UInt64(settings.joblet.scratchSize.bytes)
        engine.scratchFiles = UInt64(settings.joblet.scratchFiles)
        engine.workDiskBytes = UInt64(settings.joblet.workDiskSize.bytes)
        engine.stagedUploadBytes = settings.joblet.uploadMemory.bytes
        engine.usesCPUSets = settings.cgroup.controllers.contains(.cpuset)
        return engine
    }
}
