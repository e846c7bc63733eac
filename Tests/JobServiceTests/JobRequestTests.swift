import GRPC
import JobModel
import JobProto
import Testing

@testable import JobService

@Suite struct JobRequestTests {
    private func request(_ change: (inout Joblet_RunJobRequest) -> Void = { _ in }) -> Joblet_RunJobRequest {
        var request = Joblet_RunJobRequest()
        request.command = "/bin/true"
        change(&request)
        return request
    }

    private func refusal(_ change: (inout Joblet_RunJobRequest) -> Void) -> RPCError? {
        do throws(RPCError) {
            _ = try JobSpec(request(change), defaults: .standard)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a request becomes a spec, field by field`() throws {
        let spec = try JobSpec(
            request {
                $0.name = "n"
                $0.args = ["a", ""]
                $0.maxCpu = 250
                $0.cpuCores = "0,2"
                $0.maxMemory = 100
                $0.maxIoBps = 5_000
                $0.network = "host"
                $0.environment = ["A": "1"]
                $0.secretEnvironment = ["B": "2"]
                $0.timeout = "90s"
                $0.workDir = "/work"
            }, defaults: .standard)
        #expect(spec.name == "n" && spec.command == "/bin/true" && spec.arguments == ["a", ""])
        #expect(spec.limits.cpu?.percentOfOneCore == 250 && spec.limits.cpuSet?.description == "0,2")
        #expect(spec.limits.memory == .megabytes(100) && spec.limits.ioBytesPerSecond == 5_000)
        #expect(spec.network == .host && spec.timeout?.duration == .seconds(90))
        #expect(spec.environment.values == ["A": "1"] && spec.secretEnvironment.values == ["B": "2"])
    }

    @Test func `what a request leaves out is the node's default`() throws {
        let spec = try JobSpec(request(), defaults: .standard)
        #expect(spec.limits == .standard && spec.network == .none && spec.timeout == nil)
        #expect(try JobSpec(request(), defaults: .standard, defaultNetwork: .host).network == .host)
        let asked = try JobSpec(request { $0.network = "none" }, defaults: .standard, defaultNetwork: .host)
        #expect(asked.network == .none)
    }

    @Test func `what is not built is refused by name instead of left out`() {
        let cases: [(String, (inout Joblet_RunJobRequest) -> Void)] = [
            ("schedule", { $0.schedule = "2030-01-01T00:00:00Z" }),
            ("volumes", { $0.volumes = ["v"] }), ("runtime", { $0.runtime = "r" }),
            ("work_dir", { $0.workDir = "/tmp" }),
            ("workflow_uuid", { $0.workflowUuid = "w" }), ("job_uuid", { $0.jobUuid = "j" }),
            ("requirements", { $0.requirements = [Joblet_JobRequirement()] }), ("gpu_count", { $0.gpuCount = 1 }),
            ("gpu_memory_mb", { $0.gpuMemoryMb = 1 }), ("network", { $0.network = "bridge" }),
        ]
        for (field, change) in cases {
            let refusal = refusal(change)
            #expect(refusal?.code == .unimplemented, "\(field)")
            #expect(refusal?.message.contains(field) == true, "\(refusal?.message ?? "")")
        }
    }

    @Test func `what cannot be is refused as an argument, naming the field`() {
        let cases: [(String, (inout Joblet_RunJobRequest) -> Void)] = [
            ("command", { $0.command = "" }), ("command", { $0.command = "a\0" }), ("args", { $0.args = ["\0"] }),
            ("args", { $0.args = [String(repeating: "x", count: 1 << 20)] }), ("maxCPU", { $0.maxCpu = -1 }),
            ("maxMemory", { $0.maxMemory = -1 }), ("maxIOBPS", { $0.maxIoBps = .min }),
            ("cpuCores", { $0.cpuCores = "x" }),
            ("environment", { $0.environment = ["1A": ""] }),
            ("secretEnvironment", { $0.secretEnvironment = ["": ""] }),
            ("timeout", { $0.timeout = "never" }), ("name", { $0.name = "\n" }),
        ]
        for (field, change) in cases {
            let refusal = refusal(change)
            #expect(refusal?.code == .invalidArgument, "\(field)")
            #expect(refusal?.message.contains(field) == true, "\(refusal?.message ?? "")")
        }
    }
}
