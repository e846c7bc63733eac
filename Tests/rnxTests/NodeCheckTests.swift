import JobProto
import Testing

@testable import rnx

/// What `rnx node check` makes of an answer.
@Suite struct NodeCheckTests {
    private static let check: Joblet_V1x_NodeCheck = {
        var check = Joblet_V1x_NodeCheck()
        check.nodeID = "node-7"
        check.version = "0.1.0"
        check.kernel = "6.1.0"
        check.architecture = "x86_64"
        check.checkedAt = "2026-01-15T10:30:00Z"
        var there = Joblet_V1x_NodeFeature()
        there.name = "pidfd"
        there.isPresent = true
        there.isRequired = true
        there.need = .always
        there.purpose = "a process is never mistaken for another"
        var missing = Joblet_V1x_NodeFeature()
        missing.name = "seccomp"
        missing.isRequired = true
        missing.need = .protection
        missing.purpose = "refuses calls"
        missing.problem = "seccomp: Invalid argument (EINVAL)"
        missing.consequence = "jobs may make every call"
        missing.remedy = "use another kernel"
        var extra = missing
        extra.name = "landlock"
        extra.isRequired = false
        extra.need = .extra
        check.features = [there, missing, extra]
        return check
    }()

    @Test func `a feature is a line, and one that is missing says why, what follows and what helps`() {
        var relaxed = Self.check
        relaxed.isRelaxed = true
        #expect(
            NodeCheckCommand.text(relaxed) == """
                Node: node-7
                Version: 0.1.0
                Kernel: 6.1.0 x86_64
                Checked At: 2026-01-15T10:30:00Z
                Mode: relaxed, so jobs run without what is missing (isolation.relaxed)
                found    pidfd    a process is never mistaken for another
                MISSING  seccomp  refuses calls
                         seccomp: Invalid argument (EINVAL)
                         so: jobs may make every call
                         remedy: use another kernel
                missing  landlock refuses calls
                         seccomp: Invalid argument (EINVAL)
                         so: jobs may make every call
                         remedy: use another kernel

                """)
        #expect(!NodeCheckCommand.text(Self.check).contains("relaxed"))
    }

    @Test func `as JSON it is an object with a list`() {
        let text = NodeCheckCommand.json(Self.check).compact
        #expect(text.hasPrefix(#"{"nodeId":"node-7","version":"0.1.0","kernel":"6.1.0","architecture":"x86_64","#))
        #expect(text.contains(#"{"name":"pidfd","isPresent":true,"isRequired":true,"need":"always","purpose":"#))
        #expect(text.contains(#""isPresent":false,"isRequired":false,"need":"extra""#))
        #expect(text.contains(#""problem":"seccomp: Invalid argument (EINVAL)","consequence":"#))
    }

    @Test func `what a node says cannot steer the terminal`() {
        var check = Self.check
        check.features[1].problem = "\u{1b}[31mred"
        #expect(!NodeCheckCommand.text(check).contains("\u{1b}"))
    }
}
