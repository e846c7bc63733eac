internal import Arguments

extension CommandTable {
    /// Every command of rnx. What is not here is not built.
    static let rnx = CommandTable(
        program: "rnx", summary: "rnx runs jobs on a Joblet node and shows what they do.",
        globalFlags: [
            Flag("server", .text(placeholder: "ADDRESS"), help: "The server's address (localhost:50051)"),
            Flag("cert", .text(placeholder: "FILE"), help: "The client certificate (certs/client-cert.pem)"),
            Flag("key", .text(placeholder: "FILE"), help: "The certificate's private key (certs/client-key.pem)"),
            Flag("ca", .text(placeholder: "FILE"), help: "The authority's certificate (certs/ca-cert.pem)"),
            Flag("config", .text(placeholder: "FILE"), help: "The file that describes the nodes (rnx-config.yml)"),
            Flag("node", .text(placeholder: "NAME"), help: "A node of that file (default)"),
            Flag("json", help: "Answer in JSON"),
        ],
        commands: [
            runCommand, listCommand, statusCommand, logCommand, stopCommand, isolationCommand, nodeCheckCommand,
        ],
        notes: [
            (
                "Where it connects",
                """
                Flags come first, then JOBLET_SERVER, JOBLET_CERT_PATH, JOBLET_KEY_PATH and JOBLET_CA_PATH, then the
                node of the configuration file: --config, $RNX_CONFIG, ./rnx-config.yml, ./config/rnx-config.yml,
                ~/.rnx/rnx-config.yml, /etc/joblet/rnx-config.yml or /opt/joblet/config/rnx-config.yml. A node chosen with
                --node comes before the environment. The server must show a certificate for the name "joblet".
                """
            ),
            (
                "Exit codes",
                ExitCode.allCases.map { code in
                    let number = "\(code.rawValue)"
                    return number + String(repeating: " ", count: 5 - number.count) + code.meaning
                }.joined(separator: "\n")
            ),
        ])

    private static let runCommand = Command(
        ["job", "run"], aliases: [["run"]], summary: "Run a command as an isolated job",
        details: """
            The first word that is not a flag is the command; all after it belongs to it, and "--" ends the flags. No
            shell is involved unless it is asked for. What is uploaded keeps its permissions and is the job's own, in its
            work directory /work; symbolic links in a directory are refused.
            """,
        operands: .commandLine,
        flags: [
            Flag(
                "max-cpu", .integer(0...2_147_483_647, placeholder: "PERCENT"),
                help: "Processor time in percent of one core (default: from config)"),
            Flag(
                "max-memory", .integer(0...2_147_483_647, placeholder: "MB"),
                help: "Memory in MB (default: from config)"),
            Flag(
                "max-iobps", .integer(0...2_147_483_647, placeholder: "BYTES"),
                help: "Bytes a second read, and written (default: 0=unlimited)"),
            Flag("cpu-cores", .text(placeholder: "LIST"), help: "The processors to run on, such as 0-3 or 1,3"),
            Flag(
                "network", .text(placeholder: "NAME"),
                help: "none (loopback alone) or host (the machine's own network)"),
            Flag(
                "upload", .text(placeholder: "FILE"), isRepeatable: true,
                help: "A file for the job's work directory, under its own name"),
            Flag(
                "upload-dir", .text(placeholder: "DIR"), isRepeatable: true,
                help: "Everything in a directory, for the job's work directory"),
            Flag(
                "env", short: "e", .text(placeholder: "NAME=VALUE"), isRepeatable: true,
                help: "A variable of the job's environment"),
            Flag(
                "secret-env", short: "s", .text(placeholder: "NAME=VALUE"), isRepeatable: true,
                help: "A variable whose value is never shown"),
            Flag(
                "timeout", .text(placeholder: "TIME"),
                help: "Stop the job after this time, such as 90s or 2h30m (default: from config)"),
        ],
        examples: [
            "job run echo \"hello world\"", "job run --max-cpu=50 python3 script.py",
            "job run --max-memory=1024 java -jar app.jar", "job run bash -c \"sleep 10 && echo done\"",
            "job run --upload=script.py python3 script.py", "job run --upload-dir=. python3 main.py",
        ])

    private static let statusCommand = Command(
        ["job", "status"], aliases: [["status"]], summary: "Show everything about a job",
        operands: .named(["job-uuid"]),
        examples: ["job status f47ac10b-58cc-4372-a567-0e02b2c3d479", "job status f47a"])

    private static let listCommand = Command(
        ["job", "list"], aliases: [["list"]], summary: "List all jobs", examples: ["job list", "--json job list"])

    private static let stopCommand = Command(
        ["job", "stop"], aliases: [["stop"]], summary: "Stop a running job",
        details: "The job is asked with SIGTERM and ended with SIGKILL when it does not follow.",
        operands: .named(["job-uuid"]), examples: ["job stop f47ac10b-58cc-4372-a567-0e02b2c3d479"])

    private static let isolationCommand = Command(
        ["job", "isolation"], summary: "Show what holds a running job, read from the kernel",
        details: """
            Identity, rights, namespaces, limits and files of the job's first process, each in plain words and with the
            value that the kernel gave. A line WARNING says what is weaker than the node promises; it is worked out from
            what was read, not from what was configured.
            """,
        operands: .named(["job-uuid"]), examples: ["job isolation f47a", "--json job isolation f47a"])

    private static let nodeCheckCommand = Command(
        ["node", "check"], summary: "Show what the node's machine offers for isolating and limiting jobs",
        details: """
            Every feature as it was tried when the daemon started: found or missing, why, what is different without it, and the
            remedy. MISSING in capitals is what the node's configuration requires, or what no job can do without;
            then the exit code is 1. `joblet check-host` on the node itself tries again.
            """,
        examples: ["node check", "--json node check"])

    private static let logCommand = Command(
        ["job", "log"], aliases: [["log"]], summary: "Show a job's output, from its start until it ends",
        details: """
            Writes exactly the bytes that the job wrote. Ctrl-C ends rnx (with code 130) and leaves the job alone. With
            --json each piece is an object {timestamp, data} on a line of its own; bytes that are no UTF-8 become U+FFFD there.
            """,
        operands: .named(["job-uuid"]), examples: ["job log f47a", "job log f47a | grep ERROR"])
}
