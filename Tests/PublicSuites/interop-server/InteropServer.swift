import GRPC
import GRPCServices
import LinuxKernel
import TLS

/// Serves the interop suite's service until it is killed, on the transport that the daemon has.
enum InteropServer {
    static let help = """
        usage: interop-server [--flag=value]...
          --port=N             where to listen on loopback; 0, the default, is any free port
          --use_tls=BOOL       false, the default, is plaintext HTTP/2
          --tls_cert_file=PEM  the server's certificate; without it one is made for *.test.google.fr and localhost
          --tls_key_file=PEM   its key
          --tls_ca_file=PEM    whose certificates clients must have; without it they need none
          --ca_out=PEM         where to write the authority of the certificate that was made
        Once it listens it prints one line: listening on ADDRESS:PORT

        """

    static func run() -> Never {
        do {
            let flags = try Flags(CommandLine.arguments.dropFirst())
            if flags.wantsHelp {
                try StandardStream.output.write(help)
                CurrentProcess.exit(0)
            }
            let loops = try EventLoopGroup(count: 2)
            let test = TestService()
            let health = HealthService([test])
            let configuration = GRPCServerConfiguration(maxReceiveMessageBytes: 64 << 20)
            let server = try GRPCServer(
                listeningOn: .tcp(.loopback, port: flags.port), tls: try flags.useTLS ? context(flags) : nil,
                loops: loops, services: [test, health, ReflectionService([test, health])], configuration: configuration
            ) { _, _ throws(RPCError) in }
            try StandardStream.output.write("listening on \(server.address)\n")
            withExtendedLifetime((server, loops)) { CurrentProcess.waitForExit() }
        } catch {
            try? StandardStream.error.write("interop-server: \(error)\n")
            CurrentProcess.exit(1)
        }
    }

    private static func context(_ flags: Flags) throws -> TLSContext {
        var configuration: TLSConfiguration
        if let certificate = flags.certificateFile, let key = flags.keyFile {
            configuration = TLSConfiguration(
                certificateFile: certificate, keyFile: key, authorityFile: flags.authorityFile ?? certificate)
        } else {
            let authority = try CertificateAuthority.create()
            let own = try authority.issueServer(names: [
                .dns("localhost"), .dns("*.test.google.fr"), .dns("*.test.youtube.com"), .address("127.0.0.1"),
            ])
            if let path = flags.authorityOutput {
                let file = try Descriptor.open(path, .write, creating: .ifMissing(mode: 0o644), truncating: true)
                try file.writeAll(authority.credentials.certificate)
            }
            let trusted: TLSConfiguration.Source =
                flags.authorityFile.map { .file($0) }
                ?? .text(authority.credentials.certificate, name: "our own authority")
            configuration = TLSConfiguration(
                certificate: .text(own.certificate, name: "certificate"),
                privateKey: .text(own.privateKey, name: "key"),
                authorities: trusted)
        }
        configuration.requiresClientCertificate = flags.authorityFile != nil
        return try .server(configuration)
    }
}
