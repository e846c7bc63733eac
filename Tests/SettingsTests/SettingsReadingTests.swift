import JobModel
import LinuxKernel
import Settings
import Testing

@Suite struct SettingsReadingTests {
    private func read(_ text: String, environment: [String: String] = [:]) throws -> Settings {
        try Settings.read(Array(text.utf8), source: "test.yml", environment: environment).settings
    }

    private func faults(_ text: String, environment: [String: String] = [:]) -> [String] {
        do {
            _ = try Settings.read(Array(text.utf8), source: "test.yml", environment: environment)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test func `without a file the built-in values hold`() throws {
        let settings = try read("")
        #expect(settings == Settings())
        #expect(settings.server.port == 50_051)
        #expect(settings.joblet.defaultLimits == .standard)
        #expect(settings.joblet.stopGrace == .milliseconds(100))
        #expect(settings.joblet.maxConcurrentJobs == 100)
        #expect(settings.joblet.jobTimeout == .seconds(3_600))
        #expect(settings.grpc.maxReceiveMessage == .megabytes(128))
        #expect(settings.grpc.maxSendMessage == .megabytes(4))
        #expect(settings.persist.retention.logsDays == 30)
        #expect(settings.network.defaultNetwork == "none")
        #expect(settings.network.allowHost)
        #expect(!settings.isolation.relaxed)
        #expect(settings.isolation.required == [.cpu, .memory, .io, .pids, .userNamespaces, .seccomp])
    }

    @Test func `each key's built-in value reads back as itself`() throws {
        for key in SettingKey.all {
            let parts = key.path.split(separator: ".")
            var text = ""
            for (depth, part) in parts.enumerated() {
                text += String(repeating: "  ", count: depth) + part + ":" + (depth == parts.count - 1 ? " " : "\n")
            }
            let value = key.value(in: Settings())
            guard value != "***" else { continue }
            #expect(faults(text + value + "\n") == [], "\(key.path)")
            #expect(try read(text + value + "\n") == Settings(), "\(key.path)")
        }
    }

    @Test func `values of every kind are read`() throws {
        let settings = try read(
            """
            version: "3.0"
            server: {address: "::1", port: 8443, timeout: 1m30s, nodeId: ""}
            joblet:
              defaultCpuLimit: 250
              defaultMemoryLimit: 0
              defaultIoLimit: 1048576
              defaultPidsLimit: 64
              maxConcurrentJobs: 0
              jobTimeout: "0s"
              stopGrace: 2.5s
              defaultOpenFiles: 4096
              scratchSize: 1GB
              uploadMemory: 64MB
              outputRate: 1000000
              outputLimit: 0
            cgroup: {enableControllers: [cpu, memory]}
            isolation: {relaxed: yes, required: [seccomp, cpu, landlock], first_id: 3000000000, id_count: 131072}
            filesystem:
              allowedMounts:
                - /usr
                - /opt/tools
            grpc: {maxRecvMsgSize: 524288, maxSendMsgSize: 4 MiB, keepAliveTime: "30s"}
            logging: {level: debug, format: JSON}
            network:
              networks: {lab: {cidr: 10.1.0.0/24, bridge_name: jlab0}}
            persist:
              # everything below is commented out
            state: {storage: {local: {directory: /var/lib/joblet}}}
            """)
        #expect(settings.server.address == "::1")
        #expect(settings.server.timeout == .seconds(90))
        #expect(settings.joblet.defaultLimits.cpu?.percentOfOneCore == 250)
        #expect(settings.joblet.defaultLimits.memory == nil)
        #expect(settings.joblet.defaultLimits.ioBytesPerSecond == 1_048_576)
        #expect(settings.joblet.defaultLimits.processes == 64)
        #expect(settings.joblet.maxConcurrentJobs == nil)
        #expect(settings.joblet.jobTimeout == nil)
        #expect(settings.joblet.stopGrace == .milliseconds(2_500))
        #expect(settings.joblet.defaultLimits.openFiles == 4_096)
        #expect(settings.joblet.scratchSize == .megabytes(1_024) && settings.joblet.uploadMemory == .megabytes(64))
        #expect(settings.joblet.outputRate == 1_000_000 && settings.joblet.outputLimit == nil)
        #expect(settings.isolation.firstID == 3_000_000_000 && settings.isolation.idCount == 131_072)
        #expect(settings.isolation.relaxed)
        #expect(settings.isolation.required == [.seccomp, .cpu, .landlock])
        #expect(settings.cgroup.controllers == [.cpu, .memory])
        #expect(settings.filesystem.allowedMounts == ["/usr", "/opt/tools"])
        #expect(settings.grpc.maxReceiveMessage == ByteCount(bytes: 524_288))
        #expect(settings.grpc.maxSendMessage == .megabytes(4))
        #expect(settings.logging.level == .debug)
        #expect(settings.logging.format == .json)
        #expect(settings.network.networks == ["lab": .init(cidr: "10.1.0.0/24", bridgeName: "jlab0")])
        #expect(settings.state.directory == "/var/lib/joblet")
    }

    @Test func `a bad file is reported whole, each fault with key, value, what is accepted and line`() {
        let found = faults(
            """
            server:
              adress: 0.0.0.0
              port: yes
            logging: {level: loud}
            joblet:
              jobTimeout: 90
              defaultCpuLimit: -5
              stopGrace: 2 hours
            filesystem:
              allowedMounts: [/bin, ../etc, relative]
            grpc: 5
            maxConcurrentJobs: 5
            network: {networks: {lab: {cidr: 10.0.0.0/40, bridge: x}}}
            """)
        #expect(
            found == [
                "server.adress: unknown key; did you mean server.address? (line 2)",
                "server.port: yes is not a whole number; use 1 to 65535 (line 3)",
                "logging.level: loud is not one of them; use DEBUG, INFO, WARN or ERROR (line 4)",
                "joblet.jobTimeout: 90 has no unit; use a time up to 87600h, like 30s or 1h30m, or 0s for no limit (line 6)",
                "joblet.defaultCpuLimit: -5 is out of range; use 1 to 1000000 percent of one core, or 0 for no limit (line 7)",
                "joblet.stopGrace: \"2 hours\" is not a time; use a time of 0s to 1h, like 30s or 1h30m (line 8)",
                "filesystem.allowedMounts[2]: ../etc is not such a path; use a path that begins with / and has no .. in it (line 10)",
                "filesystem.allowedMounts[3]: relative is not such a path; use a path that begins with / and has no .. in it (line 10)",
                "grpc: this is not a section; put its keys below it, one a line and indented: connectionTimeout, eventLoops, keepAliveTime, keepAliveTimeout, maxConcurrentStreams, maxConnectionAge, maxConnectionAgeGrace, maxConnectionIdle, maxConnections, maxHeaderListSize, maxRecvMsgSize, maxSendMsgSize, minPingInterval (line 11)",
                "maxConcurrentJobs: unknown key; did you mean joblet.maxConcurrentJobs? (line 12)",
                "network.networks.lab.cidr: 10.0.0.0/40 is not such a block; use an IPv4 block like 172.20.0.0/16 (line 13)",
                "network.networks.lab.bridge: unknown key; use cidr (an IPv4 block) and bridge_name (line 13)",
            ])
    }

    @Test func `a key that was replaced names the one that took its place`() {
        let found = faults("cgroup:\n  relaxed: true\n")
        #expect(found == ["cgroup.relaxed: this key is gone; use isolation.relaxed (line 2)"])
    }

    @Test func `a feature that nobody knows is a fault, and so is a required controller that is not enabled`() {
        let unknown = faults("isolation: {required: [seccomp, selinux]}\n")
        #expect(unknown.count == 1)
        #expect(unknown.first?.hasPrefix("isolation.required[2]: selinux is not one of them; use cgroup_v2, ") == true)
        let short = faults("cgroup: {enableControllers: [cpu, memory, io]}\n")
        let reason = "pids left out; isolation.required names it, so jobs must be held to it (line 1)"
        #expect(short == ["cgroup.enableControllers: \(reason)"])
        #expect(faults("isolation: {required: [cpu]}\ncgroup: {enableControllers: [cpu]}\n") == [])
    }

    @Test func `the contract's own example of a fault reads as promised`() {
        let text = "version: \"3.0\"\nserver:\n  address: 0.0.0.0\n  port: 70000\n"
        #expect(faults(text) == ["server.port: 70000 is out of range; use 1 to 65535 (line 4)"])
    }

    @Test func `a file that is no YAML is one fault with its line`() {
        let found = faults("server:\n  port: [1, 2\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("not valid YAML: ") == true)
        #expect(
            faults("server: {port: 1}\nserver: {port: 2}\n") == [
                "server is given twice, first on line 1; keep one of them (line 2)"
            ])
    }

    @Test(arguments: [
        ("server: {mode: init}", "server.mode: init is not a mode of this program; use server (line 1)"),
        (
            "filesystem: {blockDevices: true}",
            "filesystem.blockDevices: true is refused: jobs never see block devices; use false (line 1)"
        ),
        ("state: {backend: dynamodb}", "state.backend: dynamodb is not built; use local (line 1)"),
        ("server:\n  port:", "server.port: no value is given; use 1 to 65535, or leave the key out (line 2)"),
        ("server: {port: [1]}", "server.port: a list stands here; use 1 to 65535 (line 1)"),
        (
            "network: {default_network: host, allow_host: false}",
            "network.default_network: host is not allowed; allow it with network.allow_host, or use none (line 1)"
        ),
        (
            "persist: {server: {grpc_address: \"0.0.0.0:50052\"}}",
            "persist.server.grpc_address: TCP without TLS is refused; set persist.server.tls.enabled to true, or leave the address empty (line 1)"
        ),
        (
            "isolation: {id_count: 655360}",
            "isolation.id_count: 655360 ids are enough for 10 jobs at once; joblet.maxConcurrentJobs lets 100 run; give 6553600 ids, or lower that (line 1)"
        ),
        (
            "isolation: {first_id: 4290000000}",
            "isolation.id_count: ids up to 4558435455 do not exist; the last one is 4294967294; lower isolation.first_id or isolation.id_count"
        ),
        (
            "security: {serverCert: cert.pem, caCert: ca.pem}",
            "security.serverKey: is missing; give serverCert, serverKey and caCert together, or none of them"
        ),
    ])
    func `what cannot be obeyed is refused, never ignored`(text: String, fault: String) {
        #expect(faults(text + "\n") == [fault])
    }

    @Test func `the environment overrides the file and its faults name the variable`() throws {
        let environment = [
            "JOBLET_SERVER_ADDRESS": "127.0.0.1", "JOBLET_LOG_LEVEL": "debug", "JOBLET_LOG_FORMAT": "json",
        ]
        let settings = try read("server: {address: 0.0.0.0}\nlogging: {level: ERROR}\n", environment: environment)
        #expect(settings.server.address == "127.0.0.1")
        #expect(settings.logging.level == .debug)
        #expect(settings.logging.format == .json)
        #expect(
            faults("", environment: ["JOBLET_LOG_LEVEL": "loud", "JOBLET_MODE": ""]) == [
                "logging.level: loud is not one of them; use DEBUG, INFO, WARN or ERROR (environment variable JOBLET_LOG_LEVEL)"
            ])
    }

    @Test func `a secret value is never repeated in a message`() {
        let pem = "security:\n  serverKey: |\n    -----BEGIN PRIVATE KEY-----\n    c2VjcmV0\n"
        let found = faults(pem)
        #expect(
            found == [
                "security.serverKey: the value is cut off: its END line is missing; use a private key as PEM text (key: |), or the path of a file with it (line 2)"
            ])
        #expect(SettingKey.all.filter { $0.value(in: Settings()) == "***" }.map(\.path).contains("security.serverKey"))
    }

    @Test func `a key that waits for its feature is checked, kept and named when it was changed`() throws {
        let loaded = try Settings.read(
            Array("gpu: {enabled: true}\nvolumes: {base_path: /opt/joblet/volumes}\n".utf8), source: "test.yml")
        #expect(loaded.settings.gpu.enabled)
        #expect(loaded.notYetInEffect.map(\.key) == ["gpu.enabled"])
        #expect(loaded.notYetInEffect.first?.until == "GPUs")
    }

    @Test func `a file cut at any byte, or with any byte changed, is read or reported, never a crash`() {
        let text = Array(
            """
            server: {port: 1, timeout: "1m"}
            network:
              networks: {lab: {cidr: 10.1.0.0/24, bridge_name: jlab0}}
            filesystem:
              allowedMounts: ["/bin", /lib]
            security:
              caCert: |
                -----BEGIN CERTIFICATE-----
                -----END CERTIFICATE-----
            persist: {storage: {retention: {cleanup_schedule: "*/5 0 1,2 * 0-6"}}}
            """.utf8)
        for place in 0...text.count {
            _ = try? Settings.read(Array(text.prefix(place)), source: "cut.yml")
        }
        for place in 0..<text.count {
            for byte in [0, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "9"), 0xff] {
                var changed = text
                changed[place] = byte
                _ = try? Settings.read(changed, source: "changed.yml")
            }
        }
    }

    @Test(arguments: [
        "99999999999999999999h", "9223372036854775807s", "1e9s", ".s", "1.2.3s", "-1s", "1h1", "s", "", "1 s", "٣s",
    ])
    func `a time that is none is refused`(text: String) {
        #expect(faults("joblet: {stopGrace: \"\(text)\"}\n").count == 1)
    }

    @Test(arguments: ["99999999999999999999", "9223372036854775807TB", "-1", "1XB", "MB", "1.5MB", "0x10", ""])
    func `a size that is none is refused`(text: String) {
        #expect(faults("grpc: {maxRecvMsgSize: \"\(text)\"}\n").count == 1)
    }
}
