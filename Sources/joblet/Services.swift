import GRPC
import GRPCServices
import JobService

/// Everything that the port answers.
struct Services {
    let health: HealthService
    let all: [any RPCService]

    /// - Parameter built: the services that do something, of the contract and beside it.
    init(_ built: [any RPCService]) {
        let services = built + UnbuiltServices.all
        health = HealthService(services)
        all = services + [health, ReflectionService(services + [health])]
    }
}
