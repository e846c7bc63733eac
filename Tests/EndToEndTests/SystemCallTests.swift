import Foundation
import Testing

extension EndToEnd {
    /// The filter that every job passes, and what it leaves to programs.
    @Suite(.timeLimit(.minutes(2))) struct SystemCallTests {
        private func output(_ command: String...) async throws -> String {
            let node = try SharedNode.node
            let outcome = try await node.client(["--json", "job", "run"] + command).run()
            try #require(outcome.code == 0, "\(outcome.errors)")
            let answer = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
            let job = try #require(answer?["job_uuid"] as? String)
            return String(decoding: try await node.log(job), as: UTF8.self)
        }

        @Test func `every process of a job is filtered, once`() async throws {
            let said = try await output("sh", "-c", "grep Seccomp /proc/self/status")
            #expect(said.contains("Seccomp:\t2") && !said.contains("Seccomp_filters:\t0"), "\(said)")
        }

        @Test(.enabled(if: Self.has("python3"), "needs python3"))
        func `what the table refuses is refused, with the answer that it names`() async throws {
            let path = "\(Programs.repository)/Tests/EndToEndTests/python/refused_calls.py"
            let said = try await output("python3", "-c", try String(contentsOfFile: path, encoding: .utf8))
            let lines = said.split(separator: "\n")
            #expect(lines.count == 1 && lines[0].hasPrefix("checked "), "\(said)")
        }

        @Test(.enabled(if: Self.has("python3"), "needs python3"), arguments: ["none", "host"])
        func `no job reaches an abstract socket of the machine`(network: String) async throws {
            let name = "joblet-test-\(getpid())-\(network)"
            let service = try Command(
                program: "/usr/bin/python3",
                arguments: [
                    "-c",
                    "import socket, time; s = socket.socket(socket.AF_UNIX); s.bind('\\0\(name)'); s.listen(); "
                        + "print('there', flush=True); time.sleep(60)",
                ]
            ).start()
            defer { service.send(SIGKILL) }
            _ = try await service.output(within: .seconds(20)) { $0.contains(UInt8(ascii: "\n")) }
            let script = """
                import socket
                try:
                    socket.socket(socket.AF_UNIX).connect("\\0\(name)")
                    print("reached")
                except OSError:
                    print("refused")
                left, right = socket.socketpair(); left.send(b"x"); assert right.recv(1) == b"x"
                """
            #expect(try await output("--network=\(network)", "python3", "-c", script) == "refused\n")
            // It was there all the time, for whoever is not a job.
            let outside = try await Command(
                program: "/usr/bin/python3",
                arguments: ["-c", "import socket; socket.socket(socket.AF_UNIX).connect('\\0\(name)')"]
            ).run()
            #expect(outside.code == 0, "\(outside.errors)")
        }

        @Test(.enabled(if: Self.has("python3"), "needs python3"))
        func `a program of Python finds processes, threads, sockets and loops as ever`() async throws {
            let script = """
                import asyncio, multiprocessing, socket, sqlite3, subprocess, tempfile, threading
                assert multiprocessing.Pool(2).map(abs, [-1, -2]) == [1, 2]
                assert subprocess.run(["true"]).returncode == 0
                thread = threading.Thread(target=lambda: None); thread.start(); thread.join()
                server = socket.create_server(("127.0.0.1", 0))
                client = socket.create_connection(server.getsockname()); client.sendall(b"x")
                assert server.accept()[0].recv(1) == b"x" and socket.getaddrinfo("localhost", 80)
                asyncio.run(asyncio.sleep(0))
                sqlite3.connect("/work/table").execute("create table a (b)")
                tempfile.TemporaryFile().write(b"x")
                print("fine")
                """
            #expect(try await output("python3", "-c", script) == "fine\n")
        }

        @Test(.enabled(if: Self.has("gcc") && Self.has("git"), "needs gcc and git"))
        func `a compiler, its threads, an archive and a repository work`() async throws {
            let script = #"""
                printf '%s\n' '#include <pthread.h>' '#include <stdio.h>' \
                    'static void *say(void *x) { puts("thread"); return x; }' \
                    'int main(void) { pthread_t t; return pthread_create(&t, 0, say, 0) || pthread_join(t, 0); }' >a.c &&
                gcc -pthread a.c -o a && ./a && tar cf a.tar a.c && gzip a.tar && cp a b && mkfifo c && sync &&
                git init -q r && cd r && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m message &&
                git log --format=%s
                """#
            #expect(try await output("sh", "-c", script) == "thread\nmessage\n")
        }

        @Test(.enabled(if: Self.has("node"), "needs node"))
        func `Node.js serves itself`() async throws {
            let script = """
                require("http").createServer((q, s) => s.end("served\\n")).listen(0, function () {
                  require("http").get({port: this.address().port}, r => {
                    r.on("data", d => process.stdout.write(d)); r.on("end", () => process.exit()) }) })
                """
            #expect(try await output("node", "-e", script) == "served\n")
        }

        private static func has(_ program: String) -> Bool {
            FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
        }
    }
}
