import Foundation
import Testing

extension EndToEnd {
    /// What a job can see and do.
    @Suite(.timeLimit(.minutes(1))) struct IsolationTests {
        private func output(_ script: String) async throws -> String {
            let node = try SharedNode.node
            let job = try await node.start("sh", "-c", script)
            return String(decoding: try await node.log(job), as: UTF8.self)
        }

        @Test func `a job is nobody, alone, in /work, with nothing but its three descriptors`() async throws {
            let said = try await output(
                "id -u; pwd; ls /proc/self/fd | wc -l; ls -d /proc/[0-9]* | wc -l; ls /home /root 2>/dev/null | wc -l")
            let lines = said.split(separator: "\n").map(String.init)
            // ls holds the directory it lists open: 0, 1, 2 and that one.
            #expect(lines.count == 5 && lines[0] == "65534" && lines[1] == "/work" && lines[2] == "4", "\(said)")
            // init, the shell, ls and wc at the most.
            #expect(lines.count == 5 && (Int(lines[3]) ?? 99) <= 5 && lines[4] == "0", "\(said)")
        }

        @Test func `a job writes to its own places only`() async throws {
            let said = try await output(
                "for d in /work /tmp /dev/shm; do echo x > $d/file && echo ok; done; for d in / /usr /etc /proc /dev; do "
                    + "echo x > $d/file && echo WROTE $d; done 2>/dev/null; true")
            #expect(said == "ok\nok\nok\n")
        }

        @Test func `a job can neither mount nor see the machine's cgroups, network and capabilities`() async throws {
            let said = try await output(
                "mount -t tmpfs none /work 2>/dev/null && echo MOUNTED; grep Cap /proc/self/status | sort -u; "
                    + "grep -c : /proc/net/dev; grep NoNewPrivs /proc/self/status; ls /sys 2>/dev/null | wc -l; "
                    + "cat /proc/self/cgroup")
            #expect(!said.contains("MOUNTED"))
            for name in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
                #expect(said.contains("\(name):\t0000000000000000"), "\(said)")
            }
            #expect(said.contains("NoNewPrivs:\t1"), "\(said)")
            #expect(said.contains("0::/\n"), "\(said)")
        }

        @Test func `the daemon's environment reaches no job`() async throws {
            let said = try await output("env | cut -d= -f1 | sort | tr '\\n' ' '")
            #expect(!said.contains("JOBLET_CGROUP") && !said.contains("JOBLET_BIN_DIR"), "\(said)")
            #expect(said.contains("PATH") && said.contains("HOME"), "\(said)")
        }

        @Test func `signals that the daemon ignores or blocks are a job's to have`() async throws {
            let said = try await output("grep -E 'Sig(Blk|Ign)' /proc/self/status")
            #expect(said == "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n")
        }
    }
}
