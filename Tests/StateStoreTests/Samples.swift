import JobModel

/// Records with something in every field.
enum Samples {
    static func record(number: Int64, spec: JobSpec) -> JobRecord {
        JobRecord(
            id: .random(), number: number, spec: spec, status: .initializing,
            createdAt: Timestamp(seconds: 1_700_000_000, nanoseconds: number), nodeID: "node",
            uploads: number.isMultiple(of: 2) ? ["a/b", "c d"] : [])
    }

    static func everyVerdict() throws -> [JobRecord] {
        let spec = try JobSpec(
            name: "name", command: "/bin/echo", arguments: ["", "a b", "ünïcode 🎈", "x\ny", ""],
            environment: try EnvironmentVariables(["A": "", "B": "=x=", "C": "z\n"]),
            secretEnvironment: try EnvironmentVariables(["S1": "1", "S2": "2"]),
            limits: ResourceLimits(
                cpu: try CPUQuota(percentOfOneCore: 150), cpuSet: try CPUSet("0-1"), memory: .megabytes(64),
                ioBytesPerSecond: 1_000_000, processes: 10, openFiles: 64), network: .host,
            timeout: try JobTimeout("2h30m"))
        let bare = try JobSpec(command: "a", limits: ResourceLimits())
        let verdicts: [JobVerdict] = [
            .exited(code: 0), .exited(code: 255), .signaled(11), .outOfMemory, .timedOut,
            .stopped(signal: 9, by: .daemon), .stopped(signal: 15, by: .client(name: "", role: "admin")),
            .stopped(signal: 15, by: .unknown), .canceled(by: .client(name: "anna", role: "developer")),
            .lost(reason: "gone"), .startFailed(StartFailure(step: "clone3", reason: "no")),
            .startFailed(StartFailure(kind: .commandNotFound, step: "exec", reason: "ENOENT")),
            .startFailed(StartFailure(kind: .commandNotExecutable, step: "exec", reason: "EACCES")),
        ]
        return verdicts.enumerated().map { index, verdict in
            var record = record(number: Int64(index + 1), spec: index.isMultiple(of: 2) ? spec : bare)
            record.scheduledFor = index == 1 ? Timestamp(seconds: 5, nanoseconds: 5) : nil
            record.startedAt = Timestamp(seconds: 1_700_000_001, nanoseconds: 123_456_789)
            record.firstUserID = index == 3 ? 4_000_000_000 : nil
            record.remark = index == 2 ? "waiting" : ""
            record.end(verdict, at: Timestamp(seconds: 1_700_000_002, nanoseconds: 1))
            return record
        }
    }
}
