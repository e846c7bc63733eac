import Foundation
import Testing

/// A throwaway node as a user starts one: `scripts/dev-node` on a free port, everything below one directory.
final class Node: Sendable {
    let directory: String
    let address: String
    let daemon: Int32
    let script: Command.Running
    /// The control group below which all of the node's jobs are.
    let cgroup: String

    var port: Int { address.split(separator: ":").last.flatMap { Int($0) } ?? 0 }
    var certificates: String { "\(directory)/certs" }

    /// Starts a node and waits until it serves.
    /// - Parameter directory: of an earlier node to go on with; nil for a new one.
    init(in directory: String? = nil) async throws {
        let place = directory ?? Node.newDirectory()
        let group = "joblet-test-\(getpid())-\(place.split(separator: ".").last ?? "node")"
        let script = try Command(
            program: "\(Programs.repository)/scripts/dev-node", arguments: [place, "0"],
            environment: ["JOBLET_BIN_DIR": Programs.directory, "JOBLET_CGROUP": group]
        ).start()
        let said = try await script.output(within: .seconds(60)) { $0.contains(UInt8(ascii: "\n")) }
        let words = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 4, words[0] == "ready", words[2] == "pid", let daemon = Int32(words[3]) else {
            let outcome = try await script.outcome()
            throw Command.TookTooLong(description: "the node did not start (\(outcome.code)): \(outcome.errors)")
        }
        self.directory = place
        self.script = script
        self.daemon = daemon
        address = words[1]
        cgroup = "\(Programs.unifiedHierarchy ?? "/sys/fs/cgroup")/\(group)"
    }

    private static func newDirectory() -> String {
        let letters = (0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement() ?? "x" }
        return "\(NSTemporaryDirectory())/joblet-node.\(String(letters))".replacing("//", with: "/")
    }

    /// Ends it as a user does and removes its directory.
    @discardableResult
    func stop(keepingDirectory: Bool = false) async throws -> Command.Outcome {
        script.send(SIGTERM)
        let outcome = try await script.outcome(within: .seconds(30))
        if !keepingDirectory { try FileManager.default.removeItem(atPath: directory) }
        return outcome
    }

    /// `rnx` with this node's configuration.
    func rnx(_ arguments: String..., as role: String = "admin", within limit: Duration = .seconds(60)) async throws
        -> Command.Outcome
    {
        try await client(arguments, as: role).run(within: limit)
    }

    func client(_ arguments: [String], as role: String = "admin") -> Command {
        let file = role == "admin" ? "rnx-config.yml" : "rnx-config-\(role).yml"
        return Command(program: Programs.path("rnx"), arguments: ["--config", "\(directory)/\(file)"] + arguments)
    }

    /// Runs a job and returns its id as soon as the daemon has given one.
    func start(_ arguments: String...) async throws -> String { try await start(arguments) }

    func start(_ arguments: [String]) async throws -> String {
        let outcome = try await client(["--json", "job", "run"] + arguments).run()
        try #require(outcome.code == 0, "\(outcome.errors)")
        let answer = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
        return try #require(answer?["job_uuid"] as? String)
    }

    /// What `rnx --json job status` says of a job.
    func status(_ job: String) async throws -> [String: Any] {
        let outcome = try await rnx("--json", "job", "status", job)
        try #require(outcome.code == 0, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    }

    /// Follows a job to its end; then its last state is in the table.
    func log(_ job: String) async throws -> Data {
        let outcome = try await rnx("job", "log", job)
        try #require(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }
}

/// What a node holds at one moment, to be compared with another.
struct Holdings: Equatable, CustomStringConvertible {
    var descriptors: Int
    var threads: Int
    var children: Int
    var groups: [String]
    var mounts: Int
    var jobDirectories: [String]

    init(of node: Node) throws {
        let files = FileManager.default
        let process = "/proc/\(node.daemon)"
        descriptors = try files.contentsOfDirectory(atPath: "\(process)/fd").count
        let tasks = try files.contentsOfDirectory(atPath: "\(process)/task")
        threads = tasks.count
        children = tasks.reduce(0) { sum, task in
            let list = (try? String(contentsOfFile: "\(process)/task/\(task)/children", encoding: .utf8)) ?? ""
            return sum + list.split(separator: " ").count
        }
        groups = ((try? files.contentsOfDirectory(atPath: node.cgroup)) ?? []).filter {
            var isDirectory: ObjCBool = false
            return files.fileExists(atPath: "\(node.cgroup)/\($0)", isDirectory: &isDirectory) && isDirectory.boolValue
        }.sorted()
        mounts = try String(contentsOfFile: "\(process)/mounts", encoding: .utf8).split(separator: "\n").count
        jobDirectories = ((try? files.contentsOfDirectory(atPath: "\(node.directory)/jobs")) ?? []).sorted()
    }

    /// Whether there is nothing here that was not there before.
    func areWithin(_ before: Holdings) -> Bool {
        groups == before.groups && jobDirectories == before.jobDirectories && mounts == before.mounts
            && children == before.children && descriptors <= before.descriptors && threads <= before.threads
    }

    var description: String {
        "descriptors \(descriptors), threads \(threads), children \(children), groups \(groups.count), mounts \(mounts), "
            + "job directories \(jobDirectories.count)"
    }
}
