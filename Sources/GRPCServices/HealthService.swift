public import GRPC
import LinuxKernel

/// `grpc.health.v1.Health`: tells load balancers and orchestrators whether the server and its services can be used.
///
/// Every service is serving from the start. Source: grpc/doc/health-checking.md.
public struct HealthService: RPCService {
    private let handlers: HealthHandlers

    /// - Parameter services: those that can be asked about by name, beside the server as a whole, whose name is empty.
    public init(_ services: [any RPCService]) {
        var serving: [String: Bool] = ["": true]
        for service in services { serving[type(of: service).descriptor.name] = true }
        handlers = HealthHandlers(states: HealthStates(serving))
    }

    public static var descriptor: ServiceDescriptor { HealthHandlers.descriptor }
    public var methods: [RPCMethod] { handlers.methods }

    /// Says from now on that a service can, or cannot, be used, also to those who watch it.
    /// - Parameter service: its full name; empty for the server as a whole. A name that was not known is from now on.
    public func set(_ service: String = "", isServing: Bool) {
        handlers.states.set(service, isServing: isServing)
    }

    /// Says that nothing can be used any more and ends the calls of those who watch, so that a shutdown need not wait for them.
    public func stop() {
        handlers.states.stop()
    }
}

/// The generated protocol's methods.
struct HealthHandlers: Grpc_Health_V1_Health {
    let states: HealthStates

    func check(
        _ request: Grpc_Health_V1_HealthCheckRequest, context: ServerContext
    ) async throws -> Grpc_Health_V1_HealthCheckResponse {
        guard let isServing = states.look(at: request.service).isServing else {
            throw RPCError(.notFound, "unknown service \(request.service)")
        }
        return .init(isServing: isServing)
    }

    func watch(
        _ request: Grpc_Health_V1_HealthCheckRequest, to writer: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>,
        context: ServerContext
    ) async throws {
        var told: Bool??
        while true {
            let look = states.look(at: request.service)
            if told != .some(look.isServing) {
                told = .some(look.isServing)
                try await writer.write(.init(isServing: look.isServing))
            }
            if look.isOver { throw RPCError(.unavailable, "the server is stopping") }
            await states.change(after: look.version)
            try Task.checkCancellation()
        }
    }
}

extension Grpc_Health_V1_HealthCheckResponse {
    /// - Parameter isServing: nil for a service that is not known.
    fileprivate init(isServing: Bool?) {
        self.init()
        status =
            switch isServing {
            case true?: .serving
            case false?: .notServing
            case nil: .serviceUnknown
            }
    }
}
