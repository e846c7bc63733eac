import Arguments

/// The daemon's command line.
enum Commands {
    static let table = CommandTable(
        program: "joblet",
        summary: "Joblet's daemon: runs jobs isolated and limited, and serves them over gRPC with mutual TLS.",
        globalFlags: [],
        commands: [
            Command(
                ["serve"], summary: "Serve until SIGTERM or SIGINT; without a command, this one",
                details: "At the end all jobs are ended too. A second signal does not wait for clients any more.",
                flags: [
                    configuration,
                    Flag(
                        "listen", .text(placeholder: "ADDRESS:PORT"),
                        help: "Listen there instead of at server.address and server.port; port 0 takes any free one"),
                    Flag(
                        "ready-fd", .integer(1...65_535, placeholder: "N"),
                        help: "Write `ready ADDRESS pid PID` to this descriptor once it serves, and close it"),
                ]),
            Command(
                ["check-config"], summary: "Read the configuration and report every fault in it",
                flags: [configuration]),
            Command(
                ["check-host"], summary: "Try what this machine offers for isolating and limiting jobs",
                details: """
                    Needs root and no running daemon. Every feature is listed, found or missing, and with the remedy; code 1
                    when one is missing that the configuration requires (isolation.required) or no job can do without.
                    """,
                flags: [configuration]),
            Command(
                ["certs"], summary: "Make an authority, a server certificate and one client certificate for each role",
                details: """
                    Writes ca-cert.pem, ca-key.pem and, for server, admin and viewer, NAME-cert.pem and NAME-key.pem. The
                    server's certificate is good for joblet, localhost and the machine's names and addresses.
                    """,
                flags: [
                    Flag("out", .text(placeholder: "DIR"), help: "The directory to write to; made if missing"),
                    Flag(
                        "name", .text(placeholder: "HOST|ADDRESS"), isRepeatable: true,
                        help: "What else clients call the server"),
                    Flag(
                        "days", .integer(1...CertificateRequest.authorityDays, placeholder: "N"),
                        help: "How long the certificates are good (365); the authority is for ten years"),
                    Flag("force", help: "Replace files that exist; otherwise they are kept and nothing is done"),
                ],
                examples: ["certs --out=/opt/joblet/certs --name=jobs.example.org"]),
        ])

    private static let configuration = Flag(
        "config", .text(placeholder: "FILE"),
        help: "The configuration; otherwise $JOBLET_CONFIG_PATH, then the usual places")

    /// Understands the command line; `serve` may be left out.
    static func parse(_ arguments: [String]) throws(UsageError) -> CommandTable.Request {
        let first = arguments.first ?? ""
        let asks = ["--help", "-h", "--version", "-v"].contains(first)
        return try table.parse(!asks && (first.isEmpty || first.hasPrefix("-")) ? ["serve"] + arguments : arguments)
    }
}
