import LinuxKernel
import Seccomp

/// `docs/system-calls.md`, made from the table.
enum SystemCallsPage {
    static var text: String {
        let table = SystemCallTable.standard
        var page = introduction + "\n## Allowed\n"
        for group in table.allowed {
            page += "\n### \(capitalized(group.subject))\n\n\(wrapped(group.reason))\n\n" + lines(group.rules)
        }
        page += "\n## Refused\n\n" + refusedIntroduction
        for group in table.refused {
            page +=
                "\n### \(capitalized(group.subject)): \(name(group.answer))\n\n\(wrapped(group.reason))\n\n"
                + lines(group.rules)
        }
        page += "\n## On the machine's network\n\n" + hostNetwork
        for group in SystemCallTable.withoutUnixSockets.refused where !table.refused.contains(group) {
            page +=
                "\n### \(capitalized(group.subject)): \(name(group.answer))\n\n\(wrapped(group.reason))\n\n"
                + lines(group.rules)
        }
        return page
    }

    private static func name(_ answer: ErrorCode) -> String {
        answer.rawValue == 0 ? "success, and nothing is done" : answer.name
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func lines(_ rules: [SystemCallRule]) -> String {
        var text = ""
        let plain = rules.filter(\.conditions.isEmpty).map { "`\($0.name)`" }
        if !plain.isEmpty { text += wrapped(plain.joined(separator: " ")) + "\n" }
        let conditional = rules.filter { !$0.conditions.isEmpty }
        if !plain.isEmpty, !conditional.isEmpty { text += "\n" }
        for rule in conditional {
            text += wrapped("- `\(rule.name)`: \(rule.conditions.map(\.description).joined(separator: "; "))") + "\n"
        }
        return text
    }

    /// Lines of at most 120 characters.
    private static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count >= 119 { lines.append(text.hasPrefix("- ") ? " " : "") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
    }

    private static let introduction = """
        # System calls of jobs

        What a job may ask of the kernel, and what it is told otherwise. This page is made from the table in
        `Sources/Seccomp/SystemCallTable+Allowed.swift` and `…+Refused.swift`; a test fails when the two disagree, and
        `JOBLET_WRITE_DOCS=1 swift test --filter SystemCallsPageTests` writes it anew.

        - **What stands nowhere below gets ENOSYS**, "no such call": among it all that future kernels add, and every value of
          an argument that has conditions here and is in none of them. Programs and libraries fall back to older ways.
        - **Calls of another architecture end the process** with SIGSYS: 32-bit ones, and on x86-64 those of x32.
        - Arguments are compared by their low 32 bits, as the kernel reads them; of pointers only whether there is one.
        - A job has no capability, so the kernel itself refuses whatever needs one. The table decides how much of the kernel's
          code a job reaches, and which of the machine's common stores it could empty.
        - It is compiled once, at the daemon's start, with libseccomp, for x86-64 or arm64; every job loads it as the last
          step before its program, under `no_new_privs`, and cannot get rid of it.
        """ + "\n"

    private static let refusedIntroduction = """
        Without these lines the calls would be refused all the same; they are here for their reason and their answer.
        """ + "\n"

    private static let hostNetwork = """
        Abstract names of Unix sockets belong to the network. Linux 6.12 and later can keep a job of host network mode from
        those of others (Landlock scopes), and there the table is the same. On older kernels such a job gets no Unix sockets
        but connected pairs:
        """ + "\n"
}
