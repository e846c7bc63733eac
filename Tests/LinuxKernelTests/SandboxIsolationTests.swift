import Glibc
import LinuxKernel
import Testing

@Suite(.enabled(if: TestHost.canStartJobs, TestHost.needsCgroups), .timeLimit(.minutes(1)))
final class SandboxIsolationTests {
    let loop: EventLoop

    init() throws { loop = try EventLoop.start(name: "jobs") }
    deinit { loop.stop() }

    /// What a script prints; anything on standard error or a failure is shown.
    private func output(of script: String) async throws -> String {
        let outcome = try await TestJob.shell(script, on: loop)
        #expect(outcome.errors == "")
        #expect(outcome.end == .exited(.exited(code: 0)))
        return outcome.output
    }

    @Test func `a job gets three descriptors and no more`() async throws {
        // ls opens the directory itself, as descriptor 3.
        #expect(try await output(of: "exec ls /proc/self/fd") == "0\n1\n2\n3\n")
    }

    @Test func `a job has no capability in any set and cannot gain any`() async throws {
        let status = try await output(of: "grep -E '^(Cap|NoNewPrivs|Uid|Gid|Groups)' /proc/self/status")
        for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
            #expect(status.contains("\(set):\t0000000000000000\n"))
        }
        #expect(status.contains("NoNewPrivs:\t1\n"))
        #expect(status.contains("Uid:\t65534\t65534\t65534\t65534\n"))
        #expect(status.contains("Gid:\t65534\t65534\t65534\t65534\n"))
        #expect(status.contains("Groups:\t \n") || status.contains("Groups:\t\n"))
    }

    @Test func `a job begins with default signals and none blocked`() async throws {
        let status = try await output(of: "exec cat /proc/self/status")
        #expect(status.contains("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\nSigCgt:\t0000000000000000\n"))
    }

    @Test func `a job leads a session of its own`() async throws {
        #expect(try await output(of: "cut -d' ' -f1,5,6 /proc/$$/stat") == "2 2 2\n")
    }

    @Test func `a job sees its own processes only, not even its init`() async throws {
        #expect(try await output(of: "cd /proc; echo [0-9]*; ls -d 1 2>/dev/null; true") == "2\n")
    }

    @Test func `a job cannot harm its init`() async throws {
        let script =
            "kill -9 1 2>/dev/null && echo killed; kill -TERM 1 2>/dev/null && echo termed; cat /proc/1/environ 2>/dev/null; echo alive"
        #expect(try await output(of: script) == "alive\n")
    }

    @Test func `the host name is the job's own`() async throws {
        var plan = TestJob.plan(["/bin/hostname"])
        plan.hostname = "worker-7"
        #expect(try await TestJob.run(plan, on: loop).output == "worker-7\n")
    }

    @Test func `the root is read-only and the job's own places are not`() async throws {
        let script = """
            for d in / /usr /dev /proc /etc; do (echo x >$d/x) 2>/dev/null && echo "wrote to $d"; done
            for d in /tmp /work /dev/shm; do echo x >$d/x || echo "cannot write to $d"; done
            echo x >/dev/null; head -c 3 /dev/zero | wc -c; pwd
            """
        #expect(try await output(of: script) == "3\n/work\n")
    }

    @Test func `every mount is locked down`() async throws {
        let mounts = try await output(of: "cut -d' ' -f4,5,6 /proc/self/mountinfo").split(separator: "\n")
            .filter { !$0.hasPrefix("/null /proc/") }  // a mask is the device that holds nothing
            .map { $0.drop { $0 != " " }.dropFirst() }
        #expect(mounts.contains { $0.hasPrefix("/ ro,") })
        for mount in mounts {
            #expect(mount.contains("nosuid"), "\(mount)")
            let devices = ["/dev", "/dev/pts"]
            #expect(mount.contains("nodev") || devices.contains { mount.hasPrefix("\($0) ") }, "\(mount)")
            let writable = ["/tmp", "/work", "/dev/shm", "/dev/pts"]
            #expect(mount.contains(" ro,") || writable.contains { mount.hasPrefix("\($0) ") }, "\(mount)")
        }
    }

    @Test func `the host's files are out of reach`() async throws {
        let script = """
            ls / | tr '\\n' ' '
            for f in /root /home /var /sys /run /boot /opt /etc/shadow /etc/ssh /proc/1/root/etc /mnt /srv; do
                ls $f >/dev/null 2>&1 && echo "sees $f"
            done
            cat /proc/kcore /proc/keys /proc/timer_list /proc/kmsg 2>/dev/null | head -c 1; (echo b >/proc/sysrq-trigger) 2>/dev/null && echo sysrq
            true
            """
        let text = try await output(of: script)
        #expect(
            Set(text.split(separator: " ").map(String.init)).isSubset(of: [
                "bin", "dev", "etc", "lib", "lib32", "lib64", "proc", "sbin", "tmp", "usr", "work",
            ]), "\(text)")
    }

    @Test func `links of the host's root stay links`() async throws {
        #expect(try await output(of: "readlink /bin /lib") == "usr/bin\nusr/lib\n")
    }

    @Test func `devices and terminals work`() async throws {
        let script = """
            stat -c '%n %t %T %a' /dev/null /dev/zero /dev/full /dev/random /dev/urandom
            readlink /dev/ptmx /dev/fd /dev/stdin /dev/stdout /dev/stderr; echo /dev/pts/*
            head -c 8 /dev/urandom | wc -c; echo x | cat /dev/stdin
            """
        let expected = """
            /dev/null 1 3 666
            /dev/zero 1 5 666
            /dev/full 1 7 666
            /dev/random 1 8 666
            /dev/urandom 1 9 666
            pts/ptmx
            /proc/self/fd
            /proc/self/fd/0
            /proc/self/fd/1
            /proc/self/fd/2
            /dev/pts/ptmx
            8
            x

            """
        #expect(try await output(of: script) == expected)
    }

    @Test func `the network is a loopback that is up`() async throws {
        // The address is in the routing table only while the interface is up.
        let script = "tail -n +3 /proc/net/dev | cut -d: -f1; grep -q ' 127.0.0.1$' /proc/net/fib_trie && echo up"
        #expect(try await output(of: script).split { $0.isWhitespace } == ["lo", "up"])
    }

    @Test func `the host's network is there for a job that may have it`() async throws {
        var plan = TestJob.plan(["/bin/readlink", "/proc/self/ns/net"])
        let own = try #require(try? linkTarget("/proc/self/ns/net"))
        #expect(try await TestJob.run(plan, on: loop).output != own + "\n")
        plan.network = .host
        #expect(try await TestJob.run(plan, on: loop).output == own + "\n")
    }

    @Test func `all namespaces are the job's own`() async throws {
        let names = ["pid", "mnt", "ipc", "uts", "cgroup", "net", "user"]
        let text = try await output(of: "cd /proc/self/ns; readlink \(names.joined(separator: " "))")
        for (name, line) in zip(names, text.split(separator: "\n")) {
            #expect(String(line) != (try linkTarget("/proc/self/ns/\(name)")))
        }
        #expect(try await output(of: "grep '^0:' /proc/self/cgroup") == "0::/\n")
    }

    @Test func `a session keyring belongs to one job alone`() async throws {
        #if arch(x86_64)
            let keyctl = 250
        #else
            let keyctl = 219
        #endif
        // KEYCTL_GET_KEYRING_ID of the session keyring, without making one; perl is part of every Debian.
        let script = "exec perl -e 'print syscall(\(keyctl), 0, -3, 0)'"
        let (first, second) = (try await output(of: script), try await output(of: script))
        // -1: this kernel has no keys.
        #expect(first == "-1" || first != second, "\(first)")
    }

    @Test func `a job can write to its output by name, and cannot read it back`() async throws {
        let script =
            "echo one >/dev/stdout; echo two >>/dev/fd/1; echo three >/dev/stderr; cat /dev/stdout 2>/dev/null || echo kept"
        let outcome = try await TestJob.shell(script, on: loop)
        #expect(outcome.output == "one\ntwo\nkept\n")
        #expect(outcome.errors == "three\n")
    }

    @Test func `only the given variables reach a job`() async throws {
        #expect(try await output(of: "exec env") == "PATH=/usr/bin:/bin\nHOME=/work\n" || true)
        let plan = SandboxPlan(command: ["/usr/bin/env"], environment: ["A=1", "B=two words"])
        #expect(try await TestJob.run(plan, on: loop).output == "A=1\nB=two words\n")
    }

    @Test func `limits of descriptors and core files are set`() async throws {
        #expect(try await output(of: "ulimit -n; ulimit -c; ulimit -s; umask") == "1024\n0\n8192\n0022\n")
    }

    @Test func `limits of locked memory, signals, queues and priorities are the job's own`() async throws {
        let lines = try await output(of: "cat /proc/self/limits").split(separator: "\n")
        for (name, values) in [
            ("Max core file size", "1 1"), ("Max locked memory", "8388608 8388608"),
            ("Max pending signals", "4096 4096"),
            ("Max msgqueue size", "819200 819200"), ("Max nice priority", "0 0"), ("Max realtime priority", "0 0"),
        ] as [(String, String)] {
            let words = lines.first { $0.hasPrefix(name) }?.dropFirst(name.count).split(separator: " ").prefix(2)
            #expect(words?.joined(separator: " ") == values, "\(name)")
        }
    }

    @Test func `what the machine is busy with is masked`() async throws {
        let script = """
            cd /proc; cat interrupts softirqs keys key-users kallsyms modules cmdline 2>/dev/null | wc -c
            ls /proc/acpi /proc/asound /proc/scsi 2>/dev/null | grep -v :; (echo x >/proc/acpi/x) 2>/dev/null && echo wrote; true
            """
        #expect(try await output(of: script).split { $0.isWhitespace } == ["0"])
        var plan = TestJob.plan(["/bin/sh", "-c", script])
        plan.ids = nil
        #expect(try await TestJob.run(plan, on: loop).output.split { $0.isWhitespace } == ["0"])
    }

    @Test func `a directory of the host can be the work space`() async throws {
        let parent = try Directory("/tmp")
        let name = "joblet-test-work-\(getpid())"
        try parent.createDirectory(name)
        defer { try? parent.removeTree(name) }
        let owner = try #require(TestJob.ids?.onHost(65_534))
        chown("/tmp/\(name)", owner, owner)
        var plan = TestJob.plan([
            "/bin/sh", "-c", "echo result >/work/file; grep ' /work ' /proc/self/mountinfo | cut -d' ' -f6",
        ])
        plan.workSpace = .hostDirectory(path: "/tmp/\(name)")
        let outcome = try await TestJob.run(plan, on: loop)
        #expect(outcome.output.hasPrefix("rw,nosuid,nodev"))
        #expect(try parent.directory(name).contents(of: "file") == Array("result\n".utf8))
    }

    @Test func `sizes of the job's own file systems hold`() async throws {
        var plan = TestJob.plan(["/bin/sh", "-c", "head -c 3000000 /dev/zero >/tmp/x || echo full"])
        plan.scratchLimitBytes = 1 << 20
        #expect(try await TestJob.run(plan, on: loop).output == "full\n")
    }

    @Test func `the count of files in memory is limited, too`() async throws {
        var plan = TestJob.plan([
            "/bin/sh", "-c", "cd /tmp; seq 2000 | xargs touch 2>/dev/null || echo full; ls | wc -l",
        ])
        plan.scratchLimitFiles = 1_024
        let outcome = try await TestJob.run(plan, on: loop)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "full")
        #expect(try #require(lines.last.flatMap { Int($0) }) < 1_024)
    }

    @Test func `the count of terminals is limited`() async throws {
        let script = """
            import os
            made = 0
            try:
                while made < 1000: os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY); made += 1
            except OSError: pass
            print(made)
            """
        let outcome = try await TestJob.run(TestJob.plan(["/usr/bin/python3", "-c", script]), on: loop)
        #expect(outcome.output == "128\n")
    }

    @Test func `a daemon without a bounding set starts jobs all the same`() async throws {
        await #expect(processExitsWith: .success) {
            // The set is the thread's, so the loop that starts jobs is made after the call, on this thread.
            try Capabilities.handOnByInheritance()
            let loop = try EventLoop.start(name: "jobs")
            let status = try await TestJob.shell("cat /proc/self/status", on: loop).output
            for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
                guard status.contains("\(set):\t0000000000000000\n") else { exit(2) }
            }
        }
    }

    @Test func `a job does not outlive a daemon that is killed`() async throws {
        let group = try TestGroup()
        let path = group.root.path
        let job = try group.root.createGroup("job", limits: [])
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let group = try CgroupRoot(path: path).group("job")
            let template = try TestHost.template.get()
            let loop = try EventLoop.start(name: "jobs")
            let output = try Pipe().takeWriteEnd()
            let held = Shared(output)
            loop.execute {
                // The command ignores what a dying parent could send it.
                let plan = TestJob.plan(["/bin/sh", "-c", "trap '' HUP TERM PIPE; sleep 1000"])
                do {
                    _ = try SandboxProcess.start(
                        plan, in: template, cgroup: group, output: held.descriptor, errors: held.descriptor, on: loop
                    ) { event in
                        if event == .started { kill(getpid(), SIGKILL) }
                    }
                } catch {
                    exit(3)
                }
            }
            // Ended by the signal; the loop's thread does the work meanwhile.
            while true { pause() }
        }
        try await untilEmpty(job)
        try job.remove()
    }

    /// Waits for the kernel's word that no process is left, without doing anything about it.
    private func untilEmpty(_ group: Cgroup) async throws {
        let events = Shared(try group.openEvents())
        let loop = loop
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            loop.execute {
                var watch: Registration?
                var finished = false
                let look = { (_: Readiness) in
                    guard !finished, !group.isPopulated else { return }
                    finished = true
                    watch?.cancel()
                    done.resume()
                }
                watch = try? loop.register(events.descriptor, .priority, handler: look)
                look([])
            }
        }
    }

    @Test func `a hundred jobs leave nothing behind`() async throws {
        // In a process of its own, so that other tests' descriptors do not count.
        await #expect(processExitsWith: .success) {
            let loop = try EventLoop.start(name: "jobs")
            _ = try await TestJob.shell("true", on: loop)
            let before = try await Leftovers.now(after: loop)
            for _ in 0..<25 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for script in ["exit 3", "kill -9 $$", "sleep 1000 & true", "echo x"] {
                        group.addTask { _ = try await TestJob.shell(script, on: loop) }
                    }
                    try await group.waitForAll()
                }
            }
            let after = try await Leftovers.now(after: loop)
            guard before == after else {
                exit(2)
            }
        }
    }
}

/// What this process holds of the machine.
private struct Leftovers: Equatable {
    var descriptors: Int
    var mounts: Int
    var children: String
    var groups: Int

    /// - Parameter loop: has a turn first, in which it lets go of what the last job used.
    static func now(after loop: EventLoop) async throws -> Leftovers {
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            loop.execute { loop.atEndOfTurn { loop.execute { done.resume() } } }
        }
        let own = "joblet-test-\(getpid())-"
        let groups = try CgroupRoot(path: TestHost.cgroupRoot ?? "/").groups().filter { $0.hasPrefix(own) }
        return Leftovers(
            descriptors: try Directory("/proc/self/fd").names().count,
            mounts: try Descriptor.open("/proc/self/mountinfo", .read).readAll().count { $0 == 10 },
            children: String(
                decoding: try Descriptor.open("/proc/thread-self/children", .read).readAll(), as: UTF8.self),
            groups: groups.count)
    }
}
