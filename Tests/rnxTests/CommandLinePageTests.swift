import Arguments
import Foundation
import Testing

@testable import rnx

/// `docs/rnx.md`, made from the table of commands.
enum CommandLinePage {
    static var text: String {
        let table = CommandTable.rnx
        var page = """
            # The command line

            `rnx` talks to a node over mutual TLS. This page is made from the table in `Sources/rnx/CommandTable+Rnx.swift`; a test
            fails when the two disagree, and `JOBLET_WRITE_DOCS=1 swift test --filter CommandLinePageTests` writes it anew.
            Commands that are not listed are not built yet.

            Global flags stand before or after the command's words; a value follows `=` or is the next word. The first word
            of a job's command ends the flags, so does `--`.

            What a command answers goes to stdout, everything else to stderr: errors (`Error: …`, one sentence), warnings and the
            headline of `rnx job log`, whose stdout is exactly what the job wrote. With `--json` answers are JSON (one object a
            line for `job log`) and an error is `{"code", "message", "details"}`. Status words are coloured on a terminal, unless
            `NO_COLOR` is set. A reader that goes away (`rnx job log … | head`) ends rnx quietly with code 0; Ctrl-C ends it
            with 130 and leaves the job alone.

            Deadlines: 30 s for `job run` and a second more for each MB uploaded, 10 s for the others, none for `job log`.

            ```
            \(table.help(for: []))```

            """
        for command in table.commands {
            page += "\n## rnx \(command.name)\n\n```\n\(table.help(for: command.words))```\n"
        }
        return page
    }
}

@Suite struct CommandLinePageTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/rnx.md")

    @Test func `the page in docs says what the table of commands says`() throws {
        if ProcessInfo.processInfo.environment["JOBLET_WRITE_DOCS"] == "1" {
            try CommandLinePage.text.write(to: Self.path, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: Self.path, encoding: .utf8)
        #expect(
            page == CommandLinePage.text,
            "run JOBLET_WRITE_DOCS=1 swift test --filter CommandLinePageTests and commit docs/rnx.md")
    }
}
