internal import JobProto
internal import JobletClient

/// `rnx job list`
enum ListCommand {
    static func run(_ client: JobletClient, _ console: Console) async throws {
        let jobs = try await client.list()
        try console.write(
            console.json ? JSONValue.array(jobs.map(json)).pretty + "\n" : text(jobs, colored: console.colored))
    }

    /// A line a job, in the server's order, as the contract shows them.
    static func text(_ jobs: [Joblet_Job], colored: Bool) -> String {
        if jobs.isEmpty { return "No jobs found\n" }
        return jobs.map { job in
            let status = StatusColor.paint(job.status, colored: colored)
            let start = PrintableText.line(job.startTime)
            let command = PrintableText.command(job.command, job.args)
            return "\(PrintableText.line(job.uuid)) \(status) StartTime: \(start) Command: \(command)\n"
        }.joined()
    }

    static func json(_ job: Joblet_Job) -> JSONValue {
        var members: [(String, JSONValue)] = [("id", .string(job.uuid))]
        if !job.name.isEmpty { members.append(("name", .string(job.name))) }
        if !job.nodeID.isEmpty { members.append(("node_id", .string(job.nodeID))) }
        members.append(("status", .string(job.status)))
        members.append(("start_time", .string(job.startTime)))
        if !job.endTime.isEmpty { members.append(("end_time", .string(job.endTime))) }
        members.append(("command", .string(job.command)))
        if !job.args.isEmpty { members.append(("args", .strings(job.args))) }
        // 0 of a job that has ended is an answer; of one that has not it is none.
        if !job.endTime.isEmpty { members.append(("exit_code", .integer(Int(job.exitCode)))) }
        let numbers = [
            ("max_cpu", job.maxCpu), ("max_memory", job.maxMemory), ("max_iobps", job.maxIoBps),
        ]
        members += numbers.filter { $0.1 != 0 }.map { ($0.0, .integer(Int($0.1))) }
        if !job.cpuCores.isEmpty { members.append(("cpu_cores", .string(job.cpuCores))) }
        if !job.scheduledTime.isEmpty { members.append(("scheduled_time", .string(job.scheduledTime))) }
        return .object(members)
    }
}
