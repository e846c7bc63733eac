import Arguments
import Foundation
import JobProto
import Testing

@testable import rnx

/// The texts and objects that commands write, against the contract's examples.
@Suite struct OutputTests {
    private let id = "f47ac10b-58cc-4372-a567-0e02b2c3d479"

    @Test func `a started job reads as in the contract`() throws {
        guard
            case .run(let invocation) = try CommandTable.rnx.parse(
                ["job", "run", "--max-cpu=50", "--max-memory=512", "python3", "script.py"])
        else { return }
        let command = try RunCommand(invocation)
        var response = Joblet_RunJobResponse()
        response.jobUuid = id
        response.status = "INITIALIZING"
        response.command = "python3"
        response.args = ["script.py"]
        response.startTime = "2024-01-15T10:30:00Z"
        response.maxCpu = 50
        response.maxMemory = 512
        let expected = """
            Job started:
            ID: f47ac10b-58cc-4372-a567-0e02b2c3d479
            Command: python3 script.py
            Status: INITIALIZING
            StartTime: 2024-01-15T10:30:00Z
            MaxCPU: 50
            MaxMemory: 512
            Network: host (shared with system)

            """
        #expect(command.text(response, network: "host", colored: false) == expected)
    }

    @Test func `a server that answers with id and status alone is completed from the request`() throws {
        guard case .run(let invocation) = try CommandTable.rnx.parse(["run", "-e", "A=1", "-s", "B=2", "echo", "x"])
        else { return }
        let command = try RunCommand(invocation)
        var response = Joblet_RunJobResponse()
        response.jobUuid = id
        response.status = "INITIALIZING"
        #expect(
            command.text(response, network: "", colored: false)
                == "Job started:\nID: \(id)\nCommand: echo x\nStatus: INITIALIZING\n")
        #expect(
            command.json(response).compact
                == "{\"job_uuid\":\"\(id)\",\"command\":\"echo\",\"args\":[\"x\"],\"status\":\"INITIALIZING\","
                + "\"env_vars\":{\"A\":\"1\"},\"secret_env_vars\":{\"B\":\"***\"}}")
    }

    @Test func `a status reads as in the contract, and what else is known follows`() {
        var job = Joblet_GetJobStatusResponse()
        job.uuid = id
        job.command = "python3"
        job.args = ["script.py"]
        job.status = "RUNNING"
        job.startTime = "2024-01-15T10:30:00Z"
        job.maxCpu = 50
        job.maxMemory = 512
        let nine = """
            Id: f47ac10b-58cc-4372-a567-0e02b2c3d479
            Command: python3 script.py
            Status: RUNNING
            Started At: 2024-01-15T10:30:00Z
            Ended At:\(" ")
            MaxCPU: 50
            MaxMemory: 512
            MaxIOBPS: 0
            ExitCode: 0

            """
        #expect(StatusCommand.text(job, colored: false) == nine)
        job.network = "none"
        job.nodeID = "n1"
        job.environment = ["B": "2", "A": "1"]
        job.secretEnvironment = ["KEY": "***"]
        #expect(
            StatusCommand.text(job, colored: false) == nine
                + "Network: none (loopback only)\nNode Id: n1\nEnv: A=1\nEnv: B=2\nSecret Env: KEY=***\n")
        #expect(StatusCommand.text(job, colored: true).contains("Status: \u{1b}[33mRUNNING\u{1b}[0m\n"))
    }

    @Test func `a status in JSON has the names that scripts know`() throws {
        var job = Joblet_GetJobStatusResponse()
        job.uuid = id
        job.status = "COMPLETED"
        job.maxCpu = 50
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(StatusCommand.json(job).pretty.utf8)) as? [String: Any])
        let always = [
            "uuid", "name", "nodeId", "command", "args", "status", "startTime", "endTime", "exitCode", "scheduledTime",
            "environment", "secretEnvironment", "network", "volumes", "runtime", "workDir", "uploads", "dependencies",
            "workflowUuid",
        ]
        #expect(Set(object.keys) == Set(always + ["maxCPU"]))
    }

    @Test func `a list has a line a job, and says when there is none`() {
        var one = Joblet_Job()
        one.uuid = id
        one.status = "COMPLETED"
        one.startTime = "2024-01-15T10:30:00Z"
        one.endTime = "2024-01-15T10:30:01Z"
        one.command = "echo"
        one.args = ["hello"]
        var two = one
        two.status = "FAILED"
        two.exitCode = 3
        #expect(
            ListCommand.text([one, two], colored: false) == """
                \(id) COMPLETED StartTime: 2024-01-15T10:30:00Z Command: echo hello
                \(id) FAILED StartTime: 2024-01-15T10:30:00Z Command: echo hello

                """)
        #expect(ListCommand.text([], colored: false) == "No jobs found\n")
        #expect(
            ListCommand.json(two).compact == "{\"id\":\"\(id)\",\"status\":\"FAILED\",\"start_time\":"
                + "\"2024-01-15T10:30:00Z\",\"end_time\":\"2024-01-15T10:30:01Z\",\"command\":\"echo\","
                + "\"args\":[\"hello\"],\"exit_code\":3}")
        #expect(JSONValue.array([]).pretty == "[]")
    }

    @Test func `a stopped job reads as in the contract`() {
        var response = Joblet_StopJobResponse()
        response.uuid = id
        response.status = "STOPPED"
        response.exitCode = -1
        response.endTime = "2024-01-15T10:45:00Z"
        #expect(
            StopCommand.text(response, asked: "f47a", colored: false) == """
                Job stopped successfully:
                ID: f47ac10b-58cc-4372-a567-0e02b2c3d479
                Status: STOPPED
                ExitCode: -1
                EndTime: 2024-01-15T10:45:00Z

                """)
    }

    @Test func `nothing from the server steers the terminal`() {
        var job = Joblet_Job()
        job.uuid = id
        job.status = "RUN\u{1b}[2J"
        job.command = "printf"
        job.args = ["a\nb\u{1b}]0;x\u{7}\u{9b}1m\u{202e}"]
        let text = ListCommand.text([job], colored: true)
        #expect(text == "\(id) RUN\\x1b[2J StartTime:  Command: printf a\\nb\\x1b]0;x\\x07\\x9b1m\\x202e\n")
    }

    @Test func `JSON escapes what must be escaped and reads back`() throws {
        let text = "q\" b\\ n\n r\r t\t nul\u{0} del\u{7f} ü 😀 \u{2028}"
        let object = try JSONSerialization.jsonObject(with: Data(JSONValue.object([(text, .string(text))]).pretty.utf8))
        #expect(object as? [String: String] == [text: text])
    }

    @Test func `a character that chunks cut in two arrives whole`() {
        let text = "aé€😀z"
        for cut in 1...4 {
            var pieces = UTF8Pieces()
            var joined = ""
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: cut) {
                joined += pieces.take(Array(bytes[start..<min(start + cut, bytes.count)]))
            }
            #expect(joined + pieces.rest() == text)
        }
        var broken = UTF8Pieces()
        #expect(broken.take([0x61, 0xff, 0x62, 0xe2]) + broken.take([0x61]) == "a\u{fffd}b\u{fffd}a")
        #expect(broken.take([0xe2, 0x82]) + broken.rest() == "\u{fffd}")
    }
}
