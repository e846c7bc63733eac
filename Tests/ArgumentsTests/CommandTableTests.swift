import Arguments
import Testing

@Suite struct CommandTableTests {
    private let table = CommandTable(
        program: "tool", summary: "A tool.",
        globalFlags: [
            Flag("server", .text(placeholder: "ADDRESS"), help: "Where to connect"),
            Flag("json", help: "Answer in JSON"),
        ],
        commands: [
            Command(
                ["job", "run"], aliases: [["run"]], summary: "Run a command", operands: .commandLine,
                flags: [
                    Flag("max-cpu", .integer(0...800, placeholder: "PERCENT"), help: "Processor time"),
                    Flag("env", short: "e", .text(placeholder: "NAME=VALUE"), isRepeatable: true, help: "A variable"),
                ], examples: ["job run echo hello"]),
            Command(["job", "status"], aliases: [["status"]], summary: "Show a job", operands: .named(["job-uuid"])),
            Command(["job", "list"], summary: "List jobs"),
        ])

    private func run(_ line: String) throws -> Invocation {
        guard case .run(let invocation) = try table.parse(line.split(separator: " ").map(String.init)) else {
            throw UsageError("no invocation", help: "")
        }
        return invocation
    }

    private func message(_ line: String) -> String? {
        do {
            _ = try table.parse(line.split(separator: " ").map(String.init))
            return nil
        } catch { return error.message }
    }

    @Test(arguments: [
        "--server=a:1 --json job run --max-cpu=50 -e A=1 --env B=2 -eC=3 echo --json -e x",
        "--server a:1 job --json run --max-cpu 50 -e=A=1 --env=B=2 -e C=3 echo --json -e x",
        "job run --json --server=b --server=a:1 --max-cpu=50 -e A=1 -e B=2 -e C=3 -- echo --json -e x",
        "--json run --server=a:1 --max-cpu=50 -e A=1 -e B=2 -e C=3 echo --json -e x",
    ])
    func `flags stand before or after the command's words, and all after a job's command belongs to it`(
        line: String
    ) throws {
        let invocation = try run(line)
        #expect(invocation.command.name == "job run")
        #expect(invocation.text("server") == "a:1")
        #expect(invocation.isSet("json"))
        #expect(invocation.integer("max-cpu") == 50)
        #expect(invocation.texts("env") == ["A=1", "B=2", "C=3"])
        #expect(invocation.operands == ["echo", "--json", "-e", "x"])
    }

    @Test func `two dashes end the flags, also before a command that begins with a dash`() throws {
        #expect(try run("run -- --strange --json").operands == ["--strange", "--json"])
        #expect(try !run("run -- --strange --json").isSet("json"))
        #expect(try run("job status -- -x").operands == ["-x"])
        #expect(try run("run -").operands == ["-"])
    }

    @Test(arguments: [
        ("job run --max-cpu=much echo", "--max-cpu: \"much\" is no whole number from 0 to 800"),
        ("job run --max-cpu=-1 echo", "--max-cpu: \"-1\" is no whole number from 0 to 800"),
        ("job run --max-cpu 801 echo", "--max-cpu: \"801\" is no whole number from 0 to 800"),
        (
            "job run --max-cpu=99999999999999999999 echo",
            "--max-cpu: \"99999999999999999999\" is no whole number from 0 to 800"
        ),
        ("job run --max-cpu", "--max-cpu needs a value: --max-cpu=PERCENT"),
        ("job run --max-cpu --json echo", "--max-cpu needs a value: --max-cpu=PERCENT"),
        ("job run --max-cup=5 echo", "unknown flag --max-cup; did you mean --max-cpu?"),
        ("job run --frobnicate echo", "unknown flag --frobnicate"),
        ("--max-cpu=5 job run echo", "unknown flag --max-cpu; it belongs after job run"),
        ("job run -x echo", "unknown flag -x"),
        ("job run", "job run needs a command to run"),
        ("job run --json=yes echo", "--json takes no value"),
        ("job status", "job status needs <job-uuid>"),
        ("job status a b", "job status takes no \"b\" after <job-uuid>"),
        ("job list all", "job list takes no \"all\""),
        ("job", "tool job needs one of list, run, status"),
        ("jbo list", "unknown command \"jbo\""),
        ("job lsit", "unknown command \"job lsit\"; did you mean tool job list?"),
        ("statsu x", "unknown command \"statsu\"; did you mean tool status?"),
    ])
    func `what cannot be obeyed is refused by name`(line: String, expected: String) {
        #expect(message(line) == expected)
    }

    @Test func `an error says where help is`() {
        let error = #expect(throws: UsageError.self) { try table.parse(["run", "--nope", "x"]) }
        #expect(error?.help == "tool job run --help")
    }

    @Test(arguments: ["--help", "-h", "help", "", "--help --json"])
    func `the program's help lists every command and flag`(line: String) throws {
        guard case .help(let text) = try table.parse(line.split(separator: " ").map(String.init)) else {
            Issue.record("no help")
            return
        }
        for word in [
            "job run <command> [args...]", "job status <job-uuid>", "job list", "--server=ADDRESS", "--version",
        ] {
            #expect(text.contains(word))
        }
    }

    @Test(arguments: ["job run --help", "help job run", "help run", "--help run", "run --max-cpu=5 -h", "job run -h x"])
    func `a command's help shows its flags, other spellings and examples`(line: String) throws {
        guard case .help(let text) = try table.parse(line.split(separator: " ").map(String.init)) else {
            Issue.record("no help")
            return
        }
        for word in [
            "Usage: tool job run [flags] <command> [args...]", "Also:  tool run", "--max-cpu=PERCENT",
            "-e, --env=NAME=VALUE", "(may be repeated)", "tool job run echo hello", "--json",
        ] {
            #expect(text.contains(word), "\(word)")
        }
    }

    @Test func `help after a job's command is the job's, not ours`() throws {
        #expect(try run("run ls --help").operands == ["ls", "--help"])
    }

    @Test func `the version can be asked for as a flag and as a command`() throws {
        #expect(try table.parse(["--version"]) == .version)
        #expect(try table.parse(["-v"]) == .version)
        #expect(try table.parse(["version"]) == .version)
    }
}
