import GRPC
import GRPCServices
import JobService

/// Everything that the port answers.
struct Services {
    let health: HealthService
    let all: [any RPCService]

    init(_ jobs: JobFront) {
        let contract: [any RPCService] = [jobs] + UnbuiltServices.all
        health = HealthService(contract)
        all = contract + [health, ReflectionService(contract + [health])]
    }
}
